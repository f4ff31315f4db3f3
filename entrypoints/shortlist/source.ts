import type { Answer, ImportResult, PageToWorker, WorkerToPages } from '../../utils/messages';
import type { Preferences } from '../../utils/role/preferences';
import type { Role, Seen } from '../../utils/role/role';
import type { RoleSummary } from '../../utils/role/summary';
import type { Verdict } from '../../utils/track/verdict';

/** For what takes long: how far it is, and an end. */
export interface Watched {
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Why a file cannot be restored, and at which line of it. */
export interface BadBackup {
  readonly problem: 'not-a-backup' | 'too-new' | 'too-large' | 'truncated' | 'damaged' | 'invalid-row';
  readonly line: number;
}

/** What a restore would do. */
export interface RestoreOffer {
  readonly madeAt: number;
  readonly roles: number;
  readonly seen: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Where the page gets its data and where its wishes go: the store and the worker, or a test's arrays. */
export interface Source {
  /** The roles written last, newest first. */
  readonly recent: (count: number) => Promise<readonly RoleSummary[]>;
  /** All roles, light, in batches that the browser can hand over. */
  readonly summaries: () => AsyncIterable<readonly RoleSummary[]>;
  /** Light summaries of some roles; one that is gone is left out. */
  readonly summariesOf: (ids: readonly string[]) => Promise<readonly RoleSummary[]>;
  /** Whole roles in the order of the ids; one that is gone is left out. */
  readonly roles: (ids: readonly string[]) => Promise<readonly Role[]>;
  /** Whole roles in batches in the order of the ids, for what reads through many. */
  readonly batches: (ids: readonly string[]) => AsyncIterable<readonly Role[]>;
  /** The same in the order that is quickest to read. */
  readonly inAnyOrder: (ids: readonly string[]) => AsyncIterable<readonly Role[]>;
  readonly seen: () => AsyncIterable<readonly Seen[]>;
  readonly preferences: () => Promise<Preferences>;
  /** Changes preferences over what is stored when its turn comes. */
  readonly changePreferences: (change: (before: Preferences) => Preferences) => Promise<Answer<unknown>>;
  /** Hears preferences, whoever changed them. */
  readonly onPreferences: (heard: (preferences: Preferences) => void) => void;
  readonly send: (message: PageToWorker) => Promise<Answer<unknown>>;
  /** What the worker tells all pages: roles were written, the store is in trouble or well again. */
  readonly onEvent: (listener: (event: WorkerToPages) => void) => void;
  /** All or nothing. */
  readonly importRoles: (roles: readonly Role[], watched: Watched) => Promise<Answer<ImportResult>>;
  /** The verdict as for any posting that is read; its word lists are loaded only when asked for. */
  readonly judge: () => Promise<(title: string, description: string | undefined) => Verdict>;
  readonly makeBackup: (watched: Watched) => Promise<{ readonly blob: Blob; readonly fileName: string }>;
  /** When the last backup was saved; undefined for never. */
  readonly lastBackup: () => Promise<number | undefined>;
  readonly previewRestore: (file: Blob, watched: Watched) => Promise<RestoreOffer | BadBackup>;
  readonly restore: (file: Blob, watched: Watched) => Promise<Answer<ImportResult>>;
}
