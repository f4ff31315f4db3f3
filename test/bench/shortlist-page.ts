/** The shortlist page as the benchmarks use it: filled by the page's own messages, opened, searched, filtered, exported. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../e2e/support/chromium';
import { makeRoles, makeSeen } from '../support/roles';

export type Message = Record<string, unknown>;

/** Sends a message to the worker, as the page does. */
export const send = (page: Page, message: Message) =>
  page.evaluate(
    (said) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<{ ok: boolean }> } } }).chrome.runtime.sendMessage(
        said,
      ),
    message,
  );

/** Puts roles and seen postings in place of what is there. */
export async function fill(page: Page, roleCount: number, seenCount: number): Promise<void> {
  let part = 0;
  const stage = async (roles: readonly unknown[], seen: readonly unknown[]) => {
    const answer = await send(page, { type: 'stageImport', stage: 'bench', part, roles, seen });
    if (!answer.ok) throw new Error(`Part ${part} was refused: ${JSON.stringify(answer)}`);
    part += 1;
  };
  const roles = makeRoles(roleCount, 42).map((role) => (role.note === '' ? { ...role, note: 'Looked at it once more.' } : role));
  for (let from = 0; from < roleCount; from += 500) await stage(roles.slice(from, from + 500), []);
  const seen = makeSeen(seenCount, 43);
  for (let from = 0; from < seenCount; from += 5000) await stage([], seen.slice(from, from + 5000));
  const answer = await send(page, { type: 'commitImport', requestId: `bench-${roleCount}`, stage: 'bench', parts: part, mode: 'replace' });
  if (!answer.ok) throw new Error(`The import was refused: ${JSON.stringify(answer)}`);
}

/** Milliseconds from the beginning of the navigation to the first row on the screen. */
export async function opening(browser: Chromium): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('.sl-rows .sl-row')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        (globalThis as unknown as { firstRow: number }).firstRow = performance.now();
      });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${browser.id}/shortlist.html`);
  await page.waitForFunction(() => 'firstRow' in globalThis);
  const time = await page.evaluate(() => (globalThis as unknown as { firstRow: number }).firstRow);
  await page.close();
  return time;
}

/** Milliseconds from a keystroke (the words put into the field) to the frame that shows what it found. */
export const typing = (page: Page, words: readonly string[]) =>
  page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
    const times: number[] = [];
    for (const typed of all) {
      const start = performance.now();
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      times.push(performance.now() - start);
      await new Promise((rest) => setTimeout(rest, 50));
    }
    return times;
  }, words);

/** Milliseconds from a new address (another filter or order) to the frame that shows it. */
export const going = (page: Page, hashes: readonly string[]) =>
  page.evaluate(async (all) => {
    const times: number[] = [];
    for (const hash of all) {
      const start = performance.now();
      history.replaceState(null, '', hash);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      times.push(performance.now() - start);
      await new Promise((rest) => setTimeout(rest, 50));
    }
    return times;
  }, hashes);

/** What is typed into the search field, letter by letter and changing its mind. */
export const WORDS = ['e', 'en', 'eng', 'engi', 'engineer', 'engineer bank', 'nurse', 'quil', 'thistle holiday', 'x', ''];
/** Filters and orders, by the page's address. */
export const VIEWS = [
  '#track=ic',
  '#track=ic&status=applied',
  '#pay-from=80000&currency=EUR',
  '#place=berlin',
  '#tag=dream&noted=true',
  '#sort=title',
  '#sort=-payPerYear',
  '#sort=hiringOrganization',
  '#level=senior',
  '#',
];

/** Exports all roles, with their texts. */
export async function exportAll(page: Page, format: string): Promise<{ seconds: number; path: string }> {
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format }).click();
  if (await dialog.getByText('Description', { exact: true }).isVisible()) await dialog.getByText('Description', { exact: true }).click();
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const seconds = (performance.now() - start) / 1000;
  const path = await download.path();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  return { seconds, path };
}
