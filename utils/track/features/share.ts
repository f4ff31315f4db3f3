/** How much of the work stays the holder's own: what the text states, and what its duties name. Guideline, question 2 and ruling 5.1. */
import { DOES } from '../duty-verbs';
import { CONTEXTS, type FoundPhrase, type Gathered } from '../evidence';
import { CATALOGUE } from '../signals/catalogue';
import { OF_CRAFT, OF_LEADING } from '../words/share';
import { FEW, type Feature } from './feature';

/** Own craft from which a person in charge is a lead, in per cent: guideline, ruling 5.1. */
const LEAD_SHARE = 30;
const NAMES_LEADING = new RegExp(OF_LEADING, 'iu');
const NAMES_CRAFT = new RegExp(OF_CRAFT, 'iu');
/** A share is named so many words behind what was found, or before the share itself. */
const NAMED_NEAR = 3;
/** Two numbers and what stands between them, where they are a range: "30 - 40", "30% to 40"; so many words apart. */
const RANGE = /^\d+ ?%? ?(?:[-–—]|to|bis|à|a|até|till?|hasta) ?\d+$/u;
const FAR = 3;
/** What a share that is stated decides, whatever else is said of the craft: guideline, question 2. */
const SETTLED_BY_SHARE = new Set(['own-craft:duty', 'hands-on:duty', 'own-code:duty']);
/** How surely a share is that of the craft. */
const SURE = { work: 0, leading: 1, craft: 2 } as const;

interface Stated {
  readonly share: number;
  readonly sure: number;
}

const surenessOf = (words: string): number | undefined =>
  NAMES_CRAFT.test(words) ? SURE.craft : NAMES_LEADING.test(words) ? SURE.leading : undefined;

/** The share that a phrase states, in per cent, and of what. A range counts by its middle. */
function statedShare(text: Gathered['text'], { segment, from, to }: FoundPhrase): Stated | undefined {
  const { value, start, end } = text;
  const first = text.first[segment]!;
  const last = text.last(segment);
  const isShare = (at: number) => value[at]! > 0 && value[at]! <= 100;
  const words = (begin: number, past: number) => (past > begin ? text.text.slice(start[begin], end[past - 1]) : '');
  let low = from;
  while (low < to && !isShare(low)) low++;
  if (low === to) return undefined;
  let high = low;
  for (let at = Math.max(first, low - FAR); at < Math.min(last, low + FAR + 1); at++)
    if (at !== low && isShare(at) && RANGE.test(words(Math.min(at, low), Math.max(at, low) + 1))) {
      high = Math.max(at, low);
      low = Math.min(at, low);
      break;
    }
  let before = low;
  while (before > first && before > low - NAMED_NEAR && !isShare(before - 1)) before--;
  let behind = high + 1;
  while (behind < Math.min(last, to + NAMED_NEAR) && !isShare(behind)) behind++;
  // "management 80 %, coding 20 %": a sentence that ends with a share names each before it
  const trails = words(last - 1, last) === '%';
  return {
    share: (value[low]! + value[high]!) / 2,
    sure: (trails ? undefined : surenessOf(words(high + 1, behind))) ?? surenessOf(words(before, low)) ?? SURE.work,
  };
}

/** The share of own craft that the duties state: what is said of the craft itself counts before what is said of leading. */
export function addStatedShare(all: Feature[], { text, phrases }: Gathered): void {
  let said: (Stated & { index: number }) | undefined;
  for (const [index, phrase] of phrases.entries()) {
    if (CATALOGUE[phrase.signal]!.id !== 'own-share' || CONTEXTS[phrase.context] === 'aside') continue;
    const stated = statedShare(text, phrase);
    if (stated !== undefined && (said === undefined || stated.sure > said.sure)) said = { ...stated, index };
  }
  if (said === undefined) return;
  const own = said.sure === SURE.leading ? 100 - said.share : said.share;
  if (own < LEAD_SHARE && said.sure > SURE.work) all.splice(0, all.length, ...all.filter(({ name }) => !SETTLED_BY_SHARE.has(name)));
  all.push({ name: `own-share-${own >= LEAD_SHARE ? 'high' : 'low'}`, value: 1, source: { of: 'phrase', index: said.index } });
}

/** How many of the duties name the holder's own work, how many that of others: guideline, question 2. */
export function addShare(all: Feature[], group: string, { duties }: Gathered): void {
  let makes = 0;
  let steers = 0;
  for (const { does } of duties) {
    if (does === DOES.makes) makes++;
    else if (does === DOES.steers) steers++;
  }
  if (makes + steers < FEW) return;
  const share = makes / (makes + steers);
  all.push(
    { name: 'craft-share', value: share, source: undefined },
    { name: `craft-share:${group}`, value: share, source: undefined },
    { name: 'makes', value: Math.log2(1 + makes), source: undefined },
    { name: 'steers', value: Math.log2(1 + steers), source: undefined },
  );
}

/** Duties that each side is given before the first is counted: one alone says little. */
const BEFORE = 0.7;
/** Of more duties the odds tell no more. */
const MANY = 20;

/** Own work against the running of a unit by all words of the duties, each as far as its words tell; English only. Guideline, ruling 5.2. */
export function addOwnWork(all: Feature[], group: string, lang: string | undefined, { duties }: Gathered): void {
  if ((lang ?? 'en') !== 'en' || duties.length === 0) return;
  let own = 0;
  let charge = 0;
  for (const duty of duties) {
    own += Math.max(0, duty.own);
    charge += Math.max(0, -duty.own);
  }
  const odds = Math.log((own + BEFORE) / (charge + BEFORE));
  all.push(
    { name: 'own-work-share', value: own / (own + charge + 1), source: undefined },
    { name: 'own-work-odds', value: odds, source: undefined },
    { name: `own-work-odds:${group}`, value: odds, source: undefined },
    // the same odds from a long list are surer
    { name: 'own-work-odds:many', value: (odds * Math.min(MANY, duties.length)) / MANY, source: undefined },
  );
}
