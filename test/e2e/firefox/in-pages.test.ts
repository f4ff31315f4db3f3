import { afterAll, beforeAll, beforeEach, expect, it, onTestFailed } from 'vitest';
import { linkedinPage } from '../../demo/linkedin';
import { ADDRESSES, demoPage } from '../../demo/pages';
import { HOSTILE, POSTINGS } from '../../demo/postings';
import { rounds } from '../support/scale';
import type { ClosedRoots } from './support/closed-roots';
import { click } from './support/find';
import { type Firefox, registered } from './support/firefox';
import { launchWith } from './support/first-use';
import { inFirefox } from './support/in-firefox';
import { Sidebar } from './support/sidebar';
import { pause, until } from './support/until';

/** Each posting has a pay of its own, which the open posting's mark repeats: a mark on the wrong posting shows it. */
const MARKED = POSTINGS.map((posting, at) => ({ ...posting, pay: `$${111 + at * 11},000/yr` }));
const payOf = (title: string) => `USD ${111 + MARKED.findIndex((posting) => posting.title === title) * 11}k`;
const list = (id: string) => `https://www.linkedin.com/jobs/search/?currentJobId=${id}`;
const HOWS = ['pushState', 'replaceState', 'back', 'forward'] as const;

inFirefox('in the pages of sites, in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchWith(['LinkedIn', 'Greenhouse'], {
      serve(address) {
        const url = new URL(address);
        if (!url.hostname.endsWith('linkedin.com')) return demoPage(address);
        const selected = url.searchParams.get('currentJobId') ?? undefined;
        return linkedinPage({ postings: selected === HOSTILE.id ? [HOSTILE, ...POSTINGS] : MARKED, selected, delay: 60 });
      },
    });
  });
  afterAll(() => firefox?.close());
  beforeEach(() => onTestFailed(async () => console.log(await firefox.state())));

  /** Looks until the open posting's mark is the right one; answers every wrong one on the way. */
  async function settle(roots: ClosedRoots, title: string): Promise<string[]> {
    const wrong: string[] = [];
    let open: { text: string; parentText: string }[] = [];
    await until(
      async () => {
        open = (await roots.marks()).filter(({ parentName }) => parentName === 'h1');
        for (const mark of open) if (!mark.text.includes(payOf(mark.parentText))) wrong.push(`${mark.text} on ${mark.parentText}`);
        return open.length === 1 && open[0]!.parentText === title ? true : undefined;
      },
      () => `a mark on ${title}; there is ${JSON.stringify(open.map(({ text, parentText }) => [text, parentText]))}`,
    );
    return wrong;
  }

  it(
    'puts no mark on a wrong posting while a single-page site moves',
    async () => {
      const page = await firefox.visit(list(MARKED[0]!.id));
      const roots = firefox.roots(page);
      const wrong = await settle(roots, MARKED[0]!.title);
      for (let at = 0; at < rounds(24, 400); at++) {
        const how = HOWS[at % HOWS.length]!;
        const id = MARKED[(at * 3 + 1) % MARKED.length]!.id;
        await page.evaluate(
          (how, id) => {
            const site = globalThis as unknown as { go(id: string, how: string): void; history: History };
            if (how === 'back' || how === 'forward') site.history[how]();
            else site.go(id, how);
          },
          how,
          id,
        );
        if (how === 'back' || how === 'forward') await pause(60);
        const at_ = await page.evaluate(() => new URL(location.href).searchParams.get('currentJobId'));
        wrong.push(...(await settle(roots, MARKED.find((posting) => posting.id === at_)!.title)));
      }
      expect(wrong).toEqual([]);
      await page.close();
    },
    rounds(120_000, 1_200_000),
  );

  it('shows a title full of markup as text, in the page and in the sidebar', async () => {
    const page = await firefox.visit(list(HOSTILE.id));
    const roots = firefox.roots(page);
    const marks = await roots.waitForMarks(10);
    await roots.click(marks.find(({ parentName }) => parentName === 'h1')!);
    const panel = await roots.waitForPanel();
    expect(panel[0]!.text).toContain('<img src=x onerror="window.harmed=1"> Software Engineer');
    expect(panel.map(({ localName }) => localName)).not.toContain('img');
    const reading = await firefox.open('icon/16.png');
    const side = await Sidebar.open(firefox, reading);
    await page.bringToFront();
    await side.says(HOSTILE.title);
    await side.click('Save role');
    await side.close();
    const shortlist = await firefox.open('shortlist.html');
    await until(
      async () => ((await shortlist.evaluate(() => document.body.innerText)).includes(HOSTILE.title) ? true : undefined),
      'the role',
    );
    for (const shown of [page, shortlist]) {
      const harm = await shown.evaluate(() => [
        (globalThis as { harmed?: number }).harmed ?? 0,
        document.querySelectorAll('img[src="x"]').length,
      ]);
      expect(harm).toEqual([0, 0]);
      await shown.close();
    }
    await reading.close();
  });

  it('marks a page whose report the event page did not live to answer', async () => {
    let stopped = 0;
    for (let at = 0; at < rounds(6, 60); at++) {
      const page = await firefox.visit(ADDRESSES.greenhouse);
      await pause((at * 37) % 160);
      if ((await firefox.background()) === 'running') stopped++;
      await firefox.stopBackground();
      await firefox.roots(page).waitForMarks(1);
      await page.close();
    }
    expect(stopped).toBeGreaterThan(0);
  });

  it('opens the role’s own page for “Note and more”, where Firefox opens no sidebar', async () => {
    const page = await firefox.visit(ADDRESSES.greenhouse);
    const roots = firefox.roots(page);
    await roots.click((await roots.waitForMarks(1))[0]!);
    const button = (await roots.waitForPanel()).find(({ localName, text }) => localName === 'button' && text === 'Note and more');
    await roots.click(button!);
    const reading = await firefox.open('icon/16.png');
    let said = '';
    await until(
      async () => {
        said = (await reading.evaluate(
          `browser.extension.getViews({ type: 'tab' }).filter(({ location }) => location.pathname === '/popup.html').map(({ document }) => document.body?.innerText).join()`,
        )) as string;
        return said.includes('Principal Acoustic Engineer') ? true : undefined;
      },
      () => `the popup’s page with the role; it says: ${said}`,
    );
    await reading.evaluate(
      `browser.tabs.query({ url: browser.runtime.getURL('popup.html*') }).then((tabs) => browser.tabs.remove(tabs.map(({ id }) => id)))`,
    );
    await reading.close();
    await page.close();
  });

  it('opens a popup of full width with the posting’s verdict, and the verdict on its button', async () => {
    const page = await firefox.visit(ADDRESSES.greenhouse);
    await firefox.roots(page).waitForMarks(1);
    const reading = await firefox.open('icon/16.png');
    await page.bringToFront();
    const badge = await reading.evaluate(
      'browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))',
    );
    expect(badge).toBe('IC');
    await reading.evaluate('browser.action.openPopup()');
    // A page whose head is still read has no body yet.
    const look = `(([view]) => view?.document.body && { width: view.innerWidth, height: view.innerHeight, text: view.document.body.innerText })(browser.extension.getViews({ type: 'popup' }))`;
    let seen: { width: number; height: number; text: string } | undefined;
    await until(
      async () => {
        seen = (await reading.evaluate(look)) as typeof seen;
        return seen?.text.includes('Principal Acoustic Engineer') && seen.width > 390 ? true : undefined;
      },
      () => `a popup with the posting: ${JSON.stringify(seen)}`,
    );
    expect(seen!.height).toBeGreaterThan(300);
    expect(seen!.height).toBeLessThanOrEqual(600);
    await page.bringToFront();
    await page.close();
    await reading.close();
  });

  it('does nothing for events that no person made', async () => {
    const page = await firefox.visit(ADDRESSES.greenhouse);
    const roots = firefox.roots(page);
    const [mark] = await roots.waitForMarks(1);
    await roots.call(
      mark!.sharedId,
      'function () { this.click(); this.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })); }',
    );
    await pause(500);
    expect(await roots.panel()).toEqual([]);
    await page.close();
  });

  it('stands once after the extension was updated under an open page', async () => {
    const page = await firefox.visit(ADDRESSES.greenhouse);
    const roots = firefox.roots(page);
    const [old] = await roots.waitForMarks(1);
    await firefox.install();
    await until(
      async () => ((await roots.marks()).some(({ sharedId }) => sharedId !== old!.sharedId) ? true : undefined),
      'a mark of the new script',
    );
    await pause(1000);
    const marks = await roots.marks();
    expect(marks).toHaveLength(1);
    expect(marks[0]!.sharedId).not.toBe(old!.sharedId);
    await roots.click(marks[0]!);
    await roots.waitForPanel();
    await page.close();
  });

  it('brings back what the script before the update had folded and dimmed, and folds anew', async () => {
    const options = await firefox.open('options.html');
    await click(options, 'radio', 'Management');
    await click(options, 'radio', 'Fold them away');
    const page = await firefox.visit(list(MARKED[0]!.id));
    /** Cards that are folded, and animations that hold them: two on one card would keep it folded for good. */
    const folded = () =>
      page.evaluate(() => [
        [...document.querySelectorAll('.scaffold-layout__list li')].filter((item) => item.getBoundingClientRect().height === 0).length,
        document.getAnimations().length,
      ]);
    let seen: number[] = [];
    const settled = (wanted: (count: number) => boolean, what: string) =>
      until(
        async () => {
          seen = await folded();
          return wanted(seen[0]!) && seen[1] === seen[0] ? seen[0] : undefined;
        },
        () => `${what}; there are ${seen}`,
      );
    const before = await settled((count) => count > 2, 'folded cards');
    await options.close();
    await firefox.install();
    await pause(1500);
    expect(await settled((count) => count > 0, 'cards folded once')).toBe(before);
    const again = await firefox.open('options.html');
    await click(again, 'radio', 'Only mark them');
    await settled((count) => count === 0, 'all cards');
    await click(again, 'radio', 'Any track');
    await again.close();
    await page.close();
  });

  it('takes everything out of a page whose site is switched off', async () => {
    const page = await firefox.visit(ADDRESSES.greenhouse);
    const roots = firefox.roots(page);
    const [mark] = await roots.waitForMarks(1);
    await roots.click(mark!);
    await roots.waitForPanel();
    const welcome = await firefox.open('welcome.html');
    await click(welcome, 'summary', /Choose one by one/);
    await click(welcome, 'switch', 'Greenhouse');
    await until(async () => ((await roots.all()).length === 0 ? true : undefined), 'an untouched page');
    expect(await registered(welcome)).toEqual(['linkedin']);
    // The page stands as the site made it.
    const own = await page.content();
    await page.reload();
    await pause(800);
    expect(await roots.all()).toEqual([]);
    expect(own).toBe(await page.content());
    await page.close();
    await welcome.close();
  });

  it('asks nothing of the network and complains of nothing', async () => {
    expect(firefox.strayed).toEqual([]);
    expect(firefox.asked()).toEqual([]);
    expect(firefox.complaints).toEqual([]);
    expect(await firefox.errors()).toEqual([]);
  });
});
