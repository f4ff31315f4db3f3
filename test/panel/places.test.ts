import { expect, it, vi } from 'vitest';
import { placeName, placesInPage, quotesOf } from '../../entrypoints/panel/places';
import { MOST_QUOTES } from '../../utils/messages';
import type { Quote, Verdict } from '../../utils/track/verdict';
import { verdictFor } from '../store/roles';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../utils/browser/client', () => ({ send }));

const quote = (start: number): Quote => ({ quote: 'words', field: 'description', start, end: start + 5 });
const signal = (start: number) => ({ ...quote(start), kind: 'craft-duty', weight: 1 });
const shown = (change: Partial<Verdict>) => ({
  key: 'lever:p-1',
  posting: { title: 'Engineer' } as never,
  flags: {},
  verdict: { ...verdictFor({ title: 'Engineer' }), ...change },
});

it('asks for each place once, without what a signal has beside it', () => {
  const { verdict } = shown({
    signals: [signal(0), { ...signal(0), kind: 'other' }, signal(9)],
    quotes: { reportsTo: quote(9), directReports: quote(20) },
  });
  expect(quotesOf(verdict)).toEqual([quote(0), quote(9), quote(20)]);
  expect(quotesOf({ ...verdict, signals: Array.from({ length: 300 }, (_, at) => signal(at)) })).toHaveLength(MOST_QUOTES);
});

it('knows the places that the page says it shows', async () => {
  send.mockResolvedValue({ ok: true, value: [true, false] });
  const found = await placesInPage(7, shown({ signals: [signal(0), signal(9)], quotes: {} }));
  expect([...found]).toEqual([placeName(quote(0))]);
  expect(send).toHaveBeenCalledWith({ type: 'findQuotes', tabId: 7, key: 'lever:p-1', quotes: [quote(0), quote(9)] });
});

it('knows none where nobody answers, and asks nobody about no quotes', async () => {
  send.mockResolvedValue({ ok: false, failure: { name: 'not-found' } });
  expect((await placesInPage(7, shown({ signals: [signal(0)], quotes: {} }))).size).toBe(0);
  send.mockClear();
  expect((await placesInPage(7, shown({ signals: [], quotes: {} }))).size).toBe(0);
  expect(send).not.toHaveBeenCalled();
});
