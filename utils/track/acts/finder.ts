/**
 * Duties about people, found by their shape: what is done ("lead, mentor and grow"), how it is qualified ("cross-functional", "of 5"), to whom.
 * One walk over the words; each verb looks a bounded number of words ahead, so the time is linear in the text.
 */
import type { TextReader } from '../../posting/text/reading';
import type { Vocabulary } from '../../posting/text/vocabulary';
import { type Act, OBJECT, QUALITY, VERB_BITS } from './act';
import { begins, isHelped, takesOf } from './begin';
import { ActLexicon, W, X } from './lexicon';
import { apart, behindObject, belongsToTeam, compoundObject, isGerund, isMachine, LARGEST_TEAM, saysDoing, standsAlone } from './object';
import { PEOPLE_OBJECTS } from './sense';

/** Furthest object from its verb, in words; verbs joined to it start the count anew. */
const REACH = 6;
/** Words looked at in all from the first verb on: keeps the walk linear whatever the text. */
const HORIZON = 24;
/** One person stands this near to the verb. */
const NEAR = 4;
/** Words between "and" and what is joined by it. */
const JOINED = 4;
const HYPHEN = 45;
const PARENTHESIS = 40;

const TAKES_ONE = VERB_BITS.manage | VERB_BITS.oversee;

/** Finds acts; one per vocabulary. */
export class ActFinder {
  private readonly lexicon: ActLexicon;

  constructor(vocabulary: Vocabulary) {
    this.lexicon = new ActLexicon(vocabulary);
  }

  /** To be called once the vocabulary is complete. */
  seal(): void {
    this.lexicon.seal();
  }

  /** Whether those act whom the words right before `at` name: "businesses manage their teams". */
  private byOthers(text: TextReader, first: number, at: number): boolean {
    // "people leadership" is a noun
    if (at === first || (this.lexicon.flags[text.word[at]!]! & W.nominal) !== 0) return false;
    return !apart(text, at - 1) && (this.lexicon.more[text.word[at - 1]!]! & X.manyOthers) !== 0;
  }

  /** Whether what begins at `at` is what a product helps others to do. */
  isOthers(text: TextReader, first: number, at: number): boolean {
    return this.byOthers(text, first, at) || (at > first && isHelped(this.lexicon, text, first, at));
  }

  find(text: TextReader, report: (act: Act) => void): void {
    const { flags } = this.lexicon;
    for (let segment = 0; segment < text.segments; segment++) {
      const first = text.first[segment]!;
      const last = text.last(segment);
      /** The last verb of another's: what is joined to it is another's too ("how organizations plan, hire and retain people"). */
      let others = -1;
      for (let at = first; at < last; at++) {
        if ((flags[text.word[at]!]! & W.verb) === 0) continue;
        const joined = others >= first && at - others === ((flags[text.word[at - 1]!]! & W.and) !== 0 ? 2 : 1);
        if (joined || this.byOthers(text, first, at)) {
          others = at;
          continue;
        }
        const to = begins(this.lexicon, text, first, at, last) ? this.act(text, segment, first, at, last, report) : at;
        // the verbs joined to this one are part of it
        if (to > at) at = to - 1;
      }
    }
  }

  /** "(LA)": a name's abbreviation. */
  private abbreviates({ text, start, end, capital }: TextReader, at: number): boolean {
    return capital[at] === 1 && text.charCodeAt(start[at]! - 1) === PARENTHESIS && text.charCodeAt(end[at]!) === PARENTHESIS + 1;
  }

  /** The people joined to an object by "and" and words without content, or 0. */
  private joined(text: TextReader, end: number, last: number): number {
    const { flags } = this.lexicon;
    if (end >= last || (flags[text.word[end]!]! & W.and) === 0) return 0;
    for (let at = end + 1; at < Math.min(last, end + JOINED); at++) {
      const flag = flags[text.word[at]!]!;
      if ((flag & W.object) !== 0)
        return PEOPLE_OBJECTS[this.lexicon.object[text.word[at]!]!] && standsAlone(this.lexicon, text, at, last, flag) ? at : 0;
      if ((flag & (W.of | W.determiner | W.yours)) === 0) return 0;
    }
    return 0;
  }

  /** Whether a word of ACROSS makes the team another's: "client teams", but not "account management and sales teams". */
  private makesAnothers(text: TextReader, id: number, at: number, horizon: number): boolean {
    const { flags, more } = this.lexicon;
    return (more[id]! & X.acrossNear) === 0 || (at + 1 < horizon && (flags[text.word[at + 1]!]! & (W.object | W.across)) !== 0);
  }

  /** "Lead projects as well as mentor engineers": what stands at `at` is joined like by "and". */
  private asWellAs({ word }: TextReader, at: number): boolean {
    return word[at - 1] === this.lexicon.as && word[at - 2] === this.lexicon.well;
  }

  /** Follows the verb at `start` to its object; the word from which the search goes on. */
  private act(text: TextReader, segment: number, first: number, start: number, last: number, report: (act: Act) => void): number {
    const { flags, more, verb } = this.lexicon;
    const startId = text.word[start]!;
    // "Senior/Lead Software Engineers": a title, but "Supervises Election Clerks"
    const title =
      text.capital[start] === 1 &&
      text.capital[start + 1] === 1 &&
      (flags[text.word[start + 1]!]! & W.determiner) === 0 &&
      (more[startId]! & X.verbOnly) === 0;
    let verbs = verb[startId]!;
    let from = start;
    let qualities = start > first && (flags[text.word[start - 1]!]! & W.technical) !== 0 ? QUALITY.technically : 0;
    let reach = REACH;
    /** Words of content since the last verb: what comes behind a comma or "and" then belongs to them. */
    let content = 0;
    let and = false;
    /** A number too large for a team stands before the object. */
    let many = false;
    /** "Supervision and professional development of": nouns joined by "and" share their object. */
    let shared = false;
    let takesOne = (flags[startId]! & W.takesOne) !== 0;
    /** "responsible for": a verb behind it is the duty. */
    let charge = (more[startId]! & X.charge) !== 0;
    /** Nouns of action reach their object by "of" or "to". */
    let noun = (flags[startId]! & W.nominal) !== 0;
    let linked = false;
    let lastVerb = start;
    /** An article or the like stands before the object: "teams" alone are any teams. */
    let determined = false;
    const horizon = Math.min(last, start + HORIZON);
    for (let at = start + 1; at < horizon; at++) {
      const id = text.word[at]!;
      const compound = flags[id] === 0 && more[id] === 0 && text.value[at]! < 0 ? compoundObject(text, at, last) : -1;
      const flag = compound >= 0 ? W.object | W.loose : flags[id]!;
      const value = text.value[at]!;
      const previous = flags[text.word[at - 1]!]!;
      const next = at + 1 < horizon ? flags[text.word[at + 1]!]! : 0;
      if ((flag & W.time) !== 0 && (previous & W.beforeTime) === 0) {
        content++;
        if (--reach < 0) return at - 1;
        continue;
      }
      // "the Legislative Affairs (LA) Division"
      if (this.abbreviates(text, at)) continue;
      // "manage supply (drivers)", "manage stress or treat depression, people…": the object was another
      if (content > 0 && value < 0 && (and || text.text.charCodeAt(text.start[at]! - 1) === PARENTHESIS) && apart(text, at - 1))
        return at - 1;
      if ((more[id]! & X.that) !== 0 && content > 0) return at - 1;
      const bridge = (flag & W.bridge) !== 0 && (next & W.of) !== 0;
      if ((flag & W.object) !== 0 && !bridge) {
        let object: number = compound >= 0 ? compound : this.lexicon.object[id]!;
        if (!standsAlone(this.lexicon, text, at, last, flag)) {
          if ((flag & W.across) !== 0) qualities |= QUALITY.across;
          // "student employees"
          if ((more[id]! & X.unpaid) !== 0 && (next & W.object) !== 0) {
            report({ verbs, object: OBJECT.outside, qualities, segment, from, to: at + 2 });
            return at + 1;
          }
          content++;
          if (--reach < 0) return start;
          continue;
        }
        if (noun && !linked && (flag & W.loose) === 0) return at - 1;
        if (many && object !== OBJECT.staff) return at;
        // "project engineers", "client staff": the word says what they work on, not whose they are
        if (object === OBJECT.crafts || object === OBJECT.staff) qualities &= ~QUALITY.across;
        if (title && (object === OBJECT.crafts || object === OBJECT.one)) return at;
        if (id === this.lexicon.leads && (more[text.word[at - 1]!]! & X.sales) !== 0) return at - 1;
        // "supervises the coordinator": one person is an object of few verbs, with an article or a number
        if (object === OBJECT.one) {
          // "managing the grants, the Giving Manager is…": another clause
          let near = content <= NEAR && (verbs & TAKES_ONE) !== 0 && takesOne && at - start > 1;
          for (let back = at - content; near && (qualities & QUALITY.sized) === 0 && back < at; back++) near = !apart(text, back);
          if (!near || (id === this.lexicon.positions && (qualities & QUALITY.sized) === 0)) return at - 1;
          object = OBJECT.crafts;
          qualities |= QUALITY.one;
        }
        // "manage 3 product managers": experts, not managers of people
        if (object === OBJECT.managers && (more[text.word[at - 1]!]! & X.function) !== 0) object = OBJECT.crafts;
        // "build voice agents"
        const built = id === this.lexicon.agents && verbs === VERB_BITS.grow;
        // Portuguese "a equipe": the team
        if ((flag & W.loose) !== 0 && text.word[at - 1] === this.lexicon.a) qualities &= ~QUALITY.aTeam;
        // "manage the members of the community"
        const ofOthers = id === this.lexicon.members && (next & W.of) !== 0 && !belongsToTeam(this.lexicon, text, at + 1, last);
        if (built || ofOthers || isMachine(this.lexicon, text, at)) object = OBJECT.outside;
        const plural = id === this.lexicon.teams;
        if (!determined && (flag & W.loose) === 0 && (qualities & (QUALITY.sized | QUALITY.yours | QUALITY.atLarge)) === 0)
          qualities |= QUALITY.bare;
        if (!determined && (plural || startId === this.lexicon.growing)) qualities |= QUALITY.atLarge;
        // "leadership to the engineering teams": not of a team of one's own
        if (plural && noun && (verbs & VERB_BITS.lead) !== 0 && (qualities & QUALITY.yours) === 0) qualities |= QUALITY.across;
        const named = behindObject(this.lexicon, text, at, last, object, qualities);
        report({ verbs, object: named.object, qualities: named.qualities, segment, from, to: named.end });
        // "supervision of contractors and of the team", "oversee operations and staff"
        if (!PEOPLE_OBJECTS[named.object]) {
          const joined = this.joined(text, named.end, last);
          if (joined > 0) report({ verbs, object: this.lexicon.object[text.word[joined]!]!, qualities: 0, segment, from, to: joined + 1 });
        }
        return at;
      }
      const asWell = (flag & W.verb) !== 0 && this.asWellAs(text, at);
      const nounHere = !asWell && (previous & W.determiner) !== 0 && (at + 1 >= last || (next & W.of) === 0);
      // "guidance to development teams"
      const names = (flag & W.named) !== 0 && (next & (W.object | W.loose)) === W.object && !apart(text, at) && !isGerund(text, at);
      const joins = asWell || (previous & (W.and | W.verb | W.light)) !== 0 || content === 0;
      if ((flag & W.verb) !== 0 && !nounHere && !names && joins) {
        // a verb behind another's object begins anew; joined to the verb before it adds to it
        if (content > 0) {
          verbs = verb[id]!;
          from = at;
          qualities = 0;
          many = false;
          content = 0;
          noun = (flag & W.nominal) !== 0;
          linked = false;
        } else if ((!asWell && (previous & W.determiner) !== 0) || charge) verbs = verb[id]!;
        else verbs |= verb[id]!;
        noun &&= (flag & W.nominal) !== 0;
        lastVerb = at;
        charge = false;
        and = false;
        takesOne ||= (flag & W.takesOne) !== 0;
        reach = REACH;
        continue;
      }
      // "responsible for delivering"
      if (charge && content === 0 && (previous & W.determiner) === 0 && saysDoing(text, at, flag)) return at;
      if (value >= 0 || (flag & W.number) !== 0) {
        if (value >= LARGEST_TEAM) many = true;
        else qualities |= QUALITY.sized;
        continue;
      }
      if ((flag & W.across) !== 0 && this.makesAnothers(text, id, at, horizon)) qualities |= QUALITY.across;
      if ((flag & W.junior) !== 0) qualities |= QUALITY.juniors;
      // "mentorship and technical supervision to"
      if ((flag & W.technical) !== 0 && (next & W.nominal) !== 0) qualities |= QUALITY.technically;
      // "lead the technical team"
      if ((flag & W.technical) !== 0 && (next & W.object) !== 0 && this.lexicon.object[text.word[at + 1]!] === OBJECT.team)
        qualities |= QUALITY.inMatter;
      if ((flag & W.yours) !== 0) qualities |= QUALITY.yours;
      if ((more[id]! & X.one) !== 0) qualities |= QUALITY.aTeam;
      if ((more[id]! & X.ours) !== 0) qualities |= QUALITY.atLarge;
      else if ((flag & (W.determiner | W.yours)) !== 0) determined = true;
      if ((more[id]! & X.peer) !== 0) qualities |= QUALITY.peers;
      if ((more[id]! & X.technically) !== 0 && at === start + 1) qualities |= QUALITY.technically;
      if (bridge) {
        at++;
        content = 0;
        linked = true;
        reach = REACH;
        continue;
      }
      if ((flag & W.light) !== 0 && (content === 0 || and)) continue;
      // "day to day"
      if (id === this.lexicon.to && text.word[at - 1] === this.lexicon.day && at + 1 < horizon && text.word[at + 1] === this.lexicon.day) {
        at++;
        continue;
      }
      // "at least one analyst", "up to 8 workers"
      if (content === 0 && (more[id]! & X.bound) !== 0 && at + 1 < horizon && (more[text.word[at + 1]!]! & X.bound) !== 0) {
        at++;
        continue;
      }
      // "50 to 70 clerks"
      if ((flag & W.preposition) !== 0 && text.value[at - 1]! >= 0 && at + 1 < horizon && text.value[at + 1]! >= 0) continue;
      if ((flag & W.preposition) !== 0 || ((flag & W.of) !== 0 && (flag & W.determiner) === 0)) {
        // "day-to-day"
        if (text.text.charCodeAt(text.start[at]! - 1) === HYPHEN || text.text.charCodeAt(text.end[at]!) === HYPHEN) continue;
        // "the Board of Elections staff": a name
        if (content > 0 && id === this.lexicon.of && text.capital[at - 1] === 1 && at + 1 < horizon && text.capital[at + 1] === 1) continue;
        // a noun of action takes its object by "of", some by "to" or "for"
        const links =
          (previous & W.verb) !== 0 &&
          ((flag & W.of) !== 0 ||
            ((previous & W.nominal) !== 0 && (flag & W.links) !== 0) ||
            ((verbs & VERB_BITS.oversee) !== 0 && (flag & W.for) !== 0));
        // "encadrement hiérarchique de", "gestão direta de"
        const adjectives = !links && content > 0 && !linked && (flag & W.of) !== 0 && takesOf(this.lexicon, text, from, last);
        // "the responsibility of data engineers": theirs
        const theirs = (more[text.word[at - 1]!]! & X.charge) !== 0 && (more[id]! & X.chargeFor) === 0;
        if ((!links && !adjectives) || theirs) return at - 1;
        // "volunteer leadership to grow teams": what it is for, another's or a new duty
        if (id === this.lexicon.to && (next & (W.verb | W.nominal | W.object)) === W.verb) return at - 1;
        // "manage the initial training of new staff": the training is what is done to them
        if (content > 0 && links) verbs = shared ? verbs | verb[text.word[at - 1]!]! : verb[text.word[at - 1]!]!;
        if (adjectives) {
          content = 0;
          and = false;
        }
        linked = true;
        reach = REACH;
        continue;
      }
      if ((flag & W.and) !== 0) {
        shared = content === 0 && (previous & W.nominal) !== 0;
        and = true;
        continue;
      }
      if ((flag & W.determiner) !== 0) {
        // "gérer les dossiers du personnel": the object was another
        const ofOther = content > 0 && (more[id]! & X.ofThe) !== 0 && (previous & (W.across | W.verb)) === 0;
        if (ofOther && (more[text.word[lastVerb]!]! & X.withOf) === 0) return start;
        // "the budget and the team": another object
        if (and && content > 0) return at - 1;
        if ((flag & W.of) !== 0 || (previous & W.nominal) !== 0) linked = true;
        and = false;
        continue;
      }
      content++;
      // "US-based", "business-impact-driving": one word
      if (text.text.charCodeAt(text.start[at]! - 1) !== HYPHEN && --reach < 0) return at - 1;
    }
    return start;
  }
}
