/** Reads what `json` wrote. Every role is checked against the schema; nothing is repaired. */
import { type Role, roleSchema } from '../role/role';
import { brief, type Imported, type ImportProblem, MAX_IMPORT, MAX_PROBLEMS, MAX_ROLES } from './import-problem';
import { JSON_FORMAT, JSON_VERSION } from './json';

const wrong = (name: ImportProblem['name'], detail?: string): Imported<never> => ({
  ok: false,
  problems: [{ line: 0, name, ...(detail !== undefined && { detail: brief(detail) }) }],
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Roles stand one to a line after the head, so the role's number gives its line; in a file that was laid out anew it is the role's number plus one. */
const FIRST_LINE = 2;

/** The roles of the file, or what is wrong with it. */
export function importJson(text: string): Imported<Role[]> {
  if (text.length > MAX_IMPORT) return wrong('too-large');
  const file = parse(text);
  if (file === undefined) return wrong('not-json');
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return wrong('other-format');
  const { format, version, roles: found } = file as Record<string, unknown>;
  if (format !== JSON_FORMAT || !Array.isArray(found)) return wrong('other-format', typeof format === 'string' ? format : undefined);
  if (typeof version !== 'number' || version < 1) return wrong('other-format');
  if (version > JSON_VERSION) return wrong('newer-version', String(version));
  if (found.length > MAX_ROLES) return wrong('over-limit', String(found.length));

  const roles: Role[] = [];
  const ids = new Set<string>();
  const problems: ImportProblem[] = [];
  for (const [index, candidate] of found.entries()) {
    const line = index + FIRST_LINE;
    const checked = roleSchema.safeParse(candidate);
    if (!checked.success) {
      const path = checked.error.issues[0]?.path.join('.') ?? '';
      problems.push({ line, name: 'invalid-role', detail: brief(path) });
    } else if (ids.has(checked.data.id)) {
      problems.push({ line, name: 'twice', detail: brief(checked.data.posting.title) });
    } else {
      ids.add(checked.data.id);
      roles.push(checked.data);
    }
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: roles };
}
