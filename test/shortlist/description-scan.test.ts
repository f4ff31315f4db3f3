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
  const [step] = await scan([[role('a', 'İİİ İstanbul office')]], 'office');
  expect(step?.hits[0]?.match).toBe('office');
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
