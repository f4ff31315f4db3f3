/** The toolbar button's badge: the verdict of the posting in the tab, by letters and colour. */
import type { browser } from 'wxt/browser';
import type { Verdict } from '../track/verdict';

export type ToolbarApi = Pick<typeof browser, 'action'>;

/** The same colours as the marks. */
const COLORS = { ic: '#0b6554', lead: '#5a3fb3', management: '#8a4300', unclear: '#4a5364' } as const;
/** So many characters fit. */
const FITTING = 4;

/** What the button says of a posting, in the person's language. */
export interface BadgeWords {
  /** The mark's word for the track; its beginning is the badge. */
  readonly short: string;
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
    await api.action.setBadgeText({ tabId, text: verdict ? lettersOf(verdict.track, words.short) : '' });
    if (verdict) {
      await api.action.setBadgeBackgroundColor({ tabId, color: COLORS[verdict.track] });
      await api.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    }
    await api.action.setTitle({ tabId, title: words.title });
  } catch {
    // The tab is gone.
  }
}

/** Four letters of “unclear” would say nothing; a question mark does in any language. */
function lettersOf(track: Verdict['track'], short: string): string {
  return track === 'unclear' ? '?' : [...short].slice(0, FITTING).join('');
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
