/**
 * A small language for phrases over folded words, matched without backtracking: the time is the number of words times the length of a phrase.
 *   `dual|parallel ..1 track|path`   a word of each step; between them at most one other word
 *   `manag*`                         any ending
 *   `any?`, `line|formal?`           the step may be missing
 * No phrase goes past the end of a sentence.
 */
import type { Words } from './words';

interface Step {
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  /** Words that may stand between this step and the one before it. */
  readonly gap: number;
}

interface Pattern {
  readonly tag: string;
  readonly steps: readonly Step[];
}

/** Patterns by the word, or the first three letters of the prefix, that begins them. */
export interface PatternSet {
  /** Marks the first letters that any phrase begins with, so that most words are passed over without being cut out of the text. */
  readonly begins: Uint8Array;
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Pattern[]>;
}

/** Prefixes are looked up by so many letters. */
const PREFIX = 3;

function compileOne(tag: string, source: string): Pattern {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of source.split(' ')) {
    if (part.startsWith('..')) {
      gap = Number(part.slice(2));
      continue;
    }
    const optional = part.endsWith('?');
    const words = (optional ? part.slice(0, -1) : part).split('|');
    const prefixes = words.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1));
    steps.push({ exact: new Set(words.filter((w) => !w.endsWith('*'))), prefixes, optional, gap });
    gap = 0;
  }
  return { tag, steps };
}

const BEGINS = 1 << 13;
const begin = (a: number, b: number, c: number): number => (a + b * 37 + c * 1369) & (BEGINS - 1);

/** Makes phrases ready: lists by the tag that a match reports. Throws on a prefix too short to look up, a mistake in a word list. */
export function compile(lists: Readonly<Record<string, readonly string[]>>): PatternSet {
  const begins = new Uint8Array(BEGINS);
  const byWord = new Map<string, Pattern[]>();
  const byPrefix = new Map<string, Pattern[]>();
  const add = (map: Map<string, Pattern[]>, key: string, pattern: Pattern) => {
    const list = map.get(key);
    if (!list) map.set(key, [pattern]);
    else if (!list.includes(pattern)) list.push(pattern);
    begins[begin(key.charCodeAt(0), key.length > 1 ? key.charCodeAt(1) : 0, key.length > 2 ? key.charCodeAt(2) : 0)] = 1;
  };
  for (const [tag, sources] of Object.entries(lists)) {
    for (const source of sources) {
      const pattern = compileOne(tag, source);
      const first = pattern.steps[0]!;
      for (const word of first.exact) add(byWord, word, pattern);
      for (const prefix of first.prefixes) {
        if (prefix.length < PREFIX) throw new Error(`pattern "${source}": the prefix "${prefix}" needs at least ${PREFIX} letters`);
        add(byPrefix, prefix.slice(0, PREFIX), pattern);
      }
    }
  }
  return { begins, byWord, byPrefix };
}

function fits(step: Step, word: string): boolean {
  if (step.exact.has(word)) return true;
  for (const prefix of step.prefixes) if (word.startsWith(prefix)) return true;
  return false;
}

/** The place of the phrase's last word, or -1. Each step takes the first word that fits; an optional one is tried in its place only. */
function matchAt(steps: readonly Step[], words: Words, at: number): number {
  if (!fits(steps[0]!, words.at(at))) return -1;
  let last = at;
  for (let s = 1; s < steps.length; s++) {
    const step = steps[s]!;
    let found = -1;
    for (let i = last + 1; i <= last + 1 + step.gap && i < words.length && !words.breaks[i]; i++) {
      if (fits(step, words.at(i))) {
        found = i;
        break;
      }
    }
    if (found >= 0) last = found;
    else if (!step.optional) return -1;
  }
  return last;
}

/** Calls back for every phrase that begins at word `at`, with its tag and the place of its last word. */
export function match(set: PatternSet, words: Words, at: number, found: (tag: string, at: number, last: number) => void): void {
  const { folded, start, end } = words;
  const [from, length] = [start[at]!, end[at]! - start[at]!];
  if (
    set.begins[
      begin(folded.charCodeAt(from), length > 1 ? folded.charCodeAt(from + 1) : 0, length > 2 ? folded.charCodeAt(from + 2) : 0)
    ] === 0
  )
    return;
  const word = words.at(at);
  const exact = set.byWord.get(word);
  const prefixed = word.length >= PREFIX ? set.byPrefix.get(word.slice(0, PREFIX)) : undefined;
  if (exact) matchAll(exact, words, at, found);
  if (prefixed) matchAll(prefixed, words, at, found);
}

function matchAll(patterns: readonly Pattern[], words: Words, at: number, found: (tag: string, at: number, last: number) => void): void {
  for (const { tag, steps } of patterns) {
    const last = matchAt(steps, words, at);
    if (last >= 0) found(tag, at, last);
  }
}
