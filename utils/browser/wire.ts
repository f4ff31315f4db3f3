/**
 * Connects the worker with the browser. Every listener is added in the first turn: a worker that was woken by an event
 * gets it only then.
 */
import type { browser } from 'wxt/browser';
import { formatDay } from '../i18n/format';
import { loadLanguage } from '../i18n/load';
import { currentLanguage, t } from '../i18n/t';
import type { TabState, WorkerToReader } from '../messages';
import type { Preferences } from '../role/preferences';
import { createMenus, openPanel, type PanelApi } from './menus';
import { pageWords } from './page-words';
import { readPreferences } from './preferences';
import { writeRefused } from './refused';
import { REMINDER_ALARM, type ReminderWords, remind, reminderClicked, scheduleReminders, TOLD_DAY } from './reminders';
import { addEvidencePanel, addressChanged, addScript, readByClick, syncSiteScripts } from './scripts';
import { showBadge, showTrouble } from './toolbar';
import type { Classify } from './verdict-memory';
import { createWorker, type Worker } from './worker';

type Api = typeof browser;

const SNAPSHOT_ALARM = 'snapshot';
/** Minutes that the copy of the person's data may lag behind, where the worker was stopped before it could make one. */
const SNAPSHOT_PERIOD = 1;

export function wireWorker(api: Api, classify: Classify): Worker {
  const preferences = () => readPreferences(api.storage.local);
  const language = async () => {
    const wanted = (await preferences()).language;
    return loadLanguage(wanted, {
      languages: [api.i18n.getUILanguage(), ...navigator.languages],
      read: async (path) => (await fetch(api.runtime.getURL(path as never))).json(),
    });
  };
  let speaking: Promise<unknown> | undefined;
  const speak = () => {
    if (!speaking) {
      const loading = language();
      speaking = loading;
      // Words that could not be loaded are not kept: the next reading tries again.
      loading.catch(() => {
        if (speaking === loading) speaking = undefined;
      });
    }
    return speaking;
  };

  const tellTab = (tabId: number, event: WorkerToReader): void => {
    // No reader in that tab: nothing to tell.
    void api.tabs.sendMessage(tabId, event).catch(() => undefined);
  };
  const panel = (tabId: number): void => {
    void openPanel(api as PanelApi, tabId).then((opened) => {
      // Firefox opens its sidebar from our own surfaces only. The popup's page beside it is told which tab it is for.
      if (!opened) void api.tabs.create({ url: api.runtime.getURL(`/popup.html?tab=${tabId}` as never), openerTabId: tabId });
    });
  };

  /**
   * One after the other, each with what is stored when its turn comes: two under way at once could end with the scripts of the
   * preferences before.
   */
  let applied: Promise<unknown> = Promise.resolve();
  function inTurn(work: (chosen: Preferences) => Promise<void>): Promise<void> {
    const next = applied.then(async () => work(await preferences()));
    applied = next.catch(() => undefined);
    return next;
  }

  async function apply(chosen: Preferences): Promise<void> {
    speaking = undefined;
    await speak();
    // What the person chose is written by now: a part that the browser refuses is told of and tried at the next start.
    const done = await Promise.allSettled([scripts(chosen), menus(), scheduleReminders(api, chosen.reminders)]);
    for (const part of done)
      if (part.status === 'rejected') console.warn('Trackmark: not all of the preferences took effect.', part.reason);
  }

  async function scripts(chosen: Preferences): Promise<void> {
    const refused = await syncSiteScripts(api, chosen);
    for (const { id, error } of refused) console.warn(`Trackmark: the browser refused the script of ${id}.`, error);
    await writeRefused(
      api.storage.session,
      refused.map(({ id }) => id),
    );
  }

  /** One after the other: two at once would make each entry twice, which the browser refuses. */
  let menusMade: Promise<unknown> = Promise.resolve();
  function menus(): Promise<void> {
    const next = menusMade.then(async () => {
      await speak();
      await createMenus(api, { saveRole: t('menu_save'), noteRole: t('menu_note') });
    });
    menusMade = next.catch(() => undefined);
    return next;
  }

  async function badge({ tabId, open }: TabState): Promise<void> {
    // Without words the badge is of no use.
    if ((await speak().catch(() => false)) === false) return;
    const name = t('extensionName');
    const track = open?.verdict.track;
    const words = track
      ? // “Unclear” cut to four letters would say nothing; a question mark does in any language.
        { letters: track === 'unclear' ? '?' : t(`badge_${track}`), title: `${name} · ${t(`track_${track}`)}` }
      : { letters: '', title: name };
    await showBadge(api, tabId, open?.verdict, words);
  }

  const worker = createWorker({
    self: { id: api.runtime.id, origin: api.runtime.getURL('' as never) },
    local: api.storage.local,
    session: api.storage.session,
    classify,
    now: Date.now,
    uuid: () => crypto.randomUUID(),
    tellPages: (event) => void api.runtime.sendMessage(event).catch(() => undefined),
    tellTab,
    askFrame: (tabId, frameId, question) => api.tabs.sendMessage(tabId, question, { frameId }).catch(() => undefined),
    readByClick: async (tabId) => readByClick(api, tabId, (await api.tabs.get(tabId).catch(() => undefined))?.url),
    addScript: (script, tabId, frameId) => addScript(api, script, tabId, frameId),
    addEvidencePanel: (tabId, frameId) => addEvidencePanel(api, tabId, frameId),
    openPanel: panel,
    preferencesChanged: () => inTurn(apply),
    tabShown: (state) => void badge(state),
    words: async () => {
      await speak();
      return pageWords(currentLanguage());
    },
    rolesWritten: () => void snapshotSoon(api),
  });

  api.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void worker.handle(message, sender).then(sendResponse);
    return true;
  });

  /** Tidies also where a script or a menu could not be registered: the one has nothing to do with the other. */
  const start = async (): Promise<void> => {
    // Firefox. Chromium's workers have none: there the pages ask.
    void navigator.storage?.persist?.().catch(() => undefined);
    await inTurn(apply).catch(() => undefined);
    // A store that cannot be opened was told of, and is tidied at the next start.
    await worker.tidy().catch(() => undefined);
  };
  api.runtime.onInstalled.addListener(({ reason }) => {
    void start();
    if (reason === 'install') void api.tabs.create({ url: api.runtime.getURL('/welcome.html' as never) });
  });
  api.runtime.onStartup.addListener(() => void start());
  for (const event of [api.permissions.onAdded, api.permissions.onRemoved]) {
    event.addListener(() => {
      inTurn(scripts).catch((error) => console.warn('Trackmark: the site scripts could not be looked up.', error));
    });
  }

  api.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void worker.tabs.loading(tabId);
    if (change.url) void preferences().then((chosen) => addressChanged(api, tabId, change.url!, chosen));
  });
  api.tabs.onRemoved.addListener((tabId) => void worker.tabs.close(tabId));

  api.alarms.onAlarm.addListener(({ name }) => {
    // Where no copy can be made (a full disk), the next write asks again.
    if (name === SNAPSHOT_ALARM) void worker.keeper.snapshot().catch(() => undefined);
    // A store that cannot be read has words of its own; the next hour tries again.
    if (name === REMINDER_ALARM) void remindOfDue().catch(() => undefined);
  });

  async function remindOfDue(): Promise<void> {
    if (!(await preferences()).reminders || !api.notifications) return;
    await speak();
    const words: ReminderWords = {
      title: (count) => t('reminder_title', count),
      line: (kind, title, day) => t(`reminder_${kind}`, title, formatDay(day)),
      more: (count) => t('reminder_more', count),
    };
    const told = (await api.storage.local.get(TOLD_DAY))[TOLD_DAY] as string | undefined;
    const day = await worker.keeper.read((store) => remind(api, store, words, Date.now(), told));
    if (day !== told) await api.storage.local.set({ [TOLD_DAY]: day });
  }

  let heard = false;
  /** The API is there once the person allowed notifications: at the start, or when they just have. */
  function hearReminders(): void {
    if (heard || !api.notifications) return;
    heard = true;
    api.notifications.onClicked.addListener((id) => {
      void worker.keeper
        .read((store) => reminderClicked(api, store, id, Date.now()))
        // A store that cannot be read has words of its own on the page.
        .catch(() => '/shortlist.html')
        .then((page) => (page === undefined ? undefined : api.tabs.create({ url: api.runtime.getURL(page as never) })));
    });
  }
  hearReminders();
  api.permissions.onAdded.addListener(hearReminders);

  wireActions(api, worker, tellTab, panel);
  return worker;
}

/** One alarm at a time: setting it anew with each write would put it off for ever. */
async function snapshotSoon(api: Api): Promise<void> {
  if (!(await api.alarms.get(SNAPSHOT_ALARM))) await api.alarms.create(SNAPSHOT_ALARM, { delayInMinutes: SNAPSHOT_PERIOD });
}

/** Context menu and command keys: both act on the posting of the tab they were used in. */
function wireActions(
  api: Api,
  worker: Worker,
  tellTab: (tabId: number, event: WorkerToReader) => void,
  panel: (tabId: number) => void,
): void {
  const save = async (tabId: number, address: string | undefined): Promise<void> => {
    const answer = await worker.saveOpen(tabId, address);
    // Neither menu nor key has a place of its own for words: the button's page says what is wrong.
    if (!answer.ok) await showTrouble(api, tabId);
  };

  api.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined || tab.incognito) return;
    // The panel first: later than in this turn the browser refuses.
    if (menuItemId === 'noteRole') panel(tab.id);
    void save(tab.id, tab.url);
  });
  api.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined || tab.incognito) return;
    if (command === 'openPanel') panel(tab.id);
    else if (command === 'saveRole') void save(tab.id, tab.url);
    else tellTab(tab.id, { type: 'stepCard', by: command === 'nextCard' ? 1 : -1 });
  });
}
