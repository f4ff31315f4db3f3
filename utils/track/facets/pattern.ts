/**
 * A small language for phrases over folded words, matched without backtracking: the time is the number of words times the length of a phrase.
 *   `dual|parallel ..1 track|path`   a word of each step; between them at most one other word
 *   `manag*`                         any ending, not in the first step
 *   `any?`, `line|formal?`           the step may be missing
 * No phrase goes past the end of a sentence. It differs from `utils/posting/text/phrases.ts` in its endings and its long gaps, which
 * take the first word that fits: facets are said in longer phrases than duties.
 */
import { idsOf, type Words } from './words';

interface Step {
  readonly ids: ReadonlySet<number>;
  readonly prefixes: readonly string[];
  readonly optional: boolean;
  /** Words that may stand between this step and the one before it. */
  readonly gap: number;
}

interface Pattern {
  readonly tag: string;
  readonly steps: readonly Step[];
}

/** Patterns by the number of the word that begins them. */
export type PatternSet = readonly (readonly Pattern[] | undefined)[];

/** A phrase that cannot be looked up: a mistake in a word list, found by the tests. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

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
    steps.push({ ids: idsOf(words.filter((w) => !w.endsWith('*'))), prefixes, optional, gap });
    gap = 0;
  }
  return { tag, steps };
}

/** Makes phrases ready: lists by the tag that a match reports. Throws a `PatternError` on a phrase that begins with an ending or an optional word. */
export function compile(lists: Readonly<Record<string, readonly string[]>>): PatternSet {
  const found = new Map<number, Pattern[]>();
  for (const [tag, sources] of Object.entries(lists)) {
    for (const source of sources) {
      const pattern = compileOne(tag, source);
      const first = pattern.steps[0]!;
      if (first.prefixes.length > 0 || first.optional) throw new PatternError(`"${source}" must begin with whole words.`);
      for (const id of first.ids) {
        const list = found.get(id);
        if (list) list.push(pattern);
        else found.set(id, [pattern]);
      }
    }
  }
  // without holes, so that looking up is an index and no more
  return Array.from({ length: Math.max(0, ...found.keys()) + 1 }, (_, id) => found.get(id));
}

function fits(step: Step, words: Words, i: number): boolean {
  if (step.ids.has(words.id(i))) return true;
  if (step.prefixes.length === 0) return false;
  const word = words.at(i);
  for (const prefix of step.prefixes) if (word.startsWith(prefix)) return true;
  return false;
}

/** The place of the phrase's last word, or -1. Each step takes the first word that fits; an optional one is tried in its place only. */
function matchAt(steps: readonly Step[], words: Words, at: number): number {
  let last = at;
  for (let s = 1; s < steps.length; s++) {
    const step = steps[s]!;
    let found = -1;
    for (let i = last + 1; i <= last + 1 + step.gap && !words.breaks(i); i++) {
      if (fits(step, words, i)) {
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
  const patterns = set[words.id(at)];
  if (patterns === undefined) return;
  for (const { tag, steps } of patterns) {
    const last = matchAt(steps, words, at);
    if (last >= 0) found(tag, at, last);
  }
}
