/** The sites as the person chooses them: the registry, the preferences and the browser's permissions in one list. */
import { browser } from 'wxt/browser';
import type { SiteOption } from '../../components/site-choice/site-option';
import { readRefused } from '../../utils/browser/refused';
import type { Preferences } from '../../utils/role/preferences';
import { SITES } from '../../utils/sites/registry';
import { isAllowed } from './sites';

/** The two that most people look at come first, then what is proven, then by name. */
const FIRST = ['linkedin', 'indeed'];
const place = (id: string) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** All sites, and every origin of "always on this site". */
export async function siteOptions(preferences: Pick<Preferences, 'sites'>): Promise<readonly SiteOption[]> {
  const refused = await readRefused(browser.storage.session);
  const told = (id: string) => refused.includes(id) && { refused: true as const };
  const sites = SITES.map(
    async ({ id, name, matches, asksBeforeMarks, status }): Promise<SiteOption> => ({
      id,
      name,
      matches,
      asksBeforeMarks: asksBeforeMarks === true,
      unproven: status === 'unproven',
      mode: preferences.sites[id] ?? 'off',
      allowed: await isAllowed(matches),
      ...told(id),
    }),
  );
  const origins = Object.entries(preferences.sites)
    .filter(([id]) => id.startsWith('https://'))
    .map(async ([id, mode]): Promise<SiteOption> => {
      const matches = [`${id}/*`];
      return {
        id,
        name: id.slice('https://'.length),
        matches,
        asksBeforeMarks: false,
        unproven: false,
        mode,
        allowed: await isAllowed(matches),
        ...told(id),
      };
    });
  return (await Promise.all([...sites, ...origins])).sort(
    (a, b) => place(a.id) - place(b.id) || Number(a.unproven) - Number(b.unproven) || a.name.localeCompare(b.name),
  );
}

/** Hears permissions given or taken, wherever that happens. */
export function onPermissions(heard: () => void): void {
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
}

/** Gives a site's permission back, so that "off" means that it cannot be read. Patterns that another site that is on needs are kept. */
export async function giveBack(site: SiteOption, sites: readonly SiteOption[]): Promise<void> {
  const needed = new Set(sites.filter((other) => other.id !== site.id && other.mode !== 'off').flatMap((other) => other.matches));
  const origins = site.matches.filter((match) => !needed.has(match));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}
