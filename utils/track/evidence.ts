/** Finds the signals in a description, each with the context in which its words stand. */
import { SECTIONS, SectionCutter } from '../posting/sections';
import { PhraseBook } from '../posting/text/phrases';
import { TextReader } from '../posting/text/reading';
import { Vocabulary } from '../posting/text/vocabulary';
import { CATALOGUE } from './signals/catalogue';
import { CLASSES } from './words/classes';

/** duty: said of the job; asked: a requirement or past experience; aside: about the employer, offers, legal text; perhaps: future or help; denied: negated. */
export const CONTEXTS = ['duty', 'asked', 'aside', 'perhaps', 'denied'] as const;
const DUTY = 0;
const ASKED = 1;
const ASIDE = 2;
const PERHAPS = 3;
const DENIED = 4;

export interface Evidence {
  readonly signal: number;
  readonly context: number;
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

const vocabulary = new Vocabulary();
const book = new PhraseBook(vocabulary, CLASSES);
for (const [index, { phrases }] of CATALOGUE.entries()) book.add(index, phrases);
const cutter = new SectionCutter(vocabulary);

const NO = 1;
const MAY = 2;
const PAST = 4;
const flagWords: [string, number][] = [
  ['no', NO],
  ['may', MAY],
  ['past', PAST],
];
const flagged: [number, number][] = [];
for (const [name, flag] of flagWords) for (const word of CLASSES[name]!.split(' ')) flagged.push([vocabulary.add(word), flag]);
export const VOCABULARY = vocabulary;
let sealed = false;
let flags = new Uint8Array(0);

const reader = new TextReader(vocabulary);
const seen = new Int32Array(CATALOGUE.length);

const SECTION_CONTEXT = [DUTY, DUTY, ASKED, ASIDE, ASIDE, ASIDE, ASIDE];

export interface Gathered {
  readonly text: TextReader;
  readonly cutter: SectionCutter;
  readonly evidence: Evidence[];
}

export function seal(): void {
  if (sealed) return;
  sealed = true;
  book.seal();
  cutter.seal();
  flags = new Uint8Array(vocabulary.words.length);
  for (const [id, flag] of flagged) flags[id] = flags[id]! | flag;
}

/** Reads a description. The result is valid until the next call. */
export function gather(description: string): Gathered {
  seal();
  reader.read(description);
  cutter.cut(reader);
  const evidence: Evidence[] = [];
  book.find(reader, seen, (signal, segment, from, to) => {
    const first = reader.first[segment]!;
    let context = SECTION_CONTEXT[cutter.section[segment]!]!;
    if (context === DUTY || context === ASKED) {
      let before = 0;
      for (let at = Math.max(first, from - 8); at < from; at++) {
        const flag = flags[reader.word[at]!]!;
        if ((flag & NO) !== 0 && from - at > 4) continue;
        before |= flag;
      }
      if ((before & NO) !== 0) context = DENIED;
      else if ((before & PAST) !== 0) context = ASKED;
      else if ((before & MAY) !== 0) context = PERHAPS;
    }
    evidence.push({ signal, context, segment, from, to });
  });
  return { text: reader, cutter, evidence };
}

export { SECTIONS };
