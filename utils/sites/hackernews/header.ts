/**
 * The first line of a posting on Hacker News, by the thread's custom "Company | Role | Place | REMOTE | type | pay", in any
 * order behind the company. Parts are told apart by what they say; a part that says nothing known is left alone.
 */
import { employmentTypes } from '../../posting/employment-type';
import { fold } from '../../posting/fold';
import { parsePay } from '../../posting/pay';
import type { BaseSalary } from '../../posting/posting';
import { workplaceType } from '../../posting/workplace';
import { OCCUPATION } from '../generic/occupations';
import { placeLikeness } from '../generic/places';

/** What a header line says. */
export interface Header {
  readonly title?: string;
  readonly company?: string;
  readonly places: readonly string[];
  /** The part that names a workplace. */
  readonly workplace?: string;
  readonly types: readonly string[];
  readonly pay?: BaseSalary;
}

/** Longest header that is taken apart. */
const MAX_HEADER = 600;
const WEB = /^\(?(?:https?:\/\/|www\.)|^\S+\.(?:com|io|ai|co|dev|org|net|app|so|tech|eu|de|uk)(?:\/\S*)?$/i;
/** Parts that are about something else. */
const OTHER =
  /\b(?:visa|equity|stock|benefits|sponsor\w*|relocat\w*|series [a-e]\b|seed|yc ?[wsf]\d{2}|funded|citizen\w*|salary|competitive|stealth)\b/i;
const ROLES =
  /\b(?:multiple|various|several|all|many|engineering|open) (?:\w+ )?(?:roles?|positions?|levels?|openings?)\b|\b(?:roles|positions|sres?|swes?|sdes?|ems?|cto|ctos)\b/;
const MONEY = /\p{Sc}|\b(?:USD|EUR|GBP|CAD|AUD|CHF)\b|\d\s?k\b/iu;
/** Below it a bare figure is no yearly pay. */
const YEARLY_FROM = 15_000;

const namesRole = (part: string): boolean => {
  // The list of occupations has singulars.
  const folded = fold(part.slice(0, 200)).replace(/s\b/g, '');
  return OCCUPATION.test(folded) || ROLES.test(fold(part.slice(0, 200)));
};

function payOf(part: string): BaseSalary | undefined {
  if (!/\d/.test(part) || !MONEY.test(part)) return undefined;
  const pay = parsePay(part, { currency: 'USD', label: true });
  if (!pay) return undefined;
  const least = pay.minValue ?? pay.maxValue ?? 0;
  // "$140k-$220k" in a header is by the year; nobody writes it out.
  return pay.unitText || least < YEARLY_FROM ? pay : { ...pay, unitText: 'YEAR' };
}

/** "Motivity (https://…)", "Devyce (YC S22)": the name before what stands in brackets. */
const companyOf = (part: string): string | undefined =>
  part
    .replace(/\s*\([^()]{0,120}\)?\s*$/, '')
    .replace(/\s*https?:\/\/\S*/g, '')
    .replace(/\s+is hiring\b.*$/i, '')
    .replace(/[\s:–—-]+$/, '')
    .trim() || undefined;

/** Parts of the line: by "|", or, where there is none, by dashes and dots with room around them. */
function partsOf(line: string): string[] {
  const pipes = line.split('|');
  const parts = pipes.length > 1 ? pipes : line.split(/\s[-–—•·]\s/);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
}

const WORKPLACE_WORDS =
  /\b(?:fully|100%|full)?\s*(?:remote|on-?\s?site|in-?person|in-?office|hybrid)(?:\s*(?:first|only|friendly|possible|ok|optional))?\b/gi;
/** One or several capitalised words and nothing else. */
const LONE_NAME = /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}$/u;

/** The places a part names: "Boston, MA or Remote (US)" names one. What stands in brackets behind "remote" is where one may live. */
function placesIn(part: string, alone: boolean): string[] {
  return part.split(/\s+(?:or|and|&)\s+|\s*[/;&]\s*/i).flatMap((piece) => {
    const rest = piece.replace(WORKPLACE_WORDS, ' ').trim();
    if (rest.startsWith('(')) return [];
    const plain = rest
      .replace(/\([^()]*\)?/g, (inner) => (placeLikeness(inner.slice(1, -1)) > 0 ? inner : ' '))
      .replace(/^[\s,:+()-]*(?:(?:in|at|from|based in)\s+)?|[\s,:+(-]+$/gi, '')
      .replace(/^([^()]*)\)$/, '$1')
      .trim();
    if (!plain || plain.length > 80) return [];
    return placeLikeness(plain) > 0 || (alone && plain === part && LONE_NAME.test(plain)) ? [plain] : [];
  });
}

/** Takes a header line apart. Without any separator the whole line is the title: it is all that is said. */
export function readHeader(source: string): Header {
  const line = source.slice(0, MAX_HEADER);
  const parts = partsOf(line);
  if (parts.length < 2) {
    return {
      title: line.replace(/\s+/g, ' ').trim() || undefined,
      company: /^(\S.{0,60}?) is hiring\b/i.exec(line)?.[1],
      places: [],
      types: [],
    };
  }
  const [first = '', ...rest] = parts;
  const roles: string[] = [];
  const places: string[] = [];
  const types: string[] = [];
  const left: string[] = [];
  let workplace: string | undefined;
  let pay: BaseSalary | undefined;
  for (const part of rest) {
    if (WEB.test(part)) continue;
    const money = payOf(part);
    const type = part.length < 60 && employmentTypes(part).length > 0;
    const role = namesRole(part);
    const place = workplaceType(part);
    pay ??= money;
    if (type && !role) types.push(part);
    if (place && !workplace) workplace = part;
    if (role && !money && part.length < 250 && !/^visa\b/i.test(part)) roles.push(part);
    else if (!type && !OTHER.test(part)) left.push(part);
  }
  for (const part of left) {
    // A lone word is a town only behind other parts: right behind the company it is as often what the company does.
    for (const place of placesIn(part, part !== left[0])) if (!places.includes(place)) places.push(place);
  }
  // "Engineer | Berlin | Acme": where the role stands first and nowhere else, the first part is no company.
  if (namesRole(first) && !roles.length) return { title: first, places: places.slice(0, 3), workplace, types, pay };
  const title = roles[0] ?? line.replace(/\s+/g, ' ').trim();
  return { title: title.slice(0, 300), company: companyOf(first), places: places.slice(0, 3), workplace, types, pay };
}
