import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leverPage } from '../demo/boards';
import { linkedinPage } from '../demo/linkedin';
import { HOSTILE, POSTINGS } from '../demo/postings';
import type { Chromium } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { launchWith } from './support/first-use';
import { panelShows } from './support/main-job';

const LEVER = 'https://jobs.lever.co/orrinvale/';
const ID = '0b6f2c1e-5a3d-4f7e-9c21-3d5e8a7b9c';
const frame = (head: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

/** Pages that hold no posting, by the end of their address. */
const NOTHING: Record<string, string> = {
  '01': '',
  '02': frame('', ''),
  '03': frame('', `<p>${'All work and no play. '.repeat(240_000)}</p>`),
  '04': frame(jsonLd('{"@type": "JobPosting", "title": '), '<h1>Careers</h1>'),
  '05': frame(jsonLd('{"@type": "JobPosting", "description": "We are hiring."}'), '<h1></h1>'),
  '06': frame(jsonLd(`${'['.repeat(50_000)}`), ''),
  '07': frame(jsonLd('{"@type":"JobPosting","title":{"__proto__":{"polluted":1}},"hiringOrganization":[[[[]]]]}'), ''),
};

describe('bad input', () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await launchWith(['LinkedIn', 'Lever'], {
      serve(address) {
        const url = new URL(address);
        if (url.hostname === 'jobs.lever.co') return NOTHING[url.pathname.slice(-2)] ?? leverPage(HOSTILE);
        if (url.hostname === 'www.linkedin.com') return linkedinPage({ postings: [HOSTILE, ...POSTINGS], selected: HOSTILE.id });
        return undefined;
      },
    });
  });
  afterAll(() => browser?.close());

  it.each(Object.keys(NOTHING))('page %s: no mark, and the panel says so', async (name) => {
    const side = await browser.open('sidepanel.html');
    const page = await browser.visit(`${LEVER}${ID}${name}`);
    await page.waitForTimeout(400);
    const roots = await ClosedRoots.of(page);
    expect(await roots.all()).toEqual([]);
    await side
      .getByText(/No posting|not a posting|nothing|could not/i)
      .first()
      .waitFor();
    await page.close();
    await side.close();
  });

  it.each([
    ['a list with a pane', `https://www.linkedin.com/jobs/search/?currentJobId=${HOSTILE.id}`, 10],
    ['a posting', `${LEVER}${ID}10`, 1],
  ])('a title full of markup is text everywhere: %s', async (_name, address, count) => {
    const side = await browser.open('sidepanel.html');
    const page = await browser.visit(address);
    const roots = await ClosedRoots.of(page);
    const marks = await roots.waitForMarks(count);
    await roots.click(marks.at(-1)!);
    const panel = await roots.wait(async () => ((await roots.panel()).length > 0 ? roots.panel() : undefined), 'the panel');
    expect(panel[0]!.text).toContain('<img src=x onerror="window.harmed=1"> Software Engineer');
    expect(panel.map(({ localName }) => localName)).not.toContain('img');
    await panelShows(side, HOSTILE.title);
    await side.getByRole('button', { name: 'Save role' }).click();
    const shortlist = await browser.open('shortlist.html');
    await shortlist.getByText(HOSTILE.title).first().waitFor();
    for (const shown of [page, side, shortlist]) {
      expect(await shown.evaluate(() => (globalThis as { harmed?: number }).harmed)).toBeUndefined();
      expect(await shown.locator('img[src="x"], script:text("harmed")').count()).toBe(0);
      await shown.close();
    }
  });

  it('throws nothing, in no page', () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.strayed).toEqual([]);
  });
});
