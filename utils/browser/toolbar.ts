/** The toolbar button's badge: the verdict of the posting in the tab, by letters and colour. */
import type { browser } from 'wxt/browser';
import type { Verdict } from '../track/verdict';

export type ToolbarApi = Pick<typeof browser, 'action'>;

/** The same colours as the marks. */
const COLORS = { ic: '#0b6554', lead: '#5a3fb3', management: '#8a4300', unclear: '#4a5364' } as const;
/** What the button says of a posting, in the person's language. */
export interface BadgeWords {
  /** The track in at most four characters: more do not fit. */
  readonly letters: string;
  /** The button's tooltip. */
  readonly title: string;
}

/** Shows a verdict on a tab's badge, or nothing. A tab that was closed meanwhile is no failure. */
export async function showBadge(
  api: ToolbarApi,
  tabId: number,
  verdict: Pick<Verdict, 'track'> | undefined,
  words: BadgeWords,
): Promise<void> {
  try {
    await api.action.setBadgeText({ tabId, text: words.letters });
    if (verdict) {
      await api.action.setBadgeBackgroundColor({ tabId, color: COLORS[verdict.track] });
      await api.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    }
    await api.action.setTitle({ tabId, title: words.title });
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
