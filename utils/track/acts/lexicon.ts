/** The words of acts over one vocabulary: for each word its grammar, its verb groups and its object. */
import type { Vocabulary } from '../../posting/text/vocabulary';
import * as words from '../words/acts';
import { CLASSES } from '../words/classes';
import { OBJECT, OBJECT_NAMES, VERB_NAMES } from './act';

/** What a word does in a sentence; bits. */
export const W = {
  verb: 1,
  object: 2,
  preposition: 1 << 2,
  number: 1 << 3,
  across: 1 << 4,
  junior: 1 << 5,
  after: 1 << 6,
  /** A verb's form behind it is a noun. */
  nounBefore: 1 << 7,
  /** Somebody else acts. */
  others: 1 << 8,
  of: 1 << 9,
  yours: 1 << 10,
  technical: 1 << 11,
  /** Takes back the verb it follows. */
  takesBack: 1 << 12,
  determiner: 1 << 13,
  /** A noun of action that is linked by "to" or "for" too. */
  nominal: 1 << 14,
  for: 1 << 15,
  /** A noun of action: a duty only with its object behind it ("development of staff"). */
  named: 1 << 16,
  adverb: 1 << 17,
  and: 1 << 18,
  /** Portuguese "time": a team only behind some words. */
  time: 1 << 19,
  beforeTime: 1 << 20,
  notBeforeOf: 1 << 21,
  reports: 1 << 22,
  /** An object whose adjectives follow it. */
  loose: 1 << 23,
  bridge: 1 << 24,
  light: 1 << 25,
  /** Takes one person as its object. */
  takesOne: 1 << 26,
  links: 1 << 27,
  under: 1 << 28,
  /** An English noun in -ing: "team building". */
  ingNoun: 1 << 29,
} as const;
/** More of the same; a second set of bits. */
export const X = {
  /** "that attract talent": what was named before acts. */
  that: 1,
  /** "responsible": counts only with its "for", and hands over to a verb behind it. */
  charge: 2,
  peer: 4,
  /** "helps landlords to manage their staff". */
  manyOthers: 8,
  /** "the world's leading scientists". */
  famed: 16,
  /** "student employees". */
  unpaid: 32,
  artificial: 64,
  matter: 128,
  /** "sales leads". */
  sales: 256,
  chargeFor: 512,
  /** What function managers manage: "product managers" are experts. */
  function: 1024,
  /** The employer hires. */
  employer: 2048,
  /** Makes a team another's only right before it. */
  acrossNear: 4096,
  /** "who is managing": another's doing. */
  who: 8192,
  is: 16384,
  technically: 32768,
  /** German articles: behind "in" they name a place, not a matter. */
  german: 65536,
  ours: 131072,
  /** Articles of one team, and "own", "small": "a team" against "the team". */
  one: 262144,
  /** Never part of a title: "supervises". */
  verbOnly: 524288,
  /** "up to", "at least". */
  bound: 1048576,
  /** "helps owners discover and manage": before those who act. */
  helps: 2097152,
  /** "principal and lead engineers": the rank goes on. */
  rank: 4194304,
  /** "équipes projet". */
  acrossBehind: 8388608,
  /** A noun of action whose adjectives may stand before its "de". */
  withOf: 16777216,
  /** "Rekryterar vi": the employer does, though it stands behind the verb. */
  weBehind: 33554432,
  /** "Les dossiers du personnel": what stands before it is the object. German genitives and French "des" stand behind work as often. */
  ofThe: 67108864,
  /** "With strategy leads and the team", "with direct and channel sales teams": a noun or an adjective where no verb is joined to it. */
  nounToo: 134217728,
} as const;

const LISTS: readonly (readonly [string, number])[] = [
  [CLASSES.prep!, W.preposition],
  [CLASSES.numbers!, W.number],
  [words.JUNIOR, W.junior],
  [words.BRIDGES, W.bridge],
  [words.LIGHT, W.light],
  [words.TAKES_ONE, W.takesOne],
  [CLASSES.det!, W.determiner],
  [words.YOURS, W.yours],
  [words.TECHNICAL, W.technical],
  [words.OF, W.of],
  [words.ACROSS, W.across],
  [words.AFTER, W.after],
  [words.NOUN_BEFORE, W.nounBefore],
  [words.OTHERS_ACT, W.others],
  [words.NOT_BEHIND, W.takesBack],
  [words.NOUNS_LINKED, W.nominal],
  [words.FOR, W.for],
  [words.LINKS, W.links],
  [words.UNDER, W.under],
  [words.NOUNS_OF_ACTION, W.named],
  [CLASSES.and!, W.and],
  [words.NO_VERB_BEFORE_OF, W.notBeforeOf],
  ['reports report', W.reports],
  [words.BEFORE_TIME, W.beforeTime],
  [words.TIME, W.time | W.loose],
  [words.ADVERBS, W.adverb],
  [words.ING_NOUNS, W.ingNoun],
];
const MORE: readonly (readonly [string, number])[] = [
  ['that which qui', X.that],
  [words.CHARGE, X.charge],
  [words.CHARGE_FOR, X.chargeFor],
  ['other others fellow peers peer', X.peer],
  [words.MANY_OTHERS, X.manyOthers],
  [words.FAMED, X.famed],
  [words.EMPLOYER_HIRES, X.employer],
  [words.ACROSS_NEAR, X.acrossNear],
  ['who that which', X.who],
  ['is are was', X.is],
  [words.TECHNICALLY, X.technically],
  ['der dem den einer einem unserer unserem', X.german],
  ['student volunteer intern', X.unpaid],
  ['ai coding autonomous', X.artificial],
  ['in on through', X.matter],
  ['our its their', X.ours],
  ['a an small own ein eine eines einem einer un une um uma ett una', X.one],
  [words.VERB_ONLY, X.verbOnly],
  ['up to at least', X.bound],
  [words.HELPS, X.helps],
  ['senior principal staff junior mid sr', X.rank],
  [words.ACROSS_BEHIND, X.acrossBehind],
  [words.NOUNS_WITH_OF, X.withOf],
  ['wir vi', X.weBehind],
  ['lead leads heads direct', X.nounToo],
  ['du do da dos', X.ofThe],
  [
    'product project program programme account accounts case care community brand campaign success customer property portfolio category',
    X.function,
  ],
  ['sales qualified inbound incoming generate generating marketing business new', X.sales],
];

/** Looked up by a word's number. */
export class ActLexicon {
  /** Words that are looked at one by one. */
  readonly management: number;
  readonly lead: number;
  readonly leading: number;
  readonly leads: number;
  readonly teams: number;
  readonly growing: number;
  readonly agents: number;
  readonly positions: number;
  readonly to: number;
  readonly a: number;
  readonly of: number;
  readonly day: number;
  readonly hiring: number;
  readonly leadership: number;
  readonly direct: number;
  readonly members: number;
  readonly as: number;
  readonly well: number;
  /** Bits of W and of X. */
  flags = new Int32Array(0);
  more = new Int32Array(0);
  /** Bits of VERB_BITS. */
  verb = new Uint16Array(0);
  /** A number of OBJECT. */
  object = new Uint8Array(0);

  constructor(private readonly vocabulary: Vocabulary) {
    this.fill();
    const id = (word: string) => vocabulary.add(word);
    this.management = id('management');
    this.lead = id('lead');
    this.leading = id('leading');
    this.leads = id('leads');
    this.teams = id('teams');
    this.growing = id('growing');
    this.agents = id('agents');
    this.positions = id('positions');
    this.to = id('to');
    this.a = id('a');
    this.of = id('of');
    this.day = id('day');
    this.hiring = id('hiring');
    this.leadership = id('leadership');
    this.direct = id('direct');
    this.members = id('members');
    this.as = id('as');
    this.well = id('well');
  }

  /** To be called once the vocabulary is complete. */
  seal(): void {
    const size = this.vocabulary.words.length;
    this.flags = new Int32Array(size);
    this.more = new Int32Array(size);
    this.verb = new Uint16Array(size);
    this.object = new Uint8Array(size);
    this.fill();
  }

  /** Adds the words; with tables laid, fills them. */
  private fill(): void {
    const each = (list: string, tell: (id: number) => void) => {
      if (list !== '') for (const word of list.split(' ')) tell(this.vocabulary.add(word));
    };
    const mark = (id: number, flag: number) => {
      if (id < this.flags.length) this.flags[id] = this.flags[id]! | flag;
    };
    for (const [list, flag] of LISTS) each(list, (id) => mark(id, flag));
    for (const [list, flag] of MORE)
      each(list, (id) => {
        if (id < this.more.length) this.more[id] = this.more[id]! | flag;
      });
    for (const [index, name] of VERB_NAMES.entries())
      each(words.VERBS[name], (id) => {
        mark(id, W.verb);
        if (id < this.verb.length) this.verb[id] = this.verb[id]! | (1 << index);
      });
    const name = (index: number, flag: number) => (id: number) => {
      // the first group that names a word keeps it
      if (id < this.object.length && (this.flags[id]! & W.object) === 0) this.object[id] = index;
      mark(id, W.object | flag);
    };
    for (const [index, group] of OBJECT_NAMES.entries()) {
      each(words.OBJECTS[group].en, name(index, 0));
      each(words.OBJECTS[group].other, name(index, W.loose));
    }
    each(words.TIME, name(OBJECT.team, W.loose));
  }
}
