import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SITES } from '../../../utils/sites/registry';
import { click, textOf } from './support/find';
import { Firefox, picture, registered } from './support/firefox';
import { inFirefox } from './support/in-firefox';
import { until } from './support/until';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

inFirefox('the pages of the extension, in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await Firefox.launch({ serve: () => undefined });
  });
  afterAll(() => firefox?.close());

  it.each(['popup', 'sidepanel', 'shortlist', 'options', 'welcome'])('%s.html is drawn, and axe finds nothing', async (name) => {
    const page = await firefox.open(`${name}.html`);
    await page.bringToFront();
    await until(async () => ((await textOf(page)).length > 40 ? true : undefined), `${name} to be drawn`);
    await picture(page, `page-${name}`);
    await page.evaluate(AXE);
    const found = (await page.evaluate(
      'axe.run().then(({ violations }) => ({ violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })) }))',
    )) as AxeResults;
    expect(found.violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  it('switches all sites on by one click', async () => {
    const welcome = await firefox.open('welcome.html');
    await click(welcome, 'button', /^Switch on all/);
    await until(
      async () => ((await registered(welcome)).length === SITES.length ? true : undefined),
      `${SITES.length} sites to be registered`,
    );
    await welcome.close();
  });

  it('asks nothing of the network and complains of nothing', async () => {
    expect(firefox.asked()).toEqual([]);
    expect(firefox.complaints).toEqual([]);
    expect(await firefox.errors()).toEqual([]);
  });
});
