/** How much is said of leading people at all, and whether one sentence decides. */
import { senseOf } from '../acts/sense';
import { DOES } from '../duty-verbs';
import { CONTEXTS, type Gathered } from '../evidence';
import { CATALOGUE } from '../signals/catalogue';
import { FEW, type Feature } from './feature';

/** Findings any one of which gives full responsibility for people: guideline, question 1. */
const FULL = ['manages', 'manages-managers', 'full-charge', 'direct-reports', 'line-management', 'appraisal'];
const RIVAL = /^title:(?:group:craft|kind:craft)/;

/** "Lead a team", "lead a squad of engineers": in charge of them, where "lead the team in…" and "lead teams" may be said of an expert. */
const OF_A_TEAM = 'leads-a-team:duty';
/** In other languages it is "the team" that one is put in charge of ("liderar a equipe de tecnologia"). */
const OF_THE_TEAM = 'leads:duty';
const IN_MATTER = 'leads-in-matter:duty';

/** One sentence decides, however the title sounds. */
export function addDecisive(all: Feature[], lang: string | undefined): void {
  const has = (wanted: string) => all.find(({ name }) => name === wanted);
  const team = has(OF_A_TEAM) ?? ((lang ?? 'en') !== 'en' && !has(IN_MATTER) ? has(OF_THE_TEAM) : undefined);
  if (team && all.some(({ name }) => RIVAL.test(name))) all.push({ name: 'decisive:team:craft', value: 1, source: team.source });
  const said = all.filter(({ name }) => FULL.some((id) => name === `${id}:duty`));
  if (said.length === 0) return;
  if (all.some(({ name }) => RIVAL.test(name))) all.push({ name: 'decisive:craft', value: 1, source: said[0]!.source });
  if (said.length > 1) all.push({ name: 'decisive:twice', value: 1, source: said[1]!.source });
}

/** Powers over people beyond the day's work: guideline, question 1. */
const POWERS = new Set([
  'appraisal',
  'hiring',
  'hires',
  'full-charge',
  'direct-reports',
  'line-management',
  'careers',
  'budget',
  'manages-managers',
  'manage-managers',
]);

const DUTY = ':duty';
/** More powers than this tell nothing new. */
const MOST_POWERS = 3;

/** How many powers over people the text states: with none, who leads is a lead (guideline, ruling 5.4). */
export function addPowers(all: Feature[], group: string): void {
  const powers = all.filter(({ name }) => name.endsWith(DUTY) && POWERS.has(name.slice(0, -DUTY.length)));
  all.push(
    { name: `powers:${Math.min(MOST_POWERS, powers.length)}`, value: 1, source: powers[0]?.source },
    { name: `powers:${powers.length === 0 ? 'none' : 'some'}:${group}`, value: 1, source: undefined },
  );
}

/** Findings that say people are led. */
const SAYS = new Set(
  'manages leads manages-managers full-charge direct-reports line-management appraisal manages-team-of-people lead-team manage-team manage-staff team-size careers'.split(
    ' ',
  ),
);
/** Findings that only go with it. */
const HINTS = new Set(
  'leads-loosely hires plans develops grows heads-unit runs-realm assigns-work hiring build-team assign-work unit-head coaches'.split(' '),
);
/** What a sentence about people says: acts and phrases. */
const ABOUT_PEOPLE = new Set(
  'manages leads leads-loosely hires plans develops grows assigns-work manages-managers direct-reports line-management appraisal careers hiring build-team manage-team lead-team team-size manage-staff assign-work manage-managers'.split(
    ' ',
  ),
);
/** Contexts in which a finding is more than the employer's praise of itself, duties aside. */
const ELSEWHERE = new Set(['listed', 'asked', 'perhaps', 'aside', 'ours']);
/** A list of so many duties is a full one. */
const MANY = 8;

/** Groups of titles that claim people or may. */
const CLAIMS = new Set(['people', 'other']);

/** How many of the segments speak of people. */
function segmentsAboutPeople({ phrases, acts }: Gathered): number {
  const about = new Set<number>();
  for (const act of acts) if (CONTEXTS[act.context] === 'duty' && ABOUT_PEOPLE.has(senseOf(act))) about.add(act.segment);
  for (const { signal, context, segment } of phrases)
    if (CONTEXTS[context] === 'duty' && ABOUT_PEOPLE.has(CATALOGUE[signal]!.id)) about.add(segment);
  return about.size;
}

/** The volume of what is said about people, beside what the title claims: a full list of duties without a word of it is an expert's. */
export function addVolume(all: Feature[], group: string, gathered: Gathered): void {
  const duties = gathered.duties.length;
  let first: Feature | undefined;
  let hints = false;
  for (const feature of all) {
    const cut = feature.name.indexOf(':');
    if (cut < 0) continue;
    const id = feature.name.slice(0, cut);
    const context = feature.name.slice(cut + 1);
    if (context === 'duty') {
      if (SAYS.has(id)) first ??= feature;
      else hints ||= HINTS.has(id);
    } else hints ||= SAYS.has(id) && ELSEWHERE.has(context);
  }
  const about = segmentsAboutPeople(gathered);
  if (about > 0)
    all.push(
      { name: 'people-share', value: Math.min(1, about / Math.max(FEW, duties)), source: undefined },
      { name: 'people-count', value: Math.log2(1 + about), source: undefined },
    );
  const says = first ? 'much' : hints ? 'hints' : 'nothing';
  all.push({ name: `says-${says}:${group}`, value: 1, source: first?.source });
  // sentences about the employer are no list: where few say what is done, the title decides (guideline, rules 6 and 7)
  const told = gathered.duties.filter(({ does }) => does !== DOES.unknown).length;
  if (told >= FEW) all.push({ name: 'told', value: Math.log2(1 + told), source: undefined });
  if (first) return;
  const length = told < FEW ? 'few' : told < MANY ? 'some' : 'many';
  all.push({ name: `says-${says}:${group}:${length}`, value: 1, source: undefined });
  // three things that the holder does, none of them to people, are an expert's whatever the title claims (guideline, rule 6); fewer leave it to the title
  if (CLAIMS.has(group) && told >= FEW) all.push({ name: 'lists-other-duties', value: 1, source: undefined });
  if (CLAIMS.has(group) && told >= MANY) all.push({ name: 'lists-many-other-duties', value: 1, source: undefined });
}
