/**
 * Whole roles as JSON: `{"format": "trackmark-roles", "version": 1, "exportedAt": …, "roles": [ … ]}`, each role as
 * utils/role/role.ts describes it, one to a line. What import reads, and what JSON-FORMAT.md documents.
 */
import type { Role } from '../role/role';
import { type Batches, type Watch, watched } from './batches';

/** Name and version at the head of the file. A version that import does not know is refused, never guessed at. */
export const JSON_FORMAT = 'trackmark-roles';
export const JSON_VERSION = 1;

export interface JsonOptions {
  /** ISO moment. */
  readonly exportedAt: string;
  /** False leaves notes and contacts out, for a file that is handed on. */
  readonly notes: boolean;
}

const withoutNotes = (role: Role): Role => ({ ...role, note: '', contact: '' });

/** The file in pieces. */
export async function* json(batches: Batches, { exportedAt, notes }: JsonOptions, watch?: Watch): AsyncGenerator<string> {
  yield `{"format":${JSON.stringify(JSON_FORMAT)},"version":${JSON_VERSION},"exportedAt":${JSON.stringify(exportedAt)},"roles":[`;
  let first = true;
  for await (const roles of watched(batches, watch)) {
    const lines = roles.map((role) => JSON.stringify(notes ? role : withoutNotes(role)));
    if (lines.length === 0) continue;
    yield `${first ? '\n' : ',\n'}${lines.join(',\n')}`;
    first = false;
  }
  yield '\n]}\n';
}
