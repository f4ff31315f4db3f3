/**
 * Every message, by direction. Commands are imperative, events in the past tense. Every message is validated by its
 * receiver (`utils/messages.ts` holds the schemas), and what a sender may ask follows from `MessageSender`, never from
 * the message itself: `ReaderToWorker` is all that a content script may send.
 */
import * as z from 'zod/mini';
import { type JobPosting, NONE_REASONS } from './posting/posting';
import { changeSchema } from './role/change';
import { MOST } from './role/limits';
import { preferencesSchema } from './role/preferences';
import { correctionSchema, type Role } from './role/role';
import { type Quote, quoteSchema, type Verdict } from './track/verdict';

/** A larger number makes the browser's own functions throw. */
const tabId = z.int().check(z.gte(0), z.lte(2 ** 31 - 1));
const key = z.string().check(z.minLength(1), z.maxLength(2100));

/** What the reader of one frame found. One message for a whole list. */
export const pageReadSchema = z.object({
  type: z.literal('pageRead'),
  url: z.string().check(z.maxLength(8192)),
  site: z.string().check(z.maxLength(40)),
  kind: z.enum(['posting', 'list', 'none']),
  reason: z.optional(z.enum(NONE_REASONS)),
  /** Each is validated on its own by the worker: one bad card does not lose the others. */
  postings: z.array(z.unknown()).check(z.maxLength(2000)),
  open: z.optional(z.unknown()),
  hits: z.optional(z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(120)))),
});
export type PageRead = z.infer<typeof pageReadSchema>;

/** From a content script. Nothing here can read a note, change a role other than saving the posting it shows, or name a tab. */
export const readerToWorkerSchema = z.discriminatedUnion('type', [
  pageReadSchema,
  /** A trusted click on the mark's "save" in the page. The posting must be one that this tab has reported. */
  z.object({ type: z.literal('saveShown'), key }),
  /**
   * A script that this frame has not got yet is wanted: the marks', because the answer to `pageRead` asked for marks; a
   * part of reading (utils/sites/on-demand), because the page was not understood without.
   */
  z.object({ type: z.literal('addScript'), script: z.enum(['marks', 'generic', 'seldom']) }),
  /** A trusted click on a mark: add the evidence panel to this tab. */
  z.object({ type: z.literal('openEvidence'), key }),
  /** A trusted click in the evidence panel: "wrong, this is …". */
  z.object({ type: z.literal('correctShown'), key, correction: correctionSchema }),
  /** A trusted click on "open in the side panel / popup page". */
  z.object({ type: z.literal('openPanel') }),
]);
export type ReaderToWorker = z.infer<typeof readerToWorkerSchema>;

/** Quotes asked for at once: several times those of the longest verdict. */
export const MOST_QUOTES = 200;

/** The reader's answer to `findQuotes`: for each quote whether the page shows it. */
export const quotesFoundSchema = z.array(z.boolean()).check(z.maxLength(MOST_QUOTES));

/** One part of a staged import: small enough for one message (Chromium's limit is 64 MiB) and one transaction. */
const PART_ROLES = 1000;
const PART_SEEN = 5000;

/**
 * From an extension page (popup, side panel, shortlist, welcome, options). `requestId` makes a retry harmless: the worker
 * remembers the last 500 and answers a known one without doing it again.
 */
export const pageToWorkerSchema = z.discriminatedUnion('type', [
  /** Reads the tab anew (by `activeTab` where the site is not switched on). */
  z.object({ type: z.literal('readTab'), tabId }),
  /** The side panel's click on a card: scroll to it in its tab. */
  z.object({ type: z.literal('showCard'), tabId, key }),
  /** A click on a quote in popup or side panel: show its place in the tab. */
  z.object({ type: z.literal('showQuote'), tabId, key, quote: quoteSchema }),
  /** Which of these quotes of the open posting the page in the tab can show: the others are no links. */
  z.object({ type: z.literal('findQuotes'), tabId, key, quotes: z.array(quoteSchema).check(z.minLength(1), z.maxLength(MOST_QUOTES)) }),
  /** Saves the posting of a tab, or one given whole ("add by hand"). A posting that is saved already gets one more reading. */
  z.object({
    type: z.literal('saveRole'),
    requestId: key,
    posting: z.unknown(),
    note: z.optional(z.string().check(z.maxLength(MOST.note))),
  }),
  z.object({ type: z.literal('removeRoles'), requestId: key, ids: z.array(key).check(z.maxLength(20_000)) }),
  /** Puts whole roles back as they were, over what is there. For a removal or merge `undo` is the shorter way. */
  z.object({ type: z.literal('restoreRoles'), requestId: key, roles: z.array(z.unknown()).check(z.maxLength(PART_ROLES)) }),
  /** Changes what the person keeps about roles. */
  z.object({
    type: z.literal('changeRoles'),
    requestId: key,
    ids: z.array(key).check(z.minLength(1), z.maxLength(20_000)),
    change: changeSchema,
  }),
  /** Merges `others` into `into`: notes joined, histories united, nothing dropped that a person wrote. */
  z.object({ type: z.literal('mergeRoles'), requestId: key, into: key, others: z.array(key).check(z.minLength(1), z.maxLength(10)) }),
  /** Takes back the request `of` (a save, removal, change, merge or import), for the last 20 of them. Roles changed since are left alone. */
  z.object({ type: z.literal('undo'), requestId: key, of: key }),
  /** Imports whole roles, all or nothing; more than these go through `stageImport` (the client does that by itself). */
  z.object({ type: z.literal('importRoles'), requestId: key, roles: z.array(z.unknown()).check(z.maxLength(PART_ROLES)) }),
  /** One part of an import or restore, kept beside the data until `commitImport`. The same `part` again replaces itself. */
  z.object({
    type: z.literal('stageImport'),
    stage: key,
    part: z.int().check(z.gte(0), z.lt(10_000)),
    roles: z.array(z.unknown()).check(z.maxLength(PART_ROLES)),
    seen: z.array(z.unknown()).check(z.maxLength(PART_SEEN)),
  }),
  /** Everything that was staged becomes the data in one transaction: `add` beside what is there, `replace` instead of it (restore). */
  z.object({
    type: z.literal('commitImport'),
    requestId: key,
    stage: key,
    parts: z.int().check(z.gte(0), z.lte(10_000)),
    mode: z.enum(['add', 'replace']),
    preferences: z.optional(z.unknown()),
  }),
  z.object({ type: z.literal('dropImport'), stage: key }),
  z.object({ type: z.literal('setPreferences'), preferences: preferencesSchema }),
  z.object({ type: z.literal('clearSeen') }),
  /** Erases everything the person keeps: roles, seen list, snapshots, preferences. For undo the page makes a backup first. */
  z.object({ type: z.literal('eraseEverything'), requestId: key }),
  /** Opens, upgrades and checks the store; pages ask this when they find none. */
  z.object({ type: z.literal('prepareStore') }),
  /** After damage: brings back what the snapshot holds and the store lacks. */
  z.object({ type: z.literal('restoreSnapshot'), requestId: key, generation: z.int() }),
  /** After damage: "go on with what is there". */
  z.object({ type: z.literal('acceptStore') }),
  /** A backup was saved to a file. */
  z.object({ type: z.literal('backupMade') }),
]);
export type PageToWorker = z.infer<typeof pageToWorkerSchema>;

/** The icons a mark may show beside the verdict. Nothing private: whether, never what. */
export interface MarkFlags {
  readonly seen?: true;
  readonly saved?: true;
  readonly noted?: true;
  readonly applied?: true;
  /** First met under another id, that many milliseconds after 1970. */
  readonly repostedSince?: number;
}

/** What the worker tells the page about one posting it reported. */
export interface Marking {
  readonly key: string;
  /** With signals for the open posting, without for cards. */
  readonly verdict: Verdict;
  readonly flags: MarkFlags;
  /** False: not on my track, so dimmed or folded where the person wants that. The page is not told why. */
  readonly onTrack: boolean;
}

/** Answer to `pageRead`. */
export interface PageMarkings {
  readonly mode: 'marks' | 'panel';
  readonly rest: 'mark' | 'dim' | 'fold';
  readonly markings: readonly Marking[];
  /** Key of the open posting, if any. */
  readonly open?: string;
  /** The words that marks and the evidence panel show, in the person's language (utils/page/words); absent: English. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * Answer to `openEvidence`, after the worker has added the panel's script to the frame that asked
 * (`addEvidencePanel`, utils/browser/scripts): the marking with its signals, for a card as for an open posting.
 * Answer to `saveShown` and `correctShown`: the marking as it is now.
 */
export type EvidenceShown = Marking;

/** From the worker to the content script of one tab. */
export type WorkerToReader =
  /** Read again and report: a page asked, or the preferences changed, of which the answer holds what the page needs. */
  | { readonly type: 'readNow' }
  /** A role was saved, noted or corrected elsewhere. */
  | { readonly type: 'markingsChanged'; readonly markings: readonly Marking[] }
  /** The side panel's click on a card: scroll to it and flash its outline. */
  | { readonly type: 'scrollToCard'; readonly key: string }
  /** A click on a quote in popup or side panel, after the evidence panel's script was added: show its place in the open posting. */
  | { readonly type: 'showQuote'; readonly key: string; readonly quote: Quote }
  /** The one message that is answered (`quotesFoundSchema`), likewise after the script was added: which quotes have a place in the page. */
  | { readonly type: 'findQuotes'; readonly key: string; readonly quotes: readonly Quote[] }
  /** Command keys: to the next or previous card on my track. */
  | { readonly type: 'stepCard'; readonly by: 1 | -1 }
  /** The site was switched off: take everything out of the page. */
  | { readonly type: 'leavePage' };

/** What is known of a tab: what popup and side panel draw. */
export interface TabState {
  readonly tabId: number;
  readonly url: string;
  /** `off`: a supported site that is not switched on. `unsupported`: any other page, readable by the person's click. `unread`: switched on, but the tab was opened before. */
  readonly access: 'on' | 'off' | 'unsupported' | 'unread';
  readonly site?: string;
  /** The site is on, but the browser would not register its script: nothing is read by itself. */
  readonly refused?: true;
  readonly kind?: 'posting' | 'list' | 'none';
  readonly reason?: string;
  /** True when a site that used to be read is not read any more (layout watch). */
  readonly layoutBroken?: true;
  readonly cards: readonly TabPosting[];
  readonly open?: TabPosting;
}

/** A posting of a tab with all that is known about it; for extension pages only. */
export interface TabPosting {
  readonly key: string;
  readonly posting: JobPosting;
  readonly verdict: Verdict;
  readonly flags: MarkFlags;
  readonly onTrack: boolean;
  readonly role?: Role;
}

/** From the worker to every open extension page. */
export type WorkerToPages =
  | { readonly type: 'tabChanged'; readonly state: TabState }
  | { readonly type: 'rolesChanged'; readonly ids: readonly string[] }
  | { readonly type: 'preferencesChanged' }
  /** The store cannot be written or was damaged: shown as a banner until it is over. */
  | { readonly type: 'storeTroubled'; readonly failure: Failure }
  /** It can be written again. */
  | { readonly type: 'storeWell' };

/** A failure as a value: a name to choose the words by, never a sentence. */
export interface Failure {
  readonly name:
    | 'invalid-message'
    | 'not-allowed'
    | 'not-found'
    | 'quota'
    | 'store-blocked'
    | 'store-damaged'
    | 'store-too-new'
    | 'invalid-posting'
    | 'no-permission'
    /** The browser may show none in our name. */
    | 'no-notifications'
    | 'unreadable-tab'
    /** Merging, joining or adding would have to drop something (detail: what). */
    | 'merge-refused'
    /** A backup or import that is not one, or is damaged; nothing was changed. */
    | 'invalid-backup'
    | 'unexpected';
  /** For a report, never shown alone. */
  readonly detail?: string;
}

/** Every answer of the worker. */
export type Answer<T = undefined> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A copy of the person's own data outside the database; texts of postings are not in it. */
export interface SnapshotInfo {
  /** Counts the store's writes: the higher, the newer. */
  readonly generation: number;
  readonly rows: number;
  /** Milliseconds since 1970, for showing. */
  readonly at: number;
}

/** How the store is. `damaged`: it can be read as far as it goes, and is not written until the person decides. */
export interface StoreState {
  readonly state: 'well' | 'damaged';
  readonly rows: number;
  /** What was there when all was well. */
  readonly expectedRows: number;
  /** Newest first. */
  readonly snapshots: readonly SnapshotInfo[];
}

/** What each message is answered with. */
export interface AnswerOf {
  pageRead: PageMarkings;
  saveShown: Marking;
  addScript: undefined;
  openEvidence: EvidenceShown;
  correctShown: Marking;
  openPanel: undefined;
  readTab: TabState;
  showCard: undefined;
  showQuote: undefined;
  /** In the order of the quotes. */
  findQuotes: readonly boolean[];
  /** `created` is false when the posting was saved before. */
  saveRole: { readonly role: Role; readonly created: boolean };
  removeRoles: { readonly ids: readonly string[] };
  restoreRoles: { readonly ids: readonly string[] };
  /** `missing`: ids that are not (or no longer) saved. */
  changeRoles: { readonly ids: readonly string[]; readonly missing: readonly string[] };
  mergeRoles: { readonly role: Role };
  /** `skipped`: roles that were changed after the request that is taken back. */
  undo: { readonly ids: readonly string[]; readonly skipped: readonly string[] };
  importRoles: ImportResult;
  stageImport: undefined;
  commitImport: ImportResult;
  dropImport: undefined;
  setPreferences: undefined;
  clearSeen: undefined;
  eraseEverything: undefined;
  prepareStore: StoreState;
  restoreSnapshot: { readonly ids: readonly string[] };
  acceptStore: StoreState;
  backupMade: undefined;
}

/** `added` are new, `updated` were known under the same key and replaced or joined. */
export interface ImportResult {
  readonly added: number;
  readonly updated: number;
  readonly seen: number;
}
