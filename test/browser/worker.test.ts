import { beforeEach, describe, expect, it } from 'vitest';
import type { Classify } from '../../utils/browser/verdict-memory';
import type { Answer, AnswerOf, PageMarkings } from '../../utils/messages';
import { preferencesSchema } from '../../utils/role/preferences';
import { findByKeys, getRole, recentRoles } from '../../utils/store/role-reads';
import { findSeen } from '../../utils/store/seen';
import { aCard, aPosting, verdictFor } from '../store/roles';
import { emptyProfile, type House, house, PAGE, reader } from './house';

let home: House;
beforeEach(async () => {
  emptyProfile();
  home = house();
  await switchOn();
});

const switchOn = (mode: 'marks' | 'panel' = 'marks') =>
  home.worker.handle(
    { type: 'setPreferences', preferences: preferencesSchema.parse({ sites: { lever: mode }, myTrack: { track: 'ic' } }) },
    PAGE,
  );

async function ask<T extends keyof AnswerOf>(message: { type: T } & Record<string, unknown>, sender: object = PAGE): Promise<AnswerOf[T]> {
  const answer = (await home.worker.handle(message, sender)) as Answer<AnswerOf[T]>;
  if (!answer.ok) throw new Error(`${answer.failure.name}: ${answer.failure.detail}`);
  return answer.value;
}

const posting = (number = 1) => ({
  type: 'pageRead' as const,
  url: `https://jobs.lever.co/example/p-${number}`,
  site: 'lever',
  kind: 'posting',
  postings: [aPosting(number)],
});
const list = (...cards: unknown[]) => ({
  type: 'pageRead' as const,
  url: 'https://jobs.lever.co/example',
  site: 'lever',
  kind: 'list',
  postings: cards,
});
const save = (number = 1, requestId = `save-${number}`) => ask({ type: 'saveRole', requestId, posting: aPosting(number) });

describe('a page that is read', () => {
  it('answers the open posting with its signals', async () => {
    const answer = await ask(posting(), reader());
    expect(answer).toMatchObject({ mode: 'marks', open: 'lever:p-1', words: { track_ic: 'Expert' } });
    expect(answer.markings).toHaveLength(1);
    expect(answer.markings[0]).toMatchObject({ key: 'lever:p-1', flags: {}, onTrack: true, verdict: { track: 'ic', basis: 'posting' } });
    expect(answer.markings[0]!.verdict.signals).not.toHaveLength(0);
  });

  it('answers a list with one marking per card, without signals', async () => {
    const answer = await ask(list(aCard(1), aCard(2, { title: 'Engineering Manager' })), reader());
    expect(answer.markings.map(({ key, onTrack, verdict }) => [key, onTrack, verdict.signals])).toEqual([
      ['lever:p-1', true, []],
      ['lever:p-2', false, []],
    ]);
  });

  it('loses one bad card, not the others', async () => {
    const answer = await ask(list(aCard(1), { title: 7 }, null, 'x', aCard(2)), reader());
    expect(answer.markings.map(({ key }) => key)).toEqual(['lever:p-1', 'lever:p-2']);
  });

  it('replaces the verdict of the title by that of the text once the posting was opened, also after the worker was stopped', async () => {
    const basis = (answer: PageMarkings) => answer.markings[0]!.verdict.basis;
    expect(basis(await ask(list(aCard(1)), reader()))).toBe('title');
    await ask(posting(1), reader());
    expect(basis(await ask(list(aCard(1)), reader()))).toBe('posting');
    await seenWritten();
    home = home.wake();
    expect(basis(await ask(list(aCard(1)), reader()))).toBe('posting');
  });

  it('shows the seen icon on a later visit, not on the first', async () => {
    await ask(list(aCard(1)), reader());
    await seenWritten();
    expect((await ask(list(aCard(1)), reader())).markings[0]!.flags).toEqual({});
    home.clock += 60 * 60 * 1000;
    expect((await ask(list(aCard(1)), reader())).markings[0]!.flags).toEqual({ seen: true });
  });

  it('remembers a posting opened beside its list as opened, with what only the posting itself says', async () => {
    const pane = aPosting(1, { title: 'Platform Engineer 1 (m/f/d)', baseSalary: { currency: 'EUR', minValue: 50_000, unitText: 'YEAR' } });
    await ask({ ...list(aCard(1, { datePosted: '2026-11-02' }), aCard(2)), open: pane }, reader());
    await seenWritten();
    const rows = await home.worker.keeper.read((store) => findSeen(store, ['lever:p-1', 'lever:p-2']));
    expect(rows.get('lever:p-1')).toMatchObject({
      opened: true,
      basis: 'posting',
      title: pane.title,
      baseSalary: pane.baseSalary,
      datePosted: '2026-11-02',
    });
    expect(rows.get('lever:p-2')).toMatchObject({ opened: false });
    const next = await ask({ ...list(aCard(1), aCard(2)), open: aPosting(2) }, reader());
    expect(next.markings.map(({ key, flags }) => [key, flags.seen])).toEqual([
      ['lever:p-2', undefined],
      ['lever:p-1', true],
    ]);
  });

  it('is refused where the site is off, and answered by panel alone where the person asked for the tab', async () => {
    await home.worker.handle({ type: 'setPreferences', preferences: preferencesSchema.parse({}) }, PAGE);
    expect(await home.worker.handle(posting(), reader())).toMatchObject({ ok: false, failure: { name: 'not-allowed' } });
    home = home.wake({
      readByClick: async () => {
        void home.worker.handle(posting(), reader());
        return true;
      },
    });
    const state = await ask({ type: 'readTab', tabId: 7 });
    // Read once, and still off: popup and side panel go on offering the switch.
    expect(state).toMatchObject({ tabId: 7, access: 'off', kind: 'posting', open: { key: 'lever:p-1' } });
    expect((await ask(posting(), reader())).mode).toBe('panel');
    const elsewhere = {
      ...posting(),
      url: 'https://careers.example/p-1',
      site: 'generic',
      postings: [{ ...aPosting(1), site: 'generic' }],
    };
    await ask(elsewhere, reader('https://careers.example/p-1'));
    expect(home.shown.at(-1)?.access).toBe('unsupported');
    await switchOn('panel');
    await ask(posting(), reader());
    expect(home.shown.at(-1)?.access).toBe('on');
  });

  it('keeps what a tab shows over a stopped worker', async () => {
    await ask(posting(), reader());
    home = home.wake();
    expect(await home.worker.tabs.get(7)).toMatchObject({ frames: { 0: { kind: 'posting', open: { key: 'lever:p-1' } } } });
    expect(await ask({ type: 'openEvidence', key: 'lever:p-1' }, reader())).toMatchObject({ key: 'lever:p-1' });
  });

  it('finds what was saved before a `ref` could be an id, and no other posting of that board', async () => {
    const former = aPosting(1, { site: 'generic', identifier: undefined, url: 'https://jobs.example/vacancy.aspx' });
    await home.worker.handle(
      { type: 'setPreferences', preferences: preferencesSchema.parse({ sites: { 'https://jobs.example': 'marks' } }) },
      PAGE,
    );
    await ask({ type: 'saveRole', requestId: 'save-1', posting: former });
    const read = (ref: number, change = {}) => {
      const url = `${former.url}?ref=${ref}`;
      return ask({ ...posting(), url, site: 'generic', postings: [{ ...former, url, ...change }] }, reader(url));
    };
    expect(await read(10017)).toMatchObject({ open: 'url:https://jobs.example/vacancy.aspx', markings: [{ flags: { saved: true } }] });
    expect((await read(10018, { title: 'Another role' })).open).toBe('url:https://jobs.example/vacancy.aspx?ref=10018');
  });

  it('does not speak for another site', async () => {
    await ask(
      { ...posting(), url: 'https://evil.example/', site: 'lever', postings: [aPosting(1, { title: 'Manager' })] },
      reader('https://evil.example/'),
    ).catch(() => undefined);
    expect((await ask(list(aCard(1)), reader())).markings[0]!.verdict).toMatchObject({ track: 'ic', basis: 'title' });
  });
});

describe('saving', () => {
  it('keeps the role, tells the pages and renews the mark', async () => {
    await ask(posting(), reader());
    const { role, created } = await save();
    expect(created).toBe(true);
    expect(role.posting).toEqual(aPosting(1));
    expect(await getRole(home.worker.keeper.store, role.id)).toEqual(role);
    expect(home.toPages).toContainEqual({ type: 'rolesChanged', ids: [role.id] });
    await expect
      .poll(() => home.toTabs)
      .toMatchObject([{ tabId: 7, event: { type: 'markingsChanged', markings: [{ flags: { saved: true } }] } }]);
  });

  it('does a repeated request once', async () => {
    const first = await save(1, 'same');
    const second = await save(1, 'same');
    expect(second.role.id).toBe(first.role.id);
    expect(await recentRoles(home.worker.keeper.store, 10)).toHaveLength(1);
  });

  it('changes, removes and takes back', async () => {
    const { role } = await save();
    await ask({
      type: 'changeRoles',
      requestId: 'c',
      ids: [role.id, 'gone'],
      change: { note: 'Ask about the ladder', rating: 4, status: 'applied' },
    });
    expect(await getRole(home.worker.keeper.store, role.id)).toMatchObject({ note: 'Ask about the ladder', rating: 4, status: 'applied' });
    expect((await getRole(home.worker.keeper.store, role.id))?.posting.description).toBe(aPosting(1).description);
    await ask({ type: 'removeRoles', requestId: 'r', ids: [role.id] });
    expect(await getRole(home.worker.keeper.store, role.id)).toBeUndefined();
    expect(await ask({ type: 'undo', requestId: 'u', of: 'r' })).toEqual({ ids: [role.id], skipped: [] });
    expect(await getRole(home.worker.keeper.store, role.id)).toMatchObject({ note: 'Ask about the ladder', posting: aPosting(1) });
  });

  it('are written in the order they were asked for, also by a worker that just woke', async () => {
    const { role } = await save(1);
    // The canary is written behind the answer; the worker that follows must find it.
    await home.worker.keeper.settled();
    home = home.wake();
    const [removed, undone] = await Promise.all([
      ask({ type: 'removeRoles', requestId: 'r', ids: [role.id] }),
      ask({ type: 'undo', requestId: 'u', of: 'r' }),
    ]);
    expect([removed.ids, undone.ids]).toEqual([[role.id], [role.id]]);
    await Promise.all([ask({ type: 'removeRoles', requestId: 'r2', ids: [role.id] }), save(1, 'again')]);
    expect((await recentRoles(home.worker.keeper.store, 10)).map(({ keys }) => keys)).toEqual([['lever:p-1']]);
  });

  it('taken back takes the mark back too', async () => {
    await ask(posting(), reader());
    await save(1, 'r');
    const saved = () => home.toTabs.map(({ event }) => event.type === 'markingsChanged' && event.markings[0]?.flags.saved === true);
    await expect.poll(() => saved().at(-1)).toBe(true);
    await ask({ type: 'undo', requestId: 'u', of: 'r' });
    await expect.poll(() => saved().at(-1)).toBe(false);
  });

  it('of a card keeps the verdict of the text that was read before, also after the worker was stopped', async () => {
    const classify: Classify = (input) => ({ ...verdictFor(input), track: input.description ? 'management' : 'ic' });
    home = home.wake({ classify });
    await ask(posting(1), reader());
    const onList = reader('https://jobs.lever.co/example');
    await ask(list(aCard(1), aCard(2)), onList);
    await seenWritten();
    home = home.wake();
    const ofText = { track: 'management', basis: 'posting' };
    expect(await ask({ type: 'saveShown', key: 'lever:p-1' }, onList)).toMatchObject({ verdict: ofText });
    home = home.wake();
    // Of a role that is saved it is the role that remembers.
    await ask({ type: 'correctShown', key: 'lever:p-1', correction: { track: 'lead', at: 1 } }, onList);
    await ask({ type: 'saveShown', key: 'lever:p-2' }, onList);
    const roles = await home.worker.keeper.read((store) => findByKeys(store, ['lever:p-1', 'lever:p-2']));
    expect(roles.get('lever:p-1')).toMatchObject({ verdict: ofText, correction: { track: 'lead' } });
    expect(roles.get('lever:p-2')).toMatchObject({ verdict: { track: 'ic', basis: 'title' } });
  });

  it('a note that would become too long is refused by name, and is no trouble of the store', async () => {
    const { role } = await save(1);
    await ask({ type: 'changeRoles', requestId: 'c', ids: [role.id], change: { note: 'x'.repeat(150_000) } });
    const answer = await home.worker.handle({ type: 'saveRole', requestId: 'n', posting: aPosting(1), note: 'y'.repeat(150_000) }, PAGE);
    expect(answer).toMatchObject({ ok: false, failure: { name: 'merge-refused', detail: 'too much: note' } });
    expect(home.toPages.filter(({ type }) => type === 'storeTroubled')).toEqual([]);
  });

  it('from the page saves only what that tab reported', async () => {
    await ask(posting(), reader());
    expect(await ask({ type: 'saveShown', key: 'lever:p-1' }, reader())).toMatchObject({ flags: { saved: true } });
    expect(await home.worker.handle({ type: 'saveShown', key: 'lever:p-2' }, reader())).toMatchObject({
      ok: false,
      failure: { name: 'not-found' },
    });
    expect(await home.worker.handle({ type: 'saveShown', key: 'lever:p-1' }, reader(undefined, 8))).toMatchObject({ ok: false });
  });

  it.each(['saveShown', 'openEvidence', 'correctShown'])('lets no frame act on what another frame of the tab shows: %s', async (type) => {
    await ask(posting(), reader());
    const message = { type, key: 'lever:p-1', correction: { track: 'lead', at: 1 } };
    const other = await home.worker.handle(message, reader(undefined, 7, 3));
    expect(other).toMatchObject({ ok: false, failure: { name: 'not-found' } });
    expect(await recentRoles(home.worker.keeper.store, 10)).toEqual([]);
    expect(await home.worker.handle(message, reader())).toMatchObject({ ok: true });
  });

  it("keeps the person's correction over later readings", async () => {
    await ask(posting(), reader());
    const marking = await ask({ type: 'correctShown', key: 'lever:p-1', correction: { track: 'management', at: 1 } }, reader());
    expect(marking.verdict).toMatchObject({ track: 'management', confidence: 1 });
    expect((await ask(list(aCard(1)), reader())).markings[0]).toMatchObject({ verdict: { track: 'management' }, onTrack: false });
  });

  it('by a correction is one transaction', async () => {
    await ask(posting(), reader());
    await ask({ type: 'correctShown', key: 'lever:p-1', correction: { track: 'management', at: 1 } }, reader());
    expect((await recentRoles(home.worker.keeper.store, 10)).map(({ sequence }) => sequence)).toEqual([1]);
  });

  it('by menu or key takes the posting of the tab', async () => {
    await ask(posting(), reader());
    expect(await home.worker.saveOpen(7)).toMatchObject({ ok: true, value: { key: 'lever:p-1', flags: { saved: true } } });
  });

  it('by menu or key never takes the page that the tab showed before', async () => {
    await ask(posting(), reader());
    // The tab loads a page that is not read by itself.
    await home.worker.tabs.change(7, (record) => ({ ...record, stale: true }));
    expect(await home.worker.saveOpen(7)).toEqual({ ok: false, failure: { name: 'no-permission' } });
    expect(await recentRoles(home.worker.keeper.store, 10)).toEqual([]);

    home = home.wake({
      readByClick: async () => {
        void home.worker.handle(posting(2), reader('https://jobs.lever.co/example/p-2'));
        return true;
      },
    });
    expect(await home.worker.saveOpen(7)).toMatchObject({ ok: true, value: { key: 'lever:p-2' } });
  });

  it('by menu or key looks at the address that the browser names', async () => {
    await ask(posting(), reader());
    expect(await home.worker.saveOpen(7, 'https://other.example/')).toEqual({ ok: false, failure: { name: 'no-permission' } });
    expect(await home.worker.saveOpen(7, 'https://jobs.lever.co/example/p-1#apply')).toMatchObject({ ok: true });
  });

  it('by menu or key takes a posting that lies in a frame', async () => {
    await ask(posting(), reader('https://jobs.lever.co/example/p-1', 7, 4));
    expect(await home.worker.saveOpen(7)).toMatchObject({ ok: true, value: { key: 'lever:p-1' } });
  });
});

it('shows a quote in the frame that holds its posting, and says where there is none', async () => {
  const quote = { quote: 'Example words', field: 'description', start: 0, end: 13 };
  const showQuote = (key: string) => home.worker.handle({ type: 'showQuote', tabId: 7, key, quote }, PAGE);
  await ask(posting(), reader());
  expect(await showQuote('lever:p-1')).toMatchObject({ ok: true });
  expect(home.toTabs).toContainEqual({ tabId: 7, event: { type: 'showQuote', key: 'lever:p-1', quote } });
  expect(await showQuote('lever:p-2')).toMatchObject({ ok: false, failure: { name: 'not-found' } });
  expect(await home.worker.handle({ type: 'showQuote', tabId: 7, key: 'lever:p-1', quote }, reader())).toMatchObject({ ok: false });
});

describe('which quotes the page shows', () => {
  const quotes = ['Example', 'words'].map((quote, at) => ({ quote, field: 'description', start: at * 8, end: at * 8 + quote.length }));
  const find = (answer: unknown, key = 'lever:p-1') => {
    const asked: unknown[] = [];
    home = home.wake({
      askFrame: async (...question) => {
        asked.push(question);
        return answer;
      },
    });
    return home.worker.handle({ type: 'findQuotes', tabId: 7, key, quotes }, PAGE).then((said) => ({ said, asked }));
  };

  it('is asked of the frame that holds the posting', async () => {
    await ask(posting(), reader('https://jobs.lever.co/example/p-1', 7, 4));
    const { said, asked } = await find([true, false]);
    expect(said).toEqual({ ok: true, value: [true, false] });
    expect(asked).toEqual([[7, 4, { type: 'findQuotes', key: 'lever:p-1', quotes }]]);
  });

  it.each([[undefined], [[true]], [[true, 'yes']], [{ 0: true, 1: true, length: 2 }], [Array(300).fill(true)]])(
    'is not known from the answer %j',
    async (answer) => {
      await ask(posting(), reader());
      expect((await find(answer)).said).toMatchObject({ ok: false, failure: { name: 'not-found' } });
    },
  );

  it('is not asked of a page that shows another posting', async () => {
    await ask(posting(), reader());
    expect(await find([true, true], 'lever:p-2')).toMatchObject({ said: { ok: false }, asked: [] });
  });
});

describe('a report that is overtaken', () => {
  it('by another page in the tab does not stand for that page; who is there now is asked', async () => {
    await ask(posting(1), reader());
    const late = ask(posting(2), reader('https://jobs.lever.co/example/p-2'));
    await home.worker.tabs.loading(7);
    await late;
    expect(await home.worker.tabs.get(7)).toMatchObject({ stale: true, frames: { 0: { open: { key: 'lever:p-1' } } } });
    expect(home.toTabs).toContainEqual({ tabId: 7, event: { type: 'readNow' } });
    await ask(posting(3), reader('https://jobs.lever.co/example/p-3'));
    const record = await home.worker.tabs.get(7);
    expect([record?.stale, record?.frames[0]?.open?.key]).toEqual([undefined, 'lever:p-3']);
  });

  it('by the next page before it was delivered does not stand for that page', async () => {
    await ask(posting(1), reader());
    await home.worker.tabs.loading(7);
    // Sent when the page was left; the browser names what the tab shows by now.
    const late = { ...reader('https://jobs.lever.co/example/p-1'), tab: { id: 7, incognito: false, url: 'https://other.example/' } };
    await ask(posting(1), late);
    expect(await home.worker.tabs.get(7)).toMatchObject({ stale: true });
    expect(home.toTabs).toContainEqual({ tabId: 7, event: { type: 'readNow' } });
    for (const documentLifecycle of ['cached', 'pending_deletion', 'prerender']) {
      await ask(posting(3), { ...reader('https://jobs.lever.co/example/p-3'), documentLifecycle });
      expect(await home.worker.tabs.get(7)).toMatchObject({ stale: true, frames: { 0: { open: { key: 'lever:p-1' } } } });
    }
    // A posting that the browser loaded in advance was not met.
    expect(await findSeen(home.worker.keeper.store, ['lever:p-3'])).toEqual(new Map());
    await ask(posting(3), { ...reader('https://jobs.lever.co/example/p-3'), documentLifecycle: 'active' });
    expect((await home.worker.tabs.get(7))?.frames[0]?.open?.key).toBe('lever:p-3');
  });

  it('by nothing stands, also where Chromium still names the address that the document was loaded at', async () => {
    await ask(posting(1), reader());
    home.toTabs.length = 0;
    const moved = { ...reader('https://jobs.lever.co/example/p-1'), tab: { id: 7, incognito: false, url: posting(2).url } };
    await ask(posting(2), moved);
    expect((await home.worker.tabs.get(7))?.frames[0]?.open?.key).toBe('lever:p-2');
    expect(home.toTabs).toEqual([]);
  });

  it('by nothing but news of a role is not what was asked for', async () => {
    await ask(posting(1), reader());
    home = home.wake({ readByClick: async () => true });
    const asked = ask({ type: 'readTab', tabId: 7 });
    await save(1);
    // The mark was renewed meanwhile, and another frame found nothing.
    await ask({ ...posting(1), kind: 'none', postings: [] }, reader(undefined, 7, 5));
    await ask(posting(2), reader('https://jobs.lever.co/example/p-2'));
    expect((await asked).open?.key).toBe('lever:p-2');
  });

  it('by the end of the tab leaves nothing', async () => {
    const late = ask(posting(2), reader('https://jobs.lever.co/example/p-2'));
    await home.worker.tabs.close(7);
    await late;
    expect(await home.worker.tabs.all()).toEqual([]);
    expect(home.shown).toEqual([]);
  });
});

it('tidies away what an import that failed has left, and nothing of one under way', async () => {
  const staged = () => home.worker.keeper.store.use((db) => db.getAllKeys('staging'));
  for (const stage of ['failed', 'under way']) await ask({ type: 'stageImport', stage, part: 0, roles: [], seen: [] });
  const commit = { type: 'commitImport', requestId: 'c', stage: 'failed', parts: 2, mode: 'add' };
  expect(await home.worker.handle(commit, PAGE)).toMatchObject({ ok: false });
  await home.worker.tidy();
  expect(await staged()).toEqual([['under way', 0]]);
});

describe('new preferences', () => {
  it('reach pages that are open: the mode of a site is in the answer to a reading only', async () => {
    expect((await ask(posting(), reader())).mode).toBe('marks');
    home.toTabs.length = 0;
    await switchOn('panel');
    expect(home.toTabs).toContainEqual({ tabId: 7, event: { type: 'readNow' } });
    expect((await ask(posting(), reader())).mode).toBe('panel');
  });
});

/** The seen list is written behind the answer. */
const seenWritten = () => new Promise((resolve) => setTimeout(resolve, 30));
