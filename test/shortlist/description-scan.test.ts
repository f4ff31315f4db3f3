import { expect, it } from 'vitest';
import { scanDescriptions } from '../../utils/shortlist/description-scan';
import { makeRole } from '../support/roles';

const role = (id: string, description?: string) => makeRole({ id, posting: { description } });

async function scan(batches: ReturnType<typeof role>[][], words: string, signal?: AbortSignal) {
  const steps = [];
  for await (const step of scanDescriptions(batches, words, signal)) steps.push(step);
  return steps;
}

it('shows the words where they stand, on one line', async () => {
  const [step] = await scan([[role('a', 'What you do\n- Lead  NOBODY at all\n- Code')]], ' nobody at ');
  expect(step?.hits).toEqual([{ id: 'a', before: 'What you do - Lead ', match: 'NOBODY at', after: ' all - Code' }]);
});

it('finds the words behind letters that grow when written small', async () => {
  const text = 'İİİ in İstanbul, office';
  const hit = async (words: string) => (await scan([[role('a', text)]], words))[0]?.hits[0];
  expect(await hit('office')).toMatchObject({ before: 'İİİ in İstanbul, ', match: 'office', after: '' });
  expect(await hit('İstanbul')).toMatchObject({ before: 'İİİ in ', match: 'İstanbul', after: ', office' });
  expect(await hit('ankara')).toBeUndefined();
});

it('stays silent without words, without a description and without a hit', async () => {
  expect(await scan([[role('a', 'text')]], '  ')).toEqual([]);
  expect((await scan([[role('a'), role('b', 'other')]], 'text'))[0]?.hits).toEqual([]);
});

it('reports progress by batch and stops when told to', async () => {
  const stop = new AbortController();
  const batches = [[role('a', 'x'), role('b', 'x')], [role('c', 'x')], [role('d', 'x')]];
  expect((await scan(batches, 'x')).map(({ scanned }) => scanned)).toEqual([2, 3, 4]);
  const seen = [];
  for await (const step of scanDescriptions(batches, 'x', stop.signal)) {
    seen.push(step.scanned);
    stop.abort();
  }
  expect(seen).toEqual([2]);
});
