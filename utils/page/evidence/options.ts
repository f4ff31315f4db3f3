/** What the core hands to the evidence panel. */
import type { EvidenceShown, WorkerToReader } from '../../messages';
import type { Words } from '../words';

/** Words of a posting with their place in what was read. */
export type Quoted = Extract<WorkerToReader, { type: 'showQuote' }>['quote'];

/** What was read of a posting, and where it stands in the page. */
export interface ReadPlace {
  readonly window: Window & typeof globalThis;
  readonly title: string;
  /** The text that was read, for finding the right one of equal sentences. */
  readonly description?: string;
  /** Where the title and the description stand in the page; absent for what is not shown there. */
  readonly heading?: Element;
  readonly body?: Element;
}

export interface EvidenceOptions extends ReadPlace {
  /** Changes the page unheard by the observer. */
  readonly quietly: (work: () => void) => void;
  readonly marking: EvidenceShown;
  readonly company?: string;
  /** What was clicked: focus goes back there. */
  readonly anchor: HTMLElement;
  readonly theme: 'light' | 'dark';
  readonly words: Words;
  /** Each answers the marking as it is then, or undefined if it could not be done. */
  readonly save: () => Promise<EvidenceShown | undefined>;
  readonly correct: (track: EvidenceShown['verdict']['track']) => Promise<EvidenceShown | undefined>;
  readonly panel: () => void;
}

export interface PointOptions extends ReadPlace {
  readonly quote: Quoted;
  /** Nothing may be put into this page: the place is scrolled to and flashes, no style sheet is added. */
  readonly bare: boolean;
}

/** What the evidence script offers to the core. */
export interface Evidence {
  /** Opens the panel; answers how to close it. */
  readonly open: (options: EvidenceOptions) => () => void;
  /** Shows one quote's place for a while; answers how to end that sooner. Does nothing where the page does not show it. */
  readonly point: (options: PointOptions) => () => void;
  /** For each quote whether the page shows it. */
  readonly find: (quotes: readonly Quoted[], read: ReadPlace) => boolean[];
}
