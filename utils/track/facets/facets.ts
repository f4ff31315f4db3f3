/**
 * What a posting says beside its track: level and rung, direct reports, the employer's expert ladder, a push into management, the boss,
 * and what the title hides; each with the words that say so, in en de fr pt sv es.
 */
import type { TitleReading } from '../title/title';
import type { Track, Verdict } from '../verdict';
import { REPORTS_TO } from '../words/facet-boss';
import { DENIED, LADDER_OFFERED, PUSH, PUSH_VETO } from '../words/facet-ladder';
import { NO_REPORTS } from '../words/facet-reports';
import { bossAfter } from './boss';
import { levelOf } from './level';
import { notesOf } from './notes';
import { compile, match } from './pattern';
import { countsFor, isDigit, type ReportsFound, reportsAt, SIZE_WORDS } from './reports';
import { rungOf } from './rung';
import { foldSameLength, quote } from './text';
import { Words } from './words';

export interface FacetInput {
  readonly title: TitleReading;
  /** The description as given: offsets of quotes count in it. */
  readonly description: string;
  /** The final track: a number of reports fits no individual contributor, and what a title hides depends on it. */
  readonly track: Track;
  /** Says whether the text at a place (UTF-16 units) speaks of the company, benefits or equal opportunity: no duties are read there. */
  readonly aside?: (at: number) => boolean;
}

export type Facets = Pick<Verdict, 'level' | 'directReports' | 'dualLadder' | 'managementPush' | 'notes'> &
  Partial<Pick<Verdict, 'rung' | 'reportsTo'>> & {
    readonly quotes: Pick<Verdict['quotes'], 'directReports' | 'dualLadder' | 'managementPush' | 'reportsTo'>;
  };

/** Descriptions are read so far (UTF-16 units): a posting ends long before, and a hostile page must not hold the worker. */
const LONGEST = 200_000;

const patterns = compile({
  none: NO_REPORTS,
  boss: REPORTS_TO,
  ladder: LADDER_OFFERED,
  push: PUSH,
  size: SIZE_WORDS,
  alone: ['individual contributor'],
});
const denied = new Set(DENIED.split(' '));
const vetoes = new Set(PUSH_VETO.split(' '));

/** Whether one of the three words before `at` takes back what follows. */
function isDenied(words: Words, at: number): boolean {
  for (let i = at; i > at - 4 && i > 0 && !words.breaks[i]; i--) if (denied.has(words.at(i - 1))) return true;
  return false;
}

/** Whether a phrase speaks of technical leadership, or of the company in its market. */
function isVetoed(words: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (vetoes.has(words.at(i))) return true;
  return false;
}

/** Reads the facets of a posting. Never throws; without a description only the title speaks. */
export function readFacets({ title, description, track, aside }: FacetInput): Facets {
  const text = description.length > LONGEST ? description.slice(0, LONGEST) : description;
  const words = new Words(foldSameLength(text));
  const quotes: { -readonly [K in keyof Facets['quotes']]: Facets['quotes'][K] } = {};
  const say = (first: number, last: number) => quote(text, words.start[first]!, words.end[last]!);
  let reports: ReportsFound | undefined;
  let none: { first: number; last: number } | undefined;
  let reportsTo: Verdict['reportsTo'];

  const found = (tag: string, i: number, last: number) => {
    switch (tag) {
      case 'none':
        if (!none && !aside?.(words.start[i]!)) none = { first: i, last };
        break;
      case 'alone':
        // "(individual contributor)" after a title is said of the role
        if (/\($/.test(words.between(i - 1)) && words.between(last).startsWith(')')) none ??= { first: i, last };
        break;
      case 'size':
        size(i);
        break;
      case 'boss': {
        const boss = reportsTo ? undefined : bossAfter(text, words, i, last);
        if (!boss) break;
        reportsTo = { title: boss.title, ...(boss.technical === undefined ? {} : { technical: boss.technical }) };
        quotes.reportsTo = say(boss.first, boss.last);
        break;
      }
      case 'ladder':
        if (!quotes.dualLadder && !isDenied(words, i)) quotes.dualLadder = say(i, last);
        break;
      case 'push':
        if (!quotes.managementPush && (track === 'ic' || track === 'lead') && !isDenied(words, i) && !isVetoed(words, i, last))
          quotes.managementPush = say(i, last);
        break;
    }
  };
  const size = (i: number) => {
    if (!countsFor(track) || aside?.(words.start[i]!)) return;
    const stated = reportsAt(words, i);
    if (stated && stated.weight > (reports?.weight ?? 0)) reports = stated;
  };
  for (let i = 0; i < words.length; i++) {
    if (isDigit(words.folded.charCodeAt(words.start[i]!))) size(i);
    else match(patterns, words, i, found);
  }
  const level = levelOf(title, words.folded, track);
  const rung = rungOf(level, title);
  let directReports = 'unknown';
  if (reports) {
    directReports = reports.value;
    quotes.directReports = say(reports.first, reports.last);
  } else if (none) {
    directReports = 'none';
    quotes.directReports = say(none.first, none.last);
  }
  return {
    level,
    ...(rung === undefined ? {} : { rung }),
    directReports,
    dualLadder: quotes.dualLadder ? 'offered' : 'not mentioned',
    managementPush: quotes.managementPush !== undefined,
    ...(reportsTo ? { reportsTo } : {}),
    notes: notesOf(title, track),
    quotes,
  };
}
