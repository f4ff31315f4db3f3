/**
 * Phrases over words, and the walk that finds them all in one pass.
 *
 * Notation of a phrase, elements separated by spaces:
 * `word` that word (accents and case do not count); `a|b` either; `<manage>` any word of that class (words/classes.ts);
 * `#` a number, `1` that number; `x?` may be missing; `..3` up to three words between, no preposition among them, `::3` any words; `!x` the next word is not x.
 */
import type { TextReader } from './reading';
import type { Vocabulary } from './vocabulary';

const GAP = 1;
const NOT = 2;
const OPTIONAL = 4;
const FREE = 8;
const DIGITS = /^\d+$/;

/** One element: a gap of at most `most` words, or a set of words. */
interface Element {
  readonly bits: number;
  readonly most: number;
  readonly number: boolean;
  /** Numbers that are meant themselves ("1 on 1"). */
  readonly values: readonly number[];
  /** Words by number; grown to the vocabulary's size when all phrases are known. */
  words: ReadonlySet<number>;
  table: Uint8Array;
}

interface Phrase {
  readonly signal: number;
  readonly elements: readonly Element[];
  /** The mark that one of the next words must bear; 0 where nothing is known. */
  needs: number;
}

/** So many sets of words have a mark of their own: the bits of a number. */
const MARKS = 31;
/** Those that most phrases need; the others share the rest. */
const OWN_MARKS = 4;
/** So far behind its first word the next one that a phrase cannot do without is looked for. */
const WINDOW = 6;

/** The element behind the first that a phrase cannot do without, where it is a set of words and stands within the window. */
function nextNeeded(elements: readonly Element[]): Element | undefined {
  let reach = 1;
  for (const element of elements.slice(1)) {
    if ((element.bits & GAP) !== 0) reach += element.most;
    else if ((element.bits & OPTIONAL) !== 0) reach++;
    else if ((element.bits & NOT) === 0) return element.number || element.values.length > 0 || reach > WINDOW ? undefined : element;
  }
  return undefined;
}

/** Whether an element takes this number; below zero it is none. */
const holds = ({ number, values }: Element, value: number): boolean =>
  value >= 0 && (number || (values.length > 0 && values.includes(value)));

/** A phrase that cannot be understood: a mistake in a word list, found by the tests. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';
}

/** All phrases of all signals, compiled over one vocabulary. */
export class PhraseBook {
  private readonly phrases: Phrase[] = [];
  private byWord: (Phrase[] | undefined)[] = [];
  private byNumber: Phrase[] = [];
  private prepositions = new Uint8Array(0);
  /** For each word, the marks of the sets it is in. */
  private marks = new Int32Array(0);
  private sealed = false;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly classes: Readonly<Record<string, string>>,
  ) {}

  private ids(names: string): Set<number> {
    const ids = new Set<number>();
    for (const name of names.split('|')) {
      const group = /^<(\w+)>$/.exec(name)?.[1];
      if (group !== undefined) {
        const words = this.classes[group];
        if (words === undefined) throw new PhraseError(`No class <${group}>.`);
        for (const word of words.split(' ')) ids.add(this.vocabulary.add(word));
      } else if (name !== '#' && !DIGITS.test(name)) {
        if (!/^[\p{L}%]+$/u.test(name)) throw new PhraseError(`"${name}" is neither a word nor a class nor a number.`);
        ids.add(this.vocabulary.add(name));
      }
    }
    return ids;
  }

  private element(source: string): Element {
    const gap = /^(?:\.\.|::)(\d)$/.exec(source)?.[1];
    if (gap !== undefined)
      return {
        bits: source.startsWith(':') ? GAP | FREE : GAP,
        most: Number(gap),
        number: false,
        values: [],
        words: new Set(),
        table: new Uint8Array(0),
      };
    const not = source.startsWith('!');
    const optional = source.endsWith('?');
    const names = source.slice(not ? 1 : 0, optional ? -1 : undefined);
    const list = names.split('|');
    return {
      bits: (not ? NOT : 0) | (optional ? OPTIONAL : 0),
      most: 0,
      number: list.includes('#'),
      values: list.filter((name) => DIGITS.test(name)).map(Number),
      words: this.ids(names),
      table: new Uint8Array(0),
    };
  }

  /** Adds a signal's phrases. */
  add(signal: number, sources: readonly string[]): void {
    if (this.sealed) throw new PhraseError('The book is sealed.');
    for (const source of sources) {
      const elements = source.split(' ').map((part) => this.element(part));
      const head = elements[0]!;
      if (head.bits !== 0) throw new PhraseError(`"${source}" must begin with a word.`);
      while ((elements.at(-1)!.bits & GAP) !== 0) elements.pop();
      this.phrases.push({ signal, elements, needs: 0 });
    }
  }

  /** Ends adding: lays the tables. To be called once the vocabulary is complete. */
  seal(): void {
    this.sealed = true;
    const prepositions = this.ids('<prep>');
    const size = this.vocabulary.words.length;
    const tableOf = (words: ReadonlySet<number>) => {
      const table = new Uint8Array(size);
      for (const id of words) table[id] = 1;
      return table;
    };
    this.prepositions = tableOf(prepositions);
    const tables = new Map<string, Uint8Array>();
    for (const phrase of this.phrases) {
      for (const element of phrase.elements) {
        const key = [...element.words].sort((a, b) => a - b).join();
        let table = tables.get(key);
        if (table === undefined) {
          table = tableOf(element.words);
          tables.set(key, table);
        }
        element.table = table;
      }
      const head = phrase.elements[0]!;
      for (const id of head.words) {
        const known = this.byWord[id];
        if (known === undefined) this.byWord[id] = [phrase];
        else known.push(phrase);
      }
      if (head.number || head.values.length > 0) this.byNumber.push(phrase);
    }
    this.mark(size);
  }

  /** Marks the sets that phrases need next; the rarer ones share a mark. Most first words have none of them behind, and are done with at a glance. */
  private mark(size: number): void {
    const asked = new Map<Uint8Array, Phrase[]>();
    for (const phrase of this.phrases) {
      const table = nextNeeded(phrase.elements)?.table;
      if (table === undefined) continue;
      const others = asked.get(table);
      if (others === undefined) asked.set(table, [phrase]);
      else others.push(phrase);
    }
    this.marks = new Int32Array(size);
    const times = (phrases: readonly Phrase[]) => phrases.reduce((sum, { elements }) => sum + elements[0]!.words.size, 0);
    for (const [index, [table, phrases]] of [...asked].sort((a, b) => times(b[1]) - times(a[1])).entries()) {
      const bit = 1 << (index < OWN_MARKS ? index : OWN_MARKS + (index % (MARKS - OWN_MARKS)));
      for (const phrase of phrases) phrase.needs = bit;
      for (let id = 0; id < size; id++) if (table[id] === 1) this.marks[id] = this.marks[id]! | bit;
    }
  }

  /**
   * Finds each signal at most once per segment. `seen` has one entry per signal and is left dirty: it holds the last segment it was met in.
   * With `within`, only phrases that begin in that many first words of a segment are looked for.
   */
  find(
    text: TextReader,
    seen: Int32Array,
    report: (signal: number, segment: number, from: number, to: number) => void,
    within = Number.POSITIVE_INFINITY,
  ): void {
    seen.fill(-1);
    for (let segment = 0; segment < text.segments; segment++) {
      const last = text.last(segment);
      const until = Math.min(last, text.first[segment]! + within);
      for (let at = text.first[segment]!; at < until; at++) {
        const id = text.word[at]!;
        const phrases = id !== 0 ? this.byWord[id] : text.value[at]! >= 0 ? this.byNumber : undefined;
        if (phrases === undefined) continue;
        let behind = 0;
        const end = Math.min(last, at + 1 + WINDOW);
        for (let next = at + 1; next < end; next++) behind |= this.marks[text.word[next]!]!;
        for (let p = 0; p < phrases.length; p++) {
          const phrase = phrases[p]!;
          if (
            (phrase.needs & behind) !== phrase.needs ||
            seen[phrase.signal] === segment ||
            (id === 0 && !holds(phrase.elements[0]!, text.value[at]!))
          )
            continue;
          const to = this.match(text, phrase.elements, 1, at + 1, last);
          if (to >= 0) {
            seen[phrase.signal] = segment;
            report(phrase.signal, segment, at, to);
          }
        }
      }
    }
  }

  /** Past-the-last word of the match of the elements from `index` on at word `at`, or -1. Gaps are short, so this stays linear in the text. */
  private match(text: TextReader, elements: readonly Element[], index: number, at: number, last: number): number {
    for (; index < elements.length; index++) {
      const element = elements[index]!;
      if ((element.bits & GAP) !== 0) {
        for (let skip = 0; skip <= element.most; skip++) {
          const to = this.match(text, elements, index + 1, at + skip, last);
          if (to >= 0) return to;
          if (at + skip >= last || ((element.bits & FREE) === 0 && this.prepositions[text.word[at + skip]!] === 1)) return -1;
        }
        return -1;
      }
      const hit = at < last && (element.table[text.word[at]!] === 1 || holds(element, text.value[at]!));
      if ((element.bits & NOT) !== 0) {
        if (hit) return -1;
      } else if (hit) at++;
      else if ((element.bits & OPTIONAL) === 0) return -1;
    }
    return at;
  }
}
