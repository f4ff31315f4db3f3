/**
 * The long texts go into a store of their own, so that a table of ten thousand roles opens fast; requests, undo and
 * staging come with it, and the database begins to count and digest its roles.
 */
import type { Role } from '../../role/role';
import { digestOf, EMPTY_DIGEST, mix } from '../digest';
import { splitRole } from '../rows';
import type { BookState } from '../schema';
import type { Migration } from './migration';

/** Roles are read in batches: a cursor's single steps take three times as long, all at once may not fit. */
const BATCH = 500;

export const textsApart: Migration = async (db, transaction) => {
  const texts = db.createObjectStore('texts', { keyPath: 'id' });
  const requests = db.createObjectStore('requests', { keyPath: 'requestId' });
  requests.createIndex('by-sequence', 'sequence');
  const undo = db.createObjectStore('undo', { keyPath: ['requestId', 'part'] });
  const staging = db.createObjectStore('staging', { keyPath: ['stage', 'part'] });
  await Promise.all([texts.clear(), requests.clear(), undo.clear(), staging.clear()]);

  const roles = transaction.objectStore('roles');
  roles.createIndex('by-tag', 'tags', { multiEntry: true });
  roles.createIndex('by-shortlist', 'shortlists', { multiEntry: true });
  roles.createIndex('by-followUp', 'followUp');

  let sequence = 0;
  let rows = 0;
  let digest = EMPTY_DIGEST;
  let after: IDBKeyRange | undefined;
  for (;;) {
    const batch: Role[] = await roles.getAll(after, BATCH);
    if (batch.length === 0) break;
    after = IDBKeyRange.lowerBound(batch.at(-1)!.id, true);
    await Promise.all(batch.map(splitRole).flatMap(({ row, text }) => [roles.put(row), texts.put(text)]));
    for (const role of batch) {
      sequence = Math.max(sequence, role.sequence);
      rows += 1;
      digest = mix(digest, digestOf(role));
    }
  }
  const state: BookState = { sequence, rows, digest, undoable: [] };
  await transaction.objectStore('meta').put(state, 'book');
};
