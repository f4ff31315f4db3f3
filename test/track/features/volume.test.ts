/** What is said about people at all beside what the title claims, how long the list of duties is, and whether one sentence decides. */
import { describe, expect, it } from 'vitest';
import { asTasks, featuresIn } from './features-in';

const namesOf = (title: string, description: string, lang = 'en'): string[] => [...featuresIn(title, description, lang).keys()];

const EMPLOYER =
  'Acme is a leading platform for marketing. We are a fast growing company. Our mission is to help people. We have raised funds.';
const DUTIES = [
  'Design the campaigns of the season',
  'Write the annual report for donors',
  'Prepare the budget of the events',
  'Research new partners in the region',
];

describe('the length of the list of duties', () => {
  it('is few where only the employer is spoken of: the title decides', () => {
    const names = namesOf('Head of Marketing', EMPLOYER);
    expect(names).toContain('says-nothing:people:few');
    expect(names).not.toContain('told');
  });
  it('is more where the posting says what is done', () => {
    const names = namesOf('Head of Marketing', `${EMPLOYER}\n\nYour tasks\n${DUTIES.map((duty) => `- ${duty}`).join('\n')}`);
    expect(names).toContain('says-nothing:people:some');
    expect(names).toContain('told');
  });
});

describe('a sentence that decides against the title of a craft', () => {
  it.each([
    ['Senior Software Engineer', 'Your tasks\n- Lead a team of engineers', true],
    ['Senior Software Engineer', 'Your tasks\n- Lead the team through the release', false],
    ['Engineering Manager', 'Your tasks\n- Lead a team of engineers', false],
    ['Back-end Developer', 'Atividades\n- Liderar a equipe de tecnologia', true, 'pt'],
    ['Back-end Developer', 'Atividades\n- Liderar tecnicamente a equipe', false, 'pt'],
  ] as [string, string, boolean, string?][])('%s: %s', (title, text, decides, lang) =>
    expect(namesOf(title, text, lang).includes('decisive:team:craft')).toBe(decides),
  );
});

const names = (title: string, duties: readonly string[], lang = 'en'): string[] => namesOf(title, asTasks(duties), lang);

const WORK = ['Write proposals to foundations', 'Track deadlines and payments of grants', 'Maintain the database of donors'];
const NAMED = ['A key role in our growth', 'Part of a friendly organisation', 'An office in the heart of town'];

describe('a list of duties without a word about people, under a title that claims them', () => {
  it('is noted from three duties on', () => {
    expect(names('Grants Director', WORK)).toContain('lists-other-duties');
    expect(names('Grants Director', WORK.slice(0, 2))).not.toContain('lists-other-duties');
  });

  it('is noted once more where the list is full', () => {
    const full = [...WORK, ...WORK.map((duty) => `${duty} abroad`), 'Edit the newsletter', 'Prepare the annual report'];
    expect(names('Grants Director', full)).toContain('lists-many-other-duties');
    expect(names('Grants Director', full.slice(0, 7))).not.toContain('lists-many-other-duties');
  });

  it('counts only what says that something is done', () => expect(names('Grants Director', NAMED)).not.toContain('lists-other-duties'));

  it('is none where people are led', () =>
    expect(names('Grants Director', [...WORK, 'Manage a team of four grant writers'])).not.toContain('lists-other-duties'));

  it('is not noted where the title claims nobody', () => expect(names('Grant Writer', WORK)).not.toContain('lists-other-duties'));
});

describe('a field that one person often heads alone', () => {
  it('counts where the duties are listed; without them the title stands', () => {
    expect(names('Communications Director', WORK)).toContain('title:field-headed-alone');
    expect(names('Communications Director', WORK.slice(0, 2))).not.toContain('title:field-headed-alone');
    expect(names('Operations Manager', WORK)).toContain('title:field-managed-alone');
    expect(names('Manager of Compliance', WORK)).toContain('title:field-managed-alone');
    expect(names('Operations Director', WORK)).not.toContain('title:field-managed-alone');
    expect(names('Store Manager', WORK)).not.toContain('title:field-managed-alone');
    expect(names('Engineering Director', WORK)).not.toContain('title:field-headed-alone');
  });
});

describe("who works on other people's people", () => {
  it('is noted where nobody is led', () => {
    expect(names('Training Manager', [...WORK, 'Train and coach the clerks'])).toContain('title:serves-people');
    expect(names('Training Manager', [...WORK, 'Manage a team of trainers'])).not.toContain('title:serves-people');
    expect(names('Store Manager', WORK)).not.toContain('title:serves-people');
  });
});
