/**
 * The database as it is now. Earlier shapes live in `migrations/`, one file per step, and as example databases under
 * test/store/examples.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { JobPosting } from '../posting/posting';
import type { Role, Seen, Version } from '../role/role';
import type { Verdict } from '../track/verdict';

export const DATABASE = 'trackmark';

/** Where `storage.local` says that the database lies in another place than its own (place.ts). */
export const PLACE_KEY = 'storePlace';

/** Raised by one with every file in `migrations/`. */
export const SCHEMA_VERSION = 2;

/**
 * A role without its long texts: what a table of ten thousand needs. `verdict` has no signals and quotes, the postings and
 * edits have no description; those lie in `texts` under the same id.
 */
export interface RoleRow extends Omit<Role, 'versions'> {
  /** The newest reading, where there is a later one than the posting as saved. */
  readonly latest?: JobPosting;
  /** Number of the write that wrote the role's texts, as it stands in them (`TextRow.at`): texts that fell back to an older state show. */
  readonly textAt?: number;
}

/** The long texts of a role. */
export interface TextRow {
  readonly id: string;
  /** `RoleRow.textAt`. */
  readonly at?: number;
  readonly description?: string;
  readonly editedDescription?: string;
  readonly versions: readonly Version[];
  readonly signals: Verdict['signals'];
  readonly quotes: Verdict['quotes'];
}

/** One answered request: a retry gets this answer and changes nothing. */
export interface RequestRow {
  readonly requestId: string;
  /** `Request.kind`; absent in rows of 0.1.0's first builds. */
  readonly kind?: string;
  readonly sequence: number;
  readonly answer: unknown;
}

/** Up to 500 roles as they were before a request, for taking it back. */
export interface UndoRow {
  readonly requestId: string;
  readonly part: number;
  /** `sequence` of the role as the request left it; absent where the request removed it. */
  readonly roles: readonly {
    readonly id: string;
    readonly leftAt?: number;
    readonly before?: { readonly row: RoleRow; readonly text?: TextRow };
  }[];
}

/** One part of an import that is not committed yet. */
export interface StageRow {
  readonly stage: string;
  readonly part: number;
  readonly roles: readonly Role[];
  readonly seen: readonly Seen[];
  /** Bytes that only take room (new-log.ts). */
  readonly filling?: Uint8Array;
}

/** What the database knows of itself, written in every transaction that touches roles. The canary is its copy outside. */
export interface BookState {
  /** Number of the last write. */
  readonly sequence: number;
  readonly rows: number;
  /** Digest over id and sequence of all roles (digest.ts). */
  readonly digest: string;
  /** Ids of the requests that can be taken back, oldest first. */
  readonly undoable: readonly string[];
}

export interface TrackmarkSchema extends DBSchema {
  roles: {
    key: string;
    value: RoleRow;
    indexes: {
      'by-key': string;
      'by-sequence': number;
      'by-status': string;
      'by-tag': string;
      'by-shortlist': string;
      'by-followUp': string;
    };
  };
  texts: { key: string; value: TextRow };
  seen: { key: string; value: Seen; indexes: { 'by-fingerprint': string; 'by-lastSeen': number } };
  requests: { key: string; value: RequestRow; indexes: { 'by-sequence': number } };
  undo: { key: [string, number]; value: UndoRow };
  staging: { key: [string, number]; value: StageRow };
  meta: { key: string; value: BookState };
}

export type Database = IDBPDatabase<TrackmarkSchema>;

/** Key of the one `BookState`. */
export const BOOK = 'book';
/** Key of its seal: gone where rows were removed without the book (no-room.ts). */
export const SEAL = 'seal';

/** Most rows per write transaction where nothing promises all or nothing, and per read: larger ones fail in browsers (research: 20,000 rows take 3.8 s, `getAll` of 100,000 breaks the message size). */
export const WRITE_ROWS = 1000;
export const READ_ROWS = 2000;
