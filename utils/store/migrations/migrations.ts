/** All steps in order: the first makes version 1 out of nothing. A new one is added at the end, and `SCHEMA_VERSION` raised. */
import { rolesAndSeen } from './001-roles-and-seen';
import { textsApart } from './002-texts-apart';
import type { Migration } from './migration';

export const MIGRATIONS: readonly Migration[] = [rolesAndSeen, textsApart];
