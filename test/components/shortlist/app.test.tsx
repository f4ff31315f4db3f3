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
async function drawn(hash: string) {
  const roles = (['ic', 'lead'] as const).map((track) => makeRole({ id: track, status: 'offer', verdict: { track } }));
  const model = new PageModel(
    new MemorySource(roles, [], TEST_NOW),
    new TestAddress(hash),
    () => {},
    () => TEST_NOW,
  );
  const makeModel = () => model;
  const draw = () => act(() => drawApp(makeModel, document.body));
  await draw();
  await act(() => model.start());
  return { draw, words: () => document.body.textContent ?? '' };
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
