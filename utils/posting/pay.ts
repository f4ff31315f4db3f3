/**
 * Pay as people write it, to `baseSalary`: ranges, K, LPA, Lacs and Crore, hourly rates, "OTE", in the formats of en, de, fr, pt,
 * es, sv, cs and pl. What is not stated (currency, unit) is left out.
 */
import type { BaseSalary, PayUnit } from './posting';

/** What the caller knows about the text. */
export interface PayHints {
  /** Currency that an ambiguous symbol ("$", "kr") or a bare number means on this site (ISO 4217). */
  readonly currency?: string;
  /** True where a bare number is in that currency too: on a board of one country it is, on an unknown site nobody knows. */
  readonly bare?: boolean;
  /** True where the text is a pay label: a bare "100,000 - 120,000" is pay then. In running text it is not. */
  readonly label?: boolean;
}

/** What stands for a currency beside its code, in capitals. '?' where several are written so. */
const SIGNS: Readonly<Record<string, string>> = Object.fromEntries(
  'US$=USD AU$=AUD A$=AUD CA$=CAD C$=CAD NZ$=NZD HK$=HKD S$=SGD R$=BRL MX$=MXN NT$=TWD €=EUR £=GBP ₹=INR ₪=ILS ₽=RUB ₴=UAH ₺=TRY ₩=KRW ₫=VND ฿=THB ₱=PHP ¥=JPY 円=JPY 元=CNY ZŁ=PLN ZL=PLN KČ=CZK KC=CZK FT=HUF RS.=INR RS=INR RM=MYR RMB=CNY RP=IDR FR.=CHF SFR.=CHF NIS=ILS EUROS=EUR EURO=EUR POUNDS=GBP POUND=GBP DOLLARS=? DOLLAR=? $=? KR.=? KR=?'
    .split(' ')
    .map((pair) => pair.split('=')),
);
const SEVERAL = '?';
/** Currencies that are written with a bare "$". */
const DOLLARS = 'USD|AUD|CAD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP|UYU|BRL';
const CODES = `${DOLLARS}|EUR|GBP|CHF|INR|JPY|CNY|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|UAH|RUB|TRY|ILS|AED|SAR|QAR|KWD|BHD|OMR|EGP|ZAR|NGN|KES|PEN|KRW|THB|VND|MYR|IDR|PHP|PKR|BDT|LKR`;
const SIGN = Object.keys(SIGNS).join('|').replace(/[.$]/g, '\\$&');
/** Groups of thousands by comma, point, space or apostrophe (also Indian 12,34,567), with decimals; or plain digits. */
const NUMBER = `\\d{1,3}(?:[.,'’ \\u00a0\\u202f\\u2009]\\d{2,3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d)`;
const SCALE = `k(?![a-zčéí])|tsd\\.?|tis\\.?|tys\\.?|mille|thousand|lakhs?|lacs?|lpa|l(?![a-z])|crores?|cr\\.?(?![a-z])|mio\\.?|mil(?![a-z])|million|m(?![a-z])`;
/** "CAD $90,000", "$CAD 90,000", "90.000,- €", "90.000+ €". */
const AMOUNT = new RegExp(
  `(?:(?<!\\p{L})(\\$?(?:${CODES})(?:\\s?[$€£])?|${SIGN})\\s?)?(?<![\\d.,])(${NUMBER})(?:\\s?(${SCALE}))?(?:,--?|\\.-)?\\+?(?:\\s?(${CODES}|${SIGN})(?![\\p{L}\\d]))?`,
  'giu',
);
/** A dollar's name a little further off: "$90,000 a year (CAD)", "Salary (CAD): $90,000". Not the next amount's. */
const NAMED_AFTER = new RegExp(`^[^\\d,;|]{0,20}\\b(${DOLLARS})\\b(?! ?[\\d$])`);
const NAMED_BEFORE = new RegExp(`\\b(${DOLLARS})\\)?:? ?$`);
const JOIN =
  /^\s*(?:\/?\s*(?:per|a|an)?\s*(?:year|yr|hour|hr|h|day|d|week|wk|month|mo)\s*)?(?:-|–|—|−|~|to|bis|tot|à|au|až|do|al?|hasta|até|till?|i|and|und|et|y|en?)\s*$/i;
const UPPER_ONLY = /(?<!\p{L})(?:up ?to|bis(?: zu)?|tot|jusqu['’]à|hasta|até|až|max(?:\.|imum)?|do|till)\s*$/iu;
const LOWER_ONLY =
  /(?<!\p{L})(?:from|ab|starting (?:at|from)|(?:à|a) partir de|desde|od|från|min(?:\.|imum)?|at least|mind(?:\.|estens)|dès|vanaf)\s*$/iu;

/** Working hours: their "per week" is not the pay's. */
const HOURS =
  /(?<![\d.,$€£])(?:\d[\d.,]{0,4} ?(?:-|–|to|bis) ?)?\d[\d.,]{0,4}[ +-]?(?:hours?|hrs?|h|uur|stunden|std|heures|horas|timmar|tim|godz(?:in)?|hodin)[ ./-]{0,2}(?:\p{L}{1,4} )?(?:wee?k|woche|sem|t[yý][dg]|veck)\p{L}*/giu;

/** A unit after "per", after "p" and by words of its own. */
const per = (units: string, letter: string, words: string): RegExp =>
  new RegExp(`(?:\\b(?:per|an?|each|pro|par|por|za|na|al|au|im)|/)\\s?(?:${units})s?\\b|\\bp[./]?${letter}\\b|${words}`, 'i');
const UNITS: readonly (readonly [PayUnit, RegExp])[] = [
  [
    'HOUR',
    per(
      'hour|hr|h|stunde|std|heure|hora|hodinu|hod|godz(?:inę)?|ora|timme|tim|uur',
      'h',
      '\\bhourly|stündlich|stundenlohn|taux horaire|hodinov|godzin|tim(?:me)?lön|/\\s?(?:hod|godz|tim|std)',
    ),
  ],
  [
    'DAY',
    per('day|diem|tag|jour|día|dia|den|md|manday|dzień|dag|giorno', 'd', '\\bdaily|tagessatz|\\btjm\\b|denní|\\bmd rate|\\bday rate'),
  ],
  ['WEEK', per('week|wk|woche|semaine|semana|týden|tydzień|vecka', 'w', '\\bweekly|wöchentlich')],
  [
    'MONTH',
    per(
      'month|mo|mth|monat|mois|mes|mês|měsíc|mesiac|mies(?:iąc)?|månad|mån|maand|mese',
      'm',
      '\\bmonthly|monatlich|\\bmtl\\b|mensuel|mensual|mensal|měsíčn|miesięczn|/\\s?(?:mies|měs|mån|m(?![a-z]))|månadslön|\\bpcm\\b',
    ),
  ],
  [
    'YEAR',
    per(
      'year|annum|yr|y|jahr|an|ano|año|rok|år|jaar|anno',
      'a',
      '\\bannual|\\byearly|jährlich|jahresgehalt|annuel|anual|ročně|rocznie|årlig|årslön|\\blpa\\b|\\bctc\\b',
    ),
  ],
];
const PAY_WORD =
  /\b(?:salar(?:y|ies|io|is)|pay(?= ?(?:range|rate|band|scale|is\b|:|[-–]))|(?:base|hourly|annual|starting|target) pay|compensation|(?<!(?:customer|client|user) )base|ote|on[- ]target|wage|remuneration|rate|ctc|(?:jahres)?gehalt|vergütung|lohn|salaire|rémunération|sueldo|salário|remuneração|retribuci[oó]n|stipendio|ral|mzda|plat|odměna|wynagrodzenie|pensja|stawka|lön)\b/i;

/** "1,234.50", "1.234,50", "1 234", "12,34,567" as a number. The last separator is decimal only if one or two digits follow it. */
export function parseNumber(source: string): number {
  const compact = source.replace(/[\s\u00a0\u202f\u2009'’]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(compact);
  // "12,34" alone is decimal; "12,34,567" ends in three digits and never comes here.
  const whole = decimal ? compact.slice(0, -decimal[0].length) : compact;
  return Number(`${whole.replace(/[.,]/g, '')}${decimal ? `.${decimal[1]}` : ''}`);
}

/** By the first letters of what SCALE takes. */
function scaleOf(word = ''): number {
  return /^(?:[kt]|mil(?:le)?$)/i.test(word) ? 1e3 : /^l/i.test(word) ? 1e5 : /^c/i.test(word) ? 1e7 : /^m/i.test(word) ? 1e6 : 1;
}

function currencyOf(sign: string | undefined, hint: string | undefined): string | undefined {
  if (!sign) return undefined;
  const upper = sign.toUpperCase();
  const code = /[A-Z]{3}/.exec(upper)?.[0];
  if (code && CODES.includes(code)) return code;
  if (/^KR/.test(upper)) return /^(SEK|NOK|DKK|ISK)$/.test(hint ?? '') ? hint : undefined;
  // "$" on a page in euros is the American one.
  if (SIGNS[upper] === SEVERAL) return hint && !DOLLARS.includes(hint) ? 'USD' : hint;
  return SIGNS[upper] ?? hint;
}

interface Amount {
  readonly value: number;
  readonly scale: number;
  /** Signs in front and behind. */
  readonly signs: readonly string[];
  readonly indian: boolean;
  readonly start: number;
  readonly end: number;
}

function amounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const value = parseNumber(match[2] as string);
    // A pension plan is no pay.
    if (!Number.isFinite(value) || /^\s?\(?k\)?/i.test(text.slice(match.index + match[0].length)) || /^401\s?k$/i.test(match[0])) continue;
    found.push({
      value,
      scale: scaleOf(match[3]),
      signs: [match[1], match[4]].filter((sign) => sign !== undefined),
      indian: /^(?:l.|c)/i.test(match[3] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    });
    if (found.length === 40) break;
  }
  return found;
}

function unitOf(text: string): PayUnit | undefined {
  let best: PayUnit | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const [unit, pattern] of UNITS) {
    const index = text.search(pattern);
    if (index >= 0 && index < at) [best, at] = [unit, index];
  }
  return best;
}

/** What is counted in money and is no base salary. */
const OTHER_MONEY = /\bote\b|on[- ]target|bonus|equity|sign-?on|budget|revenue|funding|raised/i;
/** What employers pay besides, and what others pay, in the clause of an amount: in a text never the pay. */
const BESIDES =
  /\b(?:stipends?|allowance|reimburs\w*|(?:for|on) (?:courses|learning|training|education)|401\(?k|match(?:ing)?|referral|accounts? (?:of|from)|arr|revenue|per hire)\b/i;
/** Where a clause of an amount ends. */
const CLAUSE = /[,;.(+&\d]|\b(?:plus|with|and|in addition|as well)\b/;

/** Pay that a board has computed is not what the employer says (schema.org keeps it apart, too: `estimatedSalary`). In a text it is the employer who estimates. */
const ESTIMATE = /\best(?:\.|im)|geschätzt|uppskatt/i;

/** The pay that a label or a line states; undefined where it states none. Linear: at most 2,000 characters are looked at. */
export function parsePay(source: string, hints: PayHints = {}): BaseSalary | undefined {
  return ranked(source, hints)?.pay;
}

/** With how likely it is the pay: below 0 where it is called something else. */
function ranked(source: string, hints: PayHints): { pay: BaseSalary; rank: number } | undefined {
  const text = source
    .slice(0, 2000)
    .replace(/[\u200b-\u200d\u2060]/g, '')
    // Also a guard: between two amounts a run of spaces would be tried in every way.
    .replace(/\s+/g, ' ')
    .replace(HOURS, '');
  const all = hints.label && ESTIMATE.test(text) ? [] : amounts(text);
  let best: { pay: BaseSalary; rank: number } | undefined;
  for (let i = 0; i < all.length; i++) {
    const one = all[i] as Amount;
    const next = all[i + 1];
    const joined = next && JOIN.test(text.slice(one.end, next.start)) ? next : undefined;
    const last = joined ?? one;
    const before = text.slice(Math.max(0, one.start - 40), one.start);
    const after = text.slice(last.end, last.end + 40);
    const pay = compose(text, before, after, one, joined, hints);
    if (pay) {
      // A named base beats a bare figure, and both beat on-target earnings and whatever else is counted in money.
      const rank =
        (/\bbase\b/i.test(before.slice(-30)) || /^[\s(]*base\b/i.test(after) ? 2 : 0) +
        (OTHER_MONEY.test(before.slice(-30)) || /^[\s(]*(ote|on[- ]target|bonus)\b/i.test(after) ? -4 : 0) +
        (BESIDES.test(`${before.split(/[,;.] /).at(-1)}_${after.split(CLAUSE)[0]}`) ? -8 : 0) +
        (joined ? 1 : 0);
      if (!best || rank > best.rank) best = { pay, rank };
    }
    if (joined) i++;
  }
  return best;
}

function compose(
  text: string,
  before: string,
  after: string,
  low: Amount,
  high: Amount | undefined,
  hints: PayHints,
): BaseSalary | undefined {
  const signs = [...low.signs, ...(high?.signs ?? [])];
  // What names the currency counts before what several write: "$90,000 CAD".
  const sign = signs.find((one) => SIGNS[one.toUpperCase()] !== SEVERAL) ?? signs[0];
  // Something else that is counted: "10 years", "401k", "20 %", "5+ people".
  if (
    /^\s?(?:%|\+? ?(?:years?|yrs|jahre|ans|años|anos|let|lat|months?|days?|weeks?|people|employees|users|customers|mitarbeiter|countries|offices))/i.test(
      after,
    ) &&
    !sign
  )
    return undefined;
  const unit =
    unitOf(after) ?? unitOf(text.slice(low.end, high ? high.start : low.end)) ?? unitOf(before) ?? (hints.label ? unitOf(text) : undefined);
  const indian = low.indian || (high?.indian ?? false);
  if (!sign && !indian && !hints.label) return undefined;
  const named = sign && SIGNS[sign.toUpperCase()] === SEVERAL ? (NAMED_AFTER.exec(after) ?? NAMED_BEFORE.exec(before))?.[1] : sign;
  const currency = currencyOf(named ?? sign, hints.currency) ?? (indian ? 'INR' : sign || !hints.bare ? undefined : hints.currency);
  // "85-110k": the scale of one is meant for both.
  let min = low.value * (high && low.scale === 1 && low.value < 1000 ? high.scale : low.scale);
  let max = high ? high.value * (high.scale === 1 && high.value < 1000 ? low.scale : high.scale) : min;
  if (max < min) [min, max] = [max, min];
  const hourly = /^[HDW]/.test(unit ?? '');
  // Too small to be pay ("$2 off"), or too large ("raised $20 million").
  // A label with a currency may leave the unit out ("$70 - $80").
  if (max < (hourly || (hints.label && sign) ? 3 : 100) || max > 1e10) return undefined;
  if (!hourly && !unit && !hints.label && max < 5000 && !PAY_WORD.test(text)) return undefined;
  // "up to $179K + bonus": the plus adds something else.
  const { start, end } = high ?? low;
  const upper = !high && UPPER_ONLY.test(before);
  const pay: BaseSalary = {};
  if (currency) pay.currency = currency;
  if (!upper) pay.minValue = round(min);
  if (high || !(LOWER_ONLY.test(before) || (text.slice(start, end + 2).includes('+') && !upper))) pay.maxValue = round(max);
  const stated = (yearly(currency, max) && unit !== 'MONTH') || (indian && !unit) ? 'YEAR' : unit;
  if (stated) pay.unitText = stated;
  return pay;
}

/** Nobody is paid 20,000 dollars, euros, pounds or francs an hour, a day or a month: such a figure is a year's. */
function yearly(currency: string | undefined, value: number): boolean {
  return value >= 20_000 && /^(USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD)$/.test(currency ?? '');
}

/** Floating point dust off (6.1 lakh is 610,000, not 609,999.99). */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Pay in a description: only a line that has a pay word, a currency and a range or a unit. The first such line counts. */
export function payInText(description: string, hints: PayHints = {}): BaseSalary | undefined {
  let lines = 0;
  for (const line of description.slice(0, 200_000).split('\n')) {
    if (++lines > 5000) return undefined;
    if (!/\d/.test(line) || line.length > 1500 || !PAY_WORD.test(line)) continue;
    const { pay, rank = 0 } = ranked(line, { currency: hints.currency }) ?? {};
    const range = pay && pay.minValue !== undefined && pay.maxValue !== undefined && pay.minValue !== pay.maxValue;
    if (pay?.currency && (range || pay.unitText) && rank > -5) return pay;
  }
  return undefined;
}

/** Units as the United Nations code them. */
const UNIT_CODES: Readonly<Record<string, PayUnit>> = { hur: 'HOUR', mon: 'MONTH', ann: 'YEAR' };

/** A unit in a field of its own: "HOUR", "Yearly", "per month". */
export function payUnit(source: unknown): PayUnit | undefined {
  if (typeof source !== 'string') return undefined;
  const text = source.slice(0, 40);
  const key = text
    .toLowerCase()
    .replace(/^per/, '')
    .replace(/[^a-z]/g, '');
  return Object.hasOwn(UNIT_CODES, key) ? UNIT_CODES[key] : (unitOf(`/${key}`) ?? unitOf(`/${text}`));
}

/** A currency in a field of its own: a code, or a sign. */
export function payCurrency(source: unknown, hint?: string): string | undefined {
  if (typeof source !== 'string') return undefined;
  const text = source.trim().slice(0, 8);
  return /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : currencyOf(text, hint);
}
