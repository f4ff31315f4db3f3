/** Signals of the catalogue: for each a sentence in which it is found and one that looks like it and is not. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../utils/track/signals/catalogue';
import { signalsIn } from './signals-in';

const CASES: Record<string, { fires: string[]; silent: string[] }> = {
  'direct-reports': {
    fires: [
      'You have six direct reports.',
      'Two analysts reporting directly to you.',
      'Personas a cargo: tres.',
      'Acompanhar seus liderados diretos.',
    ],
    silent: ['Write reports directly in the tool.', 'You report directly to the founder.'],
  },
  'own-craft': {
    fires: [
      'Be a player-coach for your squad.',
      'Maintain a small personal book of business.',
      'Write code every day.',
      'Carry your own quota.',
      'Reach a billable utilization of 70 %.',
      'Esteja disposto a codar também.',
      'Du utvecklar och vill själv koda.',
    ],
    silent: ['Coach the players of the youth team.', 'Review code of conduct cases.', 'Set the quota of the region.'],
  },
  'line-management': {
    fires: [
      'Line manage the finance staff.',
      'Du übernimmst Personalverantwortung.',
      'Du har personalansvar.',
      'Gestão de pessoas.',
      'Encadrement hiérarchique.',
    ],
    silent: ['Manage product lines.', 'Risk management for people with savings.'],
  },
  appraisal: {
    fires: [
      'Conduct performance reviews.',
      'Hold weekly one on ones.',
      'Approve leave and timesheets.',
      'Mitarbeitergespräche führen.',
      'Avaliação de desempenho.',
      'Hålla medarbetarsamtal.',
    ],
    silent: ['Improve the performance of queries.', 'Review pull requests.'],
  },
  careers: {
    fires: [
      'Support the career development of your team.',
      'Coach and develop your reports.',
      'Utveckla dina medarbetare.',
      'Desenvolvimento do time.',
    ],
    silent: ['Develop software for careers sites.', 'Grow your own skills.'],
  },
  hiring: {
    fires: ['Recruit and train new staff.', 'Own the hiring plan.', 'Recrutement des collaborateurs.', 'Rekrytering av nya kollegor.'],
    silent: ['Work with recruiters.', 'Apply now.'],
  },
  'build-team': {
    fires: ['Build and lead a team.', 'Aufbau eines Teams.', 'Bygga upp ett starkt team.'],
    silent: ['Build software with the team.', 'Enjoy team building events.'],
  },
  'manage-team': {
    fires: ['Manage the team.', 'Gestão do time.', 'Führung eines Teams.'],
    silent: ['Manage team meetings.', 'Managed by the team.'],
  },
  'lead-team': {
    fires: ['Lead the team.', 'Liderança do time.', 'Leda teamet.'],
    silent: ['Team lead experience.', 'Reports to the lead.'],
  },
  'team-size': {
    fires: ['Lead a team of 12 people.', 'Manage 5 engineers.', 'Equipe de 4 développeurs.'],
    silent: ['A company of 12 people.', 'Five years of practice.'],
  },
  'manage-staff': {
    fires: ['Supervise employees.', 'Supervision of assigned staff.', 'Koordination der Mitarbeiter.'],
    silent: ['Support employees with laptops.', 'Employees enjoy lunch.'],
  },
  'assign-work': {
    fires: ['Assign tasks to team members.', 'Plan staff schedules.', 'Définir la répartition des tâches.', 'Fördela arbetsuppgifterna.'],
    silent: ['Complete assigned tasks.', 'Plan a project.'],
  },
  'manage-managers': {
    fires: ['Manage team leads.', 'Lead and coach engineering managers.', 'Manager of managers.'],
    silent: ['Work with managers.', 'Generate sales.'],
  },
  'unit-head': {
    fires: [
      'Directs the Elections Division.',
      'Full P&L responsibility.',
      'Prepare the department budget.',
      'Budgetverantwortung für den Standort.',
    ],
    silent: ['Direct contact with patients.', 'Budget airline.'],
  },
  'no-reports': {
    fires: [
      'This role has no direct reports.',
      'This is an individual contributor role.',
      'Ohne Personalverantwortung.',
      'Sem gestão de pessoas.',
      'Sin personal a cargo.',
      'Inget personalansvar.',
    ],
    silent: ['You have direct reports.', 'No weekend work.'],
  },
  'future-team': {
    fires: ['You may lead a team.', 'Perspektivisch ein Team aufbauen.', 'As we grow, you grow.'],
    silent: ['You lead a team.', 'The team is in Paris.'],
  },
  assists: { fires: ['Assist in supervising clerks.', 'Help managing the team.'], silent: ['Assist customers.', 'Supervise clerks.'] },
  'hands-on': {
    fires: ['A hands-on leader.', 'Player-coach.', 'Ser mão na massa.'],
    silent: ['Requires hands-on experience.', 'Hand over documents.'],
  },
  'own-code': {
    fires: ['Write code every day.', 'Contribute to the codebase.', 'Desenvolver aplicações web.'],
    silent: ['Read books.', 'A code of conduct.'],
  },
  'own-share': {
    fires: ['50 % hands-on coding.', '60 % of your time', '40 % management'],
    silent: ['Get 50 euros.', 'A 20 % discount.'],
  },
  mentors: { fires: ['Mentor junior developers.', 'Code reviews.', 'Share knowledge.'], silent: ['Manage accounts.', 'Review contracts.'] },
  'technical-lead': {
    fires: ['Provide technical leadership.', 'Set technical direction.', 'Liderança técnica.'],
    silent: ['Provide snacks.', 'Lead the people.'],
  },
  'across-teams': { fires: ['Work with cross-functional teams.', 'Join a growing team.'], silent: ['Write code.', 'Own the product.'] },
  'not-employees': {
    fires: ['Manage vendors.', 'Supervision of students.', 'Manage client accounts.'],
    silent: ['Manage employees.', 'Vendors send invoices.'],
  },
  solo: {
    fires: ['You are the first data hire.', 'Du arbeitest eigenverantwortlich.'],
    silent: ['You lead a team.', 'The first day is Monday.'],
  },
  'seeks-leader': { fires: ['We seek a manager to run the shop.', 'You will lead.'], silent: ['We seek a nurse.', 'The shop is open.'] },
  'several-roles': { fires: ['We are hiring for multiple roles.', 'Several positions available.'], silent: ['One job.', 'Several years.'] },
  'was-manager': {
    fires: ['Experience managing a team.', 'Führungserfahrung.', 'Vivência com liderança.', 'Ledarerfarenhet.'],
    silent: ['Experience with Java.', 'Years of fun.'],
  },
};

const met = (id: string, sentence: string) => signalsIn(sentence).some((name) => name.startsWith(`${id}:`));

/** A signal laid down by `npm run new:signal` has a file of its own. */
const here = CATALOGUE.map(({ id }) => id).filter((id) => !existsSync(`test/track/signals/${id}.test.ts`));

it('has cases for every signal of the catalogue, on both sides', () => {
  expect(Object.keys(CASES).sort()).toEqual(here.sort());
  expect(Object.entries(CASES).filter(([, { fires, silent }]) => fires.length === 0 || silent.length === 0)).toEqual([]);
});

describe.each(Object.entries(CASES))('%s', (id, { fires, silent }) => {
  it.each(fires)('fires: %s', (sentence) => expect(met(id, sentence)).toBe(true));
  it.each(silent)('stays silent: %s', (sentence) => expect(met(id, sentence)).toBe(false));
});

describe('a stated share of own work', () => {
  it.each(['You spend 60 % of your time on engineering.', '20 % management and the rest in the workshop.', '30 % coding.'])(
    'is a third or more: %s',
    (sentence) => expect(signalsIn(sentence)).toContain('own-share-high'),
  );
  it.each(['20 % coding.', '80 % people management.', '25 % technical work.'])('is less: %s', (sentence) => {
    expect(signalsIn(sentence)).toContain('own-share-low');
    expect(signalsIn(sentence)).not.toContain('own-share-high');
  });
});
