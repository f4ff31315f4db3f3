/** Shares and days as the person's language writes them, for marks and the evidence panel. */
import type { Words } from './words';

interface Formats {
  readonly percent: Intl.NumberFormat;
  readonly day: Intl.DateTimeFormat;
}

/** Formatters are dear to make, and asked for per mark: kept for the words that came last. */
let last: { readonly words: Words; readonly formats: Formats } | undefined;

function formats(words: Words): Formats {
  if (last?.words !== words) {
    const language = words.language ?? 'en';
    last = {
      words,
      formats: {
        percent: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }),
        day: new Intl.DateTimeFormat(language, { dateStyle: 'medium' }),
      },
    };
  }
  return last!.formats;
}

/** Whole per cent; a model is never all sure. */
export const percent = (words: Words, share: number): string => formats(words).percent.format(Math.min(0.99, share));

/** A moment (milliseconds since 1970) as its day. */
export const day = (words: Words, moment: number): string => formats(words).day.format(moment);
