/**
 * Where the database lies. As a rule under its own name among the extension's databases; where those files are so broken
 * that the browser can neither open nor delete them (Chromium without its manifest fails every call), under another name or
 * in a storage bucket of its own, whose files are others. The place is kept in `storage.local`.
 */
import * as z from 'zod/mini';
import type { KeptArea } from './canary';
import { DATABASE, PLACE_KEY } from './schema';

const placeSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  bucket: z.optional(z.string().check(z.maxLength(40))),
});
export type Place = z.infer<typeof placeSchema>;

export const USUAL_PLACE: Place = { name: DATABASE };

export async function readPlace(area: Pick<KeptArea, 'get'>): Promise<Place> {
  const parsed = placeSchema.safeParse((await area.get(PLACE_KEY))[PLACE_KEY]);
  return parsed.success ? parsed.data : USUAL_PLACE;
}

export function writePlace(area: Pick<KeptArea, 'set'>, place: Place): Promise<void> {
  return area.set({ [PLACE_KEY]: place });
}

/** Storage buckets, where the browser has them: https://developer.mozilla.org/docs/Web/API/Storage_API (Chromium from 122 on). */
interface Buckets {
  open(name: string, options: { persisted: boolean; durability: 'strict' }): Promise<{ readonly indexedDB: IDBFactory }>;
}
const buckets = (): Buckets | undefined => (globalThis.navigator as { readonly storageBuckets?: Buckets } | undefined)?.storageBuckets;

/** What opens databases at a place. */
export async function factoryOf({ bucket }: Place): Promise<IDBFactory> {
  if (bucket === undefined) return indexedDB;
  const all = buckets();
  if (!all) throw new DOMException('no storage buckets here', 'NotFoundError');
  return (await all.open(bucket, { persisted: true, durability: 'strict' })).indexedDB;
}

/** Places to go to from a broken one, nearest first; `now` makes names that were never used before. */
export function otherPlaces(now: number): readonly Place[] {
  const name = `${DATABASE}-${now.toString(36)}`;
  return [{ name }, ...(buckets() ? [{ name, bucket: name }] : [])];
}
