/** What an act amounts to, whatever its words: the strongest of its verbs over people, or what its object makes of it. */
import { type Act, OBJECT, OBJECT_NAMES, QUALITY, VERB_BITS as V } from './act';

const PEOPLE = new Set<number>([OBJECT.team, OBJECT.staff, OBJECT.crafts, OBJECT.managers, OBJECT.members, OBJECT.them]);
/** By the number of an object, whether it is people. */
export const PEOPLE_OBJECTS: readonly boolean[] = OBJECT_NAMES.map((_, index) => PEOPLE.has(index));

const CHARGE = V.manage | V.oversee;
const LEADS = CHARGE | V.lead;
const PLANS = V.assign | V.plan;
const POWERS = V.hire | V.grow | V.evaluate;
/** Qualities that take the leading of people back, and what is left of it. */
const LESS = QUALITY.juniors | QUALITY.across | QUALITY.technically | QUALITY.peers;

/** "A team of engineers". */
const OWN = QUALITY.aTeam | QUALITY.ofPeople;
/** Whose team it is, or how large: one's own. */
const CERTAIN = OWN | QUALITY.yours | QUALITY.sized;
/** "Lead teams", "lead the team in best practices": as often an expert's guidance as a leader's. */
const LOOSE = QUALITY.bare | QUALITY.inMatter;

function lesser(verbs: number, qualities: number): string {
  if ((verbs & LEADS) === 0) return (verbs & V.coach) !== 0 ? 'mentors' : '';
  if ((qualities & QUALITY.technically) !== 0) return 'leads-technically';
  if ((qualities & QUALITY.across) !== 0) return 'leads-across';
  return (qualities & QUALITY.peers) !== 0 ? 'leads-peers' : 'leads-juniors';
}

/** The name of what is done; empty where it says nothing about people. */
export function senseOf({ verbs, object, qualities }: Pick<Act, 'verbs' | 'object' | 'qualities'>): string {
  if (PEOPLE_OBJECTS[object] || ((object === OBJECT.group || object === OBJECT.realm) && (qualities & QUALITY.ofPeople) !== 0)) {
    // "manage one junior analyst": of the less experienced too one is in charge
    const less = (verbs & CHARGE) !== 0 ? LESS & ~QUALITY.juniors : LESS;
    if ((qualities & less) !== 0) return lesser(verbs, qualities);
    if (object === OBJECT.managers && (verbs & LEADS) !== 0) return 'manages-managers';
    if ((verbs & CHARGE) !== 0) return 'manages';
    // "lead others by example", "lead and mentor engineers": no team of one's own (guideline, ruling 5)
    const persons = object === OBJECT.them || ((qualities & QUALITY.bare) !== 0 && (object === OBJECT.crafts || object === OBJECT.members));
    if ((verbs & V.lead) !== 0) {
      if ((verbs & POWERS) !== 0) return 'leads';
      if (persons) return 'leads-peers';
      return object === OBJECT.team && (qualities & LOOSE) !== 0 && (qualities & CERTAIN) === 0 ? 'leads-loosely' : 'leads';
    }
    if ((verbs & V.hire) !== 0) return 'hires';
    if ((verbs & PLANS) !== 0) return 'plans';
    const coaches = (verbs & V.coach) !== 0;
    const grows = (verbs & V.grow) !== 0;
    // "coach your team", "mentor a team of engineers": those one is in charge of
    const charge = (qualities & QUALITY.yours) !== 0 || (qualities & OWN) === OWN;
    if (coaches && (grows || charge)) return 'develops';
    // "we expand our team", "empower teams"
    if ((qualities & QUALITY.atLarge) !== 0) return '';
    if (grows) return 'grows';
    return coaches ? 'coaches' : '';
  }
  if (object === OBJECT.unit) return (verbs & LEADS) !== 0 ? 'heads-unit' : '';
  if (object === OBJECT.realm) return (verbs & LEADS) !== 0 ? 'runs-realm' : '';
  if (object === OBJECT.task) return (verbs & V.assign) !== 0 ? 'assigns-work' : '';
  return object === OBJECT.outside && (verbs & LEADS) !== 0 ? 'leads-outsiders' : '';
}
