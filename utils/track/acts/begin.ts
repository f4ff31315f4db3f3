/** Whether an act begins at a word: verbs that are nouns, adjectives or another's doing are none. */
import type { TextReader } from '../../posting/text/reading';
import { OBJECT, VERB_BITS } from './act';
import { type ActLexicon, W, X } from './lexicon';
import { apart, isGerund } from './object';

const SLASH = 47;
const HYPHEN = 45;
const PARENTHESIS = 41;
/** "under the general supervision of": the words may stand so far before. */
const UNDER_SIGHT = 4;
/** "Helps local businesses automate interactions and manage leads": so far before the verb. */
const HELPED_SIGHT = 7;
/** "Our strong preference is to hire": so far before the verb. */
const EMPLOYER_SIGHT = 3;

/** "Helping owners discover and manage their team", but not "help customers and manage a team"; without a helping verb the team is one's own ("working with teams to hire talent"). */
export function isHelped({ flags, more, to }: ActLexicon, text: TextReader, first: number, start: number): boolean {
  const { word } = text;
  for (let back = start - 1; back >= Math.max(first + 1, start - HELPED_SIGHT); back--) {
    if ((more[word[back]!]! & X.manyOthers) === 0) continue;
    if (word[start - 1] !== to && (apart(text, back) || (flags[word[back + 1]!]! & W.and) !== 0)) continue;
    for (let ahead = back - 1; ahead >= Math.max(first, back - 2); ahead--) if ((more[word[ahead]!]! & X.helps) !== 0) return true;
  }
  return false;
}

/** Words between a noun of action and its "de". */
const OF_SIGHT = 3;

/** "Le management opérationnel et hiérarchique de": the noun has its "de" behind it, but for adjectives; English "of" is no such word. */
export function takesOf({ flags, more, of }: ActLexicon, text: TextReader, start: number, last: number): boolean {
  if ((more[text.word[start]!]! & X.withOf) === 0) return false;
  for (let at = start + 1; at < Math.min(last, start + 2 + OF_SIGHT); at++) {
    const id = text.word[at]!;
    const flag = flags[id]!;
    const joined = (flags[text.word[at - 1]!]! & W.and) !== 0;
    // "gestão financeira e de membros": of another thing
    if ((flag & W.of) !== 0) return id !== of && !joined && !apart(text, at - 1);
    // "gerenciamento e armazenamento de vídeos"
    if ((flag & W.and) !== 0 && at === start + 1) return false;
    if ((flag & (W.verb | W.object | W.preposition)) !== 0 || apart(text, at - 1)) return false;
  }
  return false;
}

/** What the words before the verb at `start` make of it. */
function spoiltBefore(lexicon: ActLexicon, text: TextReader, first: number, start: number, last: number): boolean {
  const { flags, more } = lexicon;
  const id = text.word[start]!;
  const previous = text.word[start - 1]!;
  const before = flags[previous]!;
  const behind = start + 1 < last ? flags[text.word[start + 1]!]! : 0;
  const mark = text.text.charCodeAt(text.start[start]! - 1);
  // "fast-growing", "micro-manage"; "Senior/Lead Engineer"
  if ((before & W.adverb) !== 0 || mark === HYPHEN || (mark === SLASH && (before & W.verb) === 0)) return true;
  // "the campaigns that attract talent"
  if ((more[previous]! & X.that) !== 0) return true;
  if (id === lexicon.lead && (before & W.preposition) !== 0 && previous !== lexicon.to) return true;
  // "strategy leads and the team", "with direct and channel sales teams"
  if (
    (more[id]! & X.nounToo) !== 0 &&
    (behind & W.and) !== 0 &&
    start + 2 < last &&
    (flags[text.word[start + 2]!]! & (W.verb | W.light)) === 0
  ) {
    const content = before === 0 && more[previous] === 0 && !text.text.startsWith('ly', text.end[start - 1]! - 2);
    if (!apart(text, start - 1) && (content || ((before & W.preposition) !== 0 && previous !== lexicon.to))) return true;
  }
  // "principal and lead engineers"
  if (id === lexicon.lead && (before & W.and) !== 0 && start - 2 >= first && (more[text.word[start - 2]!]! & X.rank) !== 0) return true;
  // "work with leads", "designers, leads and managers": people
  if (id === lexicon.leads && ((before & W.preposition) !== 0 || ((before & W.object) !== 0 && apart(text, start - 1)))) return true;
  // "the CTO, who is managing"
  if (start - 2 >= first && (more[previous]! & X.is) !== 0 && (more[text.word[start - 2]!]! & X.who) !== 0) return true;
  // "the world's leading scientists"
  if (id === lexicon.leading && (more[previous]! & X.famed) !== 0 && (behind & (W.determiner | W.verb | W.and)) === 0) return true;
  // "the lead", "tech leads": a noun; "managers lead": another's duty
  if (!apart(text, start - 1)) {
    if ((before & W.others) !== 0) return true;
    // "through the supervision of staff" is one's own
    const supervision = (flags[id]! & W.nominal) !== 0 && (lexicon.verb[id]! & (VERB_BITS.manage | VERB_BITS.oversee)) !== 0;
    // "die Verantwortung für das Team"
    const charge = (more[id]! & X.charge) !== 0 && (more[text.word[start + 1]!]! & X.chargeFor) !== 0;
    const taken = (behind & (supervision ? W.determiner | W.of | W.and : W.determiner)) !== 0;
    if ((before & W.nounBefore) !== 0 && !taken && !charge && !takesOf(lexicon, text, start, last)) return true;
  }
  if ((flags[id]! & W.nominal) !== 0)
    for (let back = start - 1; back >= Math.max(first, start - UNDER_SIGHT); back--)
      if ((flags[text.word[back]!]! & W.under) !== 0) return true;
  // "seeks to hire", "are currently hiring": the employer does
  if ((lexicon.verb[id]! & VERB_BITS.hire) !== 0)
    for (let back = start - 1; back >= Math.max(first, start - EMPLOYER_SIGHT); back--)
      if ((more[text.word[back]!]! & X.employer) !== 0) return true;
  // "the Organizing team", "family planning team": the word names the team
  if (!apart(text, start - 1) && (behind & (W.object | W.loose)) === W.object && !apart(text, start)) {
    const joins = (before & (W.and | W.preposition | W.verb | W.light)) !== 0 || previous === lexicon.to;
    const gerund = isGerund(text, start);
    if (gerund && (!joins || text.capital[start] === 1)) return true;
  }
  return isHelped(lexicon, text, first, start);
}

/** Whether the verb at `start` begins a duty. */
export function begins(lexicon: ActLexicon, text: TextReader, first: number, start: number, last: number): boolean {
  const { flags, more } = lexicon;
  const id = text.word[start]!;
  if (start + 1 >= last || (start > first && spoiltBefore(lexicon, text, first, start, last))) return false;
  const flag = flags[id]!;
  const behindId = text.word[start + 1]!;
  const behind = flags[behindId]!;
  // "lead times", but "liderar times"
  if ((behind & W.takesBack) !== 0 && ((behind & W.time) === 0 || (flag & W.beforeTime) === 0)) return false;
  // "rekryterar vi", "suchen und führen wir"
  if ((more[behindId]! & X.weBehind) !== 0) return false;
  // "(Lead)"
  if (id === lexicon.lead && text.text.charCodeAt(text.end[start]!) === PARENTHESIS) return false;
  if ((flag & W.notBeforeOf) !== 0 && (behind & (W.of | W.reports)) !== 0) return false;
  // "direct support to"
  if (id === lexicon.direct && (behind & W.nominal) !== 0 && !apart(text, start)) return false;
  // "a responsible company"
  if ((more[id]! & X.charge) !== 0 && ((more[behindId]! & X.chargeFor) === 0 || apart(text, start))) return false;
  // "hiring managers", "management team"
  if (id === lexicon.hiring && (behind & W.object) !== 0 && lexicon.object[behindId] === OBJECT.managers && !apart(text, start))
    return false;
  if ((id === lexicon.management || id === lexicon.leadership) && (behind & (W.object | W.loose)) === W.object && !apart(text, start))
    return false;
  const of = takesOf(lexicon, text, start, last);
  if ((flag & W.named) !== 0 && start > first && !of) {
    const linked = behind & (W.of | W.determiner | W.preposition | W.verb | W.after | W.loose | W.links);
    if (apart(text, start) ? (behind & W.verb) === 0 : linked === 0) return false;
  }
  // "expectation management", "management and staff"
  if (id === lexicon.management && !of) {
    if ((behind & W.and) !== 0) return false;
    const before = start > first && !apart(text, start - 1) ? flags[text.word[start - 1]!]! : W.and;
    if ((before & (W.and | W.preposition | W.determiner | W.verb | W.of)) === 0) return false;
  }
  return true;
}
