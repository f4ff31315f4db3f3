/**
 * The grammar of a title: from a head noun and the words around it to what the title claims.
 * "Manager, X" and "Manager of X" manage people; "X Manager" manages X, unless X is a workforce or a staffed place.
 */
import type { TitleKind } from './kinds';
import {
  ASSISTANT,
  BUILD,
  CLIENT_DIRECTOR,
  COOK,
  CRAFT_DIRECTOR,
  DEPARTMENT,
  fieldOf,
  type Head,
  headOf,
  isTrainee,
  KEEPER,
  NOT_WORKFORCE,
  OF_THE_WHOLE,
  OFFICER,
  PUBLIC,
  SOFT_UNIT,
  TECHNICAL,
} from './lexicon';

/** A phrase of a title around one head noun; all words folded. */
export interface Phrase {
  readonly head: Head;
  readonly word: string;
  /** Words before the head, ranks and places taken out. */
  readonly before: readonly string[];
  /** Words after the head, up to a linking word, then those after it. */
  readonly object: readonly string[];
  /** The object was joined by "of", "de", "för"… */
  readonly linked: boolean;
  /** What follows behind a comma or a dash. */
  readonly next: readonly string[];
  /** Rank and place words around the head. */
  readonly ranks: ReadonlySet<string>;
  /** All words of the phrase as they stand. */
  readonly all: readonly string[];
}

const PLURAL = /s$/;

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
const isCraft = (word: string | undefined): boolean => word !== undefined && headOf(word)?.of === 'craft';
const pair = (words: readonly string[], a: string, b: string): boolean => words.some((w, i) => w === a && words[i + 1] === b);
const knows = (word: string): boolean =>
  fieldOf(word) !== undefined || headOf(word) !== undefined || /(?:ing|ment|tion|ics|ance|ity|ung)$/.test(word);

/** What the manager word manages: the word before it in English, the first ones behind it in Romance titles. */
function managed(p: Phrase) {
  if (p.head.stem) return fieldOf(p.head.stem);
  if (p.head.first || p.before.length === 0) {
    for (const word of p.object.slice(0, 2)) {
      const field = fieldOf(word);
      if (field) return field;
    }
    if (p.head.first) return p.before.length ? fieldOf(last(p.before)!) : undefined;
  }
  const word = last(p.before);
  if (!word) return undefined;
  const previous = p.before[p.before.length - 2];
  if (word === 'development' && previous && BUILD.has(previous)) return 'unit';
  const field = fieldOf(word);
  // "chef de service" heads a unit, a "Language Services Manager" may head nothing
  if (/^services?$/.test(word)) return undefined;
  if (field === 'unit' && SOFT_UNIT.has(word) && previous && (fieldOf(previous) === 'function' || fieldOf(previous) === 'commercial'))
    return 'function';
  return field;
}

function managerKind(p: Phrase): TitleKind {
  const { before, ranks } = p;
  if (p.all.some((w) => w === 'lead' || w === 'leads') && before.some((w) => TECHNICAL.has(w)) && pair(p.all, 'lead', p.word))
    return 'tech-lead-manager';
  if (ranks.has('general') || ranks.has('country') || p.word === 'gm') return before.length ? 'unit-manager' : 'general-manager';
  const field = managed(p);
  const deputy = ranks.has('assistant') || ranks.has('deputy') || ranks.has('associate') || ranks.has('assoc');
  if (p.head.first || p.head.stem) {
    if (field === 'team') return 'team-lead';
    if (field === 'function') return 'function-manager';
    if (field === 'commercial') return 'commercial-manager';
    if (p.head.stem || KEEPER.has(p.word)) return 'function-manager';
    if (field === 'unit') return 'unit-manager';
    return p.object.length ? 'unit-manager' : 'bare-manager';
  }
  if (before.length === 0) {
    if (p.object.length || (p.next.length && p.next.some(knows))) return deputy && !p.object.length ? 'assistant-manager' : 'front-manager';
    return deputy ? 'assistant-manager' : 'bare-manager';
  }
  if (field === 'team') return 'team-lead';
  if (ranks.has('group') && (field === 'function' || field === 'commercial')) return 'group-manager';
  if (field === 'unit') return ranks.has('assistant') ? 'assistant-manager' : 'unit-manager';
  if (field) return field === 'commercial' ? 'commercial-manager' : 'function-manager';
  const worker = last(before)!;
  if (isCraft(worker) && !NOT_WORKFORCE.has(worker)) return 'unit-manager';
  return 'field-manager';
}

/** "Lead Java Fullstack", "Lead, Analytics Engineer": a craft follows. */
const leadsCraft = ({ object, next }: Phrase): boolean =>
  [...object, ...next].slice(0, 4).some((word) => TECHNICAL.has(word) || isCraft(word));

function leadKind(p: Phrase): TitleKind {
  const object = p.head.first || p.before.length === 0 ? p.object : [];
  if (p.word === 'teamlead') return 'team-lead';
  if (p.word === 'techlead') return 'craft-lead';
  const subject = p.head.stem || last(p.before) || object[0];
  if (!subject && p.head.of === 'lead' && leadsCraft(p)) return 'craft-lead';
  if (!subject) return p.head.of === 'leader' ? 'bare-leader' : 'front-lead';
  const field = fieldOf(subject);
  if (field === 'team' || p.before.some((w) => fieldOf(w) === 'team')) return 'team-lead';
  if (/^pro[jd]/.test(p.head.stem) && field !== 'unit') return 'function-manager';
  // "produktionsledare", "líder de produção": of the people in it
  if (p.head.of === 'leader' && (p.head.stem || p.head.first) && field === 'unit') return 'unit-lead';
  if (p.head.stem && p.head.of === 'leader') return 'field-lead';
  if (p.before.length === 0 && !p.head.first) return leadsCraft(p) ? 'craft-lead' : 'front-lead';
  if (TECHNICAL.has(subject) || isCraft(subject)) return 'craft-lead';
  if (p.head.of === 'leader') return 'bare-leader';
  return field === 'unit' ? 'unit-lead' : 'field-lead';
}

function chefKind(p: Phrase): TitleKind {
  if (p.object.length) {
    if (p.all.some((w) => w === 'for' || w === 'inom' || w === 'till')) return 'head';
    const field = managed(p);
    if (field === 'function') return 'function-manager';
    if (field === 'commercial') return 'commercial-manager';
    if (field === 'team') return 'team-lead';
    if (field === 'unit') return 'unit-manager';
    if (p.object.includes('cuisine') || p.object.includes('cozinha')) return 'craft-head';
    return 'responsible';
  }
  if (p.all.includes('sous')) return 'team-lead';
  if (p.all.includes('head')) return 'craft-head';
  if (p.all.includes('executive')) return 'unit-manager';
  return p.before.length && !p.before.some((w) => COOK.has(w)) ? 'unit-manager' : 'craft';
}

function bossKind(p: Phrase): TitleKind {
  if (!p.head.stem && !p.head.first && p.before.length === 0) return p.object.length || p.next.length ? 'head' : 'unit-manager';
  const field = managed(p);
  if (field === 'function' && !DEPARTMENT.has(p.head.stem)) return 'function-manager';
  if (field === 'team') return 'team-lead';
  if (p.head.stem || p.head.first) return 'unit-manager';
  return p.object.length || p.next.length ? 'head' : 'unit-manager';
}

function directorKind(p: Phrase): TitleKind {
  const { before, ranks } = p;
  const subject = last(before) ?? (p.head.first ? p.object[0] : undefined);
  if ((subject && CRAFT_DIRECTOR.has(subject)) || ((p.head.first || p.all.includes('de')) && p.object.some((w) => CRAFT_DIRECTOR.has(w))))
    return 'craft-director';
  if (before.length === 0 && !p.linked && isCraft(last(p.next.slice(0, 4))) && !PLURAL.test(last(p.next.slice(0, 4))!)) return 'graded';
  if (before.includes('managing') || before.includes('executive') || p.all.some((w) => OF_THE_WHOLE.has(w))) return 'chief';
  if (subject && CLIENT_DIRECTOR.has(subject) && (before.length || p.head.first)) return 'client-director';
  return ['associate', 'assoc', 'assistant', 'deputy', 'vice'].some((w) => ranks.has(w)) || p.word.startsWith('sub')
    ? 'minor-director'
    : 'director';
}

/** An office of a county, city or state that its holder heads: the word before it, or the object behind it, is the public's. */
function headsOffice({ all, word }: Phrase): boolean {
  const at = all.indexOf(word);
  // a county's clerk heads an office, an elections clerk works in one
  if (word === 'clerk' && /^election/.test(all[at - 1] ?? '')) return false;
  if (OFFICER.has(word)) return PUBLIC.has(all[at - 1] ?? '');
  return word === 'registrar' && (all[at - 1] === 'general' || all.slice(at + 1, at + 3).some((w) => PUBLIC.has(w)));
}

/** German for those who lead what the word begins with, and for those who drive it. */
const LEADS_CREW = /fuhrer(?:in)?$/;
/** "Founder's Associate", "Founder's Right Hand": beside the one who heads. */
const BESIDE_CHIEF = new Set('associate associates assistant assistent assistenz hand office residence'.split(' '));

function craftKind(p: Phrase): TitleKind {
  const { all, ranks } = p;
  if (headsOffice(p)) return 'office-head';
  const at = all.indexOf(p.word);
  const ahead = all.slice(0, at);
  // "Schichtführer", "Kolonnenführer"
  if (p.head.stem && LEADS_CREW.test(p.word) && fieldOf(p.head.stem) === 'team') return 'team-lead';
  if (ahead.includes('charge') && p.word.startsWith('nurse')) return 'team-lead';
  if (ahead.includes('supervising') || ahead.includes('supervisory')) return 'supervisor';
  if (ahead.includes('chief')) return p.word === 'officer' ? 'chief' : 'chief-craft';
  if (ahead.includes('head')) return /teacher|master/.test(p.word) ? 'school-head' : 'craft-head';
  if (ahead.some((w) => /^(?:s|e|a|r)?vp$|^director$|^vicepresident$/.test(w))) return 'graded';
  if (pair(ahead, 'lead', 'generation') || pair(ahead, 'lead', 'gen') || pair(ahead, 'lead', 'response')) return 'craft';
  const lead = ahead.findIndex((w) => w === 'lead' || w === 'leads' || w === 'techlead' || w === 'leader');
  if (lead >= 0) return ahead.some((w) => fieldOf(w) === 'team') ? 'team-lead' : 'craft-lead';
  if (ranks.has('leading') || (p.head.first && (pair(all, 'tech', 'lead') || all.includes('lider')))) return 'craft-lead';
  return 'craft';
}

/** What a phrase claims. */
export function kindOf(p: Phrase): TitleKind {
  if (p.head.of !== 'craft' && p.all.some((_, i) => isTrainee(p.all, i))) return 'trainee';
  switch (p.head.of) {
    case 'manager':
      return managerKind(p);
    case 'boss':
      return bossKind(p);
    case 'chef':
      return chefKind(p);
    case 'responsible': {
      const field = p.head.stem ? undefined : managed(p);
      return field === 'unit' ? 'unit-manager' : field === 'team' ? 'team-lead' : 'responsible';
    }
    case 'director':
      return directorKind(p);
    case 'vp': {
      const object = last(p.object) ?? last(p.next);
      if (p.word === 'avp' || p.ranks.has('assistant') || p.ranks.has('associate')) return 'graded';
      return !p.linked && isCraft(object) && !PLURAL.test(object!) ? 'graded' : 'vice-president';
    }
    case 'president':
      return 'chief';
    case 'executive':
      return p.before.includes('field') || p.before.some((w) => ASSISTANT.has(w)) || p.all.some((w) => BESIDE_CHIEF.has(w))
        ? 'craft'
        : 'chief';
    case 'head':
      return 'head';
    case 'chief':
      return p.object[0] === 'staff' ? 'chief-of-staff' : 'head';
    case 'lead':
    case 'leader':
      return leadKind(p);
    case 'supervisor':
      return p.before.some((w) => w === 'account') ? 'function-manager' : 'supervisor';
    case 'principal':
      return 'school-head';
    case 'dean':
      return 'head';
    case 'coordinator':
      return 'coordinator';
    default:
      return craftKind(p);
  }
}
