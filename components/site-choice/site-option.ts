import type { SiteMode } from '../../utils/role/preferences';

/** A site as the person sees it when choosing. */
export interface SiteOption {
  /** Site id, or the origin of "always on this site". */
  readonly id: string;
  readonly name: string;
  /** The exact patterns that the browser is asked for. */
  readonly matches: readonly string[];
  /** Its terms speak against inserted elements. */
  readonly asksBeforeMarks: boolean;
  /** No real page was at hand when its reader was made. */
  readonly unproven: boolean;
  readonly mode: SiteMode;
  /** Whether the browser allows it; a mode without permission reads nothing. */
  readonly allowed: boolean;
  /** The browser would not register its script: it reads nothing by itself, whatever was chosen and allowed. */
  readonly refused?: true;
}

/** On and allowed. */
export const isOn = (site: Pick<SiteOption, 'mode' | 'allowed'>): boolean => site.mode !== 'off' && site.allowed;
