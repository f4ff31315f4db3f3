/**
 * The ten biggest layouts, of ten sites, and the same pages at an address where nothing is switched on: what a page costs
 * with and without the extension is then measured in turns in one browser.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { siteOf } from '../../../utils/sites/registry';
import { fixtures } from '../../sites/fixtures';

export interface Layout {
  readonly name: string;
  readonly site: string;
  readonly kind: 'posting' | 'list' | 'none';
  readonly url: string;
  readonly html: string;
}

const REAL = '../shared/pages/dev';
const COUNT = 10;
/** Saved pages that are bigger take seconds by themselves, with and without. */
const MOST_BYTES = 1_500_000;

/** A host of no site: no permission, no script. */
export const PLAIN_HOST = 'plain.example';
export const plainAddress = (url: string) => `https://${PLAIN_HOST}/?of=${encodeURIComponent(url)}`;

/**
 * A saved page that neither runs nor loads anything: what it would load is missing, and its absence would be measured. The text
 * of its scripts stays, since readers look for data in it.
 */
function still(html: string): string {
  return html
    .replace(/<script\b(?![^>]*application\/(?:ld\+)?json)/gi, '<script type="text/plain"')
    .replace(/<(?:iframe|link)\b[^>]*>/gi, '')
    .replace(/\s(?:src|srcset|poster)="[^"]*"/gi, '');
}

function real(): Layout[] {
  if (!existsSync(REAL)) return [];
  return readdirSync(REAL).flatMap((folder) => {
    const at = join(REAL, folder);
    if (!statSync(at).isDirectory()) return [];
    return readdirSync(at)
      .filter((file) => file.endsWith('.html') && existsSync(join(at, file.replace(/html$/, 'expected.json'))))
      .flatMap((file) => {
        const { url, kind } = JSON.parse(readFileSync(join(at, file.replace(/html$/, 'expected.json')), 'utf8')) as Layout;
        const site = siteOf(new URL(url));
        const html = readFileSync(join(at, file), 'utf8');
        return site && html.length < MOST_BYTES ? [{ name: file, site: site.id, kind, url, html: still(html) }] : [];
      });
  });
}

function own(): Layout[] {
  return fixtures().map(({ site, name, html, expected: { url, kind } }) => ({ name, site, kind, url, html }));
}

/** Real pages where ../shared is present, else the project's own. */
export function allLayouts(): { readonly real: boolean; readonly layouts: readonly Layout[] } {
  const found = real();
  return found.length > 0 ? { real: true, layouts: found } : { real: false, layouts: own() };
}

/** The biggest of each site that has anything to read, the ten biggest of those. */
export function biggestLayouts(layouts: readonly Layout[]): Layout[] {
  const bySite = new Map<string, Layout>();
  for (const layout of layouts) {
    if (layout.kind === 'none') continue;
    const known = bySite.get(layout.site);
    if (!known || known.html.length < layout.html.length) bySite.set(layout.site, layout);
  }
  return [...bySite.values()].sort((a, b) => b.html.length - a.html.length).slice(0, COUNT);
}
