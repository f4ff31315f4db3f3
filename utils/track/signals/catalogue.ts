/** Every signal of the text: its id, what it means to the person who reads the verdict, and the phrases that carry it. */
import * as craft from '../words/craft';
import * as people from '../words/people';

export interface SignalKind {
  readonly id: string;
  /** Plain words for the person. */
  readonly meaning: string;
  readonly phrases: readonly string[];
}

export const CATALOGUE: readonly SignalKind[] = [
  { id: 'direct-reports', meaning: 'has direct reports', phrases: people.DIRECT_REPORTS },
  { id: 'line-management', meaning: 'manages people by name of the duty', phrases: people.LINE_MANAGEMENT },
  { id: 'appraisal', meaning: 'appraises, disciplines or pays others', phrases: people.APPRAISAL },
  { id: 'careers', meaning: 'is in charge of the careers of others', phrases: people.CAREERS },
  { id: 'hiring', meaning: 'hires people', phrases: people.HIRING },
  { id: 'build-team', meaning: 'builds up a team', phrases: people.BUILD_TEAM },
  { id: 'manage-team', meaning: 'manages a team', phrases: people.MANAGE_TEAM },
  { id: 'lead-team', meaning: 'leads a team', phrases: people.LEAD_TEAM },
  { id: 'team-size', meaning: 'a team of a stated size', phrases: people.TEAM_OF_N },
  { id: 'manage-staff', meaning: 'supervises staff', phrases: people.MANAGE_STAFF },
  { id: 'assign-work', meaning: 'assigns and schedules the work of others', phrases: people.ASSIGN_WORK },
  { id: 'manage-managers', meaning: 'manages managers', phrases: people.MANAGE_MANAGERS },
  { id: 'own-team', meaning: 'speaks of your team', phrases: people.OWN_TEAM },
  { id: 'unit-head', meaning: 'runs a unit', phrases: people.UNIT_HEAD },
  { id: 'budget', meaning: 'answers for a budget', phrases: people.BUDGET },
  { id: 'strategy', meaning: 'sets strategy and rules', phrases: people.STRATEGY },
  { id: 'no-reports', meaning: 'formally no reports', phrases: people.NO_REPORTS },
  { id: 'future-team', meaning: 'a team only later, perhaps', phrases: people.FUTURE_TEAM },
  { id: 'assists', meaning: 'helps someone else to manage', phrases: people.ASSISTS },
  { id: 'hands-on', meaning: 'stays hands-on', phrases: craft.HANDS_ON },
  { id: 'own-code', meaning: 'does the craft itself', phrases: craft.OWN_CODE },
  { id: 'own-build', meaning: 'builds what the craft builds', phrases: craft.OWN_BUILD },
  { id: 'own-craft', meaning: 'does the craft beside leading', phrases: craft.OWN_CRAFT },
  { id: 'own-share', meaning: 'a stated share of own work', phrases: craft.OWN_SHARE },
  { id: 'mentors', meaning: 'mentors, reviews, shares knowledge', phrases: craft.MENTORS_ONLY },
  { id: 'code-review', meaning: 'reviews the work of the craft', phrases: craft.CODE_REVIEW },
  { id: 'technical-lead', meaning: 'leads in matters of the craft', phrases: craft.TECHNICAL_LEAD },
  { id: 'across-teams', meaning: 'works across or within teams', phrases: craft.CROSS_TEAMS },
  { id: 'not-employees', meaning: 'manages things or people who are not employees', phrases: craft.NOT_EMPLOYEES },
  { id: 'solo', meaning: 'works alone', phrases: craft.CRAFT_SOLO },
  { id: 'seeks-leader', meaning: 'the employer looks for a leader', phrases: craft.SEEKS_LEADER },
  { id: 'several-roles', meaning: 'several roles in one posting', phrases: craft.SEVERAL_ROLES },
  { id: 'was-manager', meaning: 'asks for experience as a manager', phrases: craft.PAST_MANAGER },
];
