/** Invented postings for the demo and the end-to-end run. Employers, places and people do not exist. */

export interface DemoPosting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly pay?: string;
  /** Paragraphs; lines that start with "- " become list items. */
  readonly text: readonly string[];
}

export const POSTINGS: readonly DemoPosting[] = [
  {
    id: '4100000001',
    title: 'Staff Software Engineer, Storage',
    company: 'Quillmark Systems',
    place: 'Lund, Sweden (Hybrid)',
    pay: '$150,000/yr - $185,000/yr',
    text: [
      'Quillmark builds the storage engine that small hospitals keep their records in.',
      'What you will do',
      '- Design and write the next version of our log-structured storage engine in Rust.',
      '- Review designs and code of other engineers and raise the bar by example.',
      '- Find the cause of the failures that nobody else could explain.',
      'This is an individual contributor role without direct reports. Our expert ladder runs in parallel to the management ladder, up to distinguished engineer.',
    ],
  },
  {
    id: '4100000002',
    title: 'Engineering Manager, Payments',
    company: 'Bramblefield Pay',
    place: 'Dublin, Ireland (On-site)',
    text: [
      'You will manage two teams with twelve engineers in total.',
      'Your responsibilities',
      '- Hire, coach and appraise engineers; run performance reviews and decide on promotions.',
      '- Own the budget and the headcount plan of the payments area.',
      '- Align the roadmap with product and finance.',
      'You do not need to write code in this role.',
    ],
  },
  {
    id: '4100000003',
    title: 'Tech Lead, Search',
    company: 'Orrin & Vale',
    place: 'Remote, Europe',
    pay: '€95,000/yr - €110,000/yr',
    text: [
      'As tech lead you spend about half of your time in the code and half with the people around it.',
      'What you will do',
      '- Lead a team of four engineers: set technical direction, plan sprints, mentor.',
      '- Build the ranking service yourself together with the team.',
      '- Hold regular one-on-ones with your team members.',
    ],
  },
  {
    id: '4100000004',
    title: 'Senior Data Analyst',
    company: 'Nordtide Ferries',
    place: 'Turku, Finland (On-site)',
    text: [
      'You answer questions about timetables, fuel and freight with data.',
      'What you will do',
      '- Write SQL and Python, build dashboards and explain what they show.',
      '- Work closely with the captains and the planners.',
      '- Over time you are expected to take over line management of two junior analysts, including appraisals and leave planning.',
    ],
  },
  {
    id: '4100000005',
    title: 'Project Manager',
    company: 'Halden Bridgeworks',
    place: 'Graz, Austria (Hybrid)',
    text: [
      'You plan and follow bridge repairs: schedules, suppliers, permits. You coordinate, nobody reports to you.',
      '- Keep schedules and costs of three repair projects up to date.',
      '- Negotiate with suppliers and authorities.',
    ],
  },
  {
    id: '4100000006',
    title: 'Head of Laboratory',
    company: 'Sorrelwood Diagnostics',
    place: 'Ghent, Belgium (On-site)',
    text: [
      'You are responsible for the laboratory, its twenty-five employees and its accreditation.',
      '- Lead, develop and appraise the team leads; recruit their successors.',
      '- Answer for budget, equipment and quality management.',
    ],
  },
  {
    id: '4100000007',
    title: 'Principal Acoustic Engineer',
    company: 'Tallow & Finch Instruments',
    place: 'Porto, Portugal (Hybrid)',
    text: [
      'You are our authority on the acoustics of wind instruments.',
      '- Measure, model and design bores and tone holes.',
      '- Decide on methods; advise the workshop.',
      'No people management. You report to the technical director.',
    ],
  },
  {
    id: '4100000008',
    title: 'Consultant',
    company: 'Averbeck Partners',
    place: 'Zug, Switzerland',
    text: ['Are you curious? We are a young company with flat hierarchies. Send us your application.'],
  },
];

/** A title that would do harm if it were ever taken for markup. */
export const HOSTILE: DemoPosting = {
  id: '4100000666',
  title: '<img src=x onerror="window.harmed=1"> Software Engineer',
  company: '<b>Bold</b> & Sons',
  place: 'Nowhere',
  text: ['You write <script>window.harmed=1</script> software. Individual contributor role.'],
};

/** Text put into markup by hand, as servers do. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A posting's text as the markup of a job board. */
export function bodyHtml(posting: DemoPosting): string {
  let html = '';
  let list = '';
  for (const line of posting.text) {
    if (line.startsWith('- ')) {
      list += `<li>${escapeHtml(line.slice(2))}</li>`;
      continue;
    }
    if (list) html += `<ul>${list}</ul>`;
    list = '';
    html += `<p>${escapeHtml(line)}</p>`;
  }
  return list ? `${html}<ul>${list}</ul>` : html;
}
