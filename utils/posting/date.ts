/**
 * Dates to ISO 8601. Only absolute ones: "3 days ago" depends on when the page was made, which nobody knows.
 */

/** First letters of the months, folded, in en, de, fr, es, pt, it, nl, sv/da/no, cs and pl; each starts exactly one month. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'janv', 'ene', 'gen', 'led', 'sty'],
  ['feb', 'fév', 'fev', 'úno', 'uno', 'lut'],
  ['mar', 'mär', 'maa', 'mrt', 'bře', 'bre'],
  ['apr', 'avr', 'abr', 'dub', 'kwi'],
  ['may', 'mai', 'maj', 'mei', 'mag', 'kvě', 'kve'],
  ['jun', 'juin', 'giu', 'čer', 'cer', 'cze'],
  ['jul', 'juil', 'lug', 'červenc', 'cervenc', 'lip'],
  ['aug', 'aoû', 'aou', 'ago', 'srp', 'sie'],
  ['sep', 'set', 'zář', 'zar', 'wrz'],
  ['oct', 'okt', 'out', 'ott', 'říj', 'rij', 'paź', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dez', 'déc', 'dic', 'pro', 'gru'],
];

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  // Czech and Polish cross over: "lis" is November in Polish ("listopad" in both: November in Polish and Czech), "červenec" is July.
  if (/^(červenc|cervenc)/.test(lower)) return 7;
  let best = 0;
  MONTHS.forEach((starts, i) => {
    if (best === 0 && starts.some((start) => lower.startsWith(start))) best = i + 1;
  });
  return best;
}

function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  // Day 0 of the next month is the last of this one.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Milliseconds or seconds since 1970 as an ISO moment. */
export function isoFromEpoch(value: number): string | undefined {
  const milliseconds = value > 1e11 ? value : value * 1000;
  if (!(milliseconds > 6.3e11 && milliseconds < 4.2e12)) return undefined;
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

const WORD_DATE = /(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})/u;
/** Also as Java writes a moment: "Tue Nov 03 02:00:00 UTC 2026". */
const MONTH_FIRST = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:[\d:]{8} [A-Z]{2,5} )?(\d{4})/u;

/**
 * The first absolute date in a short text. `dayFirst` says how "03/04/2026" is meant where the site tells (its country);
 * without it such a date is not guessed.
 */
export function isoDate(source: string, dayFirst?: boolean): string | undefined {
  const text = source.slice(0, 300).trim();
  if (/^\d{10}(\d{3})?$/.test(text)) return isoFromEpoch(Number(text));
  const moment =
    /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?(?!\d))?)?/.exec(
      text,
    );
  if (moment) {
    const day = iso(Number(moment[1]), Number(moment[2]), Number(moment[3]));
    if (!day || !moment[4] || Number(moment[4]) > 23 || Number(moment[5]) > 59) return day;
    // As Postgres writes it, a zone may have hours only.
    const zone = (moment[8] ?? '').replace(/^[A-Z]+$/, 'Z').replace(/^[+-]\d\d$/, '$&:00');
    return `${day}T${moment[4]}:${moment[5]}:${moment[6] ?? '00'}${moment[7] ? `.${moment[7]}` : ''}${zone}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d|$)/.exec(text);
  if (compact) return iso(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const yearFirst = /\b(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})\b/.exec(text);
  if (yearFirst) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  if (dotted) return iso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text);
  if (slashed) {
    const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
    const first = a > 12 ? true : b > 12 ? false : a === b ? true : dayFirst;
    if (first === undefined) return undefined;
    return first ? iso(year, b, a) : iso(year, a, b);
  }
  const worded = WORD_DATE.exec(text);
  const written = worded && iso(Number(worded[3]), monthOf(worded[2] as string), Number(worded[1]));
  if (written) return written;
  const american = MONTH_FIRST.exec(text);
  if (american) return iso(Number(american[3]), monthOf(american[1] as string), Number(american[2]));
  return undefined;
}

/**
 * The date an element says: its `datetime`, `content` or `title`, a `data-*` attribute that is called after a date, else its
 * text. A `datetime` without leading zeros is no valid one and comes from scripts that count months from 0: it is not believed.
 */
export function elementDate(element: Element, dayFirst?: boolean): string | undefined {
  const time = element.localName === 'time' ? element : (element.querySelector('time[datetime]') ?? element);
  for (const { name, value } of time.attributes) {
    const dated =
      name === 'datetime' || name === 'content' || name === 'title' || (name.startsWith('data-') && /date|posted|publi|time/.test(name));
    if (!dated || /^\d{4}-\d-|^\d{4}-\d\d?-\d$/.test(value)) continue;
    const date = isoDate(value, dayFirst);
    if (date) return date;
  }
  return isoDate(element.textContent ?? '', dayFirst);
}
