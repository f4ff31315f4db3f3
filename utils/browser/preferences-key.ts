/** Where `storage.local` has the preferences. A file of its own, so that who only asks for them does not load what checks them. */
export const PREFERENCES_KEY = 'preferences';
