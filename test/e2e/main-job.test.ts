import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESSES, demoPage } from '../demo/pages';
import { Chromium } from './support/chromium';
import { ClosedRoots } from './support/closed-roots';
import { switchOn, welcomePage } from './support/first-use';
import { NOTE, roles, type Seen, walkMainJob } from './support/main-job';

/** The whole way on the build that ships, in one browser; then the same profile once more. */
describe('the main job', () => {
  let profile: string;
  let browser: Chromium;
  let seen: Seen;

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'trackmark-main-'));
    browser = await Chromium.launch({ serve: demoPage, profile });
    const welcome = await welcomePage(browser);
    await switchOn(browser, welcome, { sites: ['LinkedIn', 'Greenhouse'] });
    seen = await walkMainJob(browser);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('marks every card and the open posting within 500 ms', () => {
    expect(seen.listMarks).toHaveLength(9);
    expect(seen.marksAfter).toBeLessThan(500);
    expect(seen.listMarks.join('\n')).toContain('Mgmt');
  });

  it('shows the words that decided, and where they stand', () => {
    expect(seen.evidence).toContain('Keeps you on the expert track.');
    expect(seen.evidence).toContain('individual contributor');
    expect(seen.jumpedTo).not.toBe('');
    expect(seen.evidence).toContain(seen.jumpedTo);
  });

  it('saves from the page', () => expect(seen.savedInPage).toBe('Saved.'));

  it('lists both roles with the note', () => {
    expect(seen.rows).toHaveLength(2);
    expect(seen.rows.join('\n')).toContain('Ask who decides on promotions.');
  });

  it('compares them side by side', () => {
    expect(seen.comparison).toContain('Staff Software Engineer, Storage');
    expect(seen.comparison).toContain('Principal Acoustic Engineer');
  });

  it('exports the selection with the notes', () => {
    expect(seen.exportText).toContain('Staff Software Engineer, Storage');
    expect(seen.exportText).toContain('Principal Acoustic Engineer');
    expect(seen.exportText).toContain('Ask who decides on promotions.');
  });

  it('asks nothing of the network and complains of nothing', () => {
    expect(browser.strayed).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });

  it('still has roles and note after the browser was closed and opened again', async () => {
    await browser.close();
    browser = await Chromium.launch({ serve: demoPage, profile });
    const kept = await roles(browser);
    expect(kept.map(({ title }) => title).sort()).toEqual(['Principal Acoustic Engineer', 'Staff Software Engineer, Storage']);
    expect(kept.map(({ note }) => note)).toContain(NOTE);
    const shortlist = await browser.open('shortlist.html');
    await shortlist.getByText('2 roles').waitFor();
    const page = await browser.visit(ADDRESSES.list);
    await (await ClosedRoots.of(page)).waitForMarks(9);
  });
});
