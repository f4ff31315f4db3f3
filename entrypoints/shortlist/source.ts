import type { Answer, PageToWorker, WorkerToPages } from '../../utils/messages';
import type { Preferences } from '../../utils/role/preferences';
import type { Role, Seen } from '../../utils/role/role';
import type { RoleSummary } from '../../utils/role/summary';

/** Where the page gets its data and where its wishes go: the store and the worker, or a test's arrays. */
export interface Source {
  /** All roles, light. Batches, so that the first rows stand before the last are read. */
  readonly summaries: () => AsyncIterable<readonly RoleSummary[]>;
  /** Light summaries of some roles; one that is gone is left out. */
  readonly summariesOf: (ids: readonly string[]) => Promise<readonly RoleSummary[]>;
  /** Whole roles in the order of the ids; one that is gone is left out. */
  readonly roles: (ids: readonly string[]) => Promise<readonly Role[]>;
  /** Whole roles in batches, for what reads through many. */
  readonly batches: (ids: readonly string[]) => AsyncIterable<readonly Role[]>;
  readonly seen: () => AsyncIterable<readonly Seen[]>;
  readonly preferences: () => Promise<Preferences>;
  readonly send: (message: PageToWorker) => Promise<Answer<unknown>>;
  /** What the worker tells all pages: roles were written, the store is in trouble or well again. */
  readonly onEvent: (listener: (event: WorkerToPages) => void) => void;
}
