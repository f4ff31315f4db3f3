// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageMarkings, PageRead, ReaderToWorker, WorkerToReader } from '../../utils/messages';
import type { Evidence } from '../../utils/page/evidence/options';
import { type Guest, visit } from '../../utils/page/guest';
import type { Marks, Shown } from '../../utils/page/mark/marks';
import type { RestOfList } from '../../utils/page/mark/rest';
import type { Reading } from '../../utils/sites/site';
import { aCard, verdictFor } from '../store/roles';

let guest: Guest | undefined;
let say: (message: WorkerToReader) => unknown = () => undefined;
/** What the marks were asked to show, and which elements to dim or fold. */
const shown: Shown[][] = [];
const off: Element[][] = [];
const cleared = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  shown.length = 0;
  off.length = 0;
  document.body.innerHTML = '<ul><li id="p-1">One</li><li id="p-2">Two</li></ul>';
});
afterEach(() => {
  guest?.leave();
  vi.useRealTimers();
});

const card = (number: number) => document.querySelectorAll('li')[number - 1]!;
const reading = (lacking: readonly 'seldom'[] = []): Reading => ({
  lacking: new Set(lacking),
  site: 'lever',
  kind: 'list',
  postings: [1, 2].map((number) => ({ posting: aCard(number), element: card(number) })),
  hits: {},
});
const markings = (change: Partial<PageMarkings> = {}): PageMarkings => ({
  mode: 'marks',
  rest: 'fold',
  markings: [1, 2].map((number) => ({
    key: `lever:p-${number}`,
    verdict: verdictFor({ title: 'Engineer' }),
    flags: {},
    onTrack: number === 1,
  })),
  ...change,
});

function arrive(
  answer: (message: ReaderToWorker) => unknown,
  read: () => Iterator<unknown, Reading> = () => ({ next: () => ({ done: true, value: reading() }) }),
  evidence?: Evidence,
): void {
  guest = visit({
    window: window as never,
    once: false,
    general: false,
    read,
    send: async (message) => answer(message),
    listen: (heard) => {
      say = heard;
      return () => undefined;
    },
    alive: () => true,
    evidence: () => evidence,
    marks: () => ({
      marks: () =>
        ({
          show: async (all: Shown[]) => {
            shown.push(all);
            return 0;
          },
          redraw: () => undefined,
          check: () => 0,
          clearOpen: () => undefined,
          clear: cleared,
        }) as unknown as Marks,
      rest: () => ({ apply: (_rest: unknown, elements: Element[]) => off.push(elements), clear: () => undefined }) as unknown as RestOfList,
    }),
  });
}
const ok = (value: unknown) => ({ ok: true, value });

it('shows what was read, each with what tells its element, and folds what is not on the track', async () => {
  arrive(() => ok(markings()));
  await vi.advanceTimersByTimeAsync(50);
  expect(shown.at(-1)!.map(({ key, fingerprint }) => [key, fingerprint])).toEqual([
    ['lever:p-1', 'p-1'],
    ['lever:p-2', 'p-2'],
  ]);
  expect(off.at(-1)).toEqual([card(2)]);
});

it('does not take a card for known that changed while the page was being read', async () => {
  let now = 0;
  // Every step takes so long that the page gets its turn after it.
  vi.spyOn(window.performance, 'now').mockImplementation(() => (now += 20));
  arrive(
    () => ok(markings()),
    function* () {
      const read = reading();
      yield;
      card(1).setAttribute('id', 'p-9');
      yield;
      yield;
      return read;
    },
  );
  await vi.advanceTimersByTimeAsync(60);
  expect(shown[0]!.map(({ key, fingerprint }) => [key, fingerprint])).toEqual([
    ['lever:p-1', undefined],
    ['lever:p-2', 'p-2'],
  ]);
});

it('folds no card that became another role while the worker was asked', async () => {
  arrive((message) => {
    if (message.type === 'pageRead') card(2).setAttribute('id', 'p-9');
    return ok(markings());
  });
  await vi.advanceTimersByTimeAsync(50);
  expect(off[0]).toEqual([]);
});

it('folds and unfolds when a verdict is corrected elsewhere', async () => {
  arrive(() => ok(markings()));
  await vi.advanceTimersByTimeAsync(50);
  say({ type: 'markingsChanged', markings: [{ ...markings().markings[1]!, onTrack: true }] });
  expect(off.at(-1)).toEqual([]);
});

it('takes marks away when the site is to be used without them', async () => {
  let mode: 'marks' | 'panel' = 'marks';
  arrive(() => ok(markings({ mode })));
  await vi.advanceTimersByTimeAsync(50);
  cleared.mockClear();
  mode = 'panel';
  say({ type: 'readNow' });
  await vi.advanceTimersByTimeAsync(50);
  expect(cleared).toHaveBeenCalled();
});

it('reports again where no answer ever comes: Firefox may not say that its event page was stopped', async () => {
  let reports = 0;
  arrive(({ type }) => {
    if (type === 'pageRead' && ++reports === 1) return new Promise(() => undefined);
    return ok(markings());
  });
  await vi.advanceTimersByTimeAsync(4000);
  expect(shown).toEqual([]);
  await vi.advanceTimersByTimeAsync(3000);
  expect(reports).toBe(2);
  expect(shown.at(-1)).toHaveLength(2);
});

it('reports again by itself where the worker was stopped over the first report, and not for ever', async () => {
  const reports: PageRead[] = [];
  let dead = true;
  arrive((message) => {
    if (message.type === 'pageRead') reports.push(message);
    if (dead) throw new Error('The message port closed before a response was received.');
    return ok(markings());
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reports).toHaveLength(4);
  dead = false;
  say({ type: 'readNow' });
  await vi.advanceTimersByTimeAsync(50);
  expect(shown).toHaveLength(1);
});

it.each([
  ['the pay of the open posting', { open: { baseSalary: { currency: 'EUR', minValue: 50_000 } } }],
  ["a card's title", { first: { title: 'Another role' } }],
  ["a card's place", { first: { jobLocation: ['Lisbon'] } }],
])('reports again when %s comes late, and not when nothing did', async (_name, late: { open?: object; first?: object }) => {
  const reports: PageRead[] = [];
  let come = false;
  arrive(
    (message) => {
      if (message.type === 'pageRead') reports.push(message);
      return ok(markings());
    },
    () => {
      const read = reading() as Extract<Reading, { kind: 'list' }>;
      const open = { ...read.postings[0]!.posting, identifier: 'p-3', description: 'What to do.', ...(come && late.open) };
      const [first, ...others] = read.postings;
      const postings = [{ ...first!, posting: { ...first!.posting, ...(come && late.first) } }, ...others];
      return { next: () => ({ done: true, value: { ...read, postings, open: { posting: open, element: card(1) } } as Reading }) };
    },
  );
  const again = async () => {
    document.body.append(document.createElement('hr'));
    await vi.advanceTimersByTimeAsync(3000);
  };
  await again();
  await again();
  expect(reports).toHaveLength(1);
  come = true;
  await again();
  expect(reports).toHaveLength(2);
  await again();
  expect(reports).toHaveLength(2);
});

it('reports again why nothing was read', async () => {
  const reports: PageRead[] = [];
  let reason = 'not-recognised';
  arrive(
    (message) => {
      if (message.type === 'pageRead') reports.push(message);
      return ok(markings({ markings: [] }));
    },
    () => ({
      next: () => ({ done: true, value: { lacking: new Set(), site: 'lever', kind: 'none', reason, postings: [] } as unknown as Reading }),
    }),
  );
  await vi.advanceTimersByTimeAsync(50);
  reason = 'login-wall';
  document.body.append(document.createElement('hr'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(reports.map((report) => report.reason)).toEqual(['not-recognised', 'login-wall']);
});

it('fetches what a reading lacked, and reports nothing until it has read with it', async () => {
  const sent: string[] = [];
  let here = false;
  arrive(
    (message) => {
      sent.push(message.type);
      if (message.type === 'addScript') here = true;
      return ok(message.type === 'pageRead' ? markings() : undefined);
    },
    () => ({ next: () => ({ done: true, value: reading(here ? [] : ['seldom']) }) }),
  );
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toEqual(['addScript', 'pageRead']);
});

it('reports what it could read where a part does not come', async () => {
  const sent: string[] = [];
  arrive(
    (message) => {
      sent.push(message.type);
      return ok(message.type === 'pageRead' ? markings() : undefined);
    },
    () => ({ next: () => ({ done: true, value: reading(['seldom']) }) }),
  );
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual([...Array(4).fill('addScript'), 'pageRead']);
});

it('answers which quotes of the open posting have a place, and nothing for another posting or before the script is there', async () => {
  const open = { posting: aCard(1), element: card(1), body: card(2) };
  const read = () => ({
    next: () => ({
      done: true as const,
      value: { lacking: new Set(), site: 'lever', kind: 'posting', postings: [open], hits: {} } as unknown as Reading,
    }),
  });
  const find = vi.fn(() => [true]);
  const quotes = [{ quote: 'Two', field: 'description' as const, start: 0, end: 3 }];
  arrive(() => ok(markings({ open: 'lever:p-1' })), read, { find } as unknown as Evidence);
  await vi.advanceTimersByTimeAsync(50);
  expect(say({ type: 'findQuotes', key: 'lever:p-1', quotes })).toEqual([true]);
  expect(find).toHaveBeenCalledWith(quotes, expect.objectContaining({ heading: card(1), body: card(2) }));
  expect(say({ type: 'findQuotes', key: 'lever:p-2', quotes })).toBeUndefined();
  guest?.leave();
  arrive(() => ok(markings({ open: 'lever:p-1' })), read);
  await vi.advanceTimersByTimeAsync(50);
  expect(say({ type: 'findQuotes', key: 'lever:p-1', quotes })).toBeUndefined();
});
