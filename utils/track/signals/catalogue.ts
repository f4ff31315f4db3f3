/** Every signal of the text: its id and the phrases that carry it. What it means to the person who reads the verdict is `signal_<id>` of public/_locales. */
import * as craft from '../words/craft';
import * as people from '../words/people';

export interface SignalKind {
  readonly id: string;
  readonly phrases: readonly string[];
}

export const CATALOGUE: readonly SignalKind[] = [
  { id: 'direct-reports', phrases: people.DIRECT_REPORTS },
  { id: 'line-management', phrases: people.LINE_MANAGEMENT },
  { id: 'appraisal', phrases: people.APPRAISAL },
  { id: 'careers', phrases: people.CAREERS },
  { id: 'hiring', phrases: people.HIRING },
  { id: 'build-team', phrases: people.BUILD_TEAM },
  { id: 'manage-team', phrases: people.MANAGE_TEAM },
  { id: 'lead-team', phrases: people.LEAD_TEAM },
  { id: 'team-size', phrases: people.TEAM_OF_N },
  { id: 'manage-staff', phrases: people.MANAGE_STAFF },
  { id: 'assign-work', phrases: people.ASSIGN_WORK },
  { id: 'manage-managers', phrases: people.MANAGE_MANAGERS },
  { id: 'own-team', phrases: people.OWN_TEAM },
  { id: 'unit-head', phrases: people.UNIT_HEAD },
  { id: 'budget', phrases: people.BUDGET },
  { id: 'strategy', phrases: people.STRATEGY },
  { id: 'no-reports', phrases: people.NO_REPORTS },
  { id: 'future-team', phrases: people.FUTURE_TEAM },
  { id: 'assists', phrases: people.ASSISTS },
  { id: 'hands-on', phrases: craft.HANDS_ON },
  { id: 'own-code', phrases: craft.OWN_CODE },
  { id: 'own-build', phrases: craft.OWN_BUILD },
  { id: 'own-craft', phrases: craft.OWN_CRAFT },
  { id: 'own-share', phrases: craft.OWN_SHARE },
  { id: 'mentors', phrases: craft.MENTORS_ONLY },
  { id: 'code-review', phrases: craft.CODE_REVIEW },
  { id: 'technical-lead', phrases: craft.TECHNICAL_LEAD },
  { id: 'across-teams', phrases: craft.CROSS_TEAMS },
  { id: 'not-employees', phrases: craft.NOT_EMPLOYEES },
  { id: 'solo', phrases: craft.CRAFT_SOLO },
  { id: 'seeks-leader', phrases: craft.SEEKS_LEADER },
  { id: 'several-roles', phrases: craft.SEVERAL_ROLES },
  { id: 'was-manager', phrases: craft.PAST_MANAGER },
];
