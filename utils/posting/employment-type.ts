/** Labels of employment types, in the languages of the sites, to schema.org's words. */
import { fold } from './fold';
import type { EmploymentType } from './posting';

/**
 * In order; every one that matches counts ("Full-time or part-time" is both). Against folded text. "Permanent", "CDI" and
 * "Festanstellung" say nothing about hours and have no word in schema.org: they are not turned into one.
 */
const LABELS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'FULL_TIME',
    /\b(full ?times?|fulltime|ft|vollzeit|temps ?plein|temps complet|jornada completa|tiempo completo|tempo integral|tempo pieno|periodo integral|plny uvazek|plny pracovni uvazek|prace na plny uvazek|pelny etat|heltid|voltijd|voltijds|fuldtid|kokoaikainen|full time regular|повна зайнятість|full employment)\b/,
  ],
  [
    'PART_TIME',
    /\b(part ?times?|parttime|pt|teilzeit|temps partiel|media jornada|jornada parcial|tiempo parcial|meio periodo|tempo parcial|part ?time regular|zkraceny uvazek|castecny uvazek|niepelny etat|czesc etatu|deltid|deeltijd|deeltijds|minijob|mini job)\b/,
  ],
  [
    'CONTRACTOR',
    /\b(contract(or)?s?|contracting|freelanc(e|er|ing)|freiberuflich|selbststandig|independent contractor|contract to hire|c2c|corp to corp|1099|b2b|ico|zivnost|osvc|na ico|autonomo|pessoa juridica|konsult(uppdrag)?|consultoria|independant|zzp|umowa b2b)\b/,
  ],
  [
    'TEMPORARY',
    /\b(temp|temporary|temporar|fixed ?term( contract)?|befristet(e|er|es)?|zeitarbeit|cdd|interim|interimaire|temporaire|temporal|temporario|contrato temporal|dohoda|dpp|dpc|brigada|czas okreslony|tidsbegransad|vikariat|visstid|seasonal|saisonnier|casual|tijdelijk)\b/,
  ],
  [
    'INTERN',
    /\b(intern(ship)?s?|praktikum|praktikant(in)?|pflichtpraktikum|stage|stagiaire|alternance|practicas|becario|beca|estagio|estagiario|tirocinio|stageplaats|staz|stazysta|praktyka|praktiky?|internship program|trainee ?program|working student|werkstudent(in)?)\b/,
  ],
  ['VOLUNTEER', /\b(volunteer(ing)?|ehrenamt(lich)?|benevolat|benevole|voluntario|voluntariado|dobrovolnik)\b/],
  ['PER_DIEM', /\b(per ?diem|perdiem)\b/],
];

/** schema.org's own words, as sites misspell them ("FULLTIME", "full_time", "https://schema.org/FullTime"). */
const ENUM: Readonly<Record<string, EmploymentType>> = {
  fulltime: 'FULL_TIME',
  parttime: 'PART_TIME',
  contractor: 'CONTRACTOR',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  temp: 'TEMPORARY',
  intern: 'INTERN',
  internship: 'INTERN',
  volunteer: 'VOLUNTEER',
  perdiem: 'PER_DIEM',
  other: 'OTHER',
};

/** The types that a label names, without repetition; empty where it names none. */
export function employmentTypes(label: string | readonly string[]): EmploymentType[] {
  const found = new Set<EmploymentType>();
  for (const one of typeof label === 'string' ? [label] : label.slice(0, 20)) {
    const key = one
      .slice(0, 200)
      .replace(/^https?:\/\/schema\.org\//i, '')
      .replace(/[^a-z]/gi, '')
      .toLowerCase();
    const word = Object.hasOwn(ENUM, key) ? ENUM[key] : undefined;
    if (word) {
      found.add(word);
      continue;
    }
    const folded = fold(one.slice(0, 300).replace(/_/g, ' '));
    for (const [type, pattern] of LABELS) if (pattern.test(folded)) found.add(type);
    if (/^(other|sonstige[sr]?|autres?|otros?|outros?|jine|inne)$/.test(folded)) found.add('OTHER');
  }
  return [...found];
}
