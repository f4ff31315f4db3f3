import { beforeAll, describe, expect, it } from 'vitest';
import { NoteKeeper } from '../../../components/role/note-keeper';
import { Actions } from '../../../entrypoints/shortlist/actions';
import { MemorySource } from '../../support/memory-source';
import { makeRole } from '../../support/roles';
import { speakEnglish } from '../english';
import { memoryShelf } from '../memory-shelf';

beforeAll(speakEnglish);

/** The actions over two roles, one of which was removed in another tab. */
function withOneRemoved() {
  const source = new MemorySource([makeRole({ id: 'here' })]);
  const notices: string[] = [];
  const actions = new Actions(
    source,
    async () => {},
    ({ text }) => notices.push(text),
  );
  return { source, actions, notices, failure: () => actions.failure.value?.name };
}

describe('a change of roles that were removed elsewhere', () => {
  it('keeps the note on the shelf and says that the role is gone', async () => {
    const { actions, failure } = withOneRemoved();
    const shelf = memoryShelf();
    const write = (id: string) => (note: string) => actions.changeOne(id, { note });
    const lost = new NoteKeeper({ key: 'k1', stored: '', shelf, write: write('gone') });
    lost.input('words');
    await lost.flush();
    expect([lost.state, shelf.items.size, failure()]).toEqual(['failed', 1, 'not-found']);
    const kept = new NoteKeeper({ key: 'k2', stored: '', shelf, write: write('here') });
    kept.input('words');
    await kept.flush();
    expect([kept.state, shelf.items.size, failure()]).toEqual(['kept', 1, undefined]);
  });

  it('counts those that are there still', async () => {
    const { source, actions, notices } = withOneRemoved();
    expect(await actions.changeMany(['here', 'gone'], { status: 'offer' })).toBe(true);
    expect(notices).toEqual(['1 role changed']);
    expect(source.all.map(({ status }) => status)).toEqual(['offer']);
  });

  it('is no success where none is left', async () => {
    const { actions, notices, failure } = withOneRemoved();
    expect(await actions.changeMany(['gone'], { status: 'offer' })).toBe(false);
    expect(failure()).toBe('not-found');
    expect(await actions.move('gone', 'A', 'offer')).toBe(false);
    expect(await actions.changeLists(['gone'], { addToShortlists: ['x'] }, 'renamed', () => {})).toBe(false);
    expect(notices).toEqual([]);
    expect(await actions.move('here', 'A', 'offer')).toBe(true);
    expect([notices.length, failure()]).toEqual([1, undefined]);
  });
});
