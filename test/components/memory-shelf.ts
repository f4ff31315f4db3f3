import type { Shelf } from '../../components/role/note-keeper';

/** localStorage's part that drafts need, in memory. */
export function memoryShelf(items: Record<string, string> = {}): Shelf & { readonly items: Map<string, string> } {
  const map = new Map(Object.entries(items));
  return {
    items: map,
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: (name) => void map.delete(name),
  };
}
