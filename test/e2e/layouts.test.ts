import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSites, fixtures } from '../sites/fixtures';
import { Chromium, picture } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { switchAllOn } from './support/first-use';

/** Sites of which pictures are taken, in both themes: the ones most people use. */
const PICTURED = new Set(['linkedin', 'indeed', 'glassdoor', 'stepstone', 'seek', 'naukri', 'greenhouse', 'lever', 'workday', 'ashby']);
const UNDRAWN = new Set(['ashby/board-served', 'workable/search']);
/** How far a mark lies outside of the window, or of what holds it where the page itself is wider than that. */
const BEYOND = `function () {
  const mark = this.getBoundingClientRect();
  const held = this.getRootNode().host.parentElement.getBoundingClientRect();
  return Math.round(Math.max(-mark.left, mark.right - Math.max(held.right, document.documentElement.clientWidth)));
}`;
const DARK = '<style>html, body { background: #16181c; color: #e8e8e8 } a { color: #8ab4f8 }</style>';
const ALL = fixtureSites().flatMap((site) => fixtures(site));

interface TabsChrome {
  readonly tabs: { query(of: { active: true }): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<void> };
}

/** Every layout of every site in a real browser, under its own address: the readers as they are built, the marks as they are put. */
describe('every layout of every site', () => {
  let browser: Chromium;
  let served: { readonly url: string; readonly html: string } | undefined;

  beforeAll(async () => {
    browser = await Chromium.launch({
      serve(address) {
        if (served && address.split('#')[0] === served.url.split('#')[0]) return served.html;
        // Pictures, style sheets and scripts of a saved page are not there.
        return { status: 404, contentType: 'text/plain', body: '' };
      },
    });
    await switchAllOn(browser);
  });
  afterAll(() => browser?.close());

  it.each(ALL.map((fixture) => [`${fixture.site}/${fixture.name}`, fixture] as const))(
    '%s',
    async (_name, { site, name, html, expected }) => {
      served = { url: expected.url, html };
      const page = await browser.visit(expected.url);
      const roots = await ClosedRoots.of(page);
      // A page as the server sent it: the postings are in its data, and nothing that could be marked is drawn.
      const drawn = !UNDRAWN.has(`${site}/${name}`);
      if (expected.kind === 'none' || !drawn) await page.waitForTimeout(500);
      else await roots.waitForMarks(1);
      await page.waitForTimeout(150);
      const marks = await roots.marks();
      if (expected.kind === 'none' || !drawn) expect(marks).toEqual([]);
      else if (expected.kind === 'posting') expect(marks).toHaveLength(1);
      else {
        expect(marks.length).toBeGreaterThanOrEqual(1);
        expect(marks.length).toBeLessThanOrEqual(expected.postings.length + (expected.open ? 1 : 0));
      }
      if (PICTURED.has(site)) {
        await picture(page, `layout-${site}-${name}-light`);
        served = { url: expected.url, html: html.replace(/<\/head>|$/, (end) => `${DARK}${end}`) };
        await page.reload();
        if (expected.kind !== 'none' && drawn) await roots.waitForMarks(1);
        await page.waitForTimeout(150);
        await picture(page, `layout-${site}-${name}-dark`);
      }
      if (marks.length > 0) await staysNarrow(page, roots);
      await page.close();
    },
  );

  /** In a window as narrow as a phone's no mark sticks out of its card, and the page is as wide as it is without marks. */
  async function staysNarrow(page: Page, roots: ClosedRoots): Promise<void> {
    await page.setViewportSize({ width: 360, height: 740 });
    // The page is laid out, and what flows with its lines is placed anew.
    await page.waitForTimeout(400);
    const marked = await page.evaluate(() => document.documentElement.scrollWidth);
    const out: string[] = [];
    for (const { backendNodeId, text } of await roots.marks()) {
      const beyond = await roots.evaluate<number>(backendNodeId, BEYOND);
      if (beyond > 1) out.push(`${text} by ${beyond} px`);
    }
    expect(out, 'marks stick out').toEqual([]);
    await browser.worker().evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: TabsChrome }).chrome;
      const [tab] = await tabs.query({ active: true });
      await tabs.sendMessage(tab!.id, { type: 'leavePage' });
    });
    await roots.wait(async () => ((await roots.marks()).length === 0 ? true : undefined), 'the marks to go');
    expect(marked, 'marks make the page wider').toBe(await page.evaluate(() => document.documentElement.scrollWidth));
  }
});
