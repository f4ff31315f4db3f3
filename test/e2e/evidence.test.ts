import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../demo/pages';
import { type Chromium, picture } from './support/chromium';
import { ClosedRoots, type Hidden } from './support/closed-roots';
import { launchWith } from './support/first-use';

describe('the evidence panel', () => {
  let browser: Chromium;
  let page: Page;
  let roots: ClosedRoots;

  beforeAll(async () => {
    browser = await launchWith(['Greenhouse'], { serve: demoPage });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    page = await browser.visit(ADDRESSES.greenhouse);
    roots = await ClosedRoots.of(page);
    await roots.waitForMarks(1);
  });

  const opened = () => roots.wait(async () => ((await roots.panel()).length > 0 ? roots.panel() : undefined), 'the panel');
  const closed = () => roots.wait(async () => ((await roots.panel()).length === 0 ? true : undefined), 'the panel to close');
  /** The element that has focus, as the accessibility tree sees it: focus inside a closed root is not the page's to know. */
  async function focused(): Promise<string> {
    const { nodes } = (await roots.cdp.send('Accessibility.getFullAXTree')) as {
      nodes: { properties?: { name: string; value: { value: unknown } }[]; name?: { value: string }; role?: { value: string } }[];
    };
    const node = nodes.filter(({ properties }) => properties?.some(({ name, value }) => name === 'focused' && value.value === true)).at(-1);
    return `${node?.role?.value}: ${node?.name?.value}`;
  }

  it('works by keyboard alone: Tab to the mark, Enter, quotes, Escape, and focus is back', async () => {
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/button: Individual contributor/);
    await page.keyboard.press('Enter');
    await opened();
    expect(await focused()).toMatch(/dialog: Keeps you on the expert track/);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('button: Close');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/button: Show in the page: /);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(2);
    await page.keyboard.press('Escape');
    await closed();
    expect(await focused()).toMatch(/button: Individual contributor/);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('changes nothing of the page’s own nodes', async () => {
    const own = () => page.evaluate(() => document.querySelector('.job__description')!.outerHTML);
    const before = await own();
    await roots.click((await roots.marks())[0]!);
    const panel = await opened();
    await roots.click(panel.find(({ attributes }) => /Show in the page/.test(attributes['aria-label'] ?? ''))!);
    expect(await own()).toBe(before);
  });

  it('corrects the verdict, and the mark follows', async () => {
    await roots.click((await roots.marks())[0]!);
    await roots.click((await opened()).find(({ localName, text }) => localName === 'button' && text === 'Lead')!);
    const status = (await roots.wait(
      async () => (await roots.panel()).find(({ attributes, text }) => attributes.role === 'status' && text),
      'the answer',
    )) as Hidden;
    expect(status.text).toBe('Corrected. Your word counts from now on.');
    await roots.wait(async () => (/Lead/.test((await roots.marks())[0]?.text ?? '') ? true : undefined), 'the corrected mark');
    // And back, for the tests after this one.
    await roots.click((await roots.panel()).find(({ localName, text }) => localName === 'button' && text === 'IC')!);
    await roots.wait(async () => (/IC/.test((await roots.marks())[0]?.text ?? '') ? true : undefined), 'the mark as before');
  });

  it('a quote in the side panel leads to its place in the page, which is as before after a while', async () => {
    const side = await browser.open('sidepanel.html');
    await page.bringToFront();
    await side.getByRole('heading', { name: 'Principal Acoustic Engineer' }).waitFor();
    const own = () => page.evaluate(() => document.querySelector('.job__description')!.outerHTML);
    const before = await own();
    const lit = () =>
      page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...(one as unknown as Iterable<Range>)].map(String)).at(-1));
    const quote = side.getByRole('button').filter({ has: side.locator('q') });
    const words = (await quote.last().locator('q').innerText()).trim();
    await page.setViewportSize({ width: 1280, height: 300 });
    await page.evaluate(() => scrollTo(0, 0));
    await quote.last().click();
    await browser.until(async () => (await lit())?.trim() === words, `“${words}” is highlighted`);
    expect(await roots.panel()).toEqual([]);
    expect(await own()).toBe(before);
    const inSight = () =>
      page.evaluate(() => {
        const range = [...(([...CSS.highlights.values()].at(-1) as unknown as Iterable<Range>) ?? [])][0];
        const box = range?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      });
    await browser.until(inSight, 'it is in sight');
    await picture(page, 'quote-from-side-panel');
    await browser.until(async () => (await page.evaluate(() => CSS.highlights.size)) === 0, 'it is over', 12_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    await side.close();
  });

  it('is no link in the side panel where the page does not show its words', async () => {
    // The page hides one of the sentences without a change to its nodes.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.job__description p:last-of-type { display: none }');
      document.adoptedStyleSheets = [sheet];
    });
    const hidden = await page.evaluate(() =>
      [...document.querySelectorAll('.job__description p:last-of-type')].map((item) => item.textContent!),
    );
    const side = await browser.open('sidepanel.html');
    await page.bringToFront();
    await side.getByRole('heading', { name: 'Principal Acoustic Engineer' }).waitFor();
    const links = side.getByRole('button').locator('q');
    await links.first().waitFor();
    const all = await side.locator('q').allInnerTexts();
    const isHidden = (words: string) => hidden.some((sentence) => sentence.includes(words.trim()));
    expect(all.some(isHidden)).toBe(true);
    expect(await links.allInnerTexts()).toEqual(all.filter((words) => !isHidden(words)));
    await side.close();
  });

  it('does nothing for events that no person made', async () => {
    const [mark] = await roots.marks();
    await roots.evaluate(
      mark!.backendNodeId,
      'function () { this.click(); this.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })); }',
    );
    await roots.evaluate(
      mark!.host,
      'function () { this.click(); this.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true })); }',
    );
    await page.waitForTimeout(300);
    expect(await roots.panel()).toEqual([]);
  });

  it('stays usable with forced colours and at 200 %', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 640, height: 400 });
    await roots.click((await roots.marks())[0]!);
    const panel = await opened();
    const { model } = (await roots.cdp.send('DOM.getBoxModel', { backendNodeId: panel[0]!.backendNodeId })) as {
      model: { border: number[] };
    };
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(640);
    expect(bottom).toBeLessThanOrEqual(400);
    await picture(page, 'forced-colors-panel');
  });

  it('gives way to the place that it leads to where the window is narrow', async () => {
    await page.setViewportSize({ width: 360, height: 560 });
    await roots.click((await roots.marks())[0]!);
    const panel = await opened();
    await roots.click(panel.find(({ attributes }) => /Show in the page: No people/.test(attributes['aria-label'] ?? ''))!);
    const dialog = panel.find(({ attributes }) => attributes.role === 'dialog')!;
    const apart = async () => {
      const mine = await roots.evaluate<{ top: number; bottom: number }>(
        dialog.backendNodeId,
        'function () { const { top, bottom } = this.getBoundingClientRect(); return { top, bottom }; }',
      );
      return page.evaluate(({ top, bottom }) => {
        const range = [...([...CSS.highlights.values()].at(-1) as unknown as Iterable<Range>)][0];
        const place = range!.getBoundingClientRect();
        return place.top >= 0 && place.bottom <= innerHeight && (place.bottom <= top || place.top >= bottom);
      }, mine);
    };
    await browser.until(apart, 'the words to be in sight beside the panel');
    await page.keyboard.press('Escape');
    await closed();
  });

  it('speaks the person’s language in a page of another, and says which it is', async () => {
    const options = await browser.open('options.html');
    await options.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await options.getByRole('heading', { name: 'Optionen' }).waitFor();
    await options.close();
    await page.bringToFront();
    const mark = await roots.wait(
      async () => (await roots.marks()).find(({ attributes }) => attributes.lang === 'de'),
      'the mark in German',
    );
    expect(mark.attributes['aria-label']).toMatch(/^Fachrolle, zu \d\d\s% sicher/);
    await roots.click(mark);
    const panel = await opened();
    expect(panel.find(({ attributes }) => attributes.role === 'dialog')!.attributes.lang).toBe('de');
    const names = panel.filter(({ localName }) => localName === 'button').map(({ attributes }) => attributes['aria-label']);
    expect(names).toEqual(expect.arrayContaining(['Schließen', 'Notiz und mehr', 'Fachrolle']));
    // The quotes are the page's own words.
    expect(panel.filter(({ localName }) => localName === 'u').map(({ attributes }) => attributes.lang)).toContain('en');
    await page.keyboard.press('Escape');
    await closed();
  });

  it('complains of nothing', () => {
    expect(browser.strayed).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
