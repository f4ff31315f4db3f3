/** Who is led, and how much is made of it: what tells a leader with time for the craft from one whose job the people are. Guideline, question 2. */
import { OBJECT, QUALITY } from '../acts/act';
import { senseOf } from '../acts/sense';
import { CONTEXTS, type Gathered } from '../evidence';
import { CATALOGUE } from '../signals/catalogue';
import { FEW_REPORTS, PRAISED_TEAM, SMALL_TEAM, TEMPORARY_STAFF } from '../words/led';
import type { Feature, Source } from './feature';

const among = (alternatives: string): RegExp => new RegExp(`\\b(?:${alternatives})\\b`, 'iu');
const SMALL = among(SMALL_TEAM);
const TEMPORARY = among(TEMPORARY_STAFF);
const PRAISED = among(PRAISED_TEAM);
/** "supervises the coordinator and other employees". */
const OTHERS = /^and (?:all )?other/iu;
/** "with two direct reports": so many words before. */
const COUNT = 2;
const COUNTED = new RegExp(`(?:^|\\s)(?:${FEW_REPORTS})\\s(?:\\w+\\s)?$`, 'iu');
/** Acts that lead people, and all that are of a leader of them. */
const LEADS = new Set(['manages', 'leads']);
const LEADER = new Set(['manages', 'leads', 'manages-managers', 'hires', 'grows', 'develops', 'coaches', 'plans']);
/** In so long a list people that come first behind its middle are not the job; outside English too many are overseen for that. */
const LONG = 6;

/** Features of who is led. */
export function addLed(all: Feature[], lang: string | undefined, { text, acts, phrases, duties }: Gathered): void {
  const words = (from: number, to: number) => text.text.slice(text.start[from]!, to < text.words ? text.start[to]! : text.text.length);
  const found = new Map<string, Source>();
  const add = (name: string, source: Source) => {
    if (!found.has(name)) found.set(name, source);
  };
  let first = duties.length;
  for (const [index, act] of acts.entries()) {
    const sense = CONTEXTS[act.context] === 'duty' ? senseOf(act) : '';
    if (!LEADER.has(sense)) continue;
    const source: Source = { of: 'act', index };
    const said = words(act.from, act.to);
    const place = sense === 'plans' ? -1 : duties.findIndex(({ segment }) => segment === act.segment);
    if (place >= 0) first = Math.min(first, place);
    if (PRAISED.test(said)) add('praised-team', source);
    if (TEMPORARY.test(said)) add('temporary-staff', source);
    if (!LEADS.has(sense)) continue;
    const one = (act.qualities & QUALITY.one) !== 0 && !OTHERS.test(words(act.to, Math.min(text.last(act.segment), act.to + COUNT)));
    if (one || SMALL.test(said)) add('few-reports', source);
    if (sense === 'manages' && (act.object === OBJECT.crafts || act.object === OBJECT.members)) add('manages-persons', source);
  }
  for (const [index, { signal, context, segment, from }] of phrases.entries()) {
    if (CONTEXTS[context] !== 'duty' || CATALOGUE[signal]!.id !== 'direct-reports') continue;
    if (COUNTED.test(words(Math.max(text.first[segment]!, from - COUNT), from))) add('few-reports', { of: 'phrase', index });
  }
  if ((lang ?? 'en') === 'en' && duties.length >= LONG && first < duties.length && first > duties.length / 2) add('people-late', undefined);
  for (const [name, source] of found) all.push({ name, value: 1, source });
}
