/** Backup and restore from an extension page. */
import type { Answer, ImportResult } from '../messages';
import { BackupProblem, checkBackup, makeBackup, rolesOf, seenOf } from '../store/backup';
import { pageStore, preferences, send } from './client';
import { importAll } from './import-roles';

export interface Progress {
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Everything as one file. Tell the worker by `backupMade` once it is saved. */
export async function backupEverything(options: Progress & { readonly packed: boolean }): Promise<Blob> {
  return makeBackup(pageStore(), await preferences(), { ...options, madeAt: Date.now() });
}

/** The name to save a backup under: sorts by day. */
export function backupName(now: number, packed: boolean): string {
  return `trackmark-${new Date(now).toISOString().slice(0, 10)}.jsonl${packed ? '.gz' : ''}`;
}

/** Replaces everything by what the file holds. A bad file, a cancelled or failed restore change nothing. */
export async function restoreBackup(file: Blob, options: Progress = {}): Promise<Answer<ImportResult>> {
  try {
    const summary = await checkBackup(file, undefined, options.signal);
    return await importAll({ roles: rolesOf(file), seen: seenOf(file), preferences: summary.preferences, mode: 'replace', ...options });
  } catch (error) {
    if (error instanceof BackupProblem) return { ok: false, failure: { name: 'invalid-backup', detail: error.message } };
    return { ok: false, failure: { name: 'unexpected', detail: String(error) } };
  }
}

/** Erases everything; `undo` brings it back for as long as the page lives. */
export async function eraseWithUndo(options: Progress = {}): Promise<Answer<{ readonly undo: () => Promise<Answer<ImportResult>> }>> {
  const copy = await backupEverything({ packed: true, ...options });
  const answer = await send({ type: 'eraseEverything' });
  return answer.ok ? { ok: true, value: { undo: () => restoreBackup(copy) } } : answer;
}
