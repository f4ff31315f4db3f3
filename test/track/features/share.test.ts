/** How much of the work is the holder's own: what the text states, and what the whole list of duties says. */
import { describe, expect, it } from 'vitest';
import { asTasks, featuresIn } from './features-in';

const odds = (duties: readonly string[], lang = 'en'): number | undefined =>
  featuresIn('Head of Data', asTasks(duties), lang).get('own-work-odds');

const OWN = ['Write code and tests for the data platform', 'Build models and maintain the database', 'Prepare analyses for clients'];
const CHARGE = ['Oversee the budget of the department', 'Set the vision and the strategy', 'Ensure that goals are met by all programs'];
const WISHES = ['Strong skills in data analysis and code', 'Experience with tests and database design'];

describe('own work against the running of a unit', () => {
  it('is above zero where the duties are the craft, below where they run a unit, between where they do both', () => {
    expect(odds(OWN)).toBeGreaterThan(0.5);
    expect(odds(CHARGE)).toBeLessThan(-0.5);
    expect(Math.abs(odds([...OWN, ...CHARGE])!)).toBeLessThan(0.5);
  });

  it('grows with the number of duties', () => expect(odds(OWN)).toBeGreaterThan(odds(OWN.slice(0, 1))!));

  it('is not moved by what is asked of the holder', () => expect(odds([...CHARGE, ...WISHES])).toBe(odds(CHARGE)));

  it('is silent outside English', () => expect(odds(OWN, 'de')).toBeUndefined());
});

describe('whose work the duties name', () => {
  const share = (...duties: string[]): number | undefined => featuresIn('Head of Data', asTasks(duties)).get('craft-share');

  it('is told by their verbs, whatever is spoken of behind them', () =>
    expect(share('Design the user experience of the app', 'Build features for our customers', 'Write code that must be fast')).toBe(1));

  it('is not told by what is asked of the holder', () =>
    expect(share('Strong experience in building software', 'Our engineers build lamps', 'Ability to write code')).toBeUndefined());
});

describe('a share of the work that is stated', () => {
  const names = (...duties: string[]): string[] => [...featuresIn('Head of Engineering', asTasks(duties)).keys()];

  it.each([
    [
      'the craft itself before what may be the unit',
      ['40% Delivery: work with engineering', '20% Being hands-on: help to design', '40% People'],
      'low',
    ],
    ['what the rest of the leading leaves', ['Spend approximately 90% management and 10% direct support'], 'low'],
    ['a share of both is that of the craft', ['Leadership and hands-on work (50%)', 'Technical direction 20%'], 'high'],
    ['the craft, said before its share', ['Hands-on coding 60 % of the time'], 'high'],
    ['each of two shares what stands behind it', ['Your time is 80% people management, 20% hands-on coding'], 'low'],
    ['each of two shares what stands behind it, the craft first', ['Your time is 70% hands-on coding, 30% people management'], 'high'],
    ['each of two shares what stands before it', ['People management 80%, hands-on coding 20%'], 'low'],
    ['the middle of a range', ['Spend 10-20% of your time coding'], 'low'],
    ['the middle of a range in words', ['Spend 30% to 40% of your time coding'], 'high'],
  ])('%s', (_, duties, share) => expect(names(...duties)).toContain(`own-share-${share}`));

  it('decides against whatever else is said of the craft, where it is low', () => {
    expect(names('Be hands-on and write code')).toContain('own-craft:duty');
    expect(names('Be hands-on and write code, 20% of your time coding')).not.toContain('own-craft:duty');
  });
});
