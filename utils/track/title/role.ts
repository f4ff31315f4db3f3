/** What reading a title answers. */
import type { TitleKind } from './kinds';
import type { Rank } from './lexicon';

/** Words of the title: `title.slice(start, end) === quote`. */
export interface TitleSpan {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A word of rank ("Senior", "Praktikant"). `intern` is added to the ranks of the word list. */
export interface RankWord extends TitleSpan {
  readonly rank: Rank | 'intern';
}

/** One role that a title names. */
export interface TitleRole extends TitleSpan {
  readonly kind: TitleKind;
  /** The head noun, folded and in its own language ("manager", "leiter", "ingenieur"); for a compound its ending. */
  readonly head: string;
  /** Words before the head and words of its object, folded, ranks and places taken out. */
  readonly before: readonly string[];
  readonly object: readonly string[];
  readonly ranks: readonly RankWord[];
  /** "deputy", "regional", "group"…: words of place and standing around the head. */
  readonly reach: readonly string[];
}

export interface TitleReading {
  readonly title: string;
  /** In the order of the title; the first is the one the posting is about. */
  readonly roles: readonly TitleRole[];
  readonly main?: TitleRole;
  /** Ranks anywhere in the title, in order; of a role that the description names without one, those of the posting's title. */
  readonly ranks: readonly RankWord[];
  /** The title lists several different jobs. */
  readonly several: boolean;
  /** Of a role that the description names: where in it `title` begins. */
  readonly standsAt?: number;
}
