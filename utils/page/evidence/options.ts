/** What the core hands to the evidence panel. */
import type { EvidenceShown } from '../../messages';
import type { Words } from '../words';

export interface EvidenceOptions {
  readonly window: Window & typeof globalThis;
  /** Changes the page unheard by the observer. */
  readonly quietly: (work: () => void) => void;
  readonly marking: EvidenceShown;
  readonly title: string;
  readonly company?: string;
  /** The text that was read, for finding the right one of equal sentences. */
  readonly description?: string;
  /** Where the title and the description stand in the page; absent for what is not shown there. */
  readonly heading?: Element;
  readonly body?: Element;
  /** What was clicked: focus goes back there. */
  readonly anchor: HTMLElement;
  readonly theme: 'light' | 'dark';
  readonly words: Words;
  /** Each answers the marking as it is then, or undefined if it could not be done. */
  readonly save: () => Promise<EvidenceShown | undefined>;
  readonly correct: (track: EvidenceShown['verdict']['track']) => Promise<EvidenceShown | undefined>;
  readonly panel: () => void;
}

/** Opens the panel; answers how to close it. */
export type OpenEvidence = (options: EvidenceOptions) => () => void;
