import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkedinPage } from '../demo/linkedin';
import { POSTINGS } from '../demo/postings';
import { SCENES } from './scenes';
import type { Chromium } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { launchWith } from './support/first-use';
import { panelShows, roles } from './support/main-job';

/** What the person keeps about the first posting; no page may ever find out. */
const SECRETS = [
  'zebra-crossing',
  'Interviewing',
  'favourite-tag',
  '5 stars',
  'Saved',
  'Has a note',
  'Seen before',
  'Trackmark',
  'trackmark',
];
const address = (name: string) => `https://www.linkedin.com/jobs/search/?currentJobId=${POSTINGS[0]!.id}&scene=${encodeURIComponent(name)}`;

describe(`${SCENES.length} hostile pages`, () => {
  let browser: Chromium;

  beforeAll(async () => {
    browser = await launchWith(['LinkedIn'], {
      serve(asked) {
        const url = new URL(asked);
        if (url.hostname !== 'www.linkedin.com') return undefined;
        const scene = SCENES.find(({ name }) => name === url.searchParams.get('scene'));
        const script =
          scene?.script &&
          `<script>globalThis.probed = []; const probe = (value) => probed.push(String(value)); const ID = ${JSON.stringify(browser.id)}; const GUESSES = ${JSON.stringify(SECRETS)};\n${scene.script}</script>`;
        return linkedinPage({
          selected: url.searchParams.get('currentJobId') ?? undefined,
          head: `${script ?? ''}${scene?.style ? `<style>${scene.style}</style>` : ''}`,
        });
      },
    });
    const side = await browser.open('sidepanel.html');
    const page = await browser.visit(address('none'));
    await (await ClosedRoots.of(page)).waitForMarks(9);
    await panelShows(side, POSTINGS[0]!.title);
    await side.getByRole('button', { name: 'Save role' }).click();
    await side.getByRole('textbox', { name: 'Note' }).fill('zebra-crossing');
    await browser.until(async () => (await roles(browser)).some(({ note }) => note === 'zebra-crossing'), 'the note is stored');
    await page.close();
    await side.close();
  });
  afterAll(() => browser?.close());

  const probed = (page: Page) => page.evaluate(() => (globalThis as unknown as { probed?: string[] }).probed ?? []);

  it.each(SCENES)('a page that $name', async ({ name, mayLose, style }) => {
    const page = await browser.visit(address(name));
    const roots = await ClosedRoots.of(page);
    if (!mayLose) await roots.waitForMarks(9);
    await page.waitForTimeout(style ? 100 : 1300);

    const found = await probed(page);
    const secrets = [...SECRETS, browser.id];
    // What the page itself holds (its address names the scene) is not found out by it.
    for (const value of found)
      for (const secret of secrets) expect(value.includes(secret), `${secret} in: ${value.slice(0, 300)}`).toBe(false);
    const content = await page.content();
    for (const secret of secrets.filter((secret) => secret !== 'Saved'))
      expect(content.replace(/<script>[\s\S]*?<\/script>/g, '').includes(secret), secret).toBe(false);
    for (const value of found)
      expect(value).not.toMatch(
        /^(?:fetched|loaded|answer|port|event of the id|attachShadow|map called|stringify called|upgraded \[|root \[|global )/,
      );

    // Nothing was done that no person did.
    expect(await roots.panel()).toEqual([]);
    expect(await roles(browser)).toHaveLength(1);

    if (mayLose) return expect(await restarts(page, roots)).toBeLessThanOrEqual(3);
    const marks = await roots.marks();
    expect(marks).toHaveLength(9);
    // They can be seen and clicked, whatever the page's rules say.
    if (style)
      for (const mark of marks.slice(0, 3)) {
        const shown = await roots.evaluate<{ width: number; display: string; visibility: string; opacity: string }>(
          mark.backendNodeId,
          'function () { const { width } = this.getBoundingClientRect(); const { display, visibility, opacity } = getComputedStyle(this); return { width, display, visibility, opacity }; }',
        );
        expect(shown).toMatchObject({ visibility: 'visible', opacity: '1' });
        expect(shown.display).not.toBe('none');
        expect(shown.width).toBeGreaterThan(30);
        expect(shown.width).toBeLessThan(430);
      }
    await page.close();
  });

  /** How often marks come back although the page takes them away; then it must be quiet. */
  async function restarts(page: Page, roots: ClosedRoots): Promise<number> {
    await page.waitForTimeout(3500);
    const before = await roots.all();
    await page.waitForTimeout(1500);
    const after = await roots.all();
    const ids = new Set(before.map(({ backendNodeId }) => backendNodeId));
    const fresh = after.filter(({ backendNodeId, attributes }) => /^m /.test(attributes.class ?? '') && !ids.has(backendNodeId)).length;
    expect(fresh).toBe(0);
    const removed = (await page.evaluate(() => (globalThis as { removed?: number }).removed)) ?? 0;
    await page.close();
    // Nine marks a time, the first time included.
    return Math.ceil(removed / 9) - 1;
  }

  it('complains of nothing', () => {
    expect(browser.strayed.filter((asked) => !asked.startsWith('chrome-extension:'))).toEqual([]);
    expect(browser.complaints.filter((line) => !/chrome-extension:\/\/|net::ERR|no$|Error: no/.test(line))).toEqual([]);
  });
});
