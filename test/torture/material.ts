/** Invented roles in the numbers that torture needs. */
import { aRole } from '../store/roles';

/** `count` roles with texts of `size` characters. */
export function manyRoles(count: number, size = 800): unknown[] {
  return Array.from({ length: count }, (_, at) => {
    const role = aRole(at);
    return { ...role, note: '', posting: { ...role.posting, description: 'Write and review code. '.repeat(size / 23) } };
  });
}
