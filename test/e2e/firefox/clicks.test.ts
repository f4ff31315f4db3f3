import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITES } from '../../../utils/sites/registry';
import { ADDRESSES, demoPage } from '../../demo/pages';
import { click, says } from './support/find';
import { Firefox, registered } from './support/firefox';
import { inFirefox } from './support/in-firefox';
import { storedRoles } from './support/stored';
import { until } from './support/until';

/** As test/e2e/clicks.test.ts: the browser's own question, its toolbar and its tabs count as the clicks that they are. */
inFirefox('clicks, in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await Firefox.launch({ serve: demoPage });
  });
  afterAll(() => firefox?.close());

  it('from the installation to the first list with marks: at most four, on the site that asks most', async () => {
    const list = await firefox.visit(ADDRESSES.list);
    const welcome = await firefox.open('welcome.html');
    let clicks = 0;
    await welcome.bringToFront();
    await (await welcome.waitForSelector('input[type=radio][value=marks]'))!.click();
    clicks++;
    await click(welcome, 'button', /^Switch on all/);
    clicks++;
    // Firefox's question is answered by a preference here; a person presses “Allow”.
    clicks++;
    await until(async () => ((await registered(welcome)).length === SITES.length ? true : undefined), 'all sites to be registered');
    await list.bringToFront();
    clicks++;
    await firefox.roots(list).waitForMarks(9);
    expect(clicks).toBeLessThanOrEqual(4);
    await welcome.close();
  });

  it('from a posting to a saved note: at most two', async () => {
    const posting = await firefox.visit(ADDRESSES.greenhouse);
    await firefox.roots(posting).waitForMarks(1);
    const reading = await firefox.open('icon/16.png');
    const tabId = await reading.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { browser: { tabs: { query(of: object): Promise<{ id: number; url?: string }[]> } } })
        .browser;
      return (await tabs.query({})).find((tab) => tab.url === url)!.id;
    }, ADDRESSES.greenhouse as string);
    const popup = await firefox.open(`popup.html?tab=${tabId}`);
    let clicks = 1;
    await popup.setViewport({ width: 408, height: 596 });
    await says(popup, 'Principal Acoustic Engineer');
    const note = (await popup.waitForSelector('.note textarea'))!;
    expect((await note.boundingBox())!.y).toBeLessThan(596);
    await note.click();
    clicks++;
    await popup.keyboard.type('Ask about the lab.');
    await until(
      async () => ((await storedRoles(reading)).some((role) => role.note === 'Ask about the lab.') ? true : undefined),
      'the note to be stored',
    );
    expect(clicks).toBeLessThanOrEqual(2);
  });
});
