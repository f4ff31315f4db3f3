import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { takeBeside } from '../../entrypoints/page/beside';
import { keepFolder, knownFolder } from '../../utils/store/backup-folder';

afterEach(() => vi.unstubAllGlobals());

function shelfOf(texts: Record<string, string>): Storage {
  const kept = new Map(Object.entries(texts));
  return {
    get length() {
      return kept.size;
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

it('takes everything that lies beside the store, and puts it back', async () => {
  vi.stubGlobal('showDirectoryPicker', () => undefined);
  const texts = { 'note-draft k': 'mine', 'trackmark:not-twins': '["a"]', 'last-language': 'fr' };
  const shelf = shelfOf(texts);
  await keepFolder({ name: 'Backups' } as FileSystemDirectoryHandle);
  const putBack = await takeBeside(shelf);
  expect([shelf.length, await knownFolder()]).toEqual([0, undefined]);
  await putBack();
  expect(Object.keys(texts).map((name) => shelf.getItem(name))).toEqual(Object.values(texts));
  expect(await knownFolder()).toEqual({ name: 'Backups' });
});

it('does without folders where the browser knows none', async () => {
  const shelf = shelfOf({ 'last-language': 'fr' });
  await takeBeside(shelf);
  expect(shelf.length).toBe(0);
});
