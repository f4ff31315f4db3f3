import { expect, it } from 'vitest';
import { summarise } from '../../utils/role/summary';
import { SearchIndex } from '../../utils/shortlist/search-index';
import { makeRole, makeRoles } from '../support/roles';

const roles = [
  makeRole({ id: 'a', posting: { title: 'Senior C++ Engineer', hiringOrganization: 'Malmö Robotics' }, tags: ['dream'] }),
  makeRole({ id: 'b', posting: { title: 'Nurse', hiringOrganization: 'Harrowgate Health' }, note: 'Ask Wren about Zürich' }),
  makeRole({ id: 'c', posting: { title: 'Engineering Manager', hiringOrganization: 'Wrenford Bank' } }),
].map(summarise);

async function built() {
  const index = new SearchIndex();
  await index.build(roles, async () => {});
  return index;
}
const found = async (text: string) => [...(await built()).find(text)].sort();

it.each([
  ['a word of the title', 'nurse', ['b']],
  ['the start of a word', 'engin', ['a', 'c']],
  ['the company, without its accent', 'malmo', ['a']],
  ['a tag', 'dream', ['a']],
  ['a word of the note', 'zurich', ['b']],
  ['words of two fields', 'engineer malmö', ['a']],
  ['signs that are part of a name', 'c++', ['a']],
  ['a mistyped long word, where nothing fits exactly', 'enginering manger', ['c']],
  ['full-width and zero-width letters', 'Ｎur\u200bse', ['b']],
])('finds %s', async (_what, text, ids) => expect(await found(text)).toEqual(ids));

it.each([
  ['a word that nobody wrote', 'plumber'],
  ['words that no role has all of', 'nurse malmo'],
  ['a short mistyped word', 'brnk'],
])('stays silent for %s', async (_what, text) => expect(await found(text)).toEqual([]));

it('forgets old words when a role changes, and the role when it is removed', async () => {
  const index = await built();
  index.put({ ...roles[1]!, note: 'Called back' });
  expect([...index.find('zurich')]).toEqual([]);
  expect([...index.find('called')]).toEqual(['b']);
  index.remove('b');
  expect([...index.find('called')]).toEqual([]);
  expect(index.size).toBe(2);
});

it('stops building when told to', async () => {
  const stop = new AbortController();
  const index = new SearchIndex();
  const building = index.build(makeRoles(1000).map(summarise), async () => stop.abort(new Error('enough')), stop.signal);
  await expect(building).rejects.toThrow('enough');
  expect(index.size).toBeLessThan(1000);
});
