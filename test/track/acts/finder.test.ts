/** Duties about people, found by their shape: both sides, in the languages the words cover. */
import { describe, expect, it } from 'vitest';
import { signalsIn } from '../signals/signals-in';

describe('manages', () => {
  it.each([
    'You will manage a team of six data engineers.',
    'Directly supervises the program coordinator.',
    'Provide leadership and supervision of the Outreach Coordinator.',
    'Manages approximately twenty (20) warehouse personnel.',
    'Supervises employees preparing the ballots.',
    'Oversees 10 full-time positions in the clerk office.',
    'Hire, lead and manage the support staff.',
    'Oversee the day to day activities of the outreach team.',
    'Manage and direct the activities of a group of laboratory technicians.',
    'Du führst ein Team von fünf Entwicklern.',
    'Führung eines kleinen Teams aus Technikern.',
    'Encadrer une équipe de quatre développeurs.',
    'Gerenciar um time de desenvolvimento.',
    'Gestionar un equipo de seis personas.',
    'Manage 400 employees.',
    'Supervise 40 to 60 clerks.',
    'Manage one junior analyst.',
    'Responsibility and supervision of the entire service team.',
    'Manage technical staff.',
    'Manage vendors and the team.',
    'Oversee operations and staff.',
    'Fachliche Führung eines kleinen Teams.',
    'Supervise at least one full-time staff member.',
    'Hire and directly supervise an additional Global Advocacy staff member.',
    'Manages up to 8 temporary election workers.',
    'Manage the following three (3) positions.',
    'Supervises Election Clerks and other support staff.',
    'Manage Data Analysts to ensure efficient workflow.',
    'Supervises all personnel assigned to the warehouse.',
    'Oversee the operations and staff involved in the count.',
    'Leads the office through the supervision of staff.',
    'Participates in the supervision and professional development of elections personnel.',
    'You will have responsibility for your engineering team.',
    'You will have responsibility for a growing team.',
    'Manage a world-class, highly efficient, business-impact-driving data science team.',
    'The director manages two staffers.',
    'Responsible for overseeing, directing and managing the Board of Elections staff.',
    'Manage the members of the sales team.',
    'Supervises the engineers’ careers and growth.',
    'Provide direct supervision of the staff.',
    'Manage the Data Science Team (DST) and its budget.',
    'You will help our customers and manage a team of advisors.',
  ])('fires: %s', (sentence) => expect(signalsIn(sentence)).toContain('manages:duty'));

  it.each([
    'Manage your own time and priorities.',
    'Manage vendor contracts and budgets.',
    'Oversee the day to day activities of the outreach project.',
    'Manage customer accounts in the northern region.',
    'Work under the general supervision of the Elections Manager.',
    'Help landlords to manage supply (drivers) and demand.',
    'You will be managed by a friendly team.',
    'Responsible for product management and roadmaps.',
    'Join a team of engineers.',
    'Responsible for helping developers and teams.',
    'Our product helps landlords to manage their staff.',
    'Manage 900 members of the club.',
    'The management team with deep experience.',
    'A responsible company that values its team members.',
    'You report to the director, who is managing the analytics team.',
    'Manage the training of new staff.',
    'Work with the family planning team.',
    'Manage vendors and contracts of the team.',
    'Führung kleinerer Projektteams.',
    'Responsible for managing the foundational grants, the Giving Manager reports monthly.',
    'Manage Southwest Intern.',
    'Works under the supervision of staff attorneys.',
    'The primary responsibility of data engineers is to build pipelines.',
    'Develops and coordinates required training for all election workers.',
    'Build features to help owners discover and manage their team.',
    'An app to help local businesses automate interactions and manage staff.',
    'Work with management to mentor team members.',
    'Manage and engage the members of the community.',
    'The director manages deadlines and stewards’ donors.',
    'Provide mentorship and technical supervision to team members.',
    'Manages review process and Safety Management Team (SMT) meetings.',
    'Direct support to national leaders.',
    'Manage all incoming leads from fairs.',
    'Possibly manage junior developers.',
  ])('stays silent: %s', (sentence) => expect(signalsIn(sentence)).not.toContain('manages:duty'));
});

describe('leads', () => {
  it.each([
    'Lead, mentor, and grow a team of mobile engineers.',
    'Leads a small team of other data engineers.',
    'Lead the Outreach and Engagement team.',
    'You will lead our dynamic data team.',
    'Leda ditt team av utvecklare.',
    'Liderar o time garantindo a qualidade.',
    'Diriger une équipe de conseillers.',
    'Un poste dirigeant une équipe de conseillers.',
    'Leitung des Teams vor Ort.',
    'Lead our team supporting payments.',
    'Plan, direct and control the work of the staff.',
    'Liderar times de qualidade.',
    'The director leads a team of coordinators.',
    'Lead the sales, account and billing teams.',
    'Du übernimmst die Leitung eines achtköpfigen Teams in der Projektentwicklung.',
    'Lead the customer support team.',
    'Provide leadership to your teams.',
    'Lead an organization of sixty engineers.',
    'Lead and mentor your engineers.',
    'Lead our engineers.',
    'Hire, lead and mentor engineers.',
    'People leadership of a team of analysts.',
  ])('fires: %s', (sentence) => expect(signalsIn(sentence)).toContain('leads:duty'));

  it.each([
    'Lead the design of new services.',
    'Reports to the Head of Engineering.',
    'The Lead Software Engineer writes code.',
    'Generate leads for the sales team.',
    'A leading company in its market with great people.',
    'Lead team meetings.',
    'Work with lead developers.',
    'Collaborate with tech leads and staff engineers.',
    "Work with the world's leading scientists.",
    'Work with leadership and product teams.',
    'We hire Senior/Lead engineers.',
    'Run campaigns that attract talent.',
    'Businesses lead their teams with our product.',
    'Work with leads, designers and analysts.',
    'Write for architects, leads and development managers.',
    'Work with the business leadership team.',
    'Provide architectural direction to developers.',
    'Backed by leading professionals of the field.',
    'Provide leadership to the engineering teams.',
    'Provide mentorship and technical leadership to the team.',
    'Lead others by example.',
  ])('stays silent: %s', (sentence) => expect(signalsIn(sentence)).not.toContain('leads:duty'));
});

describe('hires', () => {
  it.each(['Hire engineers for the team.', 'Recruit and retain staff.'])('fires: %s', (sentence) =>
    expect(signalsIn(sentence)).toContain('hires:duty'),
  );
  it.each([
    'Acme is on a mission to hire staff.',
    'The office seeks to hire two engineers.',
    'We are open to hiring remote employees.',
    'Acme is currently hiring engineers.',
    'A Acme é uma consultoria de recrutamento e seleção de profissionais.',
  ])('stays silent, the employer hires: %s', (sentence) => expect(signalsIn(sentence)).not.toContain('hires:duty'));
});

describe('grows, develops, coaches', () => {
  it.each([
    ['grows:duty', 'Grow the sales team.'],
    ['grows:duty', 'Build a team of analysts.'],
    ['develops:duty', 'Guide and motivate your team.'],
    ['develops:duty', 'Mentor and develop the engineers.'],
    ['develops:duty', 'Mentor a team of engineers.'],
    ['develops:duty', 'Providing feedback, coaching, and career development to team members.'],
    ['coaches:duty', 'Coach the team.'],
    ['coaches:duty', 'Mentor engineers on the team.'],
    ['coaches:duty', 'Orientar a equipe de consultores.'],
  ])('%s: %s', (signal, sentence) => expect(signalsIn(sentence)).toContain(signal));
  it.each([
    'Be part of it as we expand our team.',
    'Work on tools that help to empower teams.',
    'Join the Acme growing sales team.',
    'Build voice agents.',
    'Support the team.',
    'Build personal relationships.',
  ])('stays silent: %s', (sentence) => expect(signalsIn(sentence).filter((name) => /^(?:grows|develops|coaches):/.test(name))).toEqual([]));
  it('does not take the development team for its development', () =>
    expect(signalsIn('Provide guidance to development teams.')).not.toContain('develops:duty'));
});

describe('assigns-work, plans', () => {
  it.each(['Assign tasks and duties.', 'Delegate work.'])('assigns: %s', (sentence) =>
    expect(signalsIn(sentence)).toContain('assigns-work:duty'),
  );
  it.each(['Plan and prioritize your tasks.', 'Coordinate project work.'])("plans one's own work: %s", (sentence) =>
    expect(signalsIn(sentence)).not.toContain('assigns-work:duty'),
  );
  it('plans people', () => {
    expect(signalsIn('Schedule the staff.')).toContain('plans:duty');
    expect(signalsIn('Organizing young people.')).not.toContain('plans:duty');
  });
});

describe('grows in other languages', () => {
  it.each(['Weiterentwicklung des Teams.'])('fires: %s', (sentence) => expect(signalsIn(sentence)).toContain('grows:duty'));
  it.each(['Desenvolver as aplicações junto ao time.', "Le responsable développement et l'équipe t'accompagnent."])(
    'stays silent: %s',
    (sentence) => expect(signalsIn(sentence)).not.toContain('grows:duty'),
  );
  it('is no break in what is joined to it', () => expect(signalsIn('Gestão e desenvolvimento de pessoas.')).toContain('manages:duty'));
});

describe('heads-unit', () => {
  it.each([
    'Directs the Legislative Affairs (LA) Division.',
    'Oversees and manages the Permits Division.',
    'Du leder och planerar enhetens arbete.',
  ])('fires: %s', (sentence) => expect(signalsIn(sentence)).toContain('heads-unit:duty'));
  it.each(['Manage supply (Drivers and trucks) for the division.', 'Work in the Legislative Affairs (LA) Division.'])(
    'stays silent: %s',
    (sentence) => expect(signalsIn(sentence)).not.toContain('heads-unit:duty'),
  );
});

describe('in what a team is led', () => {
  it('is its matter in English', () => expect(signalsIn('Lead a team in best practices.')).toContain('leads-in-matter:duty'));
  it('is a place behind a German article', () =>
    expect(signalsIn('Leitung des Teams in der Werkstatt.')).not.toContain('leads-in-matter:duty'));
});

describe('leads-loosely', () => {
  it.each([
    'Lead teams through complex projects.',
    'Lead the team in best practices.',
    'Lead the technical team during the installation.',
    'Leading engineering teams.',
  ])('fires: %s', (sentence) => {
    expect(signalsIn(sentence)).toContain('leads-loosely:duty');
    expect(signalsIn(sentence)).not.toContain('leads:duty');
  });
  it.each([
    'Lead the team.',
    'Lead your team in best practices.',
    'Lead teams of engineers.',
    'Lead a team through the release.',
    'Hire and lead teams.',
    'Leda sitt team.',
  ])('stays silent: %s', (sentence) => {
    expect(signalsIn(sentence)).not.toContain('leads-loosely:duty');
    expect(signalsIn(sentence)).toContain('leads:duty');
  });
});

describe('words that look like leading', () => {
  it.each([
    'Work with strategy leads and the team.',
    'Work with direct and channel sales teams.',
    'Collaborate with Animation, and Engineering teams.',
    'Proposals from other division heads and their staff.',
    'The training program oversees and directs clerks.',
    'Lead projects as well as mentor team members.',
  ])('lead nobody: %s', (sentence) => {
    for (const signal of ['leads:duty', 'leads-loosely:duty', 'manages:duty']) expect(signalsIn(sentence)).not.toContain(signal);
  });
  it.each(['Successfully lead and inspire your team.', 'You will lead and manage the team.', 'Runs the shop as well as leads the team.'])(
    'lead all the same: %s',
    (sentence) => expect(signalsIn(sentence).some((signal) => /^(?:leads|manages):duty/.test(signal))).toBe(true),
  );
});

describe('a team that one is put in charge of', () => {
  it.each(['You will lead a small team.', 'Lead a team of engineers.', 'Leitung eines Teams.'])('fires: %s', (sentence) =>
    expect(signalsIn(sentence)).toContain('leads-a-team:duty'),
  );
  it.each([
    'Lead the team through the release.',
    'Lead teams.',
    'Lead and mentor engineers.',
    'Lead a team in best practices.',
    'Liderar a equipe.',
  ])('stays silent: %s', (sentence) => expect(signalsIn(sentence)).not.toContain('leads-a-team:duty'));
});

describe('what an act is not', () => {
  it.each([
    ['leads-across:duty', 'Lead cross-functional teams.'],
    ['leads-across:duty', 'Lead project teams during all phases.'],
    ['leads-technically:duty', 'Technically lead a team of developers.'],
    ['leads-outsiders:duty', 'Manage volunteers and suppliers.'],
    ['leads-outsiders:duty', 'Supervise student employees.'],
    ['leads-outsiders:duty', 'Lead a team of AI agents.'],
    ['leads-peers:duty', 'Lead and mentor other engineers.'],
    ['leads-peers:duty', 'Lead others by example.'],
    ['leads-peers:duty', 'Lead and mentor engineers.'],
    ['leads-peers:duty', 'Lead team members in the delivery.'],
    ['leads-technically:duty', 'Provide mentorship and technical supervision to team members.'],
    ['leads-outsiders:duty', 'Manage the members of the community.'],
    ['grows:duty', 'Develop volunteer leadership to grow the team.'],
    ['leads-across:duty', 'Provide leadership to the engineering teams.'],
    ['develops:duty', 'Coach your team of analysts.'],
    ['runs-realm:duty', 'Manage day-to-day operations.'],
    ['coaches:duty', 'Coach and mentor engineers.'],
    ['mentors:duty', 'Mentor junior engineers.'],
  ])('%s: %s', (signal, sentence) => {
    expect(signalsIn(sentence)).toContain(signal);
    expect(signalsIn(sentence)).not.toContain('leads:duty');
    expect(signalsIn(sentence)).not.toContain('manages:duty');
  });
});

describe('qualities of an act', () => {
  it('counts a stated size', () => {
    expect(signalsIn('Manage a team of 8 engineers.')).toContain('team-of-size:duty');
    expect(signalsIn('Manage the team of engineers.')).not.toContain('team-of-size:duty');
  });
  it('sees the full charge of people', () => {
    expect(signalsIn('Hire, coach and lead the sales representatives.')).toContain('full-charge:duty');
    expect(signalsIn('Recrutement et coordination de vos collaborateurs.')).toContain('full-charge:duty');
    expect(signalsIn('Lead the sales representatives.')).not.toContain('full-charge:duty');
  });
  it('tells managers of managers', () => {
    expect(signalsIn('Lead four engineering managers.')).toContain('manages-managers:duty');
    expect(signalsIn('Manage three product managers.')).not.toContain('manages-managers:duty');
    expect(signalsIn('Report to the engineering managers.')).not.toContain('manages-managers:duty');
  });
});

describe('what others do', () => {
  it.each([
    'Our platform transforms how organizations plan, hire, develop and retain people.',
    'Caribou helps organizations attract, engage and retain staff.',
    'You will guide our group of principal and lead engineers.',
    "Lead the clinic members' financial programming.",
  ])('is no duty: %s', (sentence) =>
    expect(signalsIn(sentence).filter((signal) => /^(?:hires|grows|leads|coaches|develops):duty$/.test(signal))).toEqual([]),
  );

  it.each([
    'Build internal tools to help other engineering teams write and ship code.',
    'Streamline processes that allow our developers to write, test and ship code.',
  ])("is no craft of one's own: %s", (sentence) =>
    expect(signalsIn(sentence).filter((signal) => /^own-(?:craft|code):/.test(signal))).toEqual([]),
  );

  it('leaves what the holder writes for them', () =>
    expect(signalsIn('You write code for the developers of other teams.')).toContain('own-craft:duty'));

  it('but is one where nobody is helped to it', () =>
    expect(signalsIn('Maintain headcount by working with our People Ops team to attract and hire talent.')).toContain('hires:duty'));

  it('is no duty: what the boss does to the holder', () => {
    const said = signalsIn('Works under the general supervision of a manager who assigns work and reviews work for accuracy.');
    expect(said.filter((signal) => /^(?:assigns?-work|plans):/.test(signal))).toEqual([]);
    expect(signalsIn('We seek a manager who assigns work to the team under tight deadlines.')).toContain('assign-work:duty');
  });

  it.each([
    'We help small businesses manage their teams.',
    'Features that let administrators help owners discover and manage their team.',
    'Work under the close supervision of others.',
    'Under the direction of the Chief of Staff you write reports.',
  ])('is no duty by its phrases either: %s', (sentence) =>
    expect(signalsIn(sentence).filter((signal) => /^manage-(?:team|staff):duty$/.test(signal))).toEqual([]),
  );

  it('ends with the sentence that names them', () =>
    expect(signalsIn('Organizations hire people. Lead a team of recruiters.')).toContain('leads:duty'));
});

describe('context', () => {
  it.each([
    ['duty', 'Lead a team of engineers.'],
    ['asked', 'Five years of experience leading a team of engineers.'],
    ['asked', 'Proven ability to lead a team of engineers.'],
    ['duty', 'We hire an experienced manager to lead a team of engineers.'],
    ['duty', 'We are looking for an experienced engineer to lead the team.'],
    ['asked', 'An experienced engineer with the ability to lead the team.'],
    ['asked', 'A manager with the ability to lead a team of engineers.'],
    ['perhaps', 'You may lead a team of engineers.'],
    ['perhaps', 'Opportunity to lead a team of engineers.'],
    ['denied', 'You will not lead a team of engineers.'],
    ['ours', 'We are now leading a team of engineers worldwide.'],
    ['duty', 'We need you to lead a team of engineers.'],
    ['duty', 'Tasks include but are not limited to: lead a team of engineers.'],
    ['listed', 'Requirements:\n- Someone to lead a team of engineers'],
    ['duty', 'Requirements:\n- Lead a team of engineers'],
    ['perhaps', 'Help lead a team of engineers.'],
    ['perhaps', "Participer à l'animation de l'équipe."],
    ['perhaps', 'Auxiliar na liderança do time.'],
    ['asked', 'Você gosta de liderar times.'],
    ['asked', 'Lust auf die Leitung eines Teams.'],
    ['duty', 'Vi söker en testare som kan leda teamet.'],
    ['perhaps', 'Lead a team of engineers as needed.'],
    ['perhaps', 'As required to lead a team of engineers.'],
    ['duty', 'You are required to lead a team of engineers.'],
    ['duty', 'A remote opportunity, and you will lead a team of engineers.'],
    ['perhaps', 'You will have the opportunity to lead a team of engineers.'],
    ['duty', 'We need someone to help us lead a team of engineers.'],
    ['perhaps', 'A tool that helps us lead a team of engineers.'],
    ['perhaps', 'Sometimes you lead a team of engineers.'],
    ['denied', 'Leading a team of engineers is not part of this job.'],
    ['aside', 'About us\n- Leaders who lead a team of engineers and lead a team of engineers'],
  ])('%s: %s', (context, text) => expect(signalsIn(text)).toContain(`leads:${context}`));
});
