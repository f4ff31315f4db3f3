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
      'Your five direct reports are spread over two offices.',
      'Ein Team, das direkt Ihnen unterstellt ist, und dir berichtende Fachkräfte.',
      'Une équipe sous votre responsabilité.',
      'Personas a cargo: tres.',
      'Tendrás a tu cargo un equipo de técnicos.',
      'Acompanhar seus liderados.',
      'Två tekniker rapporterar direkt till dig.',
      'Personal a su cargo.',
    ],
    silent: [
      'Write reports directly in the tool.',
      'You report directly to the founder.',
      'Direct reports: none',
      'Projetos liderados por nossos clientes.',
      'Lire des rapports sous votre nom.',
    ],
  },
  'own-craft': {
    fires: [
      'Be a player-coach for your squad.',
      'Maintain a small personal book of business.',
      'Write code every day.',
      'Carry your own quota.',
      'Own and manage your own queue of candidates.',
      'The Medical Director will provide direct medical care each week.',
      'Reach a billable utilization of 70 %.',
      'Heavy, hands-on production of designs.',
      'You still want to spend your time coding.',
      "Contribute to the team's development work.",
      'Aktive Mitarbeit und selbst Hand anlegen.',
      'Garder les mains dans le code.',
      'Esteja disposto a codar também.',
      'Du utvecklar och vill själv koda.',
      'Delaktig i det dagliga patientarbetet.',
    ],
    silent: [
      'Coach the players of the youth team.',
      'Ensure excellent patient care and provide direct feedback.',
      'Review code of conduct cases.',
      'Keep records pursuant to the Code.',
      'Contribute to code reviews.',
      'Set the quota of the region.',
      'Hands-on coding experience.',
      'A hands-on approach to problems.',
      'Be hands-on when needed.',
      'Roll up your sleeves.',
    ],
  },
  'line-management': {
    fires: [
      'Line manage the finance staff.',
      'People management of two clerks.',
      'Serves as a personnel manager for two clerks.',
      'Supervision is exercised over all department personnel.',
      'This is a supervisory position.',
      'Du übernimmst Personalverantwortung.',
      'Übernahme der Teamleitung vor Ort.',
      'Du har personalansvar.',
      'Du är närmaste chef för tio sjuksköterskor.',
      'Gestão de pessoas.',
      'Gestão técnica e de pessoas nas squads.',
      'Fachliche und personelle Führung der Planer.',
      'Encadrement hiérarchique.',
      "Encadrement d'une équipe de techniciens.",
      'Gestión de personas.',
    ],
    silent: [
      'Manage product lines.',
      'Risk management for people with savings.',
      'Talk to your line manager in the last interview.',
      'Din närmaste chef är platschefen.',
      'Supervisory responsibilities: none',
      'Strong people management skills.',
      'Le système de management de la qualité.',
      "L'encadrement des projets.",
      'Personalverantwortung optional',
    ],
  },
  appraisal: {
    fires: [
      'Conduct performance reviews.',
      'You will have 1-1s, manage their goals, performance and promotions.',
      'Hold weekly one on ones.',
      'Regular 1:1s with your engineers.',
      'Evaluates staff and recommends their promotion.',
      'Performance management for a team of clerks.',
      'Hires and trains clerks, evaluates performance and initiates disciplinary actions.',
      'Approve leave and timesheets.',
      'Responsible for performance management.',
      'Mitarbeitergespräche führen.',
      'Du führst regelmäßige Entwicklungsgespräche.',
      'Conduzir cerimônias e 1:1 no time.',
      "Conduire les entretiens annuels de l'équipe.",
      'Avaliação de desempenho.',
      'Feedbacks com periodicidade para as pessoas.',
      'Hålla medarbetarsamtal.',
      'Realizar evaluaciones de desempeño del equipo.',
    ],
    silent: [
      'Improve the performance of queries.',
      'Review pull requests.',
      'The project ends on June 30, 2027, with a possible extension.',
      'A salary of 120,000 for this role.',
      'Meet your manager in 1:1s.',
      'Find performance issues in the database.',
      'SLA-based performance reviews of suppliers.',
      'Provide 1-on-1 support to job seekers.',
      "Mener des entretiens d'utilisateurs.",
      'Performance-Review-Prozesse begleiten.',
      'Jährliche Entwicklungsgespräche für alle.',
      'Feedbackgespräche mit Bewerbern.',
      'Soluções de PDI.',
      'Track the team performance in dashboards.',
      'Install the package with pip.',
      'Conduct performance assessments of models.',
      'Build performance management software.',
    ],
  },
  careers: {
    fires: [
      'Support the career development of your team.',
      'Foster their professional growth.',
      "Support engineers' professional growth.",
      'Support the career growth of our engineers.',
      'Coach and develop your reports.',
      'Weiterentwicklung deines Teams.',
      'Faire grandir les collaborateurs.',
      'Utveckla dina medarbetare.',
      'Evolução da sua equipe.',
      'Desenvolvimento de cada membro.',
      'Carreira dos colaboradores.',
      'Plano de desenvolvimento individual.',
      'Desarrollo del equipo.',
    ],
    silent: [
      'Support the career pages of our website.',
      'Develop software for careers sites.',
      'Develop reports and dashboards.',
      'Develop developer tools.',
      'Build services, mentor and support partners.',
      'Mentor volunteers and grow a team of volunteers.',
      'Grow your own skills.',
      'Time de desenvolvimento web.',
      'Accompagner les équipes métier.',
      'Entwicklung von Landingpages.',
      'Desarrollo de aplicaciones.',
      'Contribuir para o crescimento do time.',
      'Procuramos quem goste de formar pessoas.',
    ],
  },
  hiring: {
    fires: [
      'Recruit and train new staff.',
      'Own the hiring plan.',
      'Hire engineers for the team.',
      'Rekrutierung für dein Team.',
      'Dono do processo de recrutamento do seu time.',
      'Recruter et animer votre équipe.',
      'Contratação de novos membros.',
      'Rekrytering av nya medarbetare.',
      'Contratación del equipo.',
    ],
    silent: [
      'Work with recruiters.',
      'Acme is hiring a Senior Software Engineer.',
      'Read the interview guide for people who apply.',
      'Recruit and train a local volunteer team.',
      'Apply now.',
      'Rekrytering sker löpande.',
      'Regime de contratação: CLT.',
      'Notre entreprise recrute.',
      'Die Einstellung der Maschine.',
      'Arbeiten im Rahmen flexibler Dienstpläne.',
      'Formação técnica do time.',
    ],
  },
  'build-team': {
    fires: [
      'Build and lead a team.',
      'Build a team of analysts.',
      'Aufbau eines deutschlandweiten Teams.',
      'Bygga upp ett starkt team.',
      'Montar o time.',
      'Formar uma nova equipe.',
    ],
    silent: [
      'Build software with the team.',
      'Build a team of volunteers.',
      'Build services that connect teams.',
      'Buscamos alguém para formar nossa equipe.',
      'Enjoy team building events.',
      'Join our growing team.',
      'Our expanding team is based in Lyon.',
      'Aufbau, Pflege und Weiterentwicklung von Partnerschaften.',
    ],
  },
  'manage-team': {
    fires: [
      'Manage the team.',
      'Gestão do time.',
      'Führung eines Teams.',
      'Manager une équipe.',
      'Gerenciar o nosso time.',
      'Du trägst die Verantwortung für dein Team.',
      "Vous êtes responsable d'une équipe de vendeurs.",
      'Responsable de un equipo de ventas.',
    ],
    silent: [
      'Manage team meetings.',
      'Managed by the team.',
      'Work with the Product Manager and a team of engineers.',
      "Manage the team's tools.",
      'Manage team metrics.',
      'Team management skills.',
      'Gerenciar os projetos do time.',
      "Vous êtes rattaché au responsable de l'équipe.",
      'Uma plataforma de gestão de pessoas.',
    ],
  },
  'lead-team': {
    fires: [
      'Lead the team.',
      'Lead and coach a team of clerks.',
      'Diriger et gérer les équipes.',
      'Liderança do time.',
      'Leda teamet.',
      'Leda det dagliga arbetet i köket.',
      'Dirigir el equipo.',
      'As our warehouse team leader you oversee the floor.',
      'You will be the team lead for ten engineers.',
    ],
    silent: [
      'Team lead experience.',
      'Work with the team lead.',
      'You are a confident team leader.',
      'Provide leadership to the team.',
      "Lead the team's data strategy.",
      'Reports to the lead.',
      'Lead DevOps Engineer in the platform team.',
      "Participer à l'animation du produit.",
      'Liderar tecnicamente o time.',
      'Atuar na liderança técnica de equipes.',
      'Leda projekt.',
    ],
  },
  'team-size': {
    fires: [
      'Lead a team of 12 people.',
      'Manage 5 engineers.',
      'Leitung eines achtköpfigen Teams.',
      'Encadrer une équipe de 4 développeurs.',
      '4 développeurs en interne à manager.',
      'Liderar um time de 6 pessoas.',
      'Leda ett team på 4 personer.',
      'Un equipo de 6 personas.',
    ],
    silent: [
      'A company of 12 people.',
      'Five years of practice.',
      'Work in a team of 13 engineers.',
      'Nous sommes une équipe de 6 personnes.',
      'Du ingår i ett team på 6 personer.',
      'Du arbeitest in einem achtköpfigen Team.',
      'Product Manager | 150k',
    ],
  },
  'manage-staff': {
    fires: [
      'Supervise employees.',
      'Supervision of assigned staff.',
      'Guidance to subordinates.',
      'Ensure that subordinates have the proper resources.',
      'Koordination der Mitarbeiter.',
      'Ansvar för personalen.',
      'Zelar pelo bem-estar do time.',
    ],
    silent: [
      'Support employees with laptops.',
      'The Program Manager reports to the board.',
      'Oversee the preparation of reports.',
      'Employees enjoy lunch.',
      'Lead Backend Developers wanted.',
      'Das Team der Mitarbeiterzeitung.',
    ],
  },
  'assign-work': {
    fires: [
      'Assign tasks to team members.',
      'Plan staff schedules.',
      'Review timesheets.',
      'Définir la répartition des tâches.',
      'Definir metas e expectativas para a equipe.',
      'Fördela arbetsuppgifterna.',
      'Schemaläggning i butiken.',
      'Einsatzplanung der Monteure.',
      'Erstellung der Dienstpläne.',
      'Élaborer les plannings du personnel.',
      'Elaborar los turnos del personal.',
      'Manages the team’s workload.',
    ],
    silent: [
      'Explain the team’s work.',
      'Complete assigned tasks.',
      'Plan a project.',
      'Hybrid work schedule.',
      'Join the on-call rota.',
      'Definir a arquitetura.',
      'Arbeiten im Rahmen flexibler Dienstpläne.',
    ],
  },
  'manage-managers': {
    fires: ['Manage team leads.', 'Lead and coach engineering managers.', 'Manager of managers.'],
    silent: [
      'Lead the team of Sales Development Managers.',
      'Work with managers.',
      'Manage leads in the CRM.',
      'The Advocacy Manager leads campaigns.',
      'Generate sales.',
      'Recruit project managers.',
      'Manage 3 product managers.',
    ],
  },
  'own-team': {
    fires: [
      'Lift the morale of your team.',
      'Grow the skills within your team.',
      'Ensure the team meets its goals.',
      'Hold the team members accountable.',
      'Drive your team to its goals.',
      'Du planst die Ressourcen deines Teams.',
      'Accompagner vos collaborateurs.',
      'Les choix de votre équipe.',
      'Cuidar do seu time.',
      'Acompanhar as metas de sua equipe.',
      'Stötta dina medarbetare.',
      'Las metas de tu equipo.',
    ],
    silent: [
      'Join your team on Monday.',
      'You and your team run the release.',
      'Work with the team.',
      'Dein Team freut sich auf dich.',
      'Votre équipe vous attend.',
      'O time trabalha em casa.',
      'Du ingår i en grupp.',
      'Trabajar con el equipo.',
    ],
  },
  budget: {
    fires: [
      'Full P&L responsibility.',
      'Prepare the department budget.',
      'Budgetverantwortung für den Standort.',
      'Gestion du budget.',
      'Gestão do orçamento.',
      'Du har budgetansvar.',
    ],
    silent: ['Budget airline.', 'A low price.', 'Das Budget reicht.'],
  },
  strategy: {
    fires: [
      'Write policies and procedures.',
      'Own the strategic direction.',
      'Sit on the senior leadership team.',
      'A key member of the executive team.',
    ],
    silent: ['Play strategy games.', 'The team leads.', 'A key member of the design team.'],
  },
  'unit-head': {
    fires: [
      'Directs the Elections Division.',
      'Oversees all operations of the office.',
      'Gesamtverantwortung für den Standort.',
      'Du har det övergripande ansvaret.',
      'This position serves as the manager of the Enforcement Section.',
      'The registrar is the department head.',
    ],
    silent: ['Direct contact with patients.', 'The department is large.', 'You report to the manager of the Enforcement Section.'],
  },
  'no-reports': {
    fires: [
      'This role has no direct reports.',
      'This is an individual contributor role.',
      'Ohne Personalverantwortung.',
      'Sans encadrement.',
      'Sem gestão de pessoas.',
      'Sin personal a cargo.',
      'Inget personalansvar.',
    ],
    silent: ['You have direct reports.', 'No weekend work.', 'Manage individual contributors.'],
  },
  'future-team': {
    fires: ['You may lead a team.', 'Perspektivisch ein Team aufbauen.', 'As we grow, you grow.'],
    silent: ['You lead a team.', 'The team is in Paris.', 'An opportunity to work with a strong team.'],
  },
  assists: { fires: ['Assist in supervising clerks.', 'Help managing the team.'], silent: ['Assist customers.', 'Supervise clerks.'] },
  'hands-on': {
    fires: ['A hands-on leader.', 'Player-coach.', 'Ser mão na massa.'],
    silent: ['Requires hands-on experience.', 'Hand over documents.'],
  },
  'own-code': {
    fires: ['Write code every day.', 'Contribute to the codebase.', 'Debug the service.', 'Write unit tests.'],
    silent: ['Read books.', 'A code of conduct.', 'Build new software.'],
  },
  'own-build': {
    fires: [
      'Build new software.',
      'Design and develop dashboards.',
      'Desenvolver aplicações web.',
      'Développer des applications web.',
      'Umsetzung neuer Projekte.',
      'Utveckla nya system.',
    ],
    silent: ['Read books.', 'Build a team.', 'Develop your own skills.'],
  },
  'code-review': {
    fires: ['Take part in code reviews.', 'Review the pull requests of others.'],
    silent: ['Conduct performance reviews.', 'Review contracts.'],
  },
  'own-share': {
    fires: ['50 % hands-on coding.', '60 % of your time', 'You spend 70 % of it in the workshop.', '40 % management'],
    silent: ['Get 50 euros.', 'A 20 % discount.', 'Join 300 engineers.'],
  },
  mentors: {
    fires: ['Mentor junior developers.', 'Share knowledge.', 'Help them grow.'],
    silent: ['Manage accounts.', 'Review contracts.'],
  },
  'technical-lead': {
    fires: ['Provide technical leadership.', 'Set technical direction.', 'Liderança técnica.'],
    silent: ['Provide snacks.', 'Lead the people.'],
  },
  'across-teams': {
    fires: ['Work with cross-functional teams.', 'Join a growing team.'],
    silent: ['Write code.', 'Own the product.', 'A key member of the executive team.'],
  },
  'not-employees': {
    fires: ['Manage vendors.', 'Supervision of students.', 'Manage client accounts.'],
    silent: ['Manage employees.', 'Vendors send invoices.', 'Manage data scientists.', 'Manage two full-time employees.'],
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

describe('what is wished for in a leader', () => {
  it.each(['We are looking for a hands-on leader.', 'We need a player-coach.'])('is done: %s', (text) =>
    expect(signalsIn(text)).toContain('own-craft:duty'),
  );
  it.each([
    'You will not be a player-coach.',
    'You may be a player-coach.',
    'Requirements:\n- Hands-on coding experience',
    'Requirements:\n- Five years of writing code',
  ])('is not: %s', (text) => expect(signalsIn(text)).not.toContain('own-craft:duty'));
});

describe('powers over people', () => {
  it('are counted among the duties', () => {
    expect(signalsIn('Hire staff and conduct performance reviews.')).toContain('powers:3');
    expect(signalsIn('Lead the shift team.')).toContain('powers:none:none');
  });
  it('are not those asked for', () => expect(signalsIn('Experience conducting performance reviews.')).toContain('powers:0'));
});
