/** The first shape: whole roles, the seen list, and what the database knows of itself. */
import type { Migration } from './migration';

export const rolesAndSeen: Migration = async (db) => {
  const roles = db.createObjectStore('roles', { keyPath: 'id' });
  roles.createIndex('by-key', 'keys', { multiEntry: true });
  roles.createIndex('by-sequence', 'sequence');
  roles.createIndex('by-status', 'status');
  const seen = db.createObjectStore('seen', { keyPath: 'key' });
  seen.createIndex('by-fingerprint', 'fingerprint');
  seen.createIndex('by-lastSeen', 'lastSeen');
  const meta = db.createObjectStore('meta');
  // Rows of a database whose list of contents was lost can come back in a new one of its name (Chromium without CURRENT).
  await Promise.all([roles.clear(), seen.clear(), meta.clear()]);
};
