/** What the options page does: preferences, sites, keys, and the person's data in and out. */
import { browser } from 'wxt/browser';
import type { OptionsActions, OptionsData } from '../../components/options/options-actions';
import type { SiteOption } from '../../components/site-choice/site-option';
import type { Notify } from '../../components/ui/Toasts';
import { backupEverything, backupName, eraseWithUndo, restoreBackup } from '../../utils/browser/backup';
import { BACKUP_MADE } from '../../utils/browser/backup-made';
import {
  changePreferences,
  newRequestId,
  onWorkerMessage,
  pageStore,
  prepareStore,
  preferences as readPreferences,
  send,
} from '../../utils/browser/client';
import { failureOf } from '../../utils/browser/failure';
import { importAll } from '../../utils/browser/import-roles';
import { t } from '../../utils/i18n/t';
import type { Answer, Failure, ImportResult } from '../../utils/messages';
import type { Preferences, SiteMode } from '../../utils/role/preferences';
import type { Seen } from '../../utils/role/role';
import { BackupProblem, previewRestore } from '../../utils/store/backup';
import { countRoles } from '../../utils/store/role-reads';
import { countSeen, streamSeen } from '../../utils/store/seen';
import { takeBeside } from '../page/beside';
import { giveBack, onPermissions, siteOptions } from '../page/site-options';
import { setModes, switchOn } from '../page/sites';
import { download } from '../shortlist/download';
import { keyOptions, openKeys } from './keys';

/** How a site begins when it is switched on here: with what was chosen for it, else without marks where its terms speak against them. */
function firstModeOf(site: SiteOption): SiteMode {
  if (site.mode !== 'off') return site.mode;
  return site.asksBeforeMarks ? 'panel' : 'marks';
}

export class OptionsModel {
  data: OptionsData;
  readonly actions: OptionsActions;
  readonly #changed: () => void;
  readonly #notify: Notify;
  #file: File | undefined;
  #undo: (() => Promise<Answer<ImportResult>>) | undefined;

  constructor(preferences: Preferences, notify: Notify, changed: () => void) {
    this.#changed = changed;
    this.#notify = notify;
    this.data = { preferences, sites: [], keys: [], storage: undefined };
    this.actions = {
      change: (change) => void this.#change(change),
      switchSite: (site, on) => (on ? this.#turnOn([site]) : void this.#turnOff(site)),
      switchAll: () => this.#turnOn(this.data.sites),
      setMode: (site, mode) => void setModes({ [site.id]: mode }).then(this.#fail),
      setReminders: (on) => this.#setReminders(on),
      openKeys: () => void openKeys(),
      clearSeen: () => void this.#clearSeen(),
      makeBackup: () => void this.#makeBackup(),
      chooseBackup: (file) => void this.#chooseBackup(file),
      restore: () => void this.#restore(),
      cancelRestore: () => this.#set({ offer: undefined }),
      erase: () => void this.#erase(),
      undo: () => void this.#takeBack(),
      openWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) }),
      openShortlist: () => void browser.tabs.create({ url: browser.runtime.getURL('/shortlist.html' as never) }),
      bringBack: (generation) => void this.#mend(send({ type: 'restoreSnapshot', generation })),
      goOn: () => void this.#mend(send({ type: 'acceptStore' })),
      dismissFailure: () => this.#set({ failure: undefined }),
    };
  }

  start(): void {
    onPermissions(() => void this.#readSites());
    onWorkerMessage((event) => {
      if (event.type === 'rolesChanged') void this.#readStorage();
      else if (event.type === 'storeTroubled' || event.type === 'storeWell') void this.#readHealth();
    });
    void this.#readHealth();
    void this.#readSites();
    void this.#readStorage();
  }

  preferencesChanged(preferences: Preferences): void {
    this.#set({ preferences });
    void this.#readSites();
    // Their words follow the language.
    void keyOptions().then((keys) => this.#set({ keys }));
  }

  #set(change: Partial<OptionsData>): void {
    this.data = { ...this.data, ...change };
    this.#changed();
  }

  #fail = (failure: Failure | undefined): void => this.#set({ failure });

  async #readSites(): Promise<void> {
    this.#set({ sites: await siteOptions(this.data.preferences) });
  }

  /** Whether the store is well; the worker checks it for that. */
  async #readHealth(): Promise<void> {
    const answer = await prepareStore();
    if (!answer.ok) this.#fail(answer.failure);
    else this.#set({ damage: answer.value.state === 'damaged' ? answer.value : undefined });
  }

  /** One of the two ways on after damage. */
  async #mend(mending: Promise<Answer<unknown>>): Promise<void> {
    const answer = await mending;
    if (!answer.ok) this.#fail(answer.failure);
    await this.#readHealth();
    await this.#readStorage();
  }

  async #readStorage(): Promise<void> {
    try {
      const store = pageStore();
      const [roles, seen, estimate, kept] = await Promise.all([
        countRoles(store),
        countSeen(store),
        navigator.storage.estimate().catch(() => ({ usage: undefined })),
        browser.storage.local.get(BACKUP_MADE),
      ]);
      const made: unknown = kept[BACKUP_MADE];
      this.#set({ storage: { roles, seen, bytes: estimate.usage, backupMade: typeof made === 'number' ? made : undefined } });
    } catch (error) {
      this.#fail(failureOf(error));
    }
  }

  async #change(change: Partial<Preferences>): Promise<void> {
    // Shown at once: a second click before the worker has answered must stand on the first.
    this.#set({ preferences: { ...this.data.preferences, ...change } });
    const answer = await changePreferences((before) => ({ ...before, ...change }));
    if (answer.ok) return;
    this.#fail(answer.failure);
    this.#set({ preferences: await readPreferences() });
  }

  /** Nothing is awaited before the browser is asked. */
  #turnOn(sites: readonly SiteOption[]): void {
    const done = switchOn(
      sites.flatMap((site) => site.matches),
      Object.fromEntries(sites.map((site) => [site.id, firstModeOf(site)])),
    );
    void done.then(this.#fail);
  }

  async #turnOff(site: SiteOption): Promise<void> {
    const failure = await setModes({ [site.id]: 'off' });
    this.#fail(failure);
    if (failure === undefined) await giveBack(site, this.data.sites);
  }

  #setReminders(on: boolean): void {
    if (!on) {
      void this.#change({ reminders: false });
      return;
    }
    void browser.permissions
      .request({ permissions: ['notifications'] })
      .catch(() => false)
      .then((granted) => (granted ? this.#change({ reminders: true }) : this.#fail({ name: 'no-notifications' })));
  }

  async #clearSeen(): Promise<void> {
    const before: Seen[] = [];
    try {
      for await (const page of streamSeen(pageStore())) before.push(...page);
    } catch (error) {
      this.#fail(failureOf(error));
      return;
    }
    const answer = await send({ type: 'clearSeen' });
    if (!answer.ok) {
      this.#fail(answer.failure);
      return;
    }
    await this.#readStorage();
    this.#notify({
      text: t('data_seenCleared'),
      undo: async () => {
        const back = await importAll({ roles: [], seen: before, mode: 'add', requestId: newRequestId() });
        if (!back.ok) this.#fail(back.failure);
        await this.#readStorage();
      },
    });
  }

  /** Runs something long: shows it, lets it be cancelled, says what went wrong. */
  async #run<T>(label: string, work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const abort = new AbortController();
    this.#set({ task: { label, cancel: () => abort.abort() }, failure: undefined });
    try {
      return await work(abort.signal);
    } catch (error) {
      if (!abort.signal.aborted) {
        this.#fail(
          error instanceof BackupProblem
            ? { name: 'invalid-backup', detail: error.message }
            : { name: 'unexpected', detail: String(error) },
        );
      }
      return undefined;
    } finally {
      this.#set({ task: undefined });
    }
  }

  async #makeBackup(): Promise<void> {
    const name = backupName(Date.now(), true);
    const file = await this.#run(t('data_backup_making'), (signal) => backupEverything({ packed: true, signal }));
    if (file === undefined) return;
    download(file, name);
    await send({ type: 'backupMade' });
    await this.#readStorage();
    this.#notify({ text: t('data_backup_made', name) });
  }

  async #chooseBackup(file: File): Promise<void> {
    const preview = await this.#run(t('restore_reading'), (signal) => previewRestore(pageStore(), file, undefined, signal));
    if (preview === undefined) return;
    this.#file = file;
    this.#set({ offer: { fileName: file.name, ...preview } });
  }

  async #restore(): Promise<void> {
    const file = this.#file;
    this.#set({ offer: undefined });
    if (file === undefined) return;
    await this.#run(t('restore_running'), async (signal) => {
      const before = await backupEverything({ packed: true, signal });
      const answer = await restoreBackup(file, { signal });
      if (!answer.ok) {
        if (!signal.aborted) this.#fail(answer.failure);
        return;
      }
      this.#undo = () => restoreBackup(before);
      this.#set({ canUndo: 'restore' });
    });
    await this.#readStorage();
  }

  async #erase(): Promise<void> {
    await this.#run(t('data_erasing'), async (signal) => {
      const answer = await eraseWithUndo({ signal });
      if (!answer.ok) {
        this.#fail(answer.failure);
        return;
      }
      const putBack = await takeBeside(localStorage);
      this.#undo = async () => {
        await putBack();
        return answer.value.undo();
      };
      this.#set({ canUndo: 'erase' });
    });
    await this.#readStorage();
  }

  async #takeBack(): Promise<void> {
    const undo = this.#undo;
    if (undo === undefined) return;
    await this.#run(t('data_undoing'), async () => {
      const answer = await undo();
      if (!answer.ok) {
        this.#fail(answer.failure);
        return;
      }
      this.#undo = undefined;
      this.#set({ canUndo: undefined });
    });
    await this.#readStorage();
  }
}
