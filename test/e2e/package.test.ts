import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../utils/sites/registry';

/** What is asked for, written by hand: nothing gets into the manifest by a tool's good will. */
const COMMON = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  optional_permissions: ['notifications'],
  incognito: 'not_allowed',
};
const PERMISSIONS = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms', 'contextMenus'];
const KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'icons',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
  ...Object.keys(COMMON),
];
const FORBIDDEN = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'oauth2',
  'update_url',
  'chrome_url_overrides',
  'devtools_page',
];
/** Bytes of core and site script together; of each file that is added when it is wanted, and no larger than those two. */
const LIMITS = { coreAndSite: 60 * 1024, onDemand: 60 * 1024 };
/** What popup and side panel load before they can draw: a file costs a millisecond or two however small, and code by its size. */
const START = { files: 5, bytes: 190 * 1024 };
const ON_DEMAND = ['marks.js', 'evidence.js', 'generic.js', 'seldom.js'];

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

describe.each([
  ['chrome-mv3', [...PERMISSIONS, 'sidePanel'], ['externally_connectable', 'key', 'minimum_chrome_version', 'side_panel']],
  ['firefox-mv3', PERMISSIONS, ['browser_specific_settings', 'sidebar_action']],
])('%s', (name, permissions, ownKeys) => {
  const folder = join('.output', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const code = () => files(folder).filter((path) => /\.(js|html)$/.test(path));

  it('asks for what SECURITY.md says, and for nothing else', () => {
    expect(manifest).toMatchObject(COMMON);
    expect(manifest.permissions).toEqual(permissions);
    expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...ownKeys].sort());
    for (const key of FORBIDDEN) expect(manifest).not.toHaveProperty(key);
    const hosts = manifest.optional_host_permissions as string[];
    expect(hosts).toContain('https://*/*');
    expect([...hosts].sort()).toEqual([...new Set([...SITES.flatMap(({ matches }) => matches), 'https://*/*'])].sort());
    for (const host of hosts) expect(host).toMatch(/^https:\/\//);
  });

  it('lets its pages reach nothing outside', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('has words for everything that the manifest names, in every language', () => {
    const names = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
    expect(names.length).toBeGreaterThan(5);
    for (const locale of readdirSync(join(folder, '_locales'))) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
      for (const key of names) expect(messages, `${key} in ${locale}`).toHaveProperty(key);
    }
  });

  it('holds no library that nobody asked for: WXT adds its own to files that use a name of them', () => {
    for (const path of code()) expect(readFileSync(path, 'utf8'), path).not.toMatch(/storage migration|isContentScript|injectScript/i);
  });

  it('has the words of every language once, in the order of their keys', () => {
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
    const keys = read(join(folder, 'words/keys.json')) as string[];
    for (const locale of readdirSync('public/_locales')) {
      const texts = read(join(folder, 'words', `${locale}.json`)) as string[];
      const messages = read(join('public/_locales', locale, 'messages.json')) as Record<string, { message: string }>;
      expect(Object.fromEntries(keys.map((key, at) => [key, texts[at]]))).toEqual(
        Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
      );
    }
  });

  it('holds no evaluated code, no innerHTML and no address of a script elsewhere', () => {
    for (const path of code()) {
      const text = readFileSync(path, 'utf8');
      expect(text, path).not.toMatch(/\beval\(|new Function\(|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/);
      expect(text, path).not.toMatch(/<script[^>]+src="?https?:|import\(["']https?:/);
    }
  });

  it.each(['popup', 'sidepanel'])('starts the %s with few files and little code', (page) => {
    const html = readFileSync(join(folder, `${page}.html`), 'utf8');
    const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path!);
    expect(loaded[0]).toBe('begin.js');
    expect(loaded.length, loaded.join(', ')).toBeLessThanOrEqual(START.files);
    const scripts = loaded.filter((path) => path.endsWith('.js'));
    // What a module imports is asked for with it, not when it has come.
    for (const path of scripts) {
      for (const [, imported] of readFileSync(join(folder, path), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
        expect(scripts, path).toContain(`chunks/${imported}`);
      }
    }
    expect(scripts.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)).toBeLessThanOrEqual(START.bytes);
  });

  it('keeps what runs in a page small', () => {
    const size = (path: string) => statSync(join(folder, path)).size;
    const core = size('reader.js');
    const together = SITES.map(({ id }): [string, number] => [id, core + size(`sites/${id}.js`)]).sort(([, a], [, b]) => b - a);
    console.log(
      `${name}: core ${core} bytes; with the largest sites' scripts ${together
        .slice(0, 3)
        .map(([id, bytes]) => `${id} ${bytes}`)
        .join(', ')}; ${ON_DEMAND.map((path) => `${path} ${size(path)}`).join(', ')}`,
    );
    for (const [id, bytes] of together) expect(bytes, id).toBeLessThanOrEqual(LIMITS.coreAndSite);
    for (const path of ON_DEMAND) expect(size(path), path).toBeLessThanOrEqual(LIMITS.onDemand);
  });

  it('puts no word list, no validator and no event of a framework into pages', () => {
    for (const path of ['reader.js', ...ON_DEMAND, ...SITES.map(({ id }) => `sites/${id}.js`)]) {
      const text = readFileSync(join(folder, path), 'utf8');
      expect(text, path).not.toMatch(/wxt:content-script-started|postMessage\([^)]*['"`]\*['"`]|ZodMini|\$ZodType|runtime\.getURL/);
    }
  });
});
