/**
 * The gallery: every component in every state, looked at and measured.
 *
 *   npm run gallery                 axe over all scenes, screenshots into test/.tmp/gallery
 *   npm run gallery -- --serve      serves the page for looking at it, until Ctrl-C
 *   npm run gallery -- --quick      English, light, normal width only
 *   npm run gallery -- --scene=toasts     only the scenes whose name begins so, in every look
 *   npm run gallery -- --look=de.dark.sidebar    only the looks that have these words: language, theme, width
 *
 * Ends with 1 where axe finds anything.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { createServer } from 'vite';
import { LOCALES } from '../../utils/i18n/locales';
import { help } from './support/help';

help(import.meta.filename);

const ROOT = resolve(import.meta.dirname, '../..');
const SHOTS = join(ROOT, 'test/.tmp/gallery');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Firefox lets its sidebar be drawn as narrow as `sidebar`. */
const WIDTHS = { sidebar: 252, narrow: 320, normal: 420, roomy: 600, wide: 1280 } as const;
const THEMES = ['light', 'dark', 'forced'] as const;
const quick = process.argv.includes('--quick');
const option = (name: string) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const chosen = option('scene');
const wanted = option('look')?.split('.') ?? [];

interface Look {
  readonly language: string;
  readonly theme: (typeof THEMES)[number];
  readonly width: keyof typeof WIDTHS;
}

/** English in every theme and width, German narrow and normal, of each word the longest of all languages in the sidebar, the other languages once: colours do not depend on words. */
function looks(): readonly Look[] {
  if (quick) return [{ language: 'en', theme: 'light', width: 'normal' }];
  const widths = Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
  return [
    ...THEMES.flatMap((theme) => widths.map((width): Look => ({ language: 'en', theme, width }))),
    { language: 'de', theme: 'light', width: 'sidebar' },
    { language: 'de', theme: 'light', width: 'narrow' },
    { language: 'longest', theme: 'light', width: 'sidebar' },
    ...LOCALES.filter((locale) => locale !== 'en').map((language): Look => ({ language, theme: 'light', width: 'normal' })),
  ];
}

/** The gallery's own server: the components as they are, no extension around them. */
async function serve() {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    publicDir: join(ROOT, 'public'),
    cacheDir: join(ROOT, 'test/.tmp/vite'),
    logLevel: 'error',
    // Nothing is reloaded while it is looked at.
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: {
      include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'marked', 'zod/mini'],
      entries: ['test/gallery/index.html'],
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  });
  await server.listen();
  const { port } = server.httpServer!.address() as { port: number };
  return { server, address: `http://127.0.0.1:${port}/test/gallery/index.html` };
}

async function look(browser: Browser, address: string, { language, theme, width }: Look, scenes: readonly (string | null)[]) {
  const context = await browser.newContext({
    viewport: { width: WIDTHS[width], height: 640 },
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error in the page: ${error.message}`));
  for (const scene of scenes) {
    await page.goto(`${address}?language=${language}${scene === null ? '' : `&scene=${encodeURIComponent(scene)}`}`);
    await page.waitForSelector('html[data-ready]');
    const name = `${(scene ?? 'all').replace(/[^a-z]+/gi, '-')}.${language}.${theme}.${width}`;
    await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (overflow > 0) problems.push(`${name}: wider than the window by ${overflow} px`);
    await page.evaluate(AXE);
    const found = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
    for (const violation of found.violations) {
      problems.push(
        `${name}: ${violation.id}: ${violation.nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary ?? ''})`).join('; ')}`,
      );
    }
  }
  await context.close();
  return problems;
}

const { server, address } = await serve();
if (process.argv.includes('--serve')) {
  console.log(address);
} else {
  mkdirSync(SHOTS, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const first = await browser.newPage();
  await first.goto(address);
  await first.waitForSelector('html[data-ready]');
  const scenes = await first.evaluate(() => (window as unknown as { scenes: { name: string; alone?: true }[] }).scenes);
  const alone = scenes.filter((scene) => (chosen === undefined ? scene.alone : scene.name.startsWith(chosen))).map(({ name }) => name);
  await first.close();
  const problems: string[] = [];
  const all = looks().filter((one) => wanted.every((word) => Object.values(one).includes(word)));
  for (const one of all) {
    const found = await look(browser, address, one, chosen === undefined ? [null, ...alone] : alone);
    console.log(`${one.language} ${one.theme} ${one.width}: ${found.length} problems`);
    problems.push(...found);
  }
  await browser.close();
  await server.close();
  for (const problem of problems) console.log(problem);
  console.log(
    `${alone.length + (chosen === undefined ? 1 : 0)} pages in ${all.length} looks: ${problems.length} problems. Screenshots: test/.tmp/gallery`,
  );
  process.exit(problems.length > 0 ? 1 : 0);
}
