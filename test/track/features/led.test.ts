/** Who is led: on both sides, few or many, come and go or stay, early or late among the duties. */
import { describe, expect, it } from 'vitest';
import { PostingReader } from '../../../utils/track/evidence';
import { featuresOf } from '../../../utils/track/features/features';
import { readTitle } from '../../../utils/track/title/title';
import { DUTY_WORDS } from '../../../utils/track/words/duty-words';
import { asTasks, featuresIn } from './features-in';

const of = (duties: readonly string[], lang = 'en'): string[] => [
  ...featuresIn('Director of Communications', asTasks(duties), lang).keys(),
];
const few = (duty: string): boolean => of([duty]).includes('few-reports');

describe('few people led', () => {
  it.each([
    'Supervises the Communications Officer',
    'You will supervise an executive assistant who supports the office',
    'Lead a small team of analysts',
    'Lead a compact team of analysts',
    'Manage a team of two individuals',
    'Supervise 3 full-time staff',
    'Mentors one direct report',
    'The role has two direct reports',
    'Führung eines kleinen Teams aus Technikern',
  ])('are told: %s', (duty) => expect(few(duty)).toBe(true));

  it.each([
    'Manage a team of twelve individuals',
    'Manage 2-5 engineers',
    'Manage 3+ engineers',
    'Supervises the Elections Manager and other employees',
    'Lead the sales team',
    'Support your direct reports',
    'Work with a small team of analysts',
    'Supervise 20 clerks',
    'Manage twenty-three engineers',
    'Manage Tier 2 support engineers',
    'Lead a team of level 3 technicians',
    'Manage the small business sales team',
  ])('are not: %s', (duty) => expect(few(duty)).toBe(false));
});

it('few are told whatever was read before', () => {
  const text = 'And other duties.\n- Supervises the Communications Officer';
  const { features } = featuresOf(readTitle('Director', 'en'), 'en', new PostingReader(DUTY_WORDS).read(text));
  expect(features.map(({ name }) => name)).toContain('few-reports');
});

describe('what else is told of those led', () => {
  it.each([
    ['temporary-staff', 'Supervise temporary election workers', 'Supervise permanent staff'],
    ['praised-team', 'Build a high-performing sales team', 'Build a sales team'],
    ['manages-persons', 'Manage analysts', 'Manage a team of analysts'],
  ])('%s: %s, not %s', (name, said, other) => {
    expect(of([said])).toContain(name);
    expect(of([other])).not.toContain(name);
  });

  const CRAFT = ['Write reports for clients', 'Prepare the data', 'Design the tests', 'Maintain the database', 'Review the drafts'];
  it('comes late among the duties', () => {
    expect(of([...CRAFT, 'Manage a team of analysts'])).toContain('people-late');
    expect(of(['Manage a team of analysts', ...CRAFT])).not.toContain('people-late');
    expect(of(['Write reports for clients', 'Manage a team of analysts'])).not.toContain('people-late');
    expect(of([...CRAFT, 'Manage a team of analysts'], 'de')).not.toContain('people-late');
    expect(of([...CRAFT, 'Prepare the slides'])).not.toContain('people-late');
  });
});
