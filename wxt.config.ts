import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { minify } from 'terser';
import { build, type Plugin, type Rollup } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import type { MessageFile } from './utils/i18n/load';
import { LOCALES, type Locale } from './utils/i18n/locales';
import { WORDS_FILES, wordsFile } from './utils/i18n/packed';
import { KIT } from './utils/page/kit';
import { SITES } from './utils/sites/registry';

/**
 * Public half of a key pair whose private half was thrown away. It fixes the extension's id for builds that are loaded
 * unpacked, so that moving the folder loses nothing. Stores want none: they have their own.
 */
const UNPACKED_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArc6MW6LMs0fILyKLBbXn62e0Ham/+CuBC+NeLilg7Ic6hWAzBSQTRixtpDksGOnCRnAQ5Hex2h06p84d+7pwzeWFhYg9WStFNy8DwzbI8G9tTPXQDGZX2nw030KpsfqFdnYwbvfYI6ykM9w7AOjJRrMl9IwRQGvElBn98Z8S+I9hZeMbGAaSHiUEfZ6ZNlt9AwmHnXrKk1LAI2d59s+DwyrmDimM8qRa5qbXXLqZEZf6Fl3MTq4+m3vh0GvcgwxYYj75VIbNpl9hT3eXgi42A+XBpy3CVbc5o5NZvYBtmFTsZkg+M0gdBrwGI82Q4zR8RX8QeCGZlYPJNPcRAv5oXQIDAQAB';

/** Set by `npm run zip`: the package for a store, without the key. */
const FOR_STORE = process.env.TRACKMARK_STORE === '1';

/** Nothing from outside, in either direction; Trusted Types with no policy at all, since nothing here makes HTML or code from text. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What is asked for and why: SECURITY.md. A test compares the built manifest with a list written by hand. */
function manifest(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
      ...(firefox ? [] : ['sidePanel' as const]),
    ],
    optional_permissions: ['notifications'],
    // The sites by name for the welcome page's one question; any https page for "always on this site", asked for that origin only.
    optional_host_permissions: [...new Set(SITES.flatMap((site) => site.matches)), 'https://*/*'].sort(),
    incognito: 'not_allowed',
    action: { default_title: '__MSG_extensionName__' },
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: {
      // Chromium keeps Alt+Shift with A, B, P, T and W for itself and then gives no key at all, without a word.
      openPanel: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenPanel__' },
      saveRole: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSaveRole__' },
      nextCard: { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextCard__' },
      previousCard: { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPreviousCard__' },
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: { id: 'trackmark@trackmark.dev', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {
          minimum_chrome_version: '123',
          externally_connectable: { ids: [] },
          ...(FOR_STORE ? {} : { key: UNPACKED_KEY }),
        }),
  };
}

/**
 * Preact writes `innerHTML` for `dangerouslySetInnerHTML` only, which lint forbids here; taking the sink out keeps
 * the built code free of it (promise 2 of the README) and the store's linter silent.
 */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  enforce: 'pre',
  transform(code, id) {
    if (!/preact[\\/]dist[\\/]preact\.(module\.js|mjs)/.test(id)) return;
    const out = code.replace(/(\w+)\.innerHTML=/g, '$1.textContent=');
    if (out === code) throw new Error(`no-inner-html: pattern not found in ${id}: Preact changed, look for its innerHTML`);
    return { code: out, map: null };
  },
};

/**
 * Of marked only the lexer is used (notes become nodes, never HTML); its module also makes a parser for HTML at once, which
 * keeps a bundler from leaving that out: 11 KB in every package.
 */
const lexerOnly: Plugin = {
  name: 'lexer-only',
  enforce: 'pre',
  transform(code, id) {
    if (!/marked[\\/]lib[\\/]marked\.esm\.js/.test(id)) return;
    const out = code.replace(
      /var (\w+)=new \w+;function \w+\(\w+,\w+\)\{return \1\.parse\([\s\S]*?export\{[^}]*?(\w+ as Lexer)[^}]*\};/,
      'export{$2};',
    );
    if (out === code) throw new Error(`lexer-only: pattern not found in ${id}: marked changed, look for what it makes at once`);
    return { code: out, map: null };
  },
};

/** What Vite's own minifier leaves, once more through Terser: 1 % of the package and 0.7 KB of what every page with marks loads. */
const smaller: Plugin = {
  name: 'trackmark:smaller',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    async handler({ format }, bundle) {
      const small = async (file: Rollup.OutputAsset | Rollup.OutputChunk) => {
        if (file.type !== 'chunk') return;
        const { code } = await minify(file.code, { ecma: 2020, module: format === 'es', compress: { passes: 3 } });
        file.code = code ?? file.code;
      };
      await Promise.all(Object.values(bundle).map(small));
    },
  },
};

/** The polyfill as a module: the bundler's helpers for what is none would be one file more that each page waits for. */
const polyfillAsModule: Plugin = {
  name: 'polyfill-as-module',
  enforce: 'pre',
  transform(code, id) {
    if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/.test(id)) return;
    return { code: `const module = {}, exports = {};\n${code}\nexport default module.exports;`, map: null };
  },
};

/** The part of the bundler's knowledge that is asked. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Where a module's code is loaded from at once: names of pages, and `worker`. */
function startsOf(id: string, modules: Modules): ReadonlySet<string> {
  const seen = new Set<string>();
  const starts = new Set<string>();
  const walk = (at: string) => {
    if (seen.has(at)) return;
    seen.add(at);
    const page = /entrypoints[\\/](\w+)[\\/]index\.html$/.exec(at)?.[1];
    if (page !== undefined) starts.add(page);
    if (/entrypoints[\\/]background\.ts$/.test(at)) starts.add('worker');
    for (const importer of modules.getModuleInfo(at)?.importers ?? []) walk(importer);
  };
  walk(id);
  return starts;
}

const PANELS = ['popup', 'sidepanel'];

/**
 * What popup and side panel load at their start lies in as few files as there can be without any code twice (record 20): a
 * browser needs about as long for each as for its code. The rest is left to the bundler.
 */
function startChunk(id: string, modules: Modules): string | null {
  const starts = startsOf(id, modules);
  if (id.endsWith('.html') || !PANELS.some((panel) => starts.has(panel))) return null;
  if (starts.has('worker')) return 'shared';
  return id.endsWith('.css') || [...starts].some((start) => !PANELS.includes(start)) ? 'page' : 'panel';
}

/** `posting/pay` for the file of that module; undefined for what a site's script keeps for itself. */
function inKit(file: string): string | undefined {
  const name = relative(resolve('utils'), file).replaceAll('\\', '/').replace(/\.ts$/, '');
  return name in KIT ? name : undefined;
}

/**
 * One small script per site: its reader, and how the visit begins (utils/page/world). Modules that the core has as well are
 * taken from the core.
 */
async function siteScript(entry: string): Promise<string> {
  const name = 'virtual:site';
  const plugin: Plugin = {
    name,
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source === name) return source;
      if (!importer || importer === name || !source.startsWith('.')) return undefined;
      const file = await this.resolve(source, importer, { skipSelf: true });
      const shared = file && inKit(file.id);
      return shared ? { id: `kit:${shared}`, external: true } : undefined;
    },
    load: (id) => (id === name ? entry : undefined),
  };
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plugin, smaller],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rollupOptions: {
        input: name,
        output: { format: 'iife', entryFileNames: 'site.js', globals: (id) => `core.kit[${JSON.stringify(id.replace(/^kit:/, ''))}]` },
      },
    },
  })) as Rollup.RollupOutput;
  return result.output[0].code;
}

/** All of them, and the parts that are read with on demand (utils/sites/on-demand). */
async function siteScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  const from = (path: string) => JSON.stringify(resolve('utils/sites', path));
  const sites = SITES.map(async ({ id }) => ({
    relativeDest: `sites/${id}.js`,
    contents: await siteScript(`import { reader } from ${from(`${id}/reader`)}; core.begin(reader);`),
  }));
  const generic = await siteScript(`import { GENERIC } from ${from('generic/generic')}; core.add({ generic: GENERIC });`);
  const seldom = await siteScript(`import { SELDOM } from ${from('seldom')}; core.add({ seldom: SELDOM });`);
  return [
    ...(await Promise.all(sites)),
    { relativeDest: 'generic.js', contents: generic },
    { relativeDest: 'seldom.js', contents: seldom },
  ];
}

/** The words, packed (utils/i18n/packed), and for the browser itself the few that the manifest names. */
function words(named: string): { relativeDest: string; contents: string }[] {
  const messages = new Map(
    LOCALES.map((locale) => [locale, JSON.parse(readFileSync(resolve(`public/_locales/${locale}/messages.json`), 'utf8')) as MessageFile]),
  );
  const of = (locale: Locale) => messages.get(locale) as MessageFile;
  const keys = [...named.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
  return [
    ...WORDS_FILES.map((path) => ({ relativeDest: path.slice(1), contents: JSON.stringify(wordsFile(path, of)) })),
    ...LOCALES.map((locale) => ({
      relativeDest: join('_locales', locale, 'messages.json'),
      contents: JSON.stringify(Object.fromEntries(keys.map((key) => [key, of(locale)[key]]))),
    })),
  ];
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({
    plugins: [noInnerHtml, lexerOnly, polyfillAsModule, smaller],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      const output = config.build?.rollupOptions?.output;
      if (output === undefined || Array.isArray(output))
        throw new Error('The pages are not built by one output any more: look where their chunks are named.');
      output.codeSplitting = { groups: [{ name: startChunk, tags: ['$initial'], includeDependenciesRecursively: false }] };
    },
    'build:publicAssets': async (wxt, files) => {
      const own = [
        ...words(JSON.stringify(manifest(wxt.config.browser))),
        ...(await siteScripts()),
        // The licences of what is bundled ask to be handed on with it.
        { relativeDest: 'third-party.txt', contents: readFileSync(resolve('THIRD-PARTY.md'), 'utf8') },
      ];
      const replaced = new Set(own.map(({ relativeDest }) => relativeDest));
      files.splice(0, files.length, ...files.filter(({ relativeDest }) => !replaced.has(relativeDest)), ...own);
    },
    'build:manifestGenerated': (wxt, generated) => {
      // A panel that opens by itself at the first start would be in the way; the person opens it.
      if (wxt.config.browser === 'firefox' && generated.sidebar_action) generated.sidebar_action.open_at_install = false;
    },
  },
});
