/**
 * Sites whose script the browser would not register, kept for the session (the next start tries again): popup and options say
 * so, where a person would otherwise wait for marks that never come.
 */
import type { SessionArea } from './tab-memory';

const KEY = 'refusedScripts';

/** Ids of the registrations (utils/browser/scripts) that were refused at the last attempt. */
export async function readRefused(area: Pick<SessionArea, 'get'>): Promise<readonly string[]> {
  const kept = (await area.get(KEY))[KEY];
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

/** Worker only. */
export function writeRefused(area: Pick<SessionArea, 'set'>, ids: readonly string[]): Promise<void> {
  return area.set({ [KEY]: ids });
}
