/**
 * Hands a site's rules from the site's script (`sites/<id>.js`) to the core (`reader.js`). Both are loaded one after the
 * other into the same isolated world, which the page cannot look into.
 */
import type { Reader } from '../sites/site';

/** Property of the isolated world's global. */
const SLOT = 'siteReaders';

type World = typeof globalThis & { [SLOT]?: Reader[] };

/** Called by a site's script. A page that two sites claim gets both; the core asks each whether the address is its own. */
export function offerReader(reader: Reader, world: World = globalThis): void {
  const readers = world[SLOT] ?? [];
  if (!readers.some((known) => known.site.id === reader.site.id)) readers.push(reader);
  world[SLOT] = readers;
}

/** The rules that were loaded into this page. */
export function offeredReaders(world: World = globalThis): readonly Reader[] {
  return world[SLOT] ?? [];
}
