/** When the last backup was saved, in `storage.local`: milliseconds since 1970. A file of its own, so that a page that reads it does not load the worker. */
export const BACKUP_MADE = 'backupMade';
