import { browser } from 'wxt/browser';
import { backupEverything, backupName, restoreBackup } from '../../utils/browser/backup';
import { BACKUP_MADE } from '../../utils/browser/backup-made';
import { changePreferences, onPreferences, onWorkerMessage, pageStore, preferences, send } from '../../utils/browser/client';
import { importAll } from '../../utils/browser/import-roles';
import { inBatches } from '../../utils/exports/batches';
import { BackupProblem, previewRestore } from '../../utils/store/backup';
import { getRoles, getSummaries, recentRoles, roleSummaries, rolesAmong } from '../../utils/store/role-reads';
import { streamSeen } from '../../utils/store/seen';
import type { Source } from './source';

/** Whole roles per read: each may hold a description of 100 KB. */
const BATCH = 200;

/** A packed backup is about a fifth of the size. */
const packed = true;

/** The real data: reads from the store, wishes to the worker. */
export const storeSource: Source = {
  recent: (count) => recentRoles(pageStore(), count),
  summaries: () => roleSummaries(pageStore()),
  summariesOf: (ids) => getSummaries(pageStore(), ids),
  roles: (ids) => (ids.length === 0 ? Promise.resolve([]) : getRoles(pageStore(), ids)),
  batches: async function* (ids) {
    for (const part of inBatches(ids, BATCH)) yield await getRoles(pageStore(), part);
  },
  inAnyOrder: (ids) => rolesAmong(pageStore(), ids),
  seen: () => streamSeen(pageStore()),
  preferences,
  changePreferences,
  onPreferences,
  send,
  onEvent: onWorkerMessage,
  importRoles: (roles, watched) => importAll({ roles, mode: 'add', ...watched }),
  judge: async () => {
    const { classify } = await import('../../utils/track/classify');
    return (title, description) => classify({ title, ...(description !== undefined && { description }) });
  },
  makeBackup: async (watched) => ({ blob: await backupEverything({ packed, ...watched }), fileName: backupName(Date.now(), packed) }),
  lastBackup: async () => {
    const made: unknown = (await browser.storage.local.get(BACKUP_MADE))[BACKUP_MADE];
    return typeof made === 'number' ? made : undefined;
  },
  previewRestore: async (file, { progress, signal }) => {
    try {
      return await previewRestore(pageStore(), file, progress, signal);
    } catch (error) {
      if (error instanceof BackupProblem) return { problem: error.problem, line: error.line };
      throw error;
    }
  },
  restore: restoreBackup,
};
