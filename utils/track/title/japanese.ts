/** Japanese titles: no blanks stand between their words, so the longest known word that stands last is the head. */
import { JAPANESE_RANKS, JAPANESE_TITLES } from '../words/title-japanese';
import type { TitleKind } from './kinds';
import type { RankWord, TitleReading, TitleRole } from './role';

/** Reads a Japanese title; undefined where it holds no known word. */
export function readJapanese(title: string): TitleReading | undefined {
  let best: { at: number; text: string; kind: string } | undefined;
  for (const [text, kind] of JAPANESE_TITLES) {
    const at = title.lastIndexOf(text);
    if (at < 0) continue;
    // the head stands last; of two that end together the longer one is meant
    if (
      !best ||
      at + text.length > best.at + best.text.length ||
      (at + text.length === best.at + best.text.length && text.length > best.text.length)
    )
      best = { at, text, kind };
  }
  if (!best) return undefined;
  const ranks: RankWord[] = [];
  for (const [text, rank] of JAPANESE_RANKS) {
    const start = title.indexOf(text);
    if (start >= 0) ranks.push({ rank, quote: text, start, end: start + text.length });
  }
  const main: TitleRole = {
    kind: best.kind as TitleKind,
    head: best.text,
    before: [],
    object: [],
    ranks,
    reach: [],
    quote: best.text,
    start: best.at,
    end: best.at + best.text.length,
  };
  return { title, roles: [main], main, ranks, several: false };
}
