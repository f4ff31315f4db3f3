/** What the title model looks at: names of features, each on or off. The same list is used to learn and to score. */
import { claimOf, type TitleKind } from './kinds';
import { ALONE, BUILD, fieldOf, headOf, PEOPLES } from './lexicon';
import type { TitleReading, TitleRole } from './title';

const group = (role: TitleRole) => claimOf(role.kind).group;

/**
 * The role that says which the job is: in "QA Engineer, Team Lead" the second; in other languages that is one to come as often. Undefined
 * where the title names none.
 */
const tellingRole = ({ main, roles }: TitleReading, lang: string | undefined): TitleRole | undefined =>
  main && (lang ?? 'en') === 'en' && group(main) === 'craft'
    ? (roles.find(({ kind }) => kind === 'team-lead' || kind === 'supervisor') ?? main)
    : main;

/** What a title claims to be in charge of: people, a team, a craft, something else; `none` where it names no role. */
export const groupOf = (title: TitleReading, lang: string | undefined): string => {
  const role = tellingRole(title, lang);
  return role ? group(role) : 'none';
};

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
const OBJECT_COUNTS: ReadonlySet<TitleKind> = new Set([
  'front-manager',
  'head',
  'director',
  'vice-president',
  'minor-director',
  'front-lead',
  'unit-manager',
]);

/** Kinds that head a field, before or behind their head noun: "Communications Director", "Director of Communications". */
const HEADS_FIELD: ReadonlySet<TitleKind> = new Set(['general-manager', ...[...OBJECT_COUNTS].filter((kind) => kind !== 'front-lead')]);
/** "Software Development Manager" heads a workforce. */
const isBuilt = (words: readonly string[]): boolean => words.some((word) => BUILD.has(word) || word === 'product');

/** Whether the title names a field that one person often heads alone. For the text only: where it says nothing, the title stands (guideline, rule 7). */
export function headsAlone({ main }: TitleReading): boolean {
  if (main === undefined || !HEADS_FIELD.has(main.kind)) return false;
  const { before, object } = main;
  const field = [...before, ...object.slice(0, 3)];
  return field.some((word) => ALONE.has(word) && (word !== 'development' || !isBuilt(field)));
}

/** Whether the work that the title names is on other people's people: "Recruiter", "HR Business Partner", "Training Manager". */
export const servesPeople = ({ main }: TitleReading): boolean =>
  main !== undefined && [main.head, ...main.before, ...main.object.slice(0, 3)].some((word) => PEOPLES.has(word));

/** The features of a title that are on. A title without a known head has the feature `none` only. */
export function titleFeatures(reading: TitleReading, lang?: string): string[] {
  const main = tellingRole(reading, lang);
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
  const others = new Set(reading.roles.filter((role) => role !== main).map(group));
  if (own !== 'people' && others.has('people')) features.push(`also:people:${own}`);
  if (own !== 'team' && others.has('team')) features.push(`also:team:${own}`);
  if (own !== 'craft' && others.has('craft')) features.push(`also:craft:${own}`);
  if (reading.several) features.push('several');
  return features;
}
