// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PageModel } from '../../../entrypoints/shortlist/page-model';
import { MemorySource } from '../../support/memory-source';
import { makeRole, makeSeen, TEST_NOW } from '../../support/roles';
import { speakEnglish } from '../english';
import { TestAddress } from './page';

beforeAll(speakEnglish);

const broken = async () => {
  throw new DOMException('cannot be read', 'UnknownError');
};
const brokenStream = async function* (): AsyncGenerator<never> {
  yield await broken();
};

/** A loaded page over a store that can be broken. */
async function loaded(hash = '') {
  const source = new MemorySource([makeRole({ id: 'a', posting: { description: 'a team' } })], makeSeen(5), TEST_NOW);
  const model = new PageModel(
    source,
    new TestAddress(hash),
    () => {},
    () => TEST_NOW,
  );
  source.lastBackup = async () => TEST_NOW;
  await model.start();
  return { source, model, failure: () => model.actions.failure.value?.name };
}

describe('what cannot be read is told', () => {
  it('of roles that were written elsewhere', async () => {
    const { source, failure } = await loaded();
    source.summariesOf = broken;
    source.tell({ type: 'rolesChanged', ids: ['a'] });
    await vi.waitFor(() => expect(failure()).toBe('store-damaged'));
  });

  it('of roles that were written here, which are written all the same', async () => {
    const { source, model, failure } = await loaded();
    source.summariesOf = broken;
    expect(await model.actions.changeOne('a', { note: 'kept' })).toBe(true);
    expect([failure(), source.all[0]?.note]).toEqual(['store-damaged', 'kept']);
  });

  it('of the role that is opened', async () => {
    const { source, model, failure } = await loaded();
    model.show('a');
    await vi.waitFor(() => expect(model.open.value?.id).toBe('a'));
    expect(failure()).toBeUndefined();
    model.show(undefined);
    source.roles = broken;
    model.show('a');
    await vi.waitFor(() => expect(failure()).toBe('store-damaged'));
  });

  it('of roles that are compared', async () => {
    const { source, model, failure } = await loaded();
    source.roles = broken;
    model.address.change({ compare: ['a'] });
    await vi.waitFor(() => expect(failure()).toBe('store-damaged'));
  });

  it('by the search in descriptions, which then is over and has counted nothing', async () => {
    const { source, model, failure } = await loaded();
    source.batches = brokenStream;
    await model.scan.run('team', ['a']);
    expect([failure(), model.scan.running.value, model.scan.scanned.value]).toEqual(['store-damaged', false, undefined]);
    source.batches = async function* () {
      yield [...source.all];
    };
    await model.scan.run('team', ['a']);
    expect([model.scan.running.value, model.scan.scanned.value, model.scan.hits.value.length]).toEqual([false, 1, 1]);
  });

  it('by the pictures, which then show the saved roles alone', async () => {
    const { source, model, failure } = await loaded();
    const { seen } = source;
    source.seen = brokenStream;
    const counted = () => Object.values(model.pictures.tracks.value?.counts ?? {}).flat();
    const sum = () => counted().reduce((a, b) => a + b, 0);
    await model.pictures.load();
    expect([failure(), model.pictures.withSeen.value, sum()]).toEqual(['store-damaged', false, 1]);
    source.seen = seen;
    model.pictures.show(true);
    await vi.waitFor(() => expect(sum()).toBe(6));
  });

  it('by an import, of its file and of what judges it', async () => {
    const { source, model, failure } = await loaded();
    await model.imports.file({ size: 1, text: broken } as never);
    expect([failure(), model.imports.state.value.at]).toEqual(['unexpected', 'choose']);
    model.actions.failure.value = undefined;
    await model.imports.text('title,url\nA,https://jobs.example/1');
    source.judge = broken;
    await model.imports.check();
    expect([failure(), model.imports.state.value.at]).toEqual(['unexpected', 'map']);
  });
});
