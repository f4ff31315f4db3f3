// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PageWatch, watchPage } from '../../utils/page/watch';

let watch: PageWatch | undefined;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});

/** Mutation records are delivered in a microtask. */
const delivered = () => Promise.resolve();

function watched(cost = 0) {
  const calls = { changed: vi.fn(), moved: vi.fn(), settled: vi.fn(() => cost) };
  watch = watchPage(window, calls);
  return calls;
}

it('reads once after many changes', async () => {
  const { changed, settled } = watched();
  for (let at = 0; at < 20; at++) document.body.append(document.createElement('p'));
  await delivered();
  expect(changed).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(400);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('hears nothing of what is done quietly, and still hears what the page did just before', async () => {
  const { changed, settled } = watched();
  watch?.quietly(() => document.body.append(document.createElement('p')));
  await delivered();
  expect(changed).not.toHaveBeenCalled();
  document.body.append(document.createElement('i'));
  watch?.quietly(() => document.body.append(document.createElement('p')));
  expect(changed).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(600);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('says at once that the address moved, and reads sooner then', async () => {
  const { moved, settled } = watched();
  history.pushState(null, '', '/jobs/2');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(moved).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(settled).toHaveBeenCalledTimes(1);
});

it('looks at the address where the browser does not tell', async () => {
  const { moved } = watched();
  history.replaceState(null, '', '/jobs/3');
  await vi.advanceTimersByTimeAsync(300);
  expect(moved).toHaveBeenCalledTimes(1);
});

it('reads a restless page no more than its share: a minute of changes costs under 2 % of it', async () => {
  const cost = 20;
  const { settled } = watched(cost);
  for (let at = 0; at < 600; at++) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(settled.mock.calls.length).toBeGreaterThan(5);
  expect(settled.mock.calls.length * cost).toBeLessThan(60_000 * 0.02);
});

it('is silent after it was stopped', async () => {
  const { changed, settled } = watched();
  watch?.stop();
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(changed).not.toHaveBeenCalled();
  expect(settled).not.toHaveBeenCalled();
});

it('reads at once after a move, also where a restless page has used up its share', async () => {
  const { settled } = watched(200);
  for (let at = 0; at < 100; at++) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(50);
  }
  history.pushState(null, '', '/jobs/4');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(10);
  const before = settled.mock.calls.length;
  await vi.advanceTimersByTimeAsync(300);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(300);
  expect(settled.mock.calls.length).toBeGreaterThan(before);
});

it('reads no second time at once because the page changed while it was being read', async () => {
  const settled = vi.fn(() => new Promise<number>((done) => setTimeout(() => done(400), 400)));
  watch = watchPage(window, { changed: vi.fn(), moved: vi.fn(), settled });
  for (let at = 0; at < 100; at++) {
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(settled).toHaveBeenCalledTimes(1);
});

it('reads for who asks, also where a restless page has used up its share', async () => {
  const { settled } = watched(400);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(settled).toHaveBeenCalledTimes(1);
  watch?.ask();
  await vi.advanceTimersByTimeAsync(10);
  expect(settled).toHaveBeenCalledTimes(2);
});
