// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { drawApp } from '../../../entrypoints/shortlist/App';
import { PageModel } from '../../../entrypoints/shortlist/page-model';
import { MemorySource } from '../../support/memory-source';
import { makeRole, TEST_NOW } from '../../support/roles';
import { speak, speakEnglish } from '../english';
import { giveCanvas, giveSizes, TestAddress, waitFor } from './page';

beforeAll(() => {
  giveSizes();
  giveCanvas();
});
beforeEach(speakEnglish);
afterEach(() => act(() => render(null, document.body)));

/** The page as its entrypoint draws it, and how to draw it again. */
async function drawn(hash: string, change: (source: MemorySource) => void = () => {}) {
  const roles = (['ic', 'lead'] as const).map((track) => makeRole({ id: track, status: 'offer', verdict: { track } }));
  const source = new MemorySource(roles, [], TEST_NOW);
  source.lastBackup = async () => TEST_NOW;
  change(source);
  const model = new PageModel(
    source,
    new TestAddress(hash),
    () => {},
    () => TEST_NOW,
  );
  const makeModel = () => model;
  const draw = () => act(() => drawApp(makeModel, document.body));
  await draw();
  await act(() => model.start());
  return { draw, source, words: () => document.body.textContent ?? '' };
}

it.each([
  ['table', '', 'Titel'],
  ['table', '', 'Angebot'],
  ['board', '#view=board', 'Angebot'],
  ['comparison', '#view=compare&role=ic&role=lead', 'Laufbahn'],
  ['pictures', '#view=pictures', 'Bewerbungen'],
])('draws the %s anew in another language', async (_, hash, german) => {
  const { draw, words } = await drawn(hash);
  expect(words()).not.toContain(german);
  speak('de');
  await draw();
  await waitFor(() => expect(words()).toContain(german));
  expect(words()).toContain('Importieren');
});

it('keeps what stands there in the same language', async () => {
  const { draw } = await drawn('');
  const grid = document.querySelector('[role="grid"]');
  expect(grid).toBeTruthy();
  await draw();
  expect(document.querySelector('[role="grid"]')).toBe(grid);
});

it.each(['recent', 'summaries', 'preferences'] as const)('says that %s could not be read, and tries again when asked to', async (read) => {
  let works = false;
  const { words } = await drawn('', (source) => {
    const before = source[read].bind(source) as () => never;
    source[read] = () => {
      if (!works) throw new DOMException('cannot be read', 'UnknownError');
      return before();
    };
  });
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('A part of the store could not be read.');
  expect(words()).not.toContain('Working');
  works = true;
  const again = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try again');
  await act(() => again?.click());
  await waitFor(() => expect(document.querySelector('[role="alert"]')).toBeNull());
  expect(document.querySelectorAll('.sl-rows .sl-row')).toHaveLength(2);
});
