/** Invented postings that the tests turn and bend; no employer of these names is meant. */
export interface Sample {
  readonly title: string;
  readonly company: string;
  readonly about: string;
  readonly duties: readonly string[];
  readonly wanted: readonly string[];
}

const crafts = [
  ['Backend Engineer', ['Build services in Go', 'Write tests for every change', 'Review pull requests', 'Fix incidents in production']],
  [
    'Senior Data Scientist',
    ['Build forecasting models', 'Analyze experiments', 'Present results to stakeholders', 'Mentor junior analysts'],
  ],
  [
    'Product Manager',
    ['Own the roadmap of the payments product', 'Interview customers', 'Write specifications', 'Lead cross-functional teams'],
  ],
  ['Account Manager', ['Manage thirty client accounts', 'Renew contracts', 'Run demos', 'Report forecasts']],
  ['Registered Nurse', ['Care for patients on the ward', 'Give medication', 'Write records', 'Talk with families']],
] as const;
const leads = [
  [
    'Lead Developer',
    ['Lead a team of four developers and allocate their work', 'Write code in Python', 'Design the architecture', 'Review pull requests'],
  ],
  ['Shift Lead', ['Lead the shift team', 'Serve guests', 'Assign tasks to the baristas', 'Count the till']],
  ['Data Team Lead', ['Lead and mentor a team of five analysts', 'Build dashboards', 'Write queries', 'Coach analysts']],
] as const;
const managers = [
  [
    'Engineering Manager',
    ['Manage a team of ten engineers', 'Conduct performance reviews', 'Recruit and develop engineers', 'Set goals with each team member'],
  ],
  [
    'Director of Operations',
    ['Manage the department and its managers', 'Own the annual budget', 'Hire and develop managers', 'Oversee the staff of three sites'],
  ],
  [
    'Head of Customer Support',
    ['Lead and manage the support department', 'Hire and coach team leads', 'Own the hiring plan', 'Conduct performance reviews'],
  ],
] as const;

const companies = ['Alder & Finch', 'Brookline Foods', 'Cedar Robotics', 'Dune Logistics'] as const;

export const SAMPLES: readonly Sample[] = [...crafts, ...leads, ...managers].flatMap(([title, duties]) =>
  companies.map((company) => ({
    title,
    company,
    about: `${company} makes tools for people who work outdoors.`,
    duties,
    wanted: ['Five years of practice', 'Good English', 'Curiosity'],
  })),
);

/** A sample as a posting with headings and bullets. */
export const written = ({ about, duties, wanted }: Sample): string =>
  `${about}\n\nResponsibilities\n${duties.map((d) => `- ${d}`).join('\n')}\n\nRequirements\n${wanted.map((w) => `- ${w}`).join('\n')}\n`;
