/** What a mark says: taken from what the page itself shows, the verdict over it, and whether (never what) the person kept. */
import type { MarkFlags, Marking } from '../../messages';
import type { JobPosting } from '../../posting/posting';
import { day, percent } from '../numbers';
import { say, type Words } from '../words';

/** Order of the icons. */
const FLAGS = ['saved', 'applied', 'noted', 'seen', 'reposted'] as const;
export type FlagName = (typeof FLAGS)[number];

export interface MarkView {
  readonly track: Marking['verdict']['track'];
  /** `IC`, `Lead` … */
  readonly word: string;
  readonly level?: string;
  /** Pay and place of work, normalised. */
  readonly extra?: string;
  /** Bars: 1 to 3; 0 for unclear. */
  readonly bars: 0 | 1 | 2 | 3;
  readonly flags: readonly FlagName[];
  /** For screen readers and as a tooltip. */
  readonly label: string;
  /** The language of all these words: the page's may be another. */
  readonly language: string;
}

/** Below 60 % one bar, below 80 % two: the same steps as in the pages of the extension. */
function barsOf(track: string, confidence: number): 0 | 1 | 2 | 3 {
  if (track === 'unclear') return 0;
  return confidence >= 0.8 ? 3 : confidence >= 0.6 ? 2 : 1;
}

function flagsOf(flags: MarkFlags): FlagName[] {
  // What was saved was seen: one icon less in a narrow card.
  return FLAGS.filter((name) =>
    name === 'reposted' ? flags.repostedSince !== undefined : name === 'seen' ? flags.seen && !flags.saved : flags[name],
  );
}

/** Whole thousands, as people say pay: 85k; below ten thousand (hours, days) the number itself. */
function short(value: number): string {
  return value >= 10_000 ? `${Math.round(value / 1000)}k` : String(Math.round(value * 100) / 100);
}

/** `€ 70–85k / y`; undefined where no pay is stated. */
export function shortPay(posting: Pick<JobPosting, 'baseSalary'>, words: Words): string | undefined {
  const pay = posting.baseSalary;
  if (!pay) return undefined;
  const bounds = [...new Set([pay.minValue, pay.maxValue].filter((value) => value !== undefined && value > 0))] as number[];
  if (bounds.length === 0) return undefined;
  const unit = pay.unitText ? ` / ${say(words, `page_per_${pay.unitText}`)}` : '';
  return `${pay.currency ? `${pay.currency} ` : ''}${bounds.map(short).join('–')}${unit}`;
}

/** The rung that titles call “lead” says the same as the track of that name, and beside “unclear” it would read like one. */
function levelOf({ level, track }: Marking['verdict'], words: Words): string | undefined {
  if (level === 'unknown' || (level === 'lead' && (track === 'lead' || track === 'unclear'))) return undefined;
  return say(words, `level_${level.replaceAll('-', '_')}`);
}

export function viewOf(marking: Marking, posting: JobPosting, words: Words): MarkView {
  const { verdict, flags } = marking;
  const word = say(words, `track_short_${verdict.track}`);
  const level = levelOf(verdict, words);
  const place = posting.jobLocationType ? say(words, `place_${posting.jobLocationType}`) : undefined;
  const extra = [shortPay(posting, words), place].filter(Boolean).join(' · ') || undefined;
  const shown = flagsOf(flags);
  const label = [
    verdict.track === 'unclear'
      ? word
      : `${say(words, `track_${verdict.track}`)}, ${say(words, 'verdict_confidence', percent(words, verdict.confidence))}`,
    level,
    extra,
    ...shown.map((flag) => say(words, `flag_${flag}`, flags.repostedSince === undefined ? '' : day(words, flags.repostedSince))),
    say(words, 'page_openEvidence'),
  ]
    .filter(Boolean)
    .join('. ');
  return {
    track: verdict.track,
    word,
    level,
    extra,
    bars: barsOf(verdict.track, verdict.confidence),
    flags: shown,
    label,
    language: words.language ?? '',
  };
}
