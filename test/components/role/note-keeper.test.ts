import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteKeeper, WRITE_AFTER } from '../../../components/role/note-keeper';
import { memoryShelf } from '../memory-shelf';

/** A store that answers when told to. */
function slowStore(first = '') {
  const waiting: ((kept: boolean) => void)[] = [];
  const store = {
    note: first,
    writes: [] as string[],
    write: (text: string) => {
      store.writes.push(text);
      return new Promise<boolean>((resolve) => {
        waiting.push((kept) => {
          if (kept) store.note = text;
          resolve(kept);
        });
      });
    },
    /** Lets the oldest write end. */
    async answer(kept = true) {
      waiting.shift()?.(kept);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
  return store;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NAME = 'note-draft k';

describe('a note that was joined with an older one', () => {
  it.each([
    ['mine', 'mine and more', 'older\n\nmine', 'older\n\nmine and more'],
    // The older note said it already.
    ['call', 'call me', 'call back', 'call back\n\ncall me'],
  ])('goes on from both: %s, then %s', async (first, second, joined, after) => {
    const shelf = memoryShelf();
    const writes: string[] = [];
    const onJoined = vi.fn();
    const write = vi.fn(async (text: string) => {
      writes.push(text);
      if (writes.length > 1) return true;
      // Typed while the first write is under way.
      keeper.input(second);
      return { note: joined };
    });
    const keeper: NoteKeeper = new NoteKeeper({ key: 'k', stored: '', shelf, write, onJoined });
    keeper.input(first);
    await vi.advanceTimersByTimeAsync(WRITE_AFTER * 2);
    expect(writes).toEqual([first, after]);
    expect(onJoined).toHaveBeenCalledExactlyOnceWith(after);
    expect([keeper.text, keeper.state, shelf.getItem(NAME)]).toEqual([after, 'kept', null]);
  });
});

describe('a note while it is typed', () => {
  it('is on the shelf at once and in the store soon after, however fast the typing goes on', async () => {
    const shelf = memoryShelf();
    const store = slowStore();
    const keeper = new NoteKeeper({ key: 'k', stored: '', shelf, write: store.write });
    let text = '';
    for (let at = 0; at < 20; at++) {
      text += 'a';
      keeper.input(text);
      expect(shelf.items.get(NAME)).toContain(text);
      await vi.advanceTimersByTimeAsync(WRITE_AFTER / 4);
    }
    expect(store.writes[0]).toBe('aaaa');
  });

  it('writes what was typed during a write, and only then calls it kept', async () => {
    const states: string[] = [];
    const store = slowStore();
    const shelf = memoryShelf();
    const keeper = new NoteKeeper({ key: 'k', stored: '', shelf, write: store.write, onState: (state) => states.push(state) });
    keeper.input('one');
    await vi.advanceTimersByTimeAsync(WRITE_AFTER);
    keeper.input('one two');
    await store.answer();
    expect(store.writes).toEqual(['one', 'one two']);
    expect(shelf.items.has(NAME)).toBe(true);
    await store.answer();
    expect(store.note).toBe('one two');
    expect(shelf.items.size).toBe(0);
    expect(states).toEqual(['keeping', 'kept']);
  });

  it('goes to the store at once when the page closes', async () => {
    const store = slowStore();
    const keeper = new NoteKeeper({ key: 'k', stored: '', shelf: memoryShelf(), write: store.write });
    keeper.input('mid-wor');
    void keeper.flush();
    expect(store.writes).toEqual(['mid-wor']);
  });

  it('does not write what has not changed', async () => {
    const store = slowStore('same');
    const keeper = new NoteKeeper({ key: 'k', stored: 'same', shelf: memoryShelf(), write: store.write });
    await keeper.flush();
    expect(store.writes).toEqual([]);
  });

  it('stays on the shelf when the store fails, and is tried again with the next key', async () => {
    const shelf = memoryShelf();
    const store = slowStore();
    const keeper = new NoteKeeper({ key: 'k', stored: '', shelf, write: store.write });
    keeper.input('x');
    await vi.advanceTimersByTimeAsync(WRITE_AFTER);
    await store.answer(false);
    expect(keeper.state).toBe('failed');
    expect(shelf.items.has(NAME)).toBe(true);
    keeper.input('xy');
    await vi.advanceTimersByTimeAsync(WRITE_AFTER);
    await store.answer();
    expect([keeper.state, store.note]).toEqual(['kept', 'xy']);
  });

  it('survives a write that rejects', async () => {
    const keeper = new NoteKeeper({ key: 'k', stored: '', shelf: memoryShelf(), write: () => Promise.reject(new Error('gone')) });
    keeper.input('x');
    await vi.advanceTimersByTimeAsync(WRITE_AFTER);
    expect(keeper.state).toBe('failed');
  });

  it('goes on with a full shelf', async () => {
    const store = slowStore();
    const shelf = {
      ...memoryShelf(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    const keeper = new NoteKeeper({ key: 'k', stored: '', shelf, write: store.write });
    keeper.input('x');
    await vi.advanceTimersByTimeAsync(WRITE_AFTER);
    expect(store.writes).toEqual(['x']);
  });
});

describe('a note after the popup was killed', () => {
  it('comes back and is written', async () => {
    const store = slowStore('old');
    const shelf = memoryShelf({ [NAME]: JSON.stringify({ text: 'old and new', base: 'old' }) });
    const keeper = new NoteKeeper({ key: 'k', stored: 'old', shelf, write: store.write });
    expect(keeper.text).toBe('old and new');
    await vi.advanceTimersByTimeAsync(0);
    expect(store.writes).toEqual(['old and new']);
  });

  it('is forgotten where the store has it after all', () => {
    const shelf = memoryShelf({ [NAME]: JSON.stringify({ text: 'same', base: '' }) });
    const keeper = new NoteKeeper({ key: 'k', stored: 'same', shelf, write: async () => true });
    expect([keeper.text, keeper.recovered, shelf.items.size]).toEqual(['same', undefined, 0]);
  });

  it('overwrites nothing that was written elsewhere meanwhile: the person decides', async () => {
    const store = slowStore('elsewhere');
    const shelf = memoryShelf({ [NAME]: JSON.stringify({ text: 'lost', base: 'old' }) });
    const keeper = new NoteKeeper({ key: 'k', stored: 'elsewhere', shelf, write: store.write });
    expect([keeper.text, keeper.recovered]).toEqual(['elsewhere', 'lost']);
    keeper.settle(true);
    expect(keeper.text).toBe('elsewhere\n\nlost');
    await vi.advanceTimersByTimeAsync(WRITE_AFTER);
    expect(store.writes).toEqual(['elsewhere\n\nlost']);
  });

  it('is thrown away when the person says so', () => {
    const shelf = memoryShelf({ [NAME]: JSON.stringify({ text: 'lost', base: 'old' }) });
    const keeper = new NoteKeeper({ key: 'k', stored: 'elsewhere', shelf, write: async () => true });
    keeper.settle(false);
    expect([keeper.text, shelf.items.size]).toEqual(['elsewhere', 0]);
  });

  it('keeps the lost text while the person types on, until it is decided on', async () => {
    const shelf = memoryShelf({ [NAME]: JSON.stringify({ text: 'lost words', base: 'old' }) });
    const open = (stored: string) => new NoteKeeper({ key: 'k', stored, shelf, write: async () => true });
    const first = open('elsewhere');
    first.input('elsewhere!');
    await first.flush();
    const second = open('elsewhere!');
    expect([second.text, second.recovered, second.state]).toEqual(['elsewhere!', 'lost words', 'kept']);
    // What is lost besides waits with it.
    second.input('mine');
    expect(open('changed again').recovered).toBe('lost words\n\nmine');
    expect(open('lost words').recovered).toBe('lost words\n\nmine');
    open('changed again').settle(false);
    expect([open('changed again').recovered, shelf.items.size]).toEqual([undefined, 0]);
  });

  it('finds room on a full shelf', () => {
    const shelf = memoryShelf({ [NAME]: JSON.stringify({ text: 'lost', base: 'old' }) });
    const put = shelf.setItem;
    shelf.setItem = (name, value) => {
      if (shelf.items.size > 0) throw new Error('quota');
      put(name, value);
    };
    const open = () => new NoteKeeper({ key: 'k', stored: 'elsewhere', shelf, write: async () => true });
    expect([open().recovered, open().recovered]).toEqual(['lost', 'lost']);
    open().settle(false);
    expect(shelf.items.size).toBe(0);
  });

  it('is lost no more where the store has it by now', () => {
    const shelf = memoryShelf({ [`${NAME} recovered`]: 'lost' });
    const keeper = new NoteKeeper({ key: 'k', stored: 'found: lost', shelf, write: async () => true });
    expect([keeper.text, keeper.recovered, shelf.items.size]).toEqual(['found: lost', undefined, 0]);
  });

  it('keeps what is typed on the shelf when the lost text is thrown away', () => {
    const shelf = memoryShelf({ [NAME]: JSON.stringify({ text: 'lost', base: 'old' }) });
    const keeper = new NoteKeeper({ key: 'k', stored: 'elsewhere', shelf, write: async () => false });
    keeper.input('elsewhere!');
    keeper.settle(false);
    expect([...shelf.items.keys()]).toEqual([NAME]);
  });

  it.each(['', '{', '[]', 'null', '{"text":1,"base":""}', '"x"'])('ignores a damaged draft: %s', (stored) => {
    const keeper = new NoteKeeper({ key: 'k', stored: 'kept', shelf: memoryShelf({ [NAME]: stored }), write: async () => true });
    expect([keeper.text, keeper.recovered]).toEqual(['kept', undefined]);
  });
});

describe('a note that changes elsewhere', () => {
  it('is taken over while nothing is typed here', () => {
    const keeper = new NoteKeeper({ key: 'k', stored: 'a', shelf: memoryShelf(), write: async () => true });
    expect(keeper.adopt('b')).toBe(true);
    expect(keeper.text).toBe('b');
  });
  it('is not one that was read before the last key was written; unless it stays so', async () => {
    const keeper = new NoteKeeper({ key: 'k', stored: '', shelf: memoryShelf(), write: async () => true });
    for (const text of ['a', 'ab', 'abc']) {
      keeper.input(text);
      await keeper.flush();
    }
    for (const late of ['', 'a', 'ab']) expect(keeper.adopt(late)).toBe(false);
    expect(keeper.text).toBe('abc');
    expect(keeper.adopt('elsewhere')).toBe(true);
    expect(keeper.adopt('ab', true)).toBe(true);
    expect(keeper.text).toBe('ab');
  });
  it('does not take the words out of the hand of who is typing', () => {
    const keeper = new NoteKeeper({ key: 'k', stored: 'a', shelf: memoryShelf(), write: async () => true });
    keeper.input('a!');
    expect(keeper.adopt('b')).toBe(false);
    expect(keeper.text).toBe('a!');
  });
});
