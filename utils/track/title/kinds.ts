/** The kinds of titles, and what follows from each: one table, so that a new kind must answer every question. */
import type { Level } from '../verdict';

/** What a kind of title says beside its words. */
interface Claim {
  /** Whom it claims: people, a team, the craft's own work; `other` lies between. */
  readonly group: 'people' | 'team' | 'craft' | 'other';
  /** Its place on the management ladder; the other kinds take the craft's, by word of rank and years. */
  readonly level: Level | undefined;
  /** Who holds it expects to manage nobody (`expert`), to lead (`lead`) or to have people; undefined where either is common. */
  readonly promises: 'expert' | 'lead' | 'people' | undefined;
  /** Names no track by itself: guideline, rule 7. */
  readonly vague?: true;
}

const claim = (group: Claim['group'], level: Claim['level'], promises: Claim['promises']): Claim => ({ group, level, promises });
const vague = (level: Claim['level'], promises: Claim['promises']): Claim => ({ ...claim('other', level, promises), vague: true });

/** What a title claims, by its kind. The probabilities that go with each kind are learned: `weights.ts`. */
export const TITLE_KINDS = {
  craft: claim('craft', undefined, 'expert'), // Engineer, Nurse, chargé de mission
  'craft-lead': claim('craft', 'lead', 'lead'), // Lead Engineer, Tech Lead
  'field-lead': claim('craft', 'lead', 'expert'), // Marketing Lead
  'unit-lead': claim('team', 'lead', 'lead'), // Engineering Lead
  'front-lead': claim('team', 'lead', 'lead'), // Lead, Revenue
  'team-lead': claim('team', 'lead', 'people'), // Team Lead, Shift Leader, chef d'équipe
  supervisor: claim('team', 'lead', 'people'), // Supervisor, Foreman, Polier
  'bare-leader': vague(undefined, 'lead'), // Leader, Market Leader
  'craft-head': claim('other', 'lead', undefined), // Head Chef, Head Web Developer
  'tech-lead-manager': claim('people', 'manager', 'people'), // Technical Lead Manager
  'function-manager': claim('craft', undefined, 'expert'), // Product Manager, Projektleiter, gerente de contas
  'commercial-manager': claim('other', undefined, 'people'), // Sales Manager, Marketing Manager
  'field-manager': claim('other', undefined, 'people'), // Tax Manager: a manager of something no list names
  'unit-manager': claim('people', 'manager', 'people'), // Engineering Manager, Filialleiter, butikschef
  'group-manager': claim('people', 'senior-manager', 'people'), // Group Product Manager
  'front-manager': claim('people', 'manager', 'people'), // Manager, Payroll
  'bare-manager': vague('manager', 'people'), // Manager
  'assistant-manager': vague('manager', 'people'), // Assistant Store Manager
  'general-manager': claim('people', 'manager', 'people'), // General Manager, Country Manager
  responsible: claim('other', undefined, undefined), // responsable qualité
  head: claim('people', 'director', 'people'), // Head of X, Leiter Einkauf
  director: claim('people', 'director', 'people'), // Director of X
  'minor-director': claim('other', 'director', 'people'), // Associate Director
  'craft-director': claim('other', undefined, 'expert'), // Art Director
  'client-director': claim('other', 'director', 'people'), // Account Director
  'vice-president': claim('people', 'vp', 'people'),
  graded: claim('other', undefined, 'expert'), // VP, Software Engineer: a bank's grade on a craft
  chief: claim('people', 'c-level', 'people'), // CTO, Geschäftsführerin, Managing Director
  'chief-craft': claim('other', 'principal', 'lead'), // Chief Architect
  'chief-of-staff': vague(undefined, undefined),
  'school-head': claim('people', 'director', 'people'), // Head Teacher, Principal
  'office-head': claim('people', 'manager', 'people'), // Registrar of Voters, City Clerk, Elections Administrator
  coordinator: claim('craft', undefined, 'expert'),
  trainee: claim('other', undefined, 'expert'), // Management Trainee, Manager in Training
} as const satisfies Readonly<Record<string, Claim>>;
export type TitleKind = keyof typeof TITLE_KINDS;

/** What the kind of a title claims. */
export const claimOf = (kind: TitleKind): Claim => TITLE_KINDS[kind];
