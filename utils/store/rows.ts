/** A role cut into the row that tables need and the texts that only its own view needs, and put together again. */
import type { JobPosting } from '../posting/posting';
import type { Role } from '../role/role';
import { type RoleSummary, summarise } from '../role/summary';
import type { RoleRow, TextRow } from './schema';

function withoutDescription<T extends { description?: string }>(posting: T): T {
  const { description: _description, ...rest } = posting;
  return rest as T;
}

const withDescription = (posting: JobPosting, description: string | undefined): JobPosting =>
  description === undefined ? posting : { ...posting, description };

/** Cuts a role. */
export function splitRole(role: Role): { row: RoleRow; text: TextRow } {
  const { versions, ...rest } = role;
  const latest = versions.at(-1)?.posting;
  return {
    row: {
      ...rest,
      posting: withoutDescription(role.posting),
      edits: withoutDescription(role.edits),
      verdict: { ...role.verdict, signals: [], quotes: {} },
      ...(latest && { latest: withoutDescription(latest) }),
      textAt: role.sequence,
    },
    text: {
      id: role.id,
      at: role.sequence,
      ...(role.posting.description !== undefined && { description: role.posting.description }),
      ...(role.edits.description !== undefined && { editedDescription: role.edits.description }),
      versions,
      signals: role.verdict.signals,
      quotes: role.verdict.quotes,
    },
  };
}

/** Puts a role together; without its texts (lost to damage) it is whole but for them. */
export function joinRole(row: RoleRow, text: TextRow | undefined): Role {
  const { latest: _latest, textAt: _textAt, ...rest } = row;
  return {
    ...rest,
    posting: withDescription(row.posting, text?.description),
    versions: [...(text?.versions ?? [])],
    edits: text?.editedDescription === undefined ? row.edits : { ...row.edits, description: text.editedDescription },
    verdict: { ...row.verdict, signals: text?.signals ?? [], quotes: text?.quotes ?? {} },
  };
}

/** A role that lacks its texts, for changes that do not touch them. */
export function lightRole(row: RoleRow): Role {
  const { latest, textAt: _textAt, ...rest } = row;
  return { ...rest, versions: latest ? [{ posting: latest, readAt: row.updatedAt }] : [] };
}

/** What lists show, straight from the row. */
export function summariseRow(row: RoleRow): RoleSummary {
  return summarise(lightRole(row));
}
