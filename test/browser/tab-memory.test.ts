import { describe, expect, it } from 'vitest';
import { type FrameRecord, readTabRecord, type SessionArea, TabMemory, tabStateOf } from '../../utils/browser/tab-memory';
import { aPosting, aRole, verdictFor } from '../store/roles';

const shown = (number: number) => ({
  key: `lever:p-${number}`,
  posting: aPosting(number),
  verdict: verdictFor(aPosting(number)),
  flags: {},
  onTrack: true,
});
const frame = (fields: Partial<FrameRecord> = {}): FrameRecord => ({
  url: 'https://a.example/',
  site: 'lever',
  kind: 'none',
  reason: 'no-posting',
  cards: [],
  ...fields,
});

/** `storage.session` that holds so many records. */
function area(room = Number.POSITIVE_INFINITY): SessionArea & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (keys) => (keys === null ? { ...items } : Object.fromEntries([keys].flat().map((key) => [key, items[key]]))),
    set: async (more) => {
      if (Object.keys({ ...items, ...more }).length > room) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, more);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

describe('the memory of tabs', () => {
  it('takes all frames of a tab as one: the posting of a frame counts before an empty top', () => {
    const record = {
      tabId: 3,
      frames: { 0: frame(), 5: frame({ url: 'https://b.example/', kind: 'posting', reason: undefined, open: shown(1) }) },
    };
    const state = tabStateOf(record, new Map([['lever:p-1', aRole(1)]]));
    expect(state).toMatchObject({
      tabId: 3,
      url: 'https://a.example/',
      kind: 'posting',
      open: { key: 'lever:p-1', role: { note: 'Note 1' } },
    });
    expect(state).not.toHaveProperty('reason');
  });

  it('says why there is nothing', () =>
    expect(tabStateOf({ tabId: 3, frames: { 0: frame() } }, new Map())).toMatchObject({ kind: 'none', reason: 'no-posting' }));

  it('is the same for a worker that wakes', async () => {
    const session = area();
    await new TabMemory(session).change(3, (record) => ({ ...record, frames: { 0: frame({ kind: 'list', cards: [shown(1)] }) } }));
    const woken = new TabMemory(session);
    expect((await woken.showing(new Set(['lever:p-1']))).map(({ tabId }) => tabId)).toEqual([3]);
    expect(await woken.showing(new Set(['lever:p-2']))).toEqual([]);
    await woken.change(3, () => undefined);
    expect(session.items).toEqual({});
  });

  it('gives up the tabs reported longest ago where there is no room', async () => {
    const session = area(2);
    const memory = new TabMemory(session);
    for (const tabId of [1, 2, 3]) await memory.change(tabId, (record) => ({ ...record, frames: { 0: frame() } }));
    expect(Object.keys(session.items)).toEqual(['tab:2', 'tab:3']);
    expect(await readTabRecord(session, 1)).toBeUndefined();
  });

  it('loses no change of two that come at once', async () => {
    const memory = new TabMemory(area());
    await Promise.all([0, 1, 2].map((id) => memory.change(3, (record) => ({ ...record, frames: { ...record.frames, [id]: frame() } }))));
    expect(Object.keys((await memory.get(3))!.frames)).toEqual(['0', '1', '2']);
  });
});
