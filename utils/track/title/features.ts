/** What the title model looks at: names of features, each on or off. The same list is used to learn and to score. */
import { fieldOf, headOf } from './lexicon';
import type { TitleReading, TitleRole } from './title';

/** Kinds that claim people, those that claim a craft, and those in between: for titles that name a second role. */
const PEOPLE = new Set([
  'unit-manager',
  'front-manager',
  'general-manager',
  'director',
  'head',
  'vice-president',
  'chief',
  'school-head',
  'group-manager',
  'tech-lead-manager',
  'office-head',
]);
const TEAM = new Set(['team-lead', 'supervisor', 'unit-lead', 'front-lead']);
const CRAFT = new Set(['craft', 'craft-lead', 'function-manager', 'field-lead', 'coordinator']);

const group = (role: TitleRole): 'people' | 'team' | 'craft' | 'other' =>
  PEOPLE.has(role.kind) ? 'people' : TEAM.has(role.kind) ? 'team' : CRAFT.has(role.kind) ? 'craft' : 'other';

/** Words around a head that shift what it claims. */
const MODIFIERS = new Set([
  'associate',
  'assistant',
  'deputy',
  'regional',
  'global',
  'interim',
  'freelance',
  'contract',
  'vice',
  'new',
  'founding',
  'account',
  'people',
]);

/** Kinds whose object says something: "Head of Engineering", "Manager, Payroll". */
const OBJECT_COUNTS = new Set(['front-manager', 'head', 'director', 'vice-president', 'minor-director', 'front-lead', 'unit-manager']);

/** The features of a title that are on. A title without a known head has the feature `none` only. */
export function titleFeatures(reading: TitleReading, lang?: string): string[] {
  const { main } = reading;
  if (!main) return ['none'];
  const own = group(main);
  const features = [`kind:${main.kind}`, `group:${own}`];
  // an English "manager" in another language's posting is mostly an expert's
  if (lang && lang !== 'en') features.push(`other-language:${/^manager/.test(main.head) ? 'manager' : own}`);
  if (OBJECT_COUNTS.has(main.kind)) {
    const object = main.object.slice(0, 3);
    const fields = new Set(object.map((w) => (headOf(w)?.of === 'craft' ? 'craft' : fieldOf(w))).filter(Boolean));
    for (const field of fields) features.push(`object:${field}:${own}`);
    if (object.length === 0) features.push(`object:none:${own}`);
  }
  for (const rank of new Set(main.ranks.map((r) => r.rank))) features.push(`rank:${rank}:${own}`);
  for (const word of main.reach) if (MODIFIERS.has(word)) features.push(`reach:${word}`);
  if (main.head === 'cto' || main.head === 'ceo' || main.before.includes('founding')) features.push('start-up');
  if ((main.kind === 'craft' || main.kind === 'craft-lead') && /^(?:organizer|coach|scientist|chef|koch|kock)s?$/.test(main.head))
    features.push('leads-others');
  const others = new Set(reading.roles.slice(1).map(group));
  if (own !== 'people' && others.has('people')) features.push(`also:people:${own}`);
  if (own !== 'team' && others.has('team')) features.push(`also:team:${own}`);
  if (own !== 'craft' && others.has('craft')) features.push(`also:craft:${own}`);
  if (reading.several) features.push('several');
  return features;
}
