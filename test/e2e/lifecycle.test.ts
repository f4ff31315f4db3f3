import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../demo/pages';
import { Chromium } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { switchOn, welcomePage } from './support/first-use';

describe('coming and going', () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await Chromium.launch({ serve: demoPage, by: 'protocol' });
  });
  afterAll(() => browser?.close());

  const noMarks = (roots: ClosedRoots, timeout: number) =>
    roots.wait(async () => ((await roots.all()).length === 0 ? true : undefined), 'an untouched page', timeout);

  it('leaves a site alone that is not switched on', async () => {
    const page = await browser.visit(ADDRESSES.greenhouse);
    await page.waitForTimeout(400);
    expect(await (await ClosedRoots.of(page)).all()).toEqual([]);
    await page.close();
  });

  it('marks a tab that was open before its site was switched on, and takes everything out when it is switched off', async () => {
    const page = await browser.visit(ADDRESSES.greenhouse);
    const roots = await ClosedRoots.of(page);
    const before = await page.content();
    const welcome = await welcomePage(browser);
    await switchOn(browser, welcome, { sites: ['Greenhouse'] });
    await roots.waitForMarks(1);
    await welcome.bringToFront();
    await welcome.getByRole('switch', { name: 'Greenhouse', exact: true }).click();
    await noMarks(roots, 3000);
    expect(await page.content()).toBe(before);
    expect(await browser.registered()).toEqual([]);
    await welcome.getByRole('switch', { name: 'Greenhouse', exact: true }).click();
    await roots.waitForMarks(1);
    await page.close();
  });

  it('inserts nothing on LinkedIn without the choice, and lists the cards in the panel', async () => {
    const welcome = await welcomePage(browser);
    await browser.allow('https://*.linkedin.com/*');
    await welcome.bringToFront();
    await welcome.locator('input[type=radio][value=panel]').check();
    await welcome.getByRole('switch', { name: 'LinkedIn', exact: true }).click();
    await browser.until(async () => (await browser.registered()).includes('linkedin'), 'LinkedIn is registered');
    const side = await browser.open('sidepanel.html');
    const page = await browser.visit(ADDRESSES.list);
    const roots = await ClosedRoots.of(page);
    await side.getByRole('button', { name: /List: 8/ }).click();
    await side.getByText('Principal Acoustic Engineer').first().waitFor();
    expect(await roots.all()).toEqual([]);
    // A click on a card in the panel scrolls the page's list to it.
    const scrolled = () => page.evaluate(() => document.querySelector('.scaffold-layout__list')!.scrollTop);
    await page.setViewportSize({ width: 1280, height: 400 });
    expect(await scrolled()).toBe(0);
    await side.getByText('Consultant').first().click();
    await browser.until(async () => (await scrolled()) > 0, 'the list scrolled');
    await side.close();
    await page.close();
  });

  it('is gone within two seconds when the extension is reloaded, and one mark stands afterwards', async () => {
    const page = await browser.visit(ADDRESSES.greenhouse);
    const roots = await ClosedRoots.of(page);
    const [old] = await roots.waitForMarks(1);
    await browser.reload();
    const from = performance.now();
    // On a busy machine even a look takes long: what the slowest took is not the orphan's.
    let slowest = 0;
    await roots.wait(
      async () => {
        const began = performance.now();
        const marks = await roots.marks();
        slowest = Math.max(slowest, performance.now() - began);
        return marks.some(({ backendNodeId }) => backendNodeId === old!.backendNodeId) ? undefined : true;
      },
      'the orphan to go',
      20_000,
    );
    expect(performance.now() - from).toBeLessThan(2000 + 3 * slowest);
    const marks = await roots.waitForMarks(1, 10_000);
    await page.waitForTimeout(1500);
    expect(marks).toHaveLength(1);
    expect(await roots.marks()).toHaveLength(1);
    await page.close();
  });

  it('complains of nothing', () => {
    expect(browser.strayed).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
