/**
 * The language of a title or a description, from its function words, its letters and the endings of its words.
 * A few hundred characters are enough; the work is linear in them. Undefined where the text does not tell.
 */
import { LANGUAGE_ENDINGS, LANGUAGE_LETTERS, LANGUAGE_WORDS } from './words/language-words';

type Known = keyof typeof LANGUAGE_WORDS;
const LANGUAGES = Object.keys(LANGUAGE_WORDS) as Known[];

/** So many UTF-16 units are read from each of the places below. */
const SAMPLE = 300;
/** Shorter texts are read as titles. */
const TITLE = 80;
/** A word of titles counts so many function words. */
const TITLE_WEIGHT = 1.6;
/** A best score below this says nothing, nor does a lead over the second that is less than that share of it. */
const LEAST = 1;
const LEAD = 0.12;

type Weights = Float32Array;
const words = new Map<string, Weights>();
const titleWords = new Map<string, Weights>();
const letters = new Map<string, Weights>();
const endings = new Map<string, Weights>();
const beginnings = new Map<string, Weights>();

/** Adds a clue for a language; a clue that several languages share is worth less to each. */
function add(map: Map<string, Weights>, clue: string, language: number, weight: number): void {
  const row = map.get(clue) ?? new Float32Array(LANGUAGES.length);
  row[language] = Math.max(row[language]!, weight);
  map.set(clue, row);
}
function share(map: Map<string, Weights>): void {
  for (const row of map.values()) {
    const n = row.reduce((count, w) => count + (w > 0 ? 1 : 0), 0);
    for (let k = 0; k < row.length; k++) row[k]! /= n ** 0.8;
  }
}

LANGUAGES.forEach((language, k) => {
  const [common, titles] = LANGUAGE_WORDS[language].split(' | ');
  for (const word of common!.split(' ')) add(words, word, k, 1);
  for (const word of titles!.split(' ')) add(titleWords, word, k, 1);
  for (const ending of LANGUAGE_ENDINGS[language].split(' ')) {
    if (ending.startsWith('-')) add(endings, ending.slice(1).replace('-', ''), k, 0.12 + 0.08 * ending.length);
    else add(beginnings, ending.replace('-', ''), k, 0.2);
  }
});
for (const [language, list] of Object.entries(LANGUAGE_LETTERS))
  for (const letter of list) add(letters, letter, LANGUAGES.indexOf(language as Known), 0.5);
for (const map of [words, titleWords, letters, endings, beginnings]) share(map);
const longest = Math.max(...[...endings.keys()].map((e) => e.length));

const WORD = /[\p{L}]+/gu;
const JAPANESE = /[\u3040-\u30ff]/g;

/**
 * Adds the clues of a sample to the scores. In a title a word like "Engineer" is nearly all there is; in a text it is trade talk,
 * English in every language, and the function words tell enough without the endings.
 */
function read(sample: string, scores: Float32Array, isTitle: boolean): void {
  WORD.lastIndex = 0;
  const give = (row: Weights | undefined, weight = 1) => {
    if (row) for (let k = 0; k < scores.length; k++) scores[k]! += weight * row[k]!;
  };
  for (let m = WORD.exec(sample); m; m = WORD.exec(sample)) {
    const word = m[0];
    const whole = words.get(word);
    const title = isTitle ? titleWords.get(word) : undefined;
    give(title, TITLE_WEIGHT);
    if (whole) give(whole);
    else if (title) continue;
    else if (isTitle && word.length >= 5) {
      for (let n = Math.min(longest, word.length - 2); n >= 2; n--) {
        const row = endings.get(word.slice(-n));
        if (row) {
          give(row);
          break;
        }
      }
      give(beginnings.get(word.slice(0, 2)) ?? beginnings.get(word.slice(0, 3)));
    }
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) give(letters.get(word[i]!));
  }
}

/** ISO 639-1 code of the language (en de fr pt sv es nl it pl ja da no cs), or undefined. */
export function detectLanguage(text: string): string | undefined {
  // the beginning is often the company's English name and slogan, so the middle is read too
  const half = text.length >> 1;
  const sample = text.length <= 2 * SAMPLE ? text : `${text.slice(0, SAMPLE)} ${text.slice(half, half + SAMPLE)}`;
  const kana = sample.match(JAPANESE)?.length ?? 0;
  if (kana >= 2 && kana * 8 >= sample.length) return 'ja';
  const scores = new Float32Array(LANGUAGES.length);
  // the lists spell an accented letter as one unit
  read(sample.normalize('NFC').toLowerCase(), scores, text.length <= TITLE);
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  const second = scores.reduce((top, s, k) => (k !== best && s > top ? s : top), 0);
  if (scores[best]! < LEAST || scores[best]! - second < LEAD * scores[best]!) return undefined;
  return LANGUAGES[best];
}
