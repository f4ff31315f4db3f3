/**
 * What extension pages use: they send commands to the worker, hear its events, and read the store themselves. Nothing here
 * writes.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Answer, AnswerOf, PageToWorker, StoreState, TabState, WorkerToPages } from '../messages';
import type { Preferences } from '../role/preferences';
import { siteOf } from '../sites/registry';
import { openDatabase } from '../store/open';
import { readPlace } from '../store/place';
import { findByKeys } from '../store/role-reads';
import { Store } from '../store/store';
import { StoreError } from '../store/store-error';
import { keptAtStart } from './begun';
import { readPreferences, repairedPreferences } from './preferences';
import { PREFERENCES_KEY } from './preferences-key';
import { readRefused } from './refused';
import { keysOf, readTabRecord, sameDocument, type TabRecord, tabStateOf } from './tab-memory';

/** Milliseconds before each further try. A worker that was just stopped is up again within half a second. */
const RETRIES = [100, 400, 1500];

/** Any message of a page, without the `requestId` that `send` gives it. */
type Unsent<M> = M extends { readonly requestId: string } ? Omit<M, 'requestId'> & { readonly requestId?: string } : M;
export type PageMessage = Unsent<PageToWorker>;

/** Messages that may be sent twice without a request id: doing them again changes nothing. */
function prepared(message: PageMessage): PageToWorker {
  return NUMBERED.has(message.type) ? ({ requestId: newRequestId(), ...message } as PageToWorker) : (message as PageToWorker);
}

const NUMBERED: ReadonlySet<PageToWorker['type']> = new Set([
  'saveRole',
  'removeRoles',
  'restoreRoles',
  'changeRoles',
  'mergeRoles',
  'undo',
  'importRoles',
  'commitImport',
  'eraseEverything',
  'restoreSnapshot',
] as const);

/** An id for a request that is to be taken back later: give it to `send`, and then to `undo`. */
export const newRequestId = (): string => crypto.randomUUID();

/**
 * Sends a command and answers what the worker answered; never rejects. A worker that died meanwhile is asked again under the
 * same request id, so that nothing is done twice.
 */
export async function send<T extends PageMessage['type']>(message: PageMessage & { readonly type: T }): Promise<Answer<AnswerOf[T]>> {
  const request = prepared(message);
  let reason = 'no answer';
  for (const pause of [0, ...RETRIES]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      const answer: Answer<AnswerOf[T]> | undefined = await browser.runtime.sendMessage(request);
      if (answer && 'ok' in answer) return answer;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
  }
  return { ok: false, failure: { name: 'unexpected', detail: reason } };
}

/** Hears the worker's events; answers how to stop. A store that is in trouble already is told like one that gets into it. */
export function onWorkerMessage(heard: (event: WorkerToPages) => void): () => void {
  const listener = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    // The worker has no tab. What has one is a script in a page, whose messages reach pages of ours too, or another page of ours.
    if (sender.id === browser.runtime.id && sender.tab === undefined && isEvent(message)) heard(message);
  };
  browser.runtime.onMessage.addListener(listener);
  void prepareStore().then((answer) => {
    if (!answer.ok) heard({ type: 'storeTroubled', failure: answer.failure });
    else if (answer.value.state === 'damaged') heard({ type: 'storeTroubled', failure: { name: 'store-damaged' } });
  });
  return () => browser.runtime.onMessage.removeListener(listener);
}

const EVENTS: ReadonlySet<string> = new Set<WorkerToPages['type']>([
  'tabChanged',
  'rolesChanged',
  'preferencesChanged',
  'storeTroubled',
  'storeWell',
]);

function isEvent(message: unknown): message is WorkerToPages {
  return typeof message === 'object' && message !== null && 'type' in message && EVENTS.has(String(message.type));
}

let store: Store | undefined;

/** The store for reading; opened at the first use and again after it was closed. Where there is none yet, the worker is asked to prepare it. */
export function pageStore(): Store {
  store ??= new Store(async (onClosed) => {
    const open = async (area: Parameters<typeof readPlace>[0]) =>
      openDatabase({ mayUpgrade: false, expectedRows: 0, place: await readPlace(area), onClosed });
    try {
      return await open(keptAtStart(browser.storage.local));
    } catch (error) {
      if (!(error instanceof StoreError) || error.trouble !== 'store-missing') throw error;
      const answer = await prepareStore();
      if (answer.ok && answer.value.state === 'damaged' && answer.value.rows === 0)
        throw new StoreError('store-damaged', 'nothing can be read');
      // The worker may have moved it.
      return open(browser.storage.local);
    }
  });
  return store;
}

/** Asks the worker how the store is; it opens, upgrades and checks it first. */
export const prepareStore = (): Promise<Answer<StoreState>> => send({ type: 'prepareStore' });

/** The person's preferences, with defaults. */
export const preferences = (): Promise<Preferences> => readPreferences(browser.storage.local);

/** The same, as they were when the page began. */
export const preferencesAtStart = (): Promise<Preferences> => readPreferences(keptAtStart(browser.storage.local));

let changing: Promise<unknown> = Promise.resolve();

/**
 * Changes preferences over what is stored when its turn comes. One change after the other, in this page and, by a lock of the
 * browser, in all of ours that are open: the worker may need half a second to wake, and a second change that was made from what
 * was there before the first would take it back.
 */
export function changePreferences(change: (before: Preferences) => Preferences): Promise<Answer> {
  const work = async () => send({ type: 'setPreferences', preferences: change(await preferences()) });
  const locks = globalThis.navigator?.locks;
  const next = changing.then(() => (locks ? locks.request('preferences', work) : work()));
  changing = next.catch(() => undefined);
  return next;
}

/** Hears changed preferences; answers how to stop. */
export function onPreferences(heard: (preferences: Preferences) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string): void => {
    if (area === 'local' && PREFERENCES_KEY in changes) heard(repairedPreferences(changes[PREFERENCES_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** What is known of a tab. `url` is given by the browser only where we may see it (a click on the toolbar, an allowed site). */
export async function tabState(tabId: number, url: string | undefined): Promise<TabState> {
  return stateOf(tabId, url, await readTabRecord(browser.storage.session, tabId));
}

/** The same, of a tab whose record was read already. */
export async function stateOf(tabId: number, url: string | undefined, record: TabRecord | undefined): Promise<TabState> {
  // Where the posting lies in a frame of another site (an embedded board), nothing was read of the page around it.
  const top = record?.frames[0];
  const fits = record && !record.stale && (url === undefined || top === undefined || sameDocument(top.url, url));
  if (fits) {
    const roles = await findByKeys(pageStore(), keysOf(record)).catch(() => new Map());
    const state = tabStateOf(record, roles);
    if (state) return state;
  }
  return unreadTab(tabId, url);
}

async function unreadTab(tabId: number, address: string | undefined): Promise<TabState> {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  const site = url && siteOf(url);
  const { sites } = await preferences();
  const mode = (site && sites[site.id]) ?? (url && sites[url.origin]);
  const on = mode === 'marks' || mode === 'panel';
  const access = on ? 'unread' : site ? 'off' : 'unsupported';
  const refused = on && (await readRefused(browser.storage.session)).some((id) => id === site?.id || id === url?.origin);
  return { tabId, url: address ?? '', access, ...(site && { site: site.id }), ...(refused && { refused }), cards: [] };
}
