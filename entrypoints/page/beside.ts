/** What lies beside the store in this browser: notes in the making, answers about duplicates, the backup folder. */
import { forgetFolder, keepFolder, knownFolder } from '../../utils/store/backup-folder';

/**
 * Takes all of it out, for "erase everything"; answers how to put it back. The shelf is this extension's own, so that what
 * is kept there later is erased too.
 */
export async function takeBeside(shelf: Storage): Promise<() => Promise<void>> {
  const names = Array.from({ length: shelf.length }, (_, at) => shelf.key(at)!);
  const entries = names.map((name) => [name, shelf.getItem(name) ?? ''] as const);
  shelf.clear();
  // Browsers without folders have no database for one.
  const folder = await knownFolder().catch(() => undefined);
  if (folder) await forgetFolder().catch(() => undefined);
  return async () => {
    for (const [name, text] of entries) shelf.setItem(name, text);
    if (folder) await keepFolder(folder).catch(() => undefined);
  };
}
