import { onWorkerMessage, pageStore, preferences, send } from '../../utils/browser/client';
import { inBatches } from '../../utils/exports/batches';
import { getRoles, getSummaries, roleSummaries } from '../../utils/store/role-reads';
import { streamSeen } from '../../utils/store/seen';
import type { Source } from './source';

/** Whole roles per read: each may hold a description of 100 KB. */
const BATCH = 200;

/** The real data: reads from the store, wishes to the worker. */
export const storeSource: Source = {
  summaries: () => roleSummaries(pageStore()),
  summariesOf: (ids) => getSummaries(pageStore(), ids),
  roles: (ids) => (ids.length === 0 ? Promise.resolve([]) : getRoles(pageStore(), ids)),
  batches: async function* (ids) {
    for (const part of inBatches(ids, BATCH)) yield await getRoles(pageStore(), part);
  },
  seen: () => streamSeen(pageStore()),
  preferences,
  send,
  onEvent: onWorkerMessage,
};
