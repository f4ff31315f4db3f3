/**
 * Keeps Chromium from throwing the database away after it was killed twice.
 *
 * Chromium's databases lie in LevelDB, which goes on writing into the log of the session before. Where that one was killed in
 * the middle of a write, its log ends in half a record. That does no harm yet; but what is written behind it makes the log
 * unreadable for the start after the next, and Chromium then deletes the whole database (seen in 1 of about 60 kills with long
 * notes; every time where half a record was put there on purpose). So each session fills its log up first: LevelDB begins a
 * new one then, and puts what it has read from the old into tables. 50 to 130 ms, once per session.
 */
import { dropStage } from './staging';
import type { Store } from './store';

/** Bytes after which LevelDB begins a new log (`write_buffer_size`, 4 MiB at most), and some more. */
const FULL = 4_400_000;
/** Values of 64 KiB and more are kept in files beside the log. */
const PIECE = 60_000;
/** The name under which the filling is staged; `tidy` would clear it, too. */
const STAGE = 'filling of the log';

/** Chromium alone has storage buckets; Firefox keeps SQLite, which cuts a torn record off by its checksum. */
const inLevelDb = (): boolean => 'storageBuckets' in (globalThis.navigator ?? {});

/** Makes the database's files begin a new log, where they are of the kind that needs it. Fails where there is no room. */
export async function beginNewLog(store: Store, needed = inLevelDb()): Promise<void> {
  if (!needed) return;
  try {
    await store.use(async (db) => {
      const transaction = db.transaction('staging', 'readwrite', { durability: 'relaxed' });
      const pieces = Array.from({ length: Math.ceil(FULL / PIECE) }, (_, part) => ({
        stage: STAGE,
        part,
        roles: [],
        seen: [],
        // What can be packed would be: random bytes cannot.
        filling: crypto.getRandomValues(new Uint8Array(PIECE)),
      }));
      await Promise.all([...pieces.map((piece) => transaction.store.put(piece)), transaction.done]);
    });
  } finally {
    await dropStage(store, STAGE);
  }
}
