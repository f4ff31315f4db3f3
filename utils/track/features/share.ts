/** How much of the work stays the holder's own: what the text states, and what its duties name. Guideline, question 2 and ruling 5.1. */
import { DOES } from '../duty-verbs';
import { CONTEXTS, type FoundPhrase, type Gathered } from '../evidence';
import { CATALOGUE } from '../signals/catalogue';
import { FEW, type Feature } from './feature';

/** Own craft from which a person in charge is a lead, in per cent: guideline, ruling 5.1. */
const LEAD_SHARE = 30;
/** What the rest of the time goes to, where the share stated is that of leading. */
const OF_LEADING = /manage|people|leader|coach|encadrement|fuhrung|führung|gest[aã]o|ledning|administrat/iu;
/** Names of the craft itself; "development" and "engineering" may be the unit's too ("40 % delivery: work with engineering"). */
const OF_CRAFT = /hands|cod(?:e|ing|ar|er)|programm|individual|\bic\b|billable|clinical|teaching|craft/iu;
/** Words behind a share that may say what it is a share of. */
const NAMED_BEHIND = 3;
/** What a share that is stated decides, whatever else is said of the craft: guideline, question 2. */
const DECIDED = new Set(['own-craft:duty', 'hands-on:duty', 'own-code:duty']);
/** How surely a share is that of the craft. */
const SURE = { work: 0, leading: 1, craft: 2 } as const;

interface Stated {
  readonly share: number;
  readonly sure: number;
}

/** The share that a phrase states, in per cent, and of what. A range counts by its middle. */
function statedShare(text: Gathered['text'], { segment, from, to }: FoundPhrase): Stated | undefined {
  const stated: number[] = [];
  for (let at = Math.max(text.first[segment]!, from - 2); at < to; at++) {
    const value = text.value[at]!;
    if (value > 0 && value <= 100 && stated.length < 2) stated.push(value);
  }
  if (stated.length === 0) return undefined;
  const last = Math.min(text.last(segment), to + NAMED_BEHIND) - 1;
  const words = text.text.slice(text.start[from]!, text.end[last]!);
  return {
    share: stated.reduce((sum, value) => sum + value, 0) / stated.length,
    sure: OF_CRAFT.test(words) ? SURE.craft : OF_LEADING.test(words) ? SURE.leading : SURE.work,
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
  if (own < LEAD_SHARE && said.sure > SURE.work) all.splice(0, all.length, ...all.filter(({ name }) => !DECIDED.has(name)));
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
