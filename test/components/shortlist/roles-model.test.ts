// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { RolesModel } from '../../../entrypoints/shortlist/roles-model';
import { summarise } from '../../../utils/role/summary';
import { defaultView } from '../../../utils/shortlist/view-hash';
import { MemorySource } from '../../support/memory-source';
import { makeRole } from '../../support/roles';

/** A model over a store whose whole readings end when the test says so, with what was there when they began. */
function withSlowReading() {
  const source = new MemorySource([makeRole({ id: 'a' }), makeRole({ id: 'b' })]);
  let end = () => {};
  let readings = 0;
  source.summaries = async function* () {
    readings += 1;
    const all = source.all.map(summarise);
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    yield all;
  };
  const view = signal({ ...defaultView() });
  const model = new RolesModel(
    source,
    view,
    () => 'en',
    () => 0,
  );
  const write = async (id: string, note: string) => {
    if (source.all.some((role) => role.id === id)) await source.send({ type: 'changeRoles', requestId: id, ids: [id], change: { note } });
    else await source.send({ type: 'importRoles', requestId: id, roles: [makeRole({ id, note })] });
    await model.refresh([id]);
  };
  return {
    source,
    model,
    write,
    /** Ends the next whole reading, once it has begun. */
    endReading: async (reading: number) => {
      while (readings < reading) await new Promise((resolve) => setTimeout(resolve));
      end();
    },
    notes: () => Object.fromEntries(model.list.value.map(({ id, note }) => [id, note])),
    find: (text: string) => {
      view.value = { ...view.value, filter: { ...view.value.filter, text } };
      return model.shown.value.map(({ id }) => id);
    },
  };
}

it('keeps what was written while everything was read again', async () => {
  const { source, model, write, endReading, notes, find } = withSlowReading();
  const loading = model.load();
  await endReading(1);
  await loading;
  const reading = model.refresh('all');
  await write('a', 'changed');
  await write('c', 'added');
  await source.send({ type: 'removeRoles', requestId: 'r', ids: ['b'] });
  await model.refresh(['b']);
  // Seen at once, and still when the older reading has come.
  expect(notes()).toEqual({ a: 'changed', c: 'added' });
  await endReading(2);
  await reading;
  expect(notes()).toEqual({ a: 'changed', c: 'added' });
  expect([find('changed'), find('added')]).toEqual([['a'], ['c']]);
});

it('reads everything once more where everything may have changed meanwhile', async () => {
  const { source, model, endReading, notes } = withSlowReading();
  const loading = model.load();
  await endReading(1);
  await loading;
  const reading = model.refresh('all');
  await source.restore(new Blob([JSON.stringify([makeRole({ id: 'z', note: 'restored' })])]));
  void model.refresh('all');
  await endReading(2);
  await endReading(3);
  await reading;
  expect(notes()).toEqual({ z: 'restored' });
});

it('finds by what was written while the first index was built', async () => {
  const { model, write, endReading, find } = withSlowReading();
  const loading = model.load();
  await endReading(1);
  while (!model.loaded.value) await new Promise((resolve) => setTimeout(resolve));
  await write('a', 'changed');
  await loading;
  expect(find('changed')).toEqual(['a']);
});
