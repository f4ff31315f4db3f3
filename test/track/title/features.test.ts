/** What a title's features say where it names a second role, and which fields one person heads alone. */
import { describe, expect, it } from 'vitest';
import { headsAlone, titleFeatures } from '../../../utils/track/title/features';
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
