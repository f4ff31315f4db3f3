/**
 * Cuts a description into its sections: what the person will do, what is asked for, what is offered, the employer about itself.
 * Works on lines with headings and on prose without line breaks, in English, German, French, Portuguese, Swedish and Spanish.
 */
import { EQUALITY_SENTENCES, HEADINGS } from './headings';
import { PhraseBook } from './text/phrases';
import { COLON_END, LINE_END, LINE_START, LIST_ITEM, type TextReader } from './text/reading';
import type { Vocabulary } from './text/vocabulary';

/** `opening` is what stands before the first heading, or everything where there is none. */
export const SECTIONS = ['opening', 'duties', 'requirements', 'benefits', 'equality', 'company', 'application'] as const;
export type Section = (typeof SECTIONS)[number];

const OPENING = 0;
const EQUALITY = SECTIONS.indexOf('equality');
const COMPANY = SECTIONS.indexOf('company');
const APPLICATION = SECTIONS.indexOf('application');
/** A line of more words is a sentence, not a heading. */
const LONGEST_HEADING = 9;
/** A heading's phrase begins this early in its line ("Your key responsibilities"). */
const LATEST_START = 3;

/** Knows the headings; one per vocabulary. */
export class SectionCutter {
  private readonly book: PhraseBook;
  private readonly equality: PhraseBook;
  private readonly seen = new Int32Array(SECTIONS.length);
  /** Section of each segment of the text cut last, as an index into SECTIONS. */
  section = new Uint8Array(512);
  /** For each segment, 1 where it is a heading itself. */
  heading = new Uint8Array(512);
  /** Whether the text had any heading. */
  headed = false;

  constructor(vocabulary: Vocabulary) {
    this.book = new PhraseBook(vocabulary, { prep: '' });
    for (const [name, phrases] of Object.entries(HEADINGS)) this.book.add(SECTIONS.indexOf(name as Section), phrases);
    this.equality = new PhraseBook(vocabulary, { prep: '' });
    this.equality.add(EQUALITY, EQUALITY_SENTENCES);
  }

  /** To be called once the vocabulary is complete. */
  seal(): void {
    this.book.seal();
    this.equality.seal();
  }

  cut(text: TextReader): this {
    if (this.section.length < text.segments) {
      this.section = new Uint8Array(text.segments * 2);
      this.heading = new Uint8Array(text.segments * 2);
    }
    const { section, heading } = this;
    section.fill(255, 0, text.segments);
    heading.fill(0, 0, text.segments);
    this.headed = false;
    const prose = text.segments < 3 || !hasLines(text);
    const best = new Map<number, number>();
    this.equality.find(text, this.seen, (found, segment) => {
      section[segment] = found;
    });
    const meet = (found: number, segment: number, from: number, to: number) => {
      const first = text.first[segment]!;
      const last = text.last(segment);
      const bits = text.bits[segment]!;
      const colon = followedByColon(text, to - 1);
      const line = (bits & LINE_START) !== 0 && (bits & LINE_END) !== 0 && last - first <= LONGEST_HEADING && from - first <= LATEST_START;
      const listed = (bits & LIST_ITEM) !== 0 && (bits & COLON_END) === 0;
      // the phrase begins the line, or a line that may only be a heading ends in it ("Your key responsibilities")
      const fits =
        from === first
          ? (to - from) * 3 >= last - first || (bits & COLON_END) !== 0
          : (to === last && found !== COMPANY && found !== APPLICATION) || (bits & COLON_END) !== 0;
      const label = colon && from - first <= LATEST_START && to - from <= LONGEST_HEADING && text.capital[from] === 1;
      const inProse = prose && text.capital[from] === 1 && to - from >= 2 && to < text.words && text.capital[to] === 1 && from === first;
      if (!((line && fits && !listed) || label || inProse)) return;
      // the phrase that covers most of the line names it
      const score = (to - from) * 16 - (from - first);
      if (heading[segment] === 1 && (best.get(segment) ?? 0) >= score) return;
      best.set(segment, score);
      heading[segment] = 1;
      section[segment] = found;
      this.headed = true;
    };
    this.book.find(text, this.seen, meet, LATEST_START + 1);
    let current = OPENING;
    for (let segment = 0; segment < text.segments; segment++) {
      const own = section[segment]!;
      if (own === 255) section[segment] = current;
      else if (heading[segment] === 1) {
        current = own;
        // a label with its sentence behind it ("Tasks: lead the crew") is no mere heading
        if (text.last(segment) - text.first[segment]! > LONGEST_HEADING) heading[segment] = 0;
      }
    }
    return this;
  }
}

function hasLines(text: TextReader): boolean {
  for (let segment = 1; segment < text.segments; segment++) if ((text.bits[segment]! & LINE_START) !== 0) return true;
  return false;
}

/** Whether a colon stands within two units after a word ("Tasks :", "Tasks:**"). */
function followedByColon(text: TextReader, word: number): boolean {
  const end = text.end[word]!;
  return text.text.startsWith(':', end) || text.text.startsWith(':', end + 1);
}
