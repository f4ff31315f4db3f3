/** Fields of schema.org markup, as pages write them. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readPage } from '../../utils/sites/read-page';

const described = (body: string) =>
  readPage({
    document: new JSDOM(`<main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Planner</h1>${body}</main>`).window
      .document,
    url: new URL('https://acme.example/jobs/planner'),
  }).postings[0]?.posting.description;

const section = (name: string, head: string, ...items: string[]) =>
  `<div itemprop="${name}"><h2>${head}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`;
const LINES = ['Tasks', '- Lead a team', '- Plan', 'Profile', '- Go', '- List<String>'];

it.each([
  ['two descriptions', 'description', 'description'],
  ['sections without a description', 'responsibilities', 'qualifications'],
])('keeps headings and lists of %s', (_name, first, second) => {
  const text = described(section(first, 'Tasks', 'Lead a team', 'Plan') + section(second, 'Profile', 'Go', 'List&lt;String&gt;'));
  expect(text?.split(/\n+/)).toEqual(LINES);
});

it('puts text and elements of one description together', () => {
  const text = described(`<meta itemprop="description" content="We plan.">${section('description', 'Tasks', 'Plan', 'Draw')}`);
  expect(text?.split(/\n+/)).toEqual(['We plan.', 'Tasks', '- Plan', '- Draw']);
});
