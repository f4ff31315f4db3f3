import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../demo/pages';
import { type Chromium, picture } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { launchWith } from './support/first-use';

/** A person who looks for expert roles, and what happens to the other cards of a list. */
describe('what is not on my track', () => {
  let browser: Chromium;
  let options: Page;
  let page: Page;
  let roots: ClosedRoots;
  let untouched: string;

  /** Titles of the cards that can be seen, and of those that stand back. */
  const cards = () =>
    page.evaluate(() => {
      const titles = (list: Element[]) => list.map((card) => card.querySelector('strong')!.textContent!);
      const all = [...document.querySelectorAll('.job-card-container')];
      return {
        seen: titles(all.filter((card) => card.getBoundingClientRect().height > 0)),
        dimmed: titles(all.filter((card) => getComputedStyle(card).opacity !== '1')),
      };
    });
  const bar = async () => (await roots.all()).find(({ localName, attributes }) => localName === 'button' && !attributes.class);
  const barSays = (words: RegExp) =>
    roots.wait(async () => {
      const found = await bar();
      return found && words.test(found.text) ? found : undefined;
    }, `the bar to say ${words}`);
  async function choose(name: string): Promise<void> {
    await options.bringToFront();
    const radio = options.getByRole('radio', { name, exact: true });
    // Checked once it is kept, which is not at once.
    await radio.click();
    await browser.until(() => radio.isChecked(), `${name} is chosen`);
    await page.bringToFront();
  }

  beforeAll(async () => {
    browser = await launchWith(['LinkedIn'], { serve: demoPage });
    page = await browser.visit(ADDRESSES.list);
    roots = await ClosedRoots.of(page);
    await roots.waitForMarks(9);
    untouched = await page.locator('.scaffold-layout__list').innerHTML();
    options = await browser.open('options.html');
  });
  afterAll(() => browser?.close());

  it('is marked, and nothing else, until the person says so', async () => {
    await choose('Individual contributor');
    await page.waitForTimeout(300);
    expect(await cards()).toMatchObject({ seen: { length: 8 }, dimmed: [] });
    expect(await bar()).toBeUndefined();
  });

  it('is folded away with the count in sight, shown by a click, and folded again', async () => {
    await choose('Fold them away');
    await barSays(/hidden: \d/);
    const { seen } = await cards();
    expect(seen).toContain('Staff Software Engineer, Storage');
    expect(seen).not.toContain('Engineering Manager, Payments');
    const hidden = 8 - seen.length;
    expect(hidden).toBeGreaterThan(1);
    // The item around a card goes with it: no empty line with a border is left.
    expect(
      await page.evaluate(
        () => [...document.querySelectorAll('.scaffold-layout__list li')].filter((item) => item.getBoundingClientRect().height > 0).length,
      ),
    ).toBe(seen.length);
    await picture(page, 'my-track-folded');
    await roots.click(await barSays(new RegExp(`hidden: ${hidden} Show$`)));
    await barSays(new RegExp(`Not on my track: ${hidden} Hide again$`));
    expect((await cards()).seen).toHaveLength(8);
    await roots.click((await bar())!);
    await barSays(/hidden/);
    expect((await cards()).seen).toEqual(seen);
  });

  it('is dimmed, and can still be read and clicked', async () => {
    const { seen } = await cards();
    await choose('Dim them');
    await barSays(/dimmed: \d/);
    const now = await cards();
    expect(now.seen).toHaveLength(8);
    expect(now.dimmed).toHaveLength(8 - seen.length);
    expect(now.dimmed).toContain('Engineering Manager, Payments');
    await picture(page, 'my-track-dimmed');
    await page.getByText('Engineering Manager, Payments').first().click();
    await page.getByRole('heading', { name: 'Engineering Manager, Payments' }).waitFor();
    await page.getByText('Staff Software Engineer, Storage').first().click();
    await page.getByRole('heading', { name: 'Staff Software Engineer, Storage' }).waitFor();
  });

  it('comes back whole, and leaves nothing in the page’s own nodes', async () => {
    await choose('Only mark them');
    await browser.until(async () => (await cards()).dimmed.length === 0, 'no card is dimmed');
    expect(await bar()).toBeUndefined();
    await roots.waitForMarks(9);
    expect(await page.locator('.scaffold-layout__list').innerHTML()).toBe(untouched);
  });

  it('complains of nothing', () => {
    expect(browser.strayed).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
