/** Whose work the words of a duty speak of. */
import { describe, expect, it } from 'vitest';
import { TextReader } from '../../utils/posting/text/reading';
import { Vocabulary } from '../../utils/posting/text/vocabulary';
import { OwnWork } from '../../utils/track/own-work';

const vocabulary = new Vocabulary();
const words = new OwnWork(vocabulary);
words.seal();
const reader = new TextReader(vocabulary);
const own = (duty: string): number => {
  const text = reader.read(duty);
  return words.of(text, 0, text.last(0));
};
const isDuty = (sentence: string): boolean => {
  const text = reader.read(sentence);
  return words.isDuty(text, 0, text.last(0));
};

describe('the words of a duty', () => {
  it.each([
    'Write tests and documentation for the backend',
    'Performs analysis of the data and prepares reports',
    'Support clients and patients in daily tasks',
    'The role includes research and hands-on design',
  ])('speak of own work: %s', (duty) => expect(own(duty)).toBeGreaterThan(0.3));

  it.each([
    'Oversees all operations of the department',
    'Develop the vision, strategy and budget of the division',
    'Accountable for the goals and the culture of the organization',
    'The Director directs and coordinates all activities of the department',
  ])('speak of running a unit: %s', (duty) => expect(own(duty)).toBeLessThan(-0.3));

  it.each(['A friendly place by the sea', 'Blumen gießen und Tische decken', ''])('speak of neither: %s', (duty) =>
    expect(own(duty)).toBe(0),
  );

  it.each(['Strong skills in data analysis', 'Our strategy is a culture of growth', 'Five years of experience with code'])(
    'are no duty: %s',
    (sentence) => expect(isDuty(sentence)).toBe(false),
  );

  it.each([
    'Oversees the budget',
    'You will write and ship code for the stores that we run',
    'Ensure that every guest is well served, with passion',
  ])('may be a duty: %s', (sentence) => expect(isDuty(sentence)).toBe(true));

  it('count once, however often they stand', () => {
    expect(own('Research and budget')).toBe(own('Research, research and budget'));
    expect(own('Research and budget')).toBe(0);
  });
});
