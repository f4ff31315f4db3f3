/** The toolbar button's badge: the verdict of the posting in the tab, by letters and colour. */
import type { browser } from 'wxt/browser';
import type { Verdict } from '../track/verdict';

export type ToolbarApi = Pick<typeof browser, 'action'>;

/** At most four characters fit. The same letters and colours as the marks. */
const BADGES = {
  ic: { text: 'IC', color: '#0b6554' },
  lead: { text: 'Lead', color: '#5a3fb3' },
  management: { text: 'Mgmt', color: '#8a4300' },
  unclear: { text: '?', color: '#4a5364' },
} as const;

/**
 * Shows a verdict on a tab's badge, or nothing. `title` is the button's tooltip in the person's language. A tab that was
 * closed meanwhile is no failure.
 */
export async function showBadge(
  api: ToolbarApi,
  tabId: number,
  verdict: Pick<Verdict, 'track'> | undefined,
  title?: string,
): Promise<void> {
  const badge = verdict && BADGES[verdict.track];
  try {
    await api.action.setBadgeText({ tabId, text: badge?.text ?? '' });
    if (badge) {
      await api.action.setBadgeBackgroundColor({ tabId, color: badge.color });
      await api.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    }
    if (title !== undefined) await api.action.setTitle({ tabId, title });
  } catch {
    // The tab is gone.
  }
}

/** Shows that what was asked for by menu or key could not be done. The popup says why; the next reading shows the verdict again. */
export async function showTrouble(api: ToolbarApi, tabId: number): Promise<void> {
  try {
    await api.action.setBadgeText({ tabId, text: '!' });
    await api.action.setBadgeBackgroundColor({ tabId, color: '#a8291f' });
    await api.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab is gone.
  }
}
