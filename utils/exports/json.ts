/**
 * Whole roles as JSON: `{"format": "trackmark-roles", "version": 1, "exportedAt": …, "roles": [ … ]}`, each role as
 * utils/role/role.ts describes it, one to a line. What import reads, and what JSON-FORMAT.md documents.
 */
import type { Role } from '../role/role';
import { type Batches, inBatches, type Watch, watched } from './batches';

/** Name and version at the head of the file. A version that import does not know is refused, never guessed at. */
export const JSON_FORMAT = 'trackmark-roles';
export const JSON_VERSION = 1;

export interface JsonOptions {
  /** ISO moment. */
  readonly exportedAt: string;
  /** False leaves notes and contacts out, for a file that is handed on. */
  readonly notes: boolean;
  /** Ids of the roles in the order of the file, whatever the order they come in. Others are left out. */
  readonly order: readonly string[];
}

/** Roles in one piece of the file. */
const PIECE = 200;

const withoutNotes = (role: Role): Role => ({ ...role, note: '', contact: '' });

/** The file in pieces. */
export async function* json(batches: Batches, { exportedAt, notes, order }: JsonOptions, watch?: Watch): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(JSON_FORMAT)},"version":${JSON_VERSION},"exportedAt":${JSON.stringify(exportedAt)},"roles":[`;
  const lines = new Map<string, string>();
  for await (const roles of watched(batches, watch)) {
    for (const role of roles) lines.set(role.id, JSON.stringify(notes ? role : withoutNotes(role)));
  }
  let before = '\n';
  for (const ids of inBatches(
    order.filter((id) => lines.has(id)),
    PIECE,
  )) {
    yield before + ids.map((id) => lines.get(id)).join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}
