/** Reads a description and finds what speaks in it: phrases, acts and the tone of its duties, each with the context its words stand in. */
import { SECTIONS, SectionCutter } from '../posting/sections';
import { PhraseBook } from '../posting/text/phrases';
import { LIST_ITEM, TextReader } from '../posting/text/reading';
import { Vocabulary } from '../posting/text/vocabulary';
import type { Act } from './acts/act';
import { ActFinder } from './acts/finder';
import { senseOf } from './acts/sense';
import { DOES, DutyVerbs } from './duty-verbs';
import { DutyWords, SHORTEST_DUTY } from './duty-words';
import { OwnWork } from './own-work';
import { CATALOGUE } from './signals/catalogue';
import { CLASSES } from './words/classes';

/**
 * duty: said of the job; listed: in the requirements, but not as experience; asked: experience or ability asked for;
 * perhaps: in the future, or a possibility; denied; aside: about the employer, its offers, legal text;
 * ours: what the employer says of itself among the duties ("we look for").
 */
export const CONTEXTS = ['duty', 'listed', 'asked', 'perhaps', 'denied', 'aside', 'ours'] as const;
const DUTY = 0;
const LISTED = 1;
const ASKED = 2;
const PERHAPS = 3;
const DENIED = 4;
const ASIDE = 5;
const OURS = 6;

const COMPANY = SECTIONS.indexOf('company');
/** Context of each section, in the order of SECTIONS. */
const OF_SECTION = SECTIONS.map((section) =>
  section === 'opening' || section === 'duties' ? DUTY : section === 'requirements' ? LISTED : ASIDE,
);

/** Signals whose people are employees. */
const OF_EMPLOYEES = new Set(['hiring', 'careers', 'build-team', 'manage-team', 'lead-team', 'manage-staff']);

/** Signals of the holder's own craft: "tools that help other teams ship code" is of theirs. */
const OF_CRAFT = new Set(['own-craft', 'own-code', 'own-build']);
const signalOf = (id: string): number => CATALOGUE.findIndex((signal) => signal.id === id);
const NOT_EMPLOYEES = signalOf('not-employees');
const ACROSS_TEAMS = signalOf('across-teams');
const STRATEGY = signalOf('strategy');
const IN_CHARGE = new Set(['manages', 'leads', 'manages-managers']);

/** Where a finding stands. */
interface Place {
  readonly context: number;
  readonly segment: number;
  /** First and past-the-last word. */
  readonly from: number;
  readonly to: number;
}
/** A phrase of a signal; `signal` is an index into CATALOGUE. */
export interface FoundPhrase extends Place {
  readonly signal: number;
}
export interface FoundAct extends Act, Place {}

const overlap = (a: Place, b: Place): boolean => a.segment === b.segment && a.from < b.to && b.from < a.to;
/** A duty and its tone: above zero that of a person in charge, below that of the craft. */
export interface Duty {
  readonly segment: number;
  readonly tone: number;
  /** One of DOES: whose work it names. */
  readonly does: number;
  /** From 1, the holder's own work, to -1, the running of a unit; see OwnWork. */
  readonly own: number;
}

/** What a description holds; valid until the next is read. */
export interface Gathered {
  readonly text: TextReader;
  readonly sections: SectionCutter;
  readonly phrases: readonly FoundPhrase[];
  readonly acts: readonly FoundAct[];
  readonly duties: readonly Duty[];
}

const NO = 1;
const MAY = 2;
const PAST = 4;
const WE = 8;
/** "not limited to", "not only": no negation. */
const UNDENIED = 16;
/** "we need you to…": the duty is yours again. */
const YOU = 32;
/** "report", "reporting": with TO_BOSS behind, what follows is the boss. */
const REPORT = 64;
const TO_BOSS = 128;
/** "help lead", "participate in hiring": another's duty. */
const HELP = 256;
/** Help in languages other than English: with its preposition it takes in all that follows. */
const OTHERS_HELP =
  'hilfst mithilfe mithelfen mitwirken mitwirkung unterstutzung aider aidez participer participez contribuer ajudar auxiliar participar participacao colaborar contribuir hjalpa hjalper delta deltar medverka medverkar ayudar';
/** "as", "when" with NEEDED behind, right after a finding: only now and then. */
const WHEN = 512;
const NEEDED = 1024;
const IS = 2048;
const NOT = 4096;
/** "Seeking an experienced manager to lead": whom the employer looks for. */
const CHIEF = 8192;
/** No employees: "a team of volunteers". */
const UNPAID = 16384;
/** "On a mission to", "is looking to": the employer's aim. */
const AIM = 32768;
/** "An experienced engineer to lead": what the holder brings, and what for. */
const EXPERIENCED = 65536;
/** "Unterstützung der Teamleitung bei", "participer à la": with its preposition behind it, all that follows is another's duty. */
const AID = 131072;
const AID_WITH = 262144;
/** "Plataforma de gestão de pessoas": a product or a trade that deals with leading people. */
const PRODUCT = 524288;
const OF_PRODUCT = 1048576;
/** Words of Portuguese and of no other language beside "no": there it is "in the". */
const PORTUGUESE = 2097152;
/** "Führungsverantwortung ist möglich": a possibility by what stands behind it. */
const WISHED = 4194304;
const AND = 8388608;
/** "A remote opportunity, and you will lead the team": no possibility once "will" has begun anew. */
const CHANCE = 16777216;
/** "Help us grow the team": whom the holder helps is the employer, so the duty is the holder's own. */
const EMPLOYER = 33554432;
const WILL = 67108864;
/** The context of what says who the boss is: no evidence about this role. */
const OF_BOSS = -1;
/** A reporting line begins within so many words of its sentence, and a sentence that is no longer says nothing else. */
const LINE_BEGINS = 6;
const LINE_ENDS = 14;
/** Findings of a kind kept: a posting has dozens, and a hostile page must not fill the memory. */
const MOST_FINDINGS = 1000;
/** Words of the shortest item of a list that is a duty. */
const SHORTEST_ITEM = 2;
/** How many words before a finding colour it; a "no" or "we" must stand nearer. */
const SIGHT = 8;
const NEAR = 4;
/** A preposition stands this near behind the help that it goes with. */
const AID_NEAR = 4;
/** A product stands this near before what it deals with. */
const PRODUCT_NEAR = 4;
/** A "help" stands this near before what it takes part in, an "as needed" this near behind. */
const HELP_NEAR = 3;
const NEEDED_NEAR = 5;
/** The "o" of "nos", which in "nós" has an accent. */
const PLAIN_O = 111;
/** An "under" stands this near before whose supervision it is. */
const UNDER_NEAR = 4;
const WISHED_NEAR = 2;

/** Reads descriptions; holds all word lists over one vocabulary. */
export class PostingReader {
  private readonly vocabulary = new Vocabulary();
  private readonly book = new PhraseBook(this.vocabulary, CLASSES);
  private readonly sections = new SectionCutter(this.vocabulary);
  private readonly acts = new ActFinder(this.vocabulary);
  private readonly dutyVerbs = new DutyVerbs(this.vocabulary);
  private readonly ownWork = new OwnWork(this.vocabulary);
  private readonly dutyWords: DutyWords;
  private readonly text = new TextReader(this.vocabulary);
  private readonly seen = new Int32Array(CATALOGUE.length);
  private readonly flags: Uint32Array;
  private readonly to: number;
  private readonly of: number;
  private readonly under: number;
  private readonly who: number;
  private readonly helps: number;
  private readonly s: number;
  /** "Supervision" and the like: with an "under" before it, the boss's. */
  private readonly oversight: ReadonlySet<number>;
  private readonly inThe: number;
  private readonly inThem: number;

  constructor(dutyTable: string) {
    for (const [index, { phrases }] of CATALOGUE.entries()) this.book.add(index, phrases);
    this.dutyWords = new DutyWords(this.vocabulary, dutyTable);
    const marked: [string, number][] = [
      [CLASSES.no!, NO],
      [CLASSES.may!, MAY],
      [CLASSES.past!, PAST],
      [CLASSES.we!, WE],
      [CLASSES.you!, YOU],
      ['limited only exhaustive just', UNDENIED],
      [
        'report reports reporting reportiert reportierst berichtest berichten rapporte rapportez reportar reporta reportando rapporterar reportas reportaras',
        REPORT,
      ],
      [`help helps helping ${OTHERS_HELP}`, HELP],
      ['as when if where wherever wenn bei quando lorsque vid si cuando', WHEN],
      ['needed required necessary requested bedarf necessario besoin behov necesario applicable', NEEDED],
      ['is are', IS],
      ['not', NOT],
      ['opportunity', CHANCE],
      ['us me', EMPLOYER],
      ['will ll', WILL],
      ['manager leader lead director head executive supervisor', CHIEF],
      ['mission committed strives strive looking seeking', AIM],
      ['experienced skilled passionate', EXPERIENCED],
      ['volunteer volunteers student students intern interns', UNPAID],
      [`unterstutzen unterstutzt unterstutze assister apoiar apoio bistar stotta stottar apoyar ${OTHERS_HELP}`, AID],
      ['bei beim a au aux dans na no nas nos em vid med i en', AID_WITH],
      ['et und och e y', AND],
      ['moglich denkbar wunschenswert meriterande desejavel souhaite souhaitee', WISHED],
      ['plataforma software sistema sistemas solucoes solucao ferramenta ferramentas area logiciel outil solution plateforme', PRODUCT],
      ['de da do em na para pour fur', OF_PRODUCT],
      ['da das uma um ao na nas voce desenvolvimento', PORTUGUESE],
      ['to directly into an till ao au aux a direkt direto', TO_BOSS],
    ];
    for (const [words] of marked) for (const word of words.split(' ')) this.vocabulary.add(word);
    this.to = this.vocabulary.add('to');
    this.of = this.vocabulary.add('of');
    this.under = this.vocabulary.add('under');
    this.who = this.vocabulary.add('who');
    this.helps = this.vocabulary.add('helps');
    this.s = this.vocabulary.add('s');
    this.oversight = new Set(['supervision', 'direction', 'guidance', 'leadership', 'management'].map((word) => this.vocabulary.add(word)));
    this.inThe = this.vocabulary.add('no');
    this.inThem = this.vocabulary.add('nos');
    this.book.seal();
    this.sections.seal();
    this.acts.seal();
    this.dutyWords.seal();
    this.dutyVerbs.seal();
    this.ownWork.seal();
    this.flags = new Uint32Array(this.vocabulary.words.length);
    for (const [words, flag] of marked)
      for (const word of words.split(' ')) {
        const id = this.vocabulary.add(word);
        this.flags[id] = this.flags[id]! | flag;
      }
  }

  read(description: string): Gathered {
    const { text, sections } = this;
    text.read(description);
    sections.cut(text);
    const phrases: FoundPhrase[] = [];
    this.book.find(text, this.seen, (signal, segment, from, to) => {
      const { id } = CATALOGUE[signal]!;
      const ofEmployees = OF_EMPLOYEES.has(id);
      if (ofEmployees && this.unpaid(segment, from, to)) return;
      if ((ofEmployees || OF_CRAFT.has(id)) && this.acts.isOthers(text, text.first[segment]!, from)) return;
      const context = this.context(segment, from, to);
      if (context !== OF_BOSS && phrases.length < MOST_FINDINGS) phrases.push({ signal, context, segment, from, to });
    });
    const acts: FoundAct[] = [];
    this.acts.find(text, (act) => {
      const context = this.context(act.segment, act.from, act.to);
      if (context !== OF_BOSS && acts.length < MOST_FINDINGS) acts.push({ ...act, context });
    });
    const duties: Duty[] = [];
    for (let segment = 0; segment < text.segments && duties.length < MOST_FINDINGS; segment++) {
      if (OF_SECTION[sections.section[segment]!] !== DUTY || sections.heading[segment] === 1) continue;
      const first = text.first[segment]!;
      const last = text.last(segment);
      // "Design the user experience": a duty's verb leaves no doubt
      const isDuty = this.dutyVerbs.begins(text, first) || this.ownWork.isDuty(text, first, last);
      const does = isDuty ? this.dutyVerbs.of(text, first, last) : DOES.unknown;
      const own = isDuty ? this.ownWork.of(text, first, last) : 0;
      // "Serve guests": an item of a list may be shorter than a sentence
      const short = does !== DOES.unknown && (text.bits[segment]! & LIST_ITEM) !== 0 ? SHORTEST_ITEM : SHORTEST_DUTY;
      if (last - first >= short && !this.namesBoss(first, last))
        duties.push({ segment, tone: this.dutyWords.score(text, first, last), does, own });
    }
    return { text, sections, phrases: phrases.filter((phrase) => !this.isMisread(phrase, phrases, acts)), acts, duties };
  }

  /** Whether other findings read the same words better: "manage data scientists" manages no data, "part of the leadership team" heads it. */
  private isMisread(phrase: FoundPhrase, phrases: readonly FoundPhrase[], acts: readonly FoundAct[]): boolean {
    if (phrase.signal === NOT_EMPLOYEES) return acts.some((act) => overlap(phrase, act) && IN_CHARGE.has(senseOf(act)));
    return phrase.signal === ACROSS_TEAMS && phrases.some((other) => other.signal === STRATEGY && overlap(phrase, other));
  }

  /** Whether those spoken of are no employees: "a volunteer team", "a team of volunteers". */
  private unpaid(segment: number, from: number, to: number): boolean {
    const { word } = this.text;
    for (let at = from; at < to; at++) if ((this.flags[word[at]!]! & UNPAID) !== 0) return true;
    return to + 1 < this.text.last(segment) && word[to] === this.of && (this.flags[word[to + 1]!]! & UNPAID) !== 0;
  }

  /** Whether the words at `at` begin a reporting line: "report to", "berichtest direkt an". */
  private reports(at: number): boolean {
    const { word } = this.text;
    return (this.flags[word[at]!]! & REPORT) !== 0 && (this.flags[word[at + 1]!]! & TO_BOSS) !== 0;
  }

  /** A sentence that says who the boss is and nothing else. */
  private namesBoss(first: number, last: number): boolean {
    if (last - first > LINE_ENDS) return false;
    for (let at = first; at < Math.min(last - 1, first + LINE_BEGINS); at++) if (this.reports(at)) return true;
    return false;
  }

  /** "Under the supervision of senior members", "of a manager who assigns work": the boss does. */
  private bossDoes(first: number, from: number): boolean {
    const { word } = this.text;
    // "under the manager's supervision" are the holder's people
    if (this.oversight.has(word[from]!) && word[from - 1] !== this.s)
      for (let at = Math.max(first, from - UNDER_NEAR); at < from; at++) if (word[at] === this.under) return true;
    if (from === first || word[from - 1] !== this.who) return false;
    for (let at = first; at < Math.min(from, first + LINE_BEGINS); at++) if (word[at] === this.under) return true;
    return false;
  }

  /** Whether the word at `at` is Portuguese "no" or "nos", "in the": English denies with the one, Spanish and French say "our" with the other. */
  private isInThe(segment: number, at: number): boolean {
    const { word, text, start } = this.text;
    // "nós" is "we"
    if (word[at] === this.inThem) return text.charCodeAt(start[at]! + 1) === PLAIN_O;
    if (word[at] !== this.inThe) return false;
    const last = this.text.last(segment);
    for (let near = Math.max(this.text.first[segment]!, at - SIGHT); near < Math.min(last, at + SIGHT); near++)
      if ((this.flags[word[near]!]! & PORTUGUESE) !== 0) return true;
    return false;
  }

  /** Whether the words before `from` name a product or a trade that deals with what follows. */
  private ofProduct(first: number, from: number): boolean {
    const { word } = this.text;
    if (from - 2 < first || (this.flags[word[from - 1]!]! & OF_PRODUCT) === 0) return false;
    for (let at = from - 2; at >= Math.max(first, from - PRODUCT_NEAR); at--) if ((this.flags[word[at]!]! & PRODUCT) !== 0) return true;
    return false;
  }

  /** Whether the help at `at` goes with a preposition before `from`: "Unterstützung der Leitung bei". */
  private aids(at: number, from: number): boolean {
    let linked = false;
    for (let next = at + 1; next < from; next++) {
      linked ||= next <= at + AID_NEAR && (this.flags[this.text.word[next]!]! & AID_WITH) !== 0;
      // "participer au recrutement et assurer le management": one's own duty again
      if ((this.flags[this.text.word[next]!]! & AND) !== 0 && next + 1 < from && this.dutyVerbs.begins(this.text, next + 1)) return false;
    }
    return linked;
  }

  /** The context of a segment by its section; an item under "requirements" or about the employer that begins with a duty's verb is a duty that was filed there. */
  private place(segment: number): number {
    const section = OF_SECTION[this.sections.section[segment]!]!;
    const filed = section === LISTED || (this.sections.section[segment] === COMPANY && (this.text.bits[segment]! & LIST_ITEM) !== 0);
    if (!filed) return section;
    const first = this.text.first[segment]!;
    return this.dutyVerbs.begins(this.text, first) ? DUTY : section;
  }

  /** What the words behind a finding take back: "is not a responsibility", "as needed". */
  private behind(segment: number, to: number): number {
    const { word } = this.text;
    const last = this.text.last(segment);
    if (to + 1 < last && (this.flags[word[to]!]! & IS) !== 0 && (this.flags[word[to + 1]!]! & NOT) !== 0) return DENIED;
    for (let at = to; at < Math.min(last, to + WISHED_NEAR); at++) if ((this.flags[word[at]!]! & WISHED) !== 0) return PERHAPS;
    for (let at = to; at + 1 < Math.min(last, to + NEEDED_NEAR + 1); at++)
      if ((this.flags[word[at]!]! & WHEN) !== 0 && (this.flags[word[at + 1]!]! & NEEDED) !== 0) return PERHAPS;
    return DUTY;
  }

  /** What the words before a finding make of it, and the section it stands in. */
  private context(segment: number, from: number, to: number): number {
    const section = this.place(segment);
    if (section === ASIDE || this.ofProduct(this.text.first[segment]!, from)) return ASIDE;
    let before = 0;
    let boss = false;
    let chance = false;
    const { word } = this.text;
    for (let at = Math.max(this.text.first[segment]!, from - SIGHT); at < from; at++) {
      let flag = this.flags[word[at]!]!;
      if ((flag & (CHANCE | WILL)) !== 0) chance = (flag & CHANCE) !== 0;
      // "is required to manage": no "as required"
      const must = (flag & NEEDED) !== 0 && word[at + 1] === this.to && (this.flags[word[at - 1]!]! & WHEN) === 0;
      if (must || (flag & CHANCE) !== 0) flag &= ~MAY;
      if ((flag & (NO | WE)) !== 0 && this.isInThe(segment, at)) flag &= ~(NO | WE);
      if (flag !== 0 && ((flag & (NO | WE)) === 0 || from - at <= NEAR)) before |= flag;
      if ((flag & AIM) !== 0 && from - at <= NEAR && word[at + 1] === this.to) before |= WE;
      // "which helps us grow": no one's duty
      const employer = word[at] !== this.helps && (this.flags[word[at + 1]!]! & EMPLOYER) !== 0;
      const helps = (flag & HELP) !== 0 && from - at <= HELP_NEAR && !employer;
      if (helps || ((flag & AID) !== 0 && this.aids(at, from))) before |= MAY;
      if ((flag & (YOU | CHIEF | EXPERIENCED)) !== 0) {
        before &= ~WE;
        // "an experienced manager to lead": the experience is the manager's
        if (word[from - 1] === this.to) before &= ~PAST;
      }
      if ((flag & YOU) !== 0) boss = false;
      if (from - at <= NEAR && at + 1 < from && this.reports(at)) boss = true;
    }
    if (chance) before |= MAY;
    if (boss || this.bossDoes(this.text.first[segment]!, from)) return OF_BOSS;
    if ((before & NO) !== 0 && (before & UNDENIED) === 0) return DENIED;
    if ((before & PAST) !== 0) return ASKED;
    const behind = this.behind(segment, to);
    if (behind === DENIED) return DENIED;
    if ((before & MAY) !== 0 || behind === PERHAPS) return PERHAPS;
    if ((before & WE) !== 0) return OURS;
    return section;
  }
}
