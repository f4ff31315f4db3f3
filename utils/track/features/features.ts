/** The features of a posting: findings of the text by their context, the title's claims, and what follows from them together. */
import { OBJECT, QUALITY, VERB_BITS as V } from '../acts/act';
import { isPeople, senseOf } from '../acts/sense';
import { CONTEXTS, type Gathered } from '../evidence';
import { CATALOGUE } from '../signals/catalogue';
import { titleFeatures } from '../title/features';
import type { TitleReading } from '../title/title';
import type { Feature, Source } from './feature';
import { addOwnWork, addShare, addStatedShare } from './share';
import { addTone } from './tone';
import { addDecisive, addPowers, addVolume } from './volume';

/** More occurrences than this add nothing. */
const MOST = 4;
/** "We look for a hands-on leader", "you enjoy being a player-coach": what is wished for in a leader is done. */
const WISHED = new Set<string>(['ours', 'listed', 'asked']);
const TITLE: Source = { of: 'title' };
/** Not one's own people, or not in charge of them. */
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
    if (id === 'own-craft' && WISHED.has(where)) found.add(`${id}:duty`, source);
    // "hands-on" among the requirements is said of experience as often
    if (id === 'hands-on' && (where === 'ours' || where === 'aside')) found.add(`${id}:duty`, source);
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
      ((verbs & V.evaluate) !== 0 || ((verbs & V.hire) !== 0 && (verbs & (V.manage | V.lead | V.grow | V.coach | V.assign | V.plan)) !== 0))
    )
      found.add(`full-charge:${where}`, source);
  }
  for (const feature of found.byName.values()) {
    feature.value = Math.sqrt(feature.value);
    all.push(feature);
  }
  addStatedShare(all, gathered);
  addDecisive(all);
  addPowers(all, group);
  addVolume(all, group, gathered);
  addShare(all, group, gathered);
  addOwnWork(all, group, lang, gathered);
  addTone(all, group, lang, gathered);
  return all;
}
