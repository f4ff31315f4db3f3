/**
 * A posting's title read by its grammar: which role (or roles) it names, what kind of role each is, and the rank it carries,
 * with the place of every finding (UTF-16 units) so that it can be quoted.
 */
import { readPrincipal, readTrainee } from './headless';
import { readJapanese } from './japanese';
import { kindOf, type Phrase } from './kind';
import { type Head, headOf, isTrainee, LINK, ORDINARY_STAFF, type Rank, REACHES, rankOf } from './lexicon';
import type { RankWord, TitleReading, TitleRole } from './role';
import { fold, NUMERAL, TITLE_LIMIT, type Token, tokenise } from './tokens';

export type { TitleKind } from './kinds';
export type { TitleReading, TitleRole } from './role';

/** "(BI)" in "Business Intelligence (BI) Engineer", with so many characters before what goes on. */
const ABBREVIATION = /^[A-Z]{2,4}$/;
const BETWEEN = ') '.length;

/** Words that say that the posting is for several jobs. */
const SEVERAL =
  /\b(?:multiple (?:openings|positions|roles)|(?:various|several|all) (?:levels|positions|roles|openings)|mehrere (?:stellen|positionen)|plusieurs postes|v[aá]rias vagas|varias vacantes|flera (?:tj[aä]nster|roller)|tous niveaux)\b/i;
/** So many roles in one title are several jobs, not one with alternatives. */
const MANY = 4;
/** What is left of "(m/w/d)", "H/F", "all genders". */
const GENDER_NOISE = new Set('m w d f h x i t all genders gender gn div mwd mfd wmd hf fh'.split(' '));

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map((t) => t.word);

/** "Vice President" is one word, and so is "co-founder": joined before anything is looked up. */
function join(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [a, b] = [tokens[i]!, tokens[i + 1]];
    const close = b && (b.gap === 'space' || b.gap === 'hyphen');
    if (close && ((a.word === 'vice' && /^presiden/.test(b.word)) || (a.word === 'co' && /^found|^grund/.test(b.word)))) {
      out.push({ word: a.word === 'vice' ? 'vp' : 'cofounder', start: a.start, end: b.end, gap: a.gap });
      i++;
    } else out.push(a);
  }
  return out;
}

function split(tokens: readonly Token[], at: (t: Token) => boolean): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    if (parts.length === 0 || at(token)) parts.push([]);
    parts[parts.length - 1]!.push(token);
  }
  return parts;
}

/** "Lead/Staff Engineer", "Lead Python/Django Developer": "lead" is the rank of the craft behind the slash. */
const ranksNext = (piece: readonly Token[], next: readonly Token[]): boolean =>
  piece[0]!.word === 'lead' && piece.length <= 2 && next.some((t) => headOf(t.word)?.of === 'craft');

/** "Business Intelligence (BI) Engineer": an abbreviation in the middle of a phrase is left out, and the phrase goes on behind it. */
function withoutAbbreviations(parts: readonly Token[][], title: string): Token[][] {
  const out: Token[][] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i]!, parts[i + 1]];
    const previous = out[out.length - 1];
    const short = part.length === 1 && part[0]!.gap === 'open' && ABBREVIATION.test(title.slice(part[0]!.start, part[0]!.end));
    if (short && previous && next && next[0]!.gap === 'close' && next[0]!.start - part[0]!.end === BETWEEN) {
      previous.push(...next);
      i++;
    } else out.push([...part]);
  }
  return out;
}

/** "Senior/Staff Engineer" is one phrase; "Manager/Director" are two: a slash splits where both sides have a head. */
function splitSlashes(part: Token[]): Token[][] {
  const pieces = split(part, (t) => t.gap === 'slash');
  if (pieces.length === 1) return pieces;
  const out: Token[][] = [];
  for (const piece of pieces) {
    const previous = out[out.length - 1];
    const two = previous?.some((t) => headOf(t.word)) && piece.some((t) => headOf(t.word)) && !ranksNext(previous, piece);
    if (previous && !two) previous.push(...piece);
    else out.push([...piece]);
  }
  return out;
}

interface Found {
  readonly at: number;
  readonly head: Head;
}

/** Which of the heads of a phrase carries it: the first where heads stand in front (Romance, Polish), the last elsewhere. */
function choose(heads: readonly Found[]): Found | undefined {
  const executive = heads.find((h) => h.head.of === 'executive');
  if (executive) return executive;
  const first = heads[0];
  if (first?.head.first) return first;
  // "Leiter Buchhaltung": German heads of a unit stand before what they head, though that may be named like a craft
  const boss = heads.find((h) => h.head.of === 'boss');
  if (boss && heads[heads.length - 1]!.head.of === 'craft') return boss;
  // a title that ends in a Romance head with another in front ("Assistant chef de projet") is carried by the Romance one
  return heads.find((h) => h.head.first && h.head.of !== 'craft') ?? heads[heads.length - 1];
}

/** "Lead generation" leads nobody. */
const NOT_LED = new Set('generation gen response time times scoring'.split(' '));

/** The role that one phrase names; `next` are the words of the phrase behind it. */
function readPhrase(part: readonly Token[], next: readonly Token[], title: string): TitleRole | undefined {
  const found: Found[] = [];
  let link = part.length;
  for (let i = 0; i < part.length; i++) {
    // "chargé de" is a craft, the charge of a charge nurse is none
    const head = part[i]!.word === 'charge' && !LINK.has(part[i + 1]?.word ?? '') ? undefined : headOf(part[i]!.word);
    // "Director comercial": an adjective
    if (head && !(part[i]!.word === 'comercial' && found.length)) found.push({ at: i, head });
    else if (found.length && LINK.has(part[i]!.word)) {
      link = i;
      break;
    }
  }
  const chosen = choose(found);
  if (!chosen) return readTrainee(part, title) ?? readPrincipal(part, title);
  const { at, head } = chosen;
  const token = part[at]!;
  const craft = head.of === 'craft';
  const all = wordsOf(part);
  const ranks: RankWord[] = [];
  const reach: string[] = [];
  const before: string[] = [];
  const object: string[] = [];
  for (let i = 0; i < part.length; i++) {
    const { word, start, end } = part[i]!;
    if (i === at || LINK.has(word)) continue;
    const near = i < link;
    const rank: Rank | 'intern' | undefined = isTrainee(all, i) ? 'intern' : rankOf(word);
    if (rank === 'lead' && (NOT_LED.has(all[i + 1] ?? '') || i === at)) continue;
    if (rank && (near || (rank === 'lead' && head.first)) && !(rank === 'staff' && (!craft || ORDINARY_STAFF.has(token.word))))
      ranks.push({ rank, quote: title.slice(start, end), start, end });
    if (near && (REACHES.has(word) || rank === 'group')) reach.push(word);
    if ((rank && rank !== 'staff' && near) || NUMERAL.test(word) || (near && REACHES.has(word)) || GENDER_NOISE.has(word)) continue;
    if (i < at) before.push(word);
    else object.push(word);
  }
  const phrase: Phrase = {
    head,
    word: token.word,
    before,
    object,
    linked: link < part.length,
    next: wordsOf(next).filter((w) => !LINK.has(w) && !NUMERAL.test(w) && !GENDER_NOISE.has(w)),
    ranks: new Set([...reach, ...ranks.map((r) => fold(r.quote))]),
    all,
  };
  const kind = kindOf(phrase);
  const from = Math.min(token.start, ...(head.first ? [] : part.slice(Math.max(0, at - 2), at).map((t) => t.start)));
  const until = link < part.length && !craft ? part[Math.min(part.length - 1, link + 2)]!.end : token.end;
  return {
    kind,
    head: head.stem ? token.word.slice(head.stem.length) : token.word,
    before: head.stem ? [...before, head.stem] : before,
    object: object.length ? object : phrase.next,
    ranks,
    reach,
    quote: title.slice(from, until),
    start: from,
    end: until,
  };
}

/** A head in the plural: "Engineers and Managers" are several jobs. */
const PLURAL_HEAD = /[^s]s$/;

/** Reads a title. Never throws; a title without a known head noun has no `main`. */
export function readTitle(title: string, lang?: string): TitleReading {
  if (lang === 'ja' || /[\u3040-\u30ff\u4e00-\u9fff]/.test(title.slice(0, TITLE_LIMIT))) {
    const reading = readJapanese(title.slice(0, TITLE_LIMIT));
    if (reading) return { ...reading, title };
  }
  const tokens = join(tokenise(title));
  const parts = withoutAbbreviations(
    split(tokens, (t) => t.gap === 'strong' || t.gap === 'open' || t.gap === 'close' || t.gap === 'comma'),
    title,
  );
  const roles: TitleRole[] = [];
  for (let i = 0; i < parts.length; i++) {
    for (const piece of splitSlashes(parts[i]!)) {
      const role = readPhrase(piece, parts[i + 1] ?? [], title);
      // "Principal, Partnerships": what follows tells that no school is headed
      if (role?.kind === 'school-head' && role.head === 'principal' && parts[i + 1] && parts[i + 1]![0]!.gap === 'comma') {
        roles.push({ ...role, kind: 'craft', ranks: [{ rank: 'principal', quote: role.quote, start: role.start, end: role.end }] });
        continue;
      }
      if (role) roles.push(role);
    }
  }
  const ranks: RankWord[] = [];
  for (const part of parts) {
    const all = wordsOf(part);
    for (const [i, { word, start, end, gap }] of part.entries()) {
      // "Stage Manager" is no trainee; "Stage - Chef de projet" and "Commercial (Stage)" are
      const alone = word === 'stage' && gap !== 'space' && part[i + 1]?.gap !== 'space';
      const rank = alone || isTrainee(all, i) ? 'intern' : rankOf(word);
      if (rank) ranks.push({ rank, quote: title.slice(start, end), start, end });
    }
  }
  const plurals = roles.filter((r) => PLURAL_HEAD.test(r.head));
  const several =
    SEVERAL.test(title.slice(0, TITLE_LIMIT)) || roles.length >= MANY || (plurals.length >= 2 && plurals.length === roles.length);
  const main = roles[0];
  return { title, roles, ...(main ? { main } : {}), ranks, several };
}
