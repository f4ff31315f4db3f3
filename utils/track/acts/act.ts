/** What a duty about people is made of. */
import { OBJECTS, VERBS } from '../words/acts';

export const VERB_NAMES = Object.keys(VERBS) as (keyof typeof VERBS)[];
export const OBJECT_NAMES = Object.keys(OBJECTS) as (keyof typeof OBJECTS)[];
/** Bit of each verb group in `Act.verbs`. */
export const VERB_BITS = Object.fromEntries(VERB_NAMES.map((name, index) => [name, 1 << index])) as Record<keyof typeof VERBS, number>;
/** Number of each object group in `Act.object`. */
export const OBJECT = Object.fromEntries(OBJECT_NAMES.map((name, index) => [name, index])) as Record<keyof typeof OBJECTS, number>;

/** Qualities of an act; bits. */
export const QUALITY = {
  /** A number of people is stated. */
  sized: 1,
  /** A project's, a client's or another department's people. */
  across: 2,
  /** Less experienced people. */
  juniors: 4,
  /** Peers: "lead other engineers". */
  peers: 8,
  technically: 16,
  /** The team's people are named behind it: "a team of engineers". */
  ofPeople: 32,
  /** In what the team is led stands behind it or before it: "lead the team in best practices", "lead the technical team". */
  inMatter: 64,
  /** "Your team". */
  yours: 128,
  /** "Our team", "teams", "the growing sales team": what an employer says of itself, and a holder of those around. */
  atLarge: 256,
  /** A single person: "supervises the coordinator". */
  one: 512,
  /** "A team": one is put in charge of it; "the team" may only be led through a task. */
  aTeam: 1024,
  /** Without an article, a number or a "your" before it: "lead engineers", "lead teams". */
  bare: 2048,
} as const;

export interface Act {
  /** Verb groups joined, as bits of VERB_BITS. */
  readonly verbs: number;
  /** A number of OBJECT. */
  readonly object: number;
  readonly qualities: number;
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}
