/** The features of a posting: findings of the text by their context, the title's claims, and what follows from them together. */
import { OBJECT, QUALITY, VERB_BITS as V } from '../acts/act';
import { PEOPLE_OBJECTS, senseOf } from '../acts/sense';
import { CONTEXTS, type Gathered } from '../evidence';
import { CATALOGUE } from '../signals/catalogue';
import { groupOf, headsAlone, servesPeople, titleFeatures } from '../title/features';
import { roleOf } from '../title/named';
import type { TitleReading } from '../title/title';
import { FEW, type Feature, type Source } from './feature';
import { addLed } from './led';
import { addOwnWork, addShare, addStatedShare } from './share';
import { addTone } from './tone';
import { addDecisive, addPowers, addVolume } from './volume';

/** More occurrences than this add nothing. */
const MOST = 4;
const TITLE: Source = { of: 'title' };
/** Findings that say outright that people are led. */
const LEADS_PEOPLE = new Set(
  ['manages', 'leads', 'direct-reports', 'line-management', 'manage-staff', 'manage-team', 'lead-team'].map((id) => `${id}:duty`),
);
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

/** A posting as the models see it. */
export interface Featured {
  /** Whose features they are: the role of the title or, where it names none, the one that the text names. */
  readonly role: TitleReading;
  readonly features: readonly Feature[];
}

/** The features of a posting by its title and what was gathered from its text, if it has one. */
export function featuresOf(title: TitleReading, lang: string | undefined, gathered: Gathered | undefined): Featured {
  const role = gathered ? roleOf(title, lang, gathered.text) : title;
  return { role, features: allOf(role, lang, gathered) };
}

function allOf(title: TitleReading, lang: string | undefined, gathered: Gathered | undefined): Feature[] {
  const all: Feature[] = titleFeatures(title, lang).map((name) => ({ name: `title:${name}`, value: 1, source: TITLE }));
  const group = groupOf(title, lang);
  for (const kind of ['team-lead', 'supervisor'] as const)
    if (title.roles.some((role) => role.kind === kind)) all.push({ name: `title:names-${kind}`, value: 1, source: TITLE });
  if (gathered === undefined) return all;
  if (gathered.duties.length >= FEW && headsAlone(title)) {
    all.push({ name: 'title:field-headed-alone', value: 1, source: TITLE });
    // an Operations Manager, or a Manager of Operations, is alone more often than an Operations Director
    if (title.main?.kind === 'unit-manager' || title.main?.kind === 'front-manager')
      all.push({ name: 'title:field-managed-alone', value: 1, source: TITLE });
  }
  const found = new Collector();
  for (const [index, phrase] of gathered.phrases.entries()) {
    const { id } = CATALOGUE[phrase.signal]!;
    const source: Source = { of: 'phrase', index };
    const where = CONTEXTS[phrase.context]!;
    found.add(`${id}:${where}`, source);
    // "we look for a hands-on leader": wished for in a leader, and done; among the requirements it is said of the past
    if ((id === 'own-craft' && where === 'ours') || (id === 'hands-on' && (where === 'ours' || where === 'aside')))
      found.add(`${id}:duty`, source);
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
      if ((qualities & QUALITY.inMatter) === 0 && (qualities & (QUALITY.aTeam | QUALITY.ofPeople)) !== 0)
        found.add(`${meant}-a-team:${where}`, source);
      if (meant === 'leads' && object !== OBJECT.team) found.add(`leads-persons:${where}`, source);
    }
    if (
      PEOPLE_OBJECTS[object] &&
      (qualities & LESSER) === 0 &&
      ((verbs & V.evaluate) !== 0 || ((verbs & V.hire) !== 0 && (verbs & (V.manage | V.lead | V.grow | V.coach | V.assign | V.plan)) !== 0))
    )
      found.add(`full-charge:${where}`, source);
  }
  for (const feature of found.byName.values()) {
    feature.value = Math.sqrt(feature.value);
    all.push(feature);
  }
  // who hires, trains and advises others' people says so in a manager's words
  if (servesPeople(title) && !all.some(({ name }) => LEADS_PEOPLE.has(name)))
    all.push({ name: 'title:serves-people', value: 1, source: TITLE });
  addLed(all, lang, gathered);
  addStatedShare(all, gathered);
  addDecisive(all, lang);
  addPowers(all, group);
  addVolume(all, group, gathered);
  addShare(all, group, gathered);
  addOwnWork(all, group, lang, gathered);
  addTone(all, group, lang, gathered);
  return all;
}
