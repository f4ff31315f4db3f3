/** Switching sites on and off: the browser's question first, directly in the click, then the preference. */
import { browser } from 'wxt/browser';
import { changePreferences, preferences } from '../../utils/browser/client';
import type { Failure } from '../../utils/messages';
import type { SiteMode } from '../../utils/role/preferences';
import type { Site } from '../../utils/sites/site';
import { keepStorage } from './persist';

/** How a site begins: marks in its pages, except where its terms speak against them and the person has not chosen. */
export const firstMode = (site: Pick<Site, 'asksBeforeMarks'>): SiteMode => (site.asksBeforeMarks ? 'panel' : 'marks');

/** Writes how sites are used, over what was chosen for them. */
export async function setModes(modes: Readonly<Record<string, SiteMode>>): Promise<Failure | undefined> {
  const answer = await changePreferences((before) => ({ ...before, sites: { ...before.sites, ...modes } }));
  return answer.ok ? undefined : answer.failure;
}

/**
 * Asks the browser for these patterns and sets these modes. The question is put before anything is awaited, as browsers
 * demand; the modes are written beside it, because a popup may be closed by the question and never come back to do it. A mode
 * without permission reads nothing, and is taken back when the person says no.
 */
export async function switchOn(matches: readonly string[], modes: Readonly<Record<string, SiteMode>>): Promise<Failure | undefined> {
  const asked = browser.permissions.request({ origins: [...matches] });
  const before = (await preferences()).sites;
  const failure = await setModes(modes);
  const granted = await asked.catch(() => false);
  if (granted) {
    void keepStorage();
    return failure;
  }
  await setModes(Object.fromEntries(Object.keys(modes).map((id) => [id, before[id] ?? 'off'])));
  return { name: 'no-permission' };
}

/** Whether the browser lets us read all of these. */
export function isAllowed(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] }).catch(() => false);
}
