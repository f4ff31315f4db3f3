/** What a title's features say where it names a second role, and which fields one person heads alone. */
import { describe, expect, it } from 'vitest';
import { headsAlone, servesPeople, titleFeatures } from '../../../utils/track/title/features';
import { readTitle } from '../../../utils/track/title/title';

const featuresOf = (title: string, lang: string) => titleFeatures(readTitle(title, lang), lang);
const alone = (title: string) => headsAlone(readTitle(title, 'en'));

describe('the title of a craft that names a team lead besides', () => {
  it.each(['QA Automation Engineer, Team Lead', 'Principal QA Engineer - Team Lead', 'Senior Software Engineer (Java) Team Lead'])(
    "is a team lead's: %s",
    (title) => {
      expect(featuresOf(title, 'en')).toContain('group:team');
      expect(featuresOf(title, 'en')).toContain('kind:team-lead');
      expect(featuresOf(title, 'en')).toContain('also:craft:team');
    },
  );
  it.each([
    ['en', 'QA Automation Engineer'],
    ['en', 'QA Automation Engineer, Payments Team'],
    ['de', 'SEO Specialist (Future Teamlead)'],
  ])("stays the craft's: %s, %s", (lang, title) => expect(featuresOf(title, lang)).toContain('group:craft'));
  it('leaves a manager one', () => expect(featuresOf('Engineering Manager, Team Lead', 'en')).toContain('group:people'));
});

describe('"lead" before a slash, and an abbreviation in the middle', () => {
  it.each([
    'Lead/Staff Engineer',
    'Lead Python / Django Developer',
    'Lead Business Intelligence (BI) Engineer',
    'Principal (IR) Incident Response Engineer',
    'Experience Manager (AEM) Developer',
  ])("are the craft's: %s", (title) => expect(featuresOf(title, 'en')).toContain('group:craft'));
  it.each([
    ['Team Lead / Developer', 'group:team'],
    ['Lead, Revenue', 'group:team'],
    ['Engineering Manager (SRE)', 'group:people'],
    ['Engineering Manager (SRE), Developer Platform', 'group:people'],
    ['Manager/Director', 'kind:bare-manager'],
  ])('leave others as they are: %s', (title, feature) => expect(featuresOf(title, 'en')).toContain(feature));
});

describe("work on other people's people", () => {
  it.each(['HR Business Partner', 'Recruiter', 'Training Manager', 'Director, Learning & Development', 'Analista de Recursos Humanos'])(
    'is named: %s',
    (title) => expect(servesPeople(readTitle(title, 'en'))).toBe(true),
  );
  it.each(['Engineering Manager', 'Sales Director', 'Nurse', ''])('is not: %s', (title) =>
    expect(servesPeople(readTitle(title, 'en'))).toBe(false),
  );
});

describe('a field that one person often heads alone', () => {
  it.each([
    'Communications Director',
    'Director of Communications',
    'Senior Director, State Policy and Advocacy',
    'Development Director',
    'Head of Partnerships',
    'Manager, Government Relations',
    'Operations Manager',
  ])('is headed by: %s', (title) => expect(alone(title)).toBe(true));

  it.each([
    'Engineering Manager',
    'Director of Nursing',
    'Software Development Manager',
    'Head of Product Development',
    'Store Manager',
    'Executive Director',
    'Policy Analyst',
    'Operations Coordinator',
  ])('is not: %s', (title) => expect(alone(title)).toBe(false));
});
