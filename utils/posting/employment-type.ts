/** Labels of employment types, in the languages of the sites, to schema.org's words. */
import { fold } from './fold';
import type { EmploymentType } from './posting';

/**
 * In order; every one that matches counts ("Full-time or part-time" is both). Against folded text. "Permanent", "CDI" and
 * "Festanstellung" say nothing about hours and have no word in schema.org: they are not turned into one, and a contract of
 * employment is no contractor's.
 */
const LABELS: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    'FULL_TIME',
    /\b(full ?times?|ft|vollzeit|voll(?=[ +]+((und|oder) )?teil)|temps ?plein|temps complet|jornada completa|tiempo completo|tempo integral|tempo pieno|periodo integral|plny (pracovni )?uvazek|pelny etat|heltid|voltijds?|fuldtid|kokoaikainen|full employment)\b|повна заинят|полная занят/,
  ],
  [
    'PART_TIME',
    /\b(part ?times?|pt|teilzeit|temps partiel|media jornada|jornada parcial|tiempo parcial|meio periodo|tempo parcial|zkraceny uvazek|castecny uvazek|niepelny etat|czesc etatu|deltid|deeltijds?|mini ?job)\b/,
  ],
  [
    'CONTRACTOR',
    /\b((?<!(permanent|employment|fixed ?term|temporary|unlimited|open ended|indefinite|vast|tijdelijk) )contract(?! (type|of))(or)?s?|contracting|freelanc(e|er|ing)|freiberuflich|selbststandig|c2c|corp to corp|1099|b2b|ico|zivnost|osvc|autonomo|pessoa juridica|konsult(uppdrag)?|consultoria|independant|zzp)\b/,
  ],
  [
    'TEMPORARY',
    /\b(temp|tempora(l|ry?|ire|rio)|fixed ?term|befristet(e|er|es)?|zeitarbeit|cdd|duree determinee|tempo determinato|interim(aire)?|dohoda|dpp|dpc|brigada|czas okreslony|tidsbegransad|vikariat|visstid|seasonal|saisonnier|casual|tijdelijk)\b/,
  ],
  [
    'INTERN',
    /\b(intern(ship)?s?|praktikum|praktikant(in)?|pflichtpraktikum|stage|stagiaire|alternance|practicas|becario|beca|estagi(o|ario)|tirocinio|stageplaats|staz|stazysta|praktyka|praktiky?|trainee ?program|working student|werkstudent(in)?)\b/,
  ],
  ['VOLUNTEER', /\b(volunteer(ing)?|ehrenamt(lich)?|benevol(at|e)|voluntari(o|ado)|dobrovolnik)\b/],
  ['PER_DIEM', /\bper ?diem\b/],
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
    // What stands between two labels keeps them apart: "Permanent / Contract" is no permanent contract.
    const folded = fold(
      one
        .slice(0, 300)
        .replace(/_/g, ' ')
        .replace(/[,;/|]/g, '+'),
    );
    for (const [type, pattern] of LABELS) if (pattern.test(folded)) found.add(type);
    if (/^(other|sonstige[sr]?|autres?|otros?|outros?|jine|inne)$/.test(folded)) found.add('OTHER');
  }
  return [...found];
}
