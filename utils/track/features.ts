/** What the model looks at: features by name, each with the words it came from. */
import { OBJECT, QUALITY, VERB_BITS as V } from './acts/act';
import { isPeople, senseOf } from './acts/sense';
import { DOES } from './duty-verbs';
import { CONTEXTS, type FoundPhrase, type Gathered } from './evidence';
import { CATALOGUE } from './signals/catalogue';
import { titleFeatures } from './title/features';
import type { TitleReading } from './title/title';

/** Where a feature's words stand: a phrase or an act of the gathered ones, the title, or a duty, with the part of the value that is this duty's own. */
export type Source =
  | { readonly of: 'title' }
  | { readonly of: 'phrase' | 'act'; readonly index: number }
  | { readonly of: 'duty'; readonly index: number; readonly part: number }
  | undefined;

export interface Feature {
  readonly name: string;
  value: number;
  /** Where its first words stand; absent where a feature is about the whole text. */
  readonly source: Source;
}

/** More occurrences than this add nothing. */
const MOST = 4;
/** A text with fewer duties leaves much to the title. */
const FEW = 3;
const TITLE: Source = { of: 'title' };
const LESSER = QUALITY.across | QUALITY.juniors | QUALITY.technically | QUALITY.peers;
/** Collects features, counting repeated ones. */
class Collector {
  readonly byName = new Map<string, Feature>();

  add(name: string, source: Source, value = 1): void {
    const known = this.byName.get(name);
    if (known === undefined) this.byName.set(name, { name, value, source });
    else known.value = Math.min(MOST, known.value + value);
  }
}

/** The features of a posting. */
export function featuresOf(title: TitleReading, lang: string | undefined, gathered: Gathered | undefined): Feature[] {
  const all: Feature[] = titleFeatures(title, lang).map((name) => ({ name: `title:${name}`, value: 1, source: TITLE }));
  const group = all.find((f) => f.name.startsWith('title:group:'))?.name.slice(12) ?? 'none';
  for (const kind of ['team-lead', 'supervisor'] as const)
    if (title.roles.some((role) => role.kind === kind)) all.push({ name: `title:names-${kind}`, value: 1, source: TITLE });
  if (gathered === undefined) return all;
  const found = new Collector();
  for (const [index, phrase] of gathered.phrases.entries()) {
    const { id } = CATALOGUE[phrase.signal]!;
    const source: Source = { of: 'phrase', index };
    const where = CONTEXTS[phrase.context]!;
    found.add(`${id}:${where}`, source);
    if (id !== 'own-share') continue;
    const share = ownShare(gathered.text, phrase);
    if (share !== undefined) found.add(`own-share-${share >= LEAD_SHARE ? 'high' : 'low'}:${where}`, source);
  }
  for (const [index, act] of gathered.acts.entries()) {
    const { verbs, object, qualities, context } = act;
    const source: Source = { of: 'act', index };
    const where = CONTEXTS[context]!;
    const meant = senseOf(act);
    if (meant === '') continue;
    found.add(`${meant}:${where}`, source);
    if (meant === 'manages' || meant === 'leads') {
      if ((qualities & QUALITY.ofPeople) !== 0) found.add(`${meant}-team-of-people:${where}`, source);
      if ((qualities & QUALITY.sized) !== 0) found.add(`team-of-size:${where}`, source);
      if ((verbs & (V.coach | V.grow | V.hire)) !== 0) found.add(`leads-and-develops:${where}`, source);
      if ((qualities & QUALITY.inMatter) !== 0) found.add(`leads-in-matter:${where}`, source);
      if (meant === 'leads' && object !== OBJECT.team) found.add(`leads-persons:${where}`, source);
    }
    if (
      isPeople[object] &&
      (qualities & LESSER) === 0 &&
      ((verbs & V.evaluate) !== 0 || ((verbs & V.hire) !== 0 && (verbs & (V.manage | V.lead | V.grow | V.coach)) !== 0))
    )
      found.add(`full-charge:${where}`, source);
  }
  for (const feature of found.byName.values()) {
    feature.value = Math.sqrt(feature.value);
    all.push(feature);
  }
  addDecisive(all);
  addVolume(all, group, gathered);
  addShare(all, group, gathered);
  addTone(all, group, lang, gathered);
  return all;
}

/** Own craft from which a person in charge is a lead, in per cent: guideline, ruling 5.1. */
const LEAD_SHARE = 30;
/** What the rest of the time goes to, where the share stated is that of leading. */
const OF_LEADING = /manage|people|leader|coach|encadrement|fuhrung|führung|gest[aã]o|ledning/iu;
/** Words behind a share that may say what it is a share of. */
const NAMED_BEHIND = 3;

/** The share of own craft that a phrase states, in per cent. */
function ownShare(text: Gathered['text'], { segment, from, to }: FoundPhrase): number | undefined {
  let stated: number | undefined;
  for (let at = from; at < to; at++) if (text.value[at]! >= 0 && text.value[at]! <= 100) stated ??= text.value[at]!;
  if (stated === undefined) return undefined;
  const last = Math.min(text.last(segment), to + NAMED_BEHIND) - 1;
  return OF_LEADING.test(text.text.slice(text.start[from]!, text.end[last]!)) ? 100 - stated : stated;
}

/** Findings any one of which gives full responsibility for people: guideline, question 1. */
const FULL = ['manages', 'manages-managers', 'full-charge', 'direct-reports', 'line-management', 'appraisal'];
const RIVAL = /^title:(?:group:craft|kind:craft)/;

/** One sentence decides, however the title sounds. */
function addDecisive(all: Feature[]): void {
  const said = all.filter(({ name }) => FULL.some((id) => name === `${id}:duty`));
  if (said.length === 0) return;
  if (all.some(({ name }) => RIVAL.test(name))) all.push({ name: 'decisive:craft', value: 1, source: said[0]!.source });
  if (said.length > 1) all.push({ name: 'decisive:twice', value: 1, source: said[1]!.source });
}

/** Findings that say people are led, and those that only go with it. */
const SAYS =
  /^(?:manages|leads|manages-managers|full-charge|direct-reports|line-management|appraisal|manages-team-of-people|lead-team|manage-team|manage-staff|team-size|careers):/;
const HINTS = /^(?:hires|plans|develops|grows|heads-unit|runs-realm|assigns-work|hiring|build-team|assign-work|unit-head|coaches):/;

/** How much is said of leading people at all, beside what the title claims: a full list of duties without a word of it is an expert's. */
function addVolume(all: Feature[], group: string, { duties, phrases, acts }: Gathered): void {
  const about = new Set<number>();
  const first = all.find(({ name }) => SAYS.test(name) && name.endsWith(':duty'))?.source;
  for (const act of acts)
    if (act.context === 0 && /^(?:manages|leads|hires|plans|develops|grows|assigns-work|manages-managers)$/.test(senseOf(act)))
      about.add(act.segment);
  for (const { signal, context, segment } of phrases)
    if (
      context === 0 &&
      /^(?:direct-reports|line-management|appraisal|careers|hiring|build-team|manage-team|lead-team|team-size|manage-staff|assign-work|manage-managers)$/.test(
        CATALOGUE[signal]!.id,
      )
    )
      about.add(segment);
  const count = Math.max(FEW, duties.length);
  if (about.size > 0)
    all.push(
      { name: 'people-share', value: Math.min(1, about.size / count), source: undefined },
      { name: 'people-count', value: Math.log2(1 + about.size), source: undefined },
    );
  const says = all.some(({ name }) => SAYS.test(name) && name.endsWith(':duty'))
    ? 'much'
    : all.some(
          ({ name }) => (SAYS.test(name) && /:(?:listed|asked|perhaps|aside)$/.test(name)) || (HINTS.test(name) && name.endsWith(':duty')),
        )
      ? 'hints'
      : 'nothing';
  const length = duties.length < FEW ? 'few' : duties.length < 8 ? 'some' : 'many';
  all.push({ name: `says-${says}:${group}`, value: 1, source: says === 'much' ? first : undefined });
  if (says !== 'much') all.push({ name: `says-${says}:${group}:${length}`, value: 1, source: undefined });
}

/** How many of the duties name the holder's own work, how many that of others: guideline, question 2. */
function addShare(all: Feature[], group: string, { duties }: Gathered): void {
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

/** The tone of the duties: learned in English only, so silent elsewhere. */
function addTone(all: Feature[], group: string, lang: string | undefined, { duties }: Gathered): void {
  const count = duties.length;
  if (count < FEW)
    all.push({ name: 'few-duties', value: 1, source: undefined }, { name: `few-duties:${group}`, value: 1, source: undefined });
  all.push({ name: 'many-duties', value: Math.min(20, count) / 10, source: undefined });
  if ((lang ?? 'en') !== 'en' || count === 0) return;
  const order = duties.map((duty, index) => ({ tone: duty.tone, index })).sort((a, b) => b.tone - a.tone);
  const sum = order.reduce((total, { tone }) => total + tone, 0);
  const highest = order[0]!;
  const lowest = order[count - 1]!;
  const share = order.filter(({ tone }) => tone > 0).length / count;
  const top = (highest.tone + (order[1]?.tone ?? 0) + (order[2]?.tone ?? 0)) / 3;
  const tells = sum > 0 ? highest : lowest;
  const source = ({ index }: { index: number }, part: number): Source => ({ of: 'duty', index, part });
  const craft = order.filter(({ tone }) => tone < -0.5).length;
  all.push({ name: 'tone:mean', value: sum / count, source: source(tells, sum === 0 ? 0 : tells.tone / sum) });
  all.push({ name: 'tone:share', value: share, source: source(highest, share === 0 ? 0 : 1 / (share * count)) });
  all.push({ name: 'tone:top', value: top, source: source(highest, top === 0 ? 0 : highest.tone / 3 / top) });
  all.push({ name: 'tone:craft', value: craft / count, source: source(lowest, craft === 0 ? 0 : 1 / craft) });
}
