/** Shares and days as the person's language writes them, for marks and the evidence panel. */
import { say, type Words } from './words';

/** Whole per cent; a model is never all sure. By a pattern of the worker's: the first formatter of a page takes it ten milliseconds. */
export const percent = (words: Words, share: number): string => say(words, 'percent', Math.min(99, Math.round(share * 100)));

/** A moment (milliseconds since 1970) as its day. Rare enough for a formatter of its own. */
export const day = (words: Words, moment: number): string =>
  new Intl.DateTimeFormat(words.language ?? 'en', { dateStyle: 'medium' }).format(moment);
