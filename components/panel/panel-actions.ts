/** What popup and side panel can ask for beyond one role, and what they are given to draw. */
import type { Failure, TabPosting, TabState } from '../../utils/messages';
import type { Preferences } from '../../utils/role/preferences';
import type { RoleSummary } from '../../utils/role/summary';
import type { RoleActions, Shown } from '../role/actions';
import type { PostingForm } from '../role/posting-form';

/** What became of reading the tab. */
export type TabReading =
  | { readonly phase: 'reading' }
  | { readonly phase: 'read'; readonly state: TabState }
  | { readonly phase: 'failed'; readonly failure: Failure };

export interface PanelActions extends RoleActions {
  /** Reads the tab again; by the click itself also where Trackmark has no standing permission. */
  readTab(): void;
  /** Switches the supported site of the tab on. Called directly in the click: the browser's question must not wait. */
  switchOn(): void;
  /** "Always on this site": asks for the one origin of the tab. Directly in the click. */
  alwaysHere(): void;
  /** Scrolls the page to a card. */
  showCard(card: TabPosting): void;
  /** Reads a saved role to be shown as `opened`; true once it is. */
  openRole(id: string): Promise<boolean>;
  /** Searches title, company, note, tags, contact and place of all saved roles. */
  search(words: string): Promise<readonly RoleSummary[]>;
  addByHand(url: string, form: PostingForm): Promise<boolean>;
  openShortlist(): void;
  openOptions(): void;
  /** To the data section of the options. */
  openBackup(): void;
  openWelcome(): void;
  /** Opens the side panel beside the page; absent where the browser cannot or the panel is this one. */
  openSidePanel?(): void;
  copyReport(): void;
  dismissTrouble(): void;
}

export interface PanelData {
  readonly reading: TabReading;
  /** Name of the supported site in the tab. */
  readonly siteName?: string;
  /** Origin of the tab, for "always on this site". */
  readonly origin?: string;
  /** The person's click allows to read this very tab: a page whose address is kept from us all the same is nobody's to read. */
  readonly closed?: boolean;
  /** Undefined while they are read. */
  readonly recent: readonly RoleSummary[] | undefined;
  /** A saved role that was opened from a list. */
  readonly opened?: Shown;
  readonly knownTags: readonly string[];
  readonly knownShortlists: readonly string[];
  readonly myTrack: Preferences['myTrack'];
  /** A backup is due: days since the last one, or `never`. */
  readonly backupDue?: number | 'never';
  /** Shown as a banner until it is over or dismissed. */
  readonly trouble?: Failure;
}
