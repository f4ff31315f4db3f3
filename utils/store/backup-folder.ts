/**
 * The folder that backups go to, where the browser can write into one (Chromium). Its handle can be kept in IndexedDB only;
 * it lies in a database of its own, for it is no data of the person's and no backup holds it.
 */
import { openDB } from 'idb';

const DATABASE = 'trackmark-backup-folder';
const STORE = 'folder';

type Picker = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
/** Parts of the File System Access API that TypeScript's library does not know yet. */
interface Permitted {
  queryPermission(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

const database = () => openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore(STORE) });

/** Whether this browser can write into a folder at all. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in globalThis;

/** Lets the person pick; must be called in a click. Undefined when they change their mind. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const folder = await (globalThis as unknown as { showDirectoryPicker: Picker }).showDirectoryPicker({
      id: 'backup',
      mode: 'readwrite',
    });
    await keepFolder(folder);
    return folder;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Remembers the folder for the next backup; also the undo of `forgetFolder`. */
export async function keepFolder(folder: FileSystemDirectoryHandle): Promise<void> {
  const db = await database();
  await db.put(STORE, folder, 'folder');
  db.close();
}

/** The folder that was picked. */
export async function knownFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  if (!canPickFolder()) return undefined;
  const db = await database();
  const folder: FileSystemDirectoryHandle | undefined = await db.get(STORE, 'folder');
  db.close();
  return folder;
}

/** Backups go to no folder from then on; what lies in it stays. */
export async function forgetFolder(): Promise<void> {
  const db = await database();
  await db.clear(STORE);
  db.close();
}

/** Writes a file; false where the browser does not (or no longer) allow it. `ask` only within a click. */
export async function writeInto(folder: FileSystemDirectoryHandle, fileName: string, content: Blob, ask: boolean): Promise<boolean> {
  const { queryPermission, requestPermission } = folder as unknown as Permitted;
  const mode = { mode: 'readwrite' } as const;
  let state = await queryPermission.call(folder, mode);
  if (state === 'prompt' && ask) state = await requestPermission.call(folder, mode);
  if (state !== 'granted') return false;
  const file = await folder.getFileHandle(fileName, { create: true });
  const stream = await file.createWritable();
  await stream.write(content);
  await stream.close();
  return true;
}
