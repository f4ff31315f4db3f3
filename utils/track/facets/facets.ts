/**
 * What a posting says beside its track: level and rung, direct reports, the employer's expert ladder, a push into management, the boss,
 * and what the title hides; each with the words that say so, in en de fr pt sv es.
 */
import type { TextReader } from '../../posting/text/reading';
import type { TitleReading } from '../title/title';
import type { Track, Verdict } from '../verdict';
import { REPORTS_TO } from '../words/facet-boss';
import { DENIED, LADDER_OFFERED, PUSH, PUSH_VETO } from '../words/facet-ladder';
import { NO_REPORTS } from '../words/facet-reports';
import { bossAfter } from './boss';
import { levelOf } from './level';
import { notesOf } from './notes';
import { compile, match } from './pattern';
import { quote } from './quote';
import { countsFor, mayBeSize, oneReportAt, type ReportsFound, reportsAt } from './reports';
import { rungOf } from './rung';
import { idsOf, Words } from './words';
import { yearsAt } from './years';

export interface FacetInput {
  /** The title's role, or the one that the text names instead. */
  readonly title: TitleReading;
  /** The description as given: offsets of quotes count in it. */
  readonly description: string;
  /** The final track: a number of reports fits no individual contributor, and what a title hides depends on it. */
  readonly track: Track;
  /** The reader that has just read this description, over any vocabulary, where there is one: the text is then not walked again. */
  readonly read?: TextReader;
}

export type Facets = Pick<Verdict, 'level' | 'directReports' | 'dualLadder' | 'managementPush' | 'notes'> &
  Partial<Pick<Verdict, 'rung' | 'reportsTo'>> & {
    readonly quotes: Pick<Verdict['quotes'], 'directReports' | 'dualLadder' | 'managementPush' | 'reportsTo'>;
  };

const patterns = compile({
  none: NO_REPORTS,
  boss: REPORTS_TO,
  ladder: LADDER_OFFERED,
  push: PUSH,
  alone: ['individual contributor'],
});
const denied = idsOf(DENIED.split(' '));
const vetoes = idsOf(PUSH_VETO.split(' '));

/** Whether one of the three words before `at` takes back what follows. */
function isDenied(words: Words, at: number): boolean {
  for (let i = at; i > at - 4 && i > 0 && !words.breaks(i); i--) if (denied.has(words.id(i - 1))) return true;
  return false;
}

/** Whether a phrase speaks of technical leadership, or of the company in its market. */
function isVetoed(words: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (vetoes.has(words.id(i))) return true;
  return false;
}

/** Reads the facets of a posting. Never throws; without a description only the title speaks. */
export function readFacets({ title, description, track, read }: FacetInput): Facets {
  const words = read ? new Words(read) : Words.of(description);
  const quotes: { -readonly [K in keyof Facets['quotes']]: Facets['quotes'][K] } = {};
  const say = (first: number, last: number) => quote(description, words.start(first), words.end(last));
  let reports: ReportsFound | undefined;
  let none: { first: number; last: number } | undefined;
  let reportsTo: Verdict['reportsTo'];
  let years: number | undefined;

  const found = (tag: string, i: number, last: number) => {
    switch (tag) {
      case 'none':
        none ??= { first: i, last };
        break;
      case 'alone':
        // "(individual contributor)" after a title is said of the role
        if (/\($/.test(words.between(i - 1)) && words.between(last).startsWith(')')) none ??= { first: i, last };
        break;
      case 'boss': {
        const boss = reportsTo ? undefined : bossAfter(words, i, last);
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
  for (let i = 0; i < words.length; i++) {
    // most words are neither in a list nor a number
    if (words.id(i) === 0 && words.value(i) < 0) continue;
    const number = mayBeSize(words, i);
    match(patterns, words, i, found);
    const asked = number ? yearsAt(words, i) : undefined;
    if (asked !== undefined && asked > (years ?? -1)) years = asked;
    if (!countsFor(track)) continue;
    const stated = number ? reportsAt(words, i) : oneReportAt(words, i);
    if (stated && stated.weight > (reports?.weight ?? 0)) reports = stated;
  }
  const level = levelOf(title, years, track);
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
