/** The worker: takes every message, decides by its sender what may be asked, and answers with a value or a named failure. */
import {
  type Answer,
  type AnswerOf,
  type Failure,
  type PageToWorker,
  pageToWorkerSchema,
  quotesFoundSchema,
  type ReaderToWorker,
  readerToWorkerSchema,
  type TabState,
} from '../messages';
import { type ClockNote, forgetBefore } from '../role/seen';
import { clearSeen, forgetSeen } from '../store/seen';
import { dropLeftStages, eraseAll } from '../store/staging';
import { asStoreError } from '../store/store-error';
import { BACKUP_MADE } from './backup-made';
import { failureOf } from './failure';
import { Keeper } from './keeper';
import { markingOf } from './marking';
import { PageReports } from './page-reports';
import { readPreferences, repairedPreferences, writePreferences } from './preferences';
import { TOLD_DAY } from './reminders';
import { type Frame, RoleCommands } from './role-commands';
import { type Sender, type Who, whoSent } from './sender';
import { sameDocument, TabMemory, type TabRecord } from './tab-memory';
import { VerdictMemory } from './verdict-memory';
import type { WorkerDeps } from './worker-deps';

/** Milliseconds until a tab that was asked to be read is given up. */
const READ_TIMEOUT = 4000;

export interface Worker {
  /** Answers a message; never throws. */
  handle(message: unknown, sender: Sender): Promise<Answer<unknown>>;
  readonly keeper: Keeper;
  readonly tabs: TabMemory;
  readonly reports: PageReports;
  readonly roles: RoleCommands;
  /** Reads a tab by the person's click, menu or key. */
  readTab(tabId: number): Promise<TabState | Failure>;
  /** Saves the posting that a tab shows, by menu or key; a tab that went elsewhere since it was read (its `address`, where the browser tells it) is read first. Never throws. */
  saveOpen(tabId: number, address?: string): Promise<Answer<unknown>>;
  /** Once per start of the browser, and after installation: tidies what the last session left. */
  tidy(): Promise<void>;
}

const failed = (failure: Failure): Answer<never> => ({ ok: false, failure });

/** Builds the worker on what it is given. */
export function createWorker(deps: WorkerDeps): Worker {
  const keeper = new Keeper({
    local: deps.local,
    session: deps.session,
    now: deps.now,
    tell: (trouble) => deps.tellPages(trouble ? { type: 'storeTroubled', failure: failureOf(trouble) } : { type: 'storeWell' }),
  });
  const tabs = new TabMemory(deps.session);
  const verdicts = new VerdictMemory(deps.classify);
  const reports = new PageReports(deps, keeper, tabs, verdicts);
  const roles = new RoleCommands(deps, keeper, tabs, verdicts, reports);

  async function readTab(tabId: number): Promise<TabState | Failure> {
    await tabs.change(tabId, (record) => ({ ...record, asked: true }));
    const report = reports.nextReport(tabId, READ_TIMEOUT);
    if (!(await deps.readByClick(tabId))) return { name: 'no-permission' };
    return (await report) ?? { name: 'unreadable-tab' };
  }

  async function saveOpen(tabId: number, address: string | undefined): Promise<AnswerOf['saveShown'] | Failure> {
    const before = await tabs.get(tabId);
    const top = before?.frames[0]?.url;
    // What is left of the page before must not be saved for the one in front.
    const fits = !before?.stale && (address === undefined || top === undefined || sameDocument(top, address));
    const known = fits ? openIn(before) : undefined;
    const state = known ? undefined : await readTab(tabId);
    if (state && 'name' in state) return state;
    const open = known ?? openIn(await tabs.get(tabId));
    if (!open) return { name: 'not-found', detail: 'no posting in this tab' };
    return roles.saveShown({ type: 'saveShown', key: open.key }, { tabId, frameId: open.frameId });
  }

  async function openEvidence(key: string, frame: Frame): Promise<AnswerOf['openEvidence'] | Failure> {
    const shown = await roles.shown(frame, key);
    if (!shown) return { name: 'not-found' };
    if (!(await deps.addEvidencePanel(frame.tabId, frame.frameId))) return { name: 'no-permission' };
    return markingOf(shown, true);
  }

  /** The frame that shows the posting gets the script that finds quotes. Answers which it is. */
  async function frameWithQuotes(tabId: number, key: string): Promise<number | Failure> {
    const record = await tabs.get(tabId);
    const frame = Object.entries(record?.frames ?? {}).find(([, { open }]) => open?.key === key);
    if (!record || record.stale || !frame) return { name: 'not-found' };
    const frameId = Number(frame[0]);
    return (await deps.addEvidencePanel(tabId, frameId)) ? frameId : { name: 'no-permission' };
  }

  async function showQuote({ tabId, key, quote }: PageToWorker & { type: 'showQuote' }): Promise<undefined | Failure> {
    const frame = await frameWithQuotes(tabId, key);
    if (typeof frame !== 'number') return frame;
    deps.tellTab(tabId, { type: 'showQuote', key, quote });
    return undefined;
  }

  async function findQuotes({ tabId, key, quotes }: PageToWorker & { type: 'findQuotes' }): Promise<readonly boolean[] | Failure> {
    const frame = await frameWithQuotes(tabId, key);
    if (typeof frame !== 'number') return frame;
    const { data: found } = quotesFoundSchema.safeParse(await deps.askFrame(tabId, frame, { type: 'findQuotes', key, quotes }));
    return found?.length === quotes.length ? found : { name: 'not-found', detail: 'the page has no answer' };
  }

  async function setPreferences({ preferences }: PageToWorker & { type: 'setPreferences' }): Promise<undefined> {
    await writePreferences(deps.local, preferences);
    await deps.preferencesChanged();
    deps.tellPages({ type: 'preferencesChanged' });
    void roles.preferencesChanged();
    // Whether there are marks, what happens to the rest, and in which language, is in the answer to a reading only.
    for (const { tabId } of await tabs.all()) deps.tellTab(tabId, { type: 'readNow' });
    return undefined;
  }

  async function eraseEverything(requestId: string): Promise<undefined> {
    await roles
      .inOrder(() => keeper.write((store) => eraseAll(store, requestId)))
      .catch(async (error) => {
        if (asStoreError(error).trouble !== 'quota') throw error;
        await keeper.removeWithoutRoom();
      });
    await keeper.dropCopies();
    await deps.local.remove(ERASED);
    await deps.preferencesChanged();
    deps.tellPages({ type: 'preferencesChanged' });
    await roles.everythingChanged();
    return undefined;
  }

  async function commitImport(message: PageToWorker & { type: 'commitImport' }): Promise<AnswerOf['commitImport'] | Failure> {
    const result = await roles.commitImport(message);
    if (!('name' in result) && message.preferences !== undefined) {
      await setPreferences({ type: 'setPreferences', preferences: repairedPreferences(message.preferences) });
    }
    return result;
  }

  async function restoreSnapshot(requestId: string, generation: number): Promise<AnswerOf['restoreSnapshot'] | Failure> {
    const restored = await keeper.restore(requestId, generation);
    if (!restored) return { name: 'not-found', detail: 'no such copy, or it is damaged' };
    await roles.everythingChanged();
    return restored;
  }

  function fromPage(message: PageToWorker): Promise<unknown> {
    switch (message.type) {
      case 'readTab':
        return readTab(message.tabId);
      case 'showCard':
        deps.tellTab(message.tabId, { type: 'scrollToCard', key: message.key });
        return Promise.resolve(undefined);
      case 'showQuote':
        return showQuote(message);
      case 'findQuotes':
        return findQuotes(message);
      case 'saveRole':
        return roles.saveRole(message);
      case 'removeRoles':
        return roles.removeRoles(message);
      case 'restoreRoles':
        return roles.restoreRoles(message);
      case 'changeRoles':
        return roles.changeRoles(message);
      case 'mergeRoles':
        return roles.mergeRoles(message);
      case 'undo':
        return roles.undo(message);
      case 'importRoles':
        return roles.importRoles(message);
      case 'stageImport':
        return roles.stageImport(message);
      case 'commitImport':
        return commitImport(message);
      case 'dropImport':
        return roles.dropImport(message);
      case 'setPreferences':
        return setPreferences(message);
      case 'clearSeen':
        return keeper.writeBeside(clearSeen);
      case 'eraseEverything':
        return eraseEverything(message.requestId);
      case 'prepareStore':
        return keeper.state();
      case 'restoreSnapshot':
        return restoreSnapshot(message.requestId, message.generation);
      case 'acceptStore':
        return keeper.accept().then(() => keeper.state());
      case 'backupMade':
        return deps.local.set({ [BACKUP_MADE]: deps.now() });
    }
  }

  function fromReader(message: ReaderToWorker, reader: Who & { is: 'reader' }): Promise<unknown> {
    switch (message.type) {
      case 'pageRead':
        return reports.pageRead(message, reader);
      case 'saveShown':
        return roles.saveShown(message, reader);
      case 'addScript':
        return deps
          .addScript(message.script, reader.tabId, reader.frameId)
          .then((added) => (added ? undefined : { name: 'no-permission' }));
      case 'openEvidence':
        return openEvidence(message.key, reader);
      case 'correctShown':
        return roles.correctShown(message, reader);
      case 'openPanel':
        deps.openPanel(reader.tabId);
        return Promise.resolve(undefined);
    }
  }

  /** Decides without awaiting anything: a panel may be opened only in the very turn of the click's message. */
  function dispatch(message: unknown, sender: Sender): Promise<unknown> {
    const who = whoSent(sender, deps.self);
    if (who.is === 'nobody') return Promise.resolve({ name: 'not-allowed' } satisfies Failure);
    const parsed = (who.is === 'page' ? pageToWorkerSchema : readerToWorkerSchema).safeParse(message);
    if (!parsed.success) return Promise.resolve(refusalOf(message, who));
    return who.is === 'page' ? fromPage(parsed.data as PageToWorker) : fromReader(parsed.data as ReaderToWorker, who);
  }

  async function answered(work: () => Promise<unknown>): Promise<Answer<unknown>> {
    try {
      const value = await work();
      return isFailure(value) ? failed(value) : { ok: true, value };
    } catch (error) {
      return failed(failureOf(error));
    }
  }

  return {
    keeper,
    tabs,
    reports,
    roles,
    readTab,
    saveOpen: (tabId, address) => answered(() => saveOpen(tabId, address)),
    handle: (message, sender) => answered(() => dispatch(message, sender)),
    async tidy() {
      await keeper.forgetUndo();
      await keeper.writeBeside(async (store) => {
        await dropLeftStages(store, roles.importing);
        const { seenDays } = await readPreferences(deps.local);
        const before = (await deps.local.get(SEEN_CLOCK))[SEEN_CLOCK] as ClockNote | undefined;
        const forget = forgetBefore(seenDays, deps.now(), before);
        if (forget.before !== undefined) await forgetSeen(store, forget.before);
        await deps.local.set({ [SEEN_CLOCK]: forget.note });
      });
    },
  };
}

/** The posting that a tab shows, and in which frame. */
function openIn(record: TabRecord | undefined): { readonly key: string; readonly frameId: number } | undefined {
  const [frameId, frame] = Object.entries(record?.frames ?? {}).find(([, { open }]) => open) ?? [];
  return frame?.open && { key: frame.open.key, frameId: Number(frameId) };
}

const SEEN_CLOCK = 'seenClock';
/** What "erase everything" takes out of `storage.local` besides the snapshots. The canary stays: it says now that there is nothing. */
const ERASED = ['preferences', 'layoutWatch', BACKUP_MADE, SEEN_CLOCK, TOLD_DAY];

/** A content script that asks for what only pages may is told so; anything else is a message that nobody understands. */
function refusalOf(message: unknown, who: Who): Failure {
  const asPage = who.is === 'reader' && pageToWorkerSchema.safeParse(message).success;
  return { name: asPage ? 'not-allowed' : 'invalid-message' };
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'name' in value && FAILURES.has((value as Failure).name);
}

const FAILURES: ReadonlySet<string> = new Set<Failure['name']>([
  'invalid-message',
  'not-allowed',
  'not-found',
  'quota',
  'store-blocked',
  'store-damaged',
  'store-too-new',
  'invalid-posting',
  'no-permission',
  'unreadable-tab',
  'merge-refused',
  'invalid-backup',
  'unexpected',
]);
