/** What popup and side panel show, and what keeps it up to date: the active tab, the last roles, the role that was opened. */
import { browser } from 'wxt/browser';
import type { PanelActions, PanelData } from '../../components/panel/panel-actions';
import type { Notify } from '../../components/ui/Toasts';
import { BACKUP_MADE } from '../../utils/browser/backup-made';
import { askedTab, type FrontTab, frontTab } from '../../utils/browser/begun';
import { onWorkerMessage, pageStore, send, stateOf, tabState } from '../../utils/browser/client';
import { failureOf } from '../../utils/browser/failure';
import { t } from '../../utils/i18n/t';
import type { Failure, TabPosting, TabState } from '../../utils/messages';
import type { Preferences } from '../../utils/role/preferences';
import { siteById } from '../../utils/sites/registry';
import { countRoles, getRole, recentRoles, shortlistsInUse, tagsInUse } from '../../utils/store/role-reads';
import { firstMode, isAllowed, switchOn } from '../page/sites';
import { backupDue } from './backup-due';
import { postingByHand } from './by-hand';
import { openSidePanel } from './open-panel';
import { placeName, placesInPage, quoteOf } from './places';
import { reportOf } from './report';
import { RoleWrites, shownRole } from './roles';

/** So many roles are listed as saved last. */
const RECENT = 8;
/** A page that just loaded is read by its own script; after this long it is asked to be. In milliseconds. */
const ASK_AFTER = 700;

export type Surface = 'popup' | 'sidepanel';

/** The person's edits stand above what the page says. */
function withEdits(posting: TabPosting): TabPosting {
  return posting.role === undefined ? posting : { ...posting, posting: { ...posting.posting, ...posting.role.edits } };
}

/** The tab in front of this window with all that is known of it; undefined where there is none. */
export interface Front {
  readonly state: TabState;
  readonly windowId: number | undefined;
  /** Address as far as the browser tells it. */
  readonly url: string | undefined;
  /** Whether the page has loaded. */
  readonly complete: boolean;
}

/** Reads the tab in front. */
export async function readFront(reading: Promise<FrontTab | undefined> = frontTab(browser)): Promise<Front | undefined> {
  // The store is opened meanwhile.
  void pageStore()
    .use(async () => undefined)
    .catch(() => undefined);
  const tab = await reading;
  if (tab === undefined) return undefined;
  const { id, url, record, windowId, complete } = tab;
  return { state: await stateOf(id, url, record), windowId, url, complete };
}

export class PanelModel {
  data: PanelData;
  readonly actions: PanelActions;
  readonly #surface: Surface;
  readonly #changed: () => void;
  readonly #writes: RoleWrites;
  #backupDays: number;
  #tabId: number | undefined;
  /** Rises with every report that the worker tells of. */
  #told = 0;
  /** How many looks at the tab in front are under way. */
  #looking = 0;
  /** Looks are counted, so that the result of an earlier one does not replace a later one's. */
  #looks = 0;
  #shownLook = 0;
  #shows = 0;
  /** Roles that were asked for are counted: only the last one is shown. */
  #asked = 0;
  /** Where the open posting's quotes were found in the page in front. */
  #places: { readonly key: string; readonly found: ReadonlySet<string> } | undefined;
  #windowId: number | undefined;

  constructor(surface: Surface, preferences: Preferences, notify: Notify, changed: () => void) {
    this.#surface = surface;
    this.#changed = changed;
    this.#backupDays = preferences.backupDays;
    this.data = {
      reading: { phase: 'reading' },
      closed: surface === 'popup' && askedTab() === undefined,
      recent: undefined,
      knownTags: [],
      knownShortlists: [],
      myTrack: preferences.myTrack,
    };
    this.#writes = new RoleWrites({ notify, fail: this.#fail, made: () => void this.#readRecent() });
    const leave = () => {
      if (surface === 'popup') window.close();
    };
    const openPage = async (path: '/shortlist.html' | '/welcome.html' | '/options.html#data') => {
      await browser.tabs.create({ url: browser.runtime.getURL(path as never) });
      leave();
    };
    this.actions = {
      save: this.#writes.save,
      change: this.#writes.change,
      remove: this.#writes.remove,
      openPosting: async (url) => {
        if (!/^https?:\/\//i.test(url)) return;
        await browser.tabs.create({ url });
        leave();
      },
      readTab: () => void this.#readTab(),
      switchOn: () => this.#switchOn(),
      alwaysHere: () => this.#alwaysHere(),
      showCard: (card) => {
        if (this.#tabId !== undefined) void send({ type: 'showCard', tabId: this.#tabId, key: card.key });
      },
      jumpTo: (shown, quote) => {
        const tabId = this.#tabId;
        if (tabId === undefined || this.#places?.key !== shown.key || !this.#places.found.has(placeName(quote))) return undefined;
        return async () => {
          const answer = await send({ type: 'showQuote', tabId, key: shown.key, quote: quoteOf(quote) });
          if (answer.ok) leave();
          else this.#fail(answer.failure);
        };
      },
      openRole: (id) => {
        const asked = ++this.#asked;
        return this.#openRole(id, () => asked === this.#asked);
      },
      search: async (words) => {
        const { findRoles } = await import('./search');
        return findRoles(words).catch((error) => {
          this.#fail(failureOf(error));
          return [];
        });
      },
      addByHand: async (url, form) => {
        const role = await this.#writes.add(postingByHand(url, form));
        if (role !== undefined) this.#set({ opened: shownRole(role) });
        return role !== undefined;
      },
      openShortlist: () => void openPage('/shortlist.html'),
      openOptions: async () => {
        await browser.runtime.openOptionsPage();
        leave();
      },
      openBackup: () => void openPage('/options.html#data'),
      openWelcome: () => void openPage('/welcome.html'),
      ...(surface === 'popup' && {
        openSidePanel: () => {
          openSidePanel(this.#windowId);
          leave();
        },
      }),
      copyReport: async () => {
        await navigator.clipboard.writeText(await reportOf(this.data.reading));
        notify({ text: t('action_copied') });
      },
      dismissTrouble: () => this.#set({ trouble: undefined }),
    };
  }

  /** Reads what is to be shown, and listens from then on. Answers how to stop. */
  start(first?: Promise<Front | undefined>): () => void {
    const stops = [this.#listen(), this.#surface === 'sidepanel' ? this.#followTabs() : () => {}];
    // The tab first: the lists below it can wait.
    void this.#readFront(first).then(() => this.#readRecent());
    // The first look began before anybody listened: what happened since then would be missed.
    if (first !== undefined && this.#surface === 'sidepanel') void this.#readFront();
    return () => {
      for (const stop of stops) stop();
    };
  }

  preferencesChanged(preferences: Preferences): void {
    this.#backupDays = preferences.backupDays;
    this.#set({ myTrack: preferences.myTrack });
    void this.#readBackup();
  }

  #set(change: Partial<PanelData>): void {
    this.data = { ...this.data, ...change };
    this.#changed();
  }

  #fail = (failure: Failure): void => this.#set({ trouble: failure });

  #listen(): () => void {
    return onWorkerMessage((event) => {
      if (event.type === 'tabChanged') {
        this.#told++;
        if (event.state.tabId === this.#tabId) void this.#show(event.state);
        else if (this.#looking > 0) void this.#readFront();
      } else if (event.type === 'rolesChanged') void this.#rolesChanged(event.ids);
      else if (event.type === 'storeTroubled') this.#fail(event.failure);
      else if (event.type === 'storeWell') this.#set({ trouble: undefined });
    });
  }

  /** The side panel stays while tabs come and go. */
  #followTabs(): () => void {
    const activated = ({ windowId }: { windowId: number }) => {
      if (windowId === this.#windowId || this.#windowId === undefined) void this.#readFront();
    };
    const updated = (tabId: number, change: { status?: string }) => {
      // While we look which tab is in front, any tab may be it.
      if ((tabId === this.#tabId || this.#looking > 0) && change.status === 'complete') void this.#readFront();
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }

  async #readFront(reading: Promise<Front | undefined> = readFront()): Promise<void> {
    const told = this.#told;
    const look = ++this.#looks;
    this.#looking++;
    const front = await reading.finally(() => this.#looking--);
    // A later look was faster.
    if (look < this.#shownLook) return;
    this.#shownLook = look;
    this.#windowId = front?.windowId;
    if (front === undefined) {
      this.#set({ reading: { phase: 'failed', failure: { name: 'unreadable-tab' } } });
      return;
    }
    const { state } = front;
    const another = state.tabId !== this.#tabId;
    // The tab was read while we looked: what the worker told is newer than what we found.
    if (!another && state.access === 'unread' && told !== this.#told) return;
    this.#tabId = state.tabId;
    await this.#show(state);
    if (this.#surface === 'popup' && readableByClick(state)) await this.#readTab(state);
    if (this.data.reading.phase !== 'read' || this.data.reading.state.access !== 'unread') return;
    // Switched on and not read: the tab was opened before, or its script is just at work.
    if (this.#surface === 'sidepanel' && !another) return;
    if (!front.complete) return;
    if (this.#surface === 'sidepanel') await new Promise((resolve) => setTimeout(resolve, ASK_AFTER));
    if (this.#tabId !== state.tabId) return;
    const now = await tabState(state.tabId, front.url);
    if (now.access === 'unread') await this.#readTab();
    else await this.#show(now);
  }

  async #show(state: TabState): Promise<void> {
    const show = ++this.#shows;
    const site = state.site === undefined ? undefined : siteById(state.site);
    const url = URL.canParse(state.url) ? new URL(state.url) : undefined;
    // A site that is switched on without the browser's permission (withdrawn, or refused while the popup closed) is off.
    const off = state.access === 'unread' && site !== undefined && !(await isAllowed(site.matches));
    if (state.tabId !== this.#tabId || show !== this.#shows) return;
    this.#set({
      reading: {
        phase: 'read',
        state: {
          ...state,
          ...(off && { access: 'off' as const }),
          cards: state.cards.map(withEdits),
          ...(state.open && { open: withEdits(state.open) }),
        },
      },
      siteName: site?.name,
      origin: url?.protocol === 'https:' && site === undefined ? url.origin : undefined,
    });
    if (state.open === undefined) return;
    const found = await placesInPage(state.tabId, state.open);
    if (state.tabId !== this.#tabId || show !== this.#shows) return;
    this.#places = { key: state.open.key, found };
    this.#changed();
  }

  /** `before` is what to fall back on where nobody asked for this very reading. */
  async #readTab(before?: TabState): Promise<void> {
    if (this.#tabId === undefined) return;
    const tabId = this.#tabId;
    this.#set({ reading: { phase: 'reading' } });
    const answer = await send({ type: 'readTab', tabId });
    if (tabId !== this.#tabId) return;
    if (answer.ok) await this.#show(answer.value);
    else if (before !== undefined) await this.#show(before);
    else this.#set({ reading: { phase: 'failed', failure: answer.failure } });
  }

  /** Nothing is awaited before the browser is asked: the click would not count any more. */
  #switchOn(): void {
    const { reading } = this.data;
    const site = reading.phase === 'read' && reading.state.site !== undefined ? siteById(reading.state.site) : undefined;
    if (site !== undefined) void this.#afterSwitch(switchOn(site.matches, { [site.id]: firstMode(site) }));
  }

  #alwaysHere(): void {
    const { origin } = this.data;
    if (origin !== undefined) void this.#afterSwitch(switchOn([`${origin}/*`], { [origin]: 'marks' }));
  }

  async #afterSwitch(switching: Promise<Failure | undefined>): Promise<void> {
    const failure = await switching;
    if (failure !== undefined) this.#fail(failure);
    else await this.#readTab();
  }

  async #readRecent(): Promise<void> {
    try {
      this.#set({ recent: await recentRoles(pageStore(), RECENT) });
      this.#set({ knownTags: await tagsInUse(pageStore()), knownShortlists: await shortlistsInUse(pageStore()) });
      await this.#readBackup();
    } catch (error) {
      this.#set({ recent: this.data.recent ?? [], trouble: failureOf(error) });
    }
  }

  async #readBackup(): Promise<void> {
    const made: unknown = (await browser.storage.local.get(BACKUP_MADE))[BACKUP_MADE];
    const madeAt = typeof made === 'number' ? made : undefined;
    const roles = await countRoles(pageStore()).catch(() => 0);
    this.#set({ backupDue: backupDue({ everyDays: this.#backupDays, roles, madeAt, now: Date.now() }) });
  }

  async #rolesChanged(ids: readonly string[]): Promise<void> {
    await this.#readRecent();
    // Another role may have been opened meanwhile: it is the one to keep up to date, and to leave in place.
    const opened = () => this.data.opened?.role?.id;
    const id = opened();
    if (id !== undefined && (ids.length === 0 || ids.includes(id))) await this.#openRole(id, () => opened() === id);
  }

  /** `wanted` says, when the role is read, whether it is still to be shown. */
  async #openRole(id: string, wanted: () => boolean): Promise<boolean> {
    try {
      const role = await getRole(pageStore(), id);
      if (!wanted()) return false;
      // A role that was removed stays in view as it was, so that "undo" is beside it.
      if (role !== undefined) this.#set({ opened: shownRole(role) });
      else if (this.data.opened?.role?.id !== id) this.#fail({ name: 'not-found' });
    } catch (error) {
      this.#fail(failureOf(error));
    }
    return this.data.opened?.role?.id === id;
  }
}

/**
 * A page of no known site, in front of a popup: the click that opened the popup allows this one reading (`activeTab`). The
 * address of a page that may not be read is not told.
 */
const readableByClick = ({ access, kind, url }: TabState): boolean =>
  access === 'unsupported' && kind === undefined && /^https?:/.test(url);
