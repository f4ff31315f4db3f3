/**
 * Which scripts run on which pages. Sites are switched on one by one: a script is registered where the person said so and
 * the browser allows it, and nowhere else. Called on installation, at start-up, when permissions change and when the
 * preferences change; calls may overlap and come to the same end.
 *
 * Called by the worker: `syncSiteScripts` on each of those events, `readByClick` for the popup's and the toolbar's reading of
 * any page, `addressChanged` from `tabs.onUpdated`, `addEvidencePanel` for `openEvidence`.
 */
import type { browser } from 'wxt/browser';
import type { WorkerToReader } from '../messages';
import { parseUrl } from '../posting/identity';
import type { Preferences } from '../role/preferences';
import { SITES } from '../sites/registry';

/** What is needed of the browser's API; a test hands in its own. */
export type ScriptsApi = Pick<typeof browser, 'permissions' | 'scripting' | 'tabs'>;

/** The core; one script with the page's reader comes after it and begins the visit. */
const CORE = '/reader.js';
/** The reader for pages of no site in particular. */
const GENERIC = '/generic.js';
const EVIDENCE = '/evidence.js';

/** One registration: a site, or an origin that is "always on". */
export interface Registration {
  /** Site id, or origin. */
  readonly id: string;
  readonly matches: readonly string[];
  readonly files: readonly string[];
  readonly allFrames: boolean;
}

/** What the preferences ask for, whether or not the browser allows it. */
export function wantedRegistrations(preferences: Pick<Preferences, 'sites'>): Registration[] {
  const on = (id: string) => (preferences.sites[id] ?? 'off') !== 'off';
  const sites = SITES.filter(({ id }) => on(id)).map(({ id, matches, allFrames }) => ({
    id,
    matches,
    files: [CORE, `/sites/${id}.js`],
    allFrames: allFrames === true,
  }));
  const origins = Object.keys(preferences.sites)
    .filter((id) => /^https:\/\/[^/*]+$/.test(id) && on(id))
    .map((id) => ({ id, matches: [`${id}/*`], files: [CORE, GENERIC], allFrames: false }));
  return [...sites, ...origins];
}

/** Those of them, and of their patterns, that the browser allows. */
async function allowed(api: ScriptsApi, wanted: readonly Registration[]): Promise<Registration[]> {
  const checked = await Promise.all(
    wanted.map(async (registration) => {
      const granted = await Promise.all(
        registration.matches.map((match) => api.permissions.contains({ origins: [match] }).catch(() => false)),
      );
      return { ...registration, matches: registration.matches.filter((_, at) => granted[at]) };
    }),
  );
  return checked.filter(({ matches }) => matches.length > 0);
}

/** Tabs that show one of these patterns. The browser names only those that it allows us to see. */
async function tabsOf(api: ScriptsApi, matches: readonly string[]): Promise<number[]> {
  const tabs = await api.tabs.query({ url: [...matches] }).catch(() => []);
  return tabs.map(({ id }) => id).filter((id) => id !== undefined);
}

/** Which frames of a tab. */
type Target = { readonly tabId: number; readonly allFrames: boolean } | { readonly tabId: number; readonly frameIds: number[] };

/** Runs scripts in a tab. Error pages, discarded tabs and the store's own pages refuse; that is no failure of ours. */
async function run(api: ScriptsApi, target: Target, files: readonly string[]): Promise<boolean> {
  try {
    // WXT types the paths of files that exist when the types are made; the sites' scripts are made by the build.
    await api.scripting.executeScript({ target, files: [...files] as never[] });
    return true;
  } catch {
    return false;
  }
}

async function tell(api: ScriptsApi, tabId: number, message: WorkerToReader): Promise<void> {
  // No reader in that tab: nothing to tell.
  await api.tabs.sendMessage(tabId, message).catch(() => undefined);
}

let queue: Promise<unknown> = Promise.resolve();

/** A registration that the browser refused. */
export interface Refused {
  /** Id of the registration. */
  readonly id: string;
  readonly error: unknown;
}

/**
 * Makes registrations and open tabs fit the preferences and permissions: registers, unregisters, reads tabs that were opened
 * before, and takes everything out of pages whose site is off now. Answers what the browser refused; the rest is done all
 * the same. Fails only where nothing could be looked up.
 */
export function syncSiteScripts(api: ScriptsApi, preferences: Pick<Preferences, 'sites'>): Promise<Refused[]> {
  const next = queue.then(() => sync(api, preferences));
  queue = next.catch(() => undefined);
  return next;
}

async function sync(api: ScriptsApi, preferences: Pick<Preferences, 'sites'>): Promise<Refused[]> {
  const refused: Refused[] = [];
  const attempt = (id: string, work: () => Promise<unknown>) => work().catch((error: unknown) => void refused.push({ id, error }));
  const wanted = await allowed(api, wantedRegistrations(preferences));
  const known = new Map((await api.scripting.getRegisteredContentScripts()).map((script) => [script.id, script]));
  const gone = [...known.keys()].filter((id) => !wanted.some((registration) => registration.id === id));
  for (const id of gone) await attempt(id, () => api.scripting.unregisterContentScripts({ ids: [id] }));
  for (const { id, matches, files, allFrames } of wanted) {
    const script = {
      id,
      matches: [...matches],
      js: files.map((file) => file.slice(1)) as never[],
      allFrames,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    };
    const before = known.get(id);
    if (!before) await attempt(id, () => api.scripting.registerContentScripts([script]));
    else if (
      JSON.stringify([before.matches, before.js, before.allFrames]) !== JSON.stringify([script.matches, script.js, script.allFrames])
    )
      await attempt(id, () => api.scripting.updateContentScripts([script]));
  }
  if (gone.length > 0) {
    // A page whose permission is gone cannot be named any more, so every reader is asked to leave; those that may stay come back below.
    const tabs = await api.tabs.query({}).catch(() => []);
    await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tell(api, id, { type: 'leavePage' }))));
  }
  await Promise.all(
    wanted.map(async ({ matches, files, allFrames }) => {
      for (const tabId of await tabsOf(api, matches)) await run(api, { tabId, allFrames }, files);
    }),
  );
  return refused;
}

/** Whether a URL fits a match pattern (https scheme, `*.` host, `*` in the path). */
export function fits(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  const bare = host.replace(/^\*\./, '');
  if (host !== '*' && url.hostname !== bare && !(host.startsWith('*.') && url.hostname.endsWith(`.${bare}`))) return false;
  // Anchored pieces instead of a regular expression: linear whatever the pattern.
  const pieces = path.split('*');
  const target = url.pathname + url.search;
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = index === 0 ? (target.startsWith(piece) ? 0 : -1) : target.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return pieces.length > 1 && pieces.at(-1) !== '' ? target.endsWith(pieces.at(-1)!) : at === target.length || pieces.at(-1) === '';
}

/**
 * For `tabs.onUpdated` with a new `url`: a single-page site may come to its postings from a page on which nothing is
 * registered (LinkedIn's feed), without loading a document. Running a script twice in one page does nothing.
 */
export async function addressChanged(
  api: ScriptsApi,
  tabId: number,
  address: string,
  preferences: Pick<Preferences, 'sites'>,
): Promise<void> {
  const url = parseUrl(address);
  if (!url) return;
  for (const registration of wantedRegistrations(preferences)) {
    if (!registration.matches.some((match) => fits(match, url))) continue;
    await run(api, { tabId, allFrames: registration.allFrames }, registration.files);
  }
}

/** The site that claims an address, for reading a page that is not switched on with that site's own rules. */
function siteOf(address: string): string | undefined {
  const url = parseUrl(address);
  return url && SITES.find(({ matches }) => matches.some((match) => fits(match, url)))?.id;
}

/**
 * Reads the page of a tab because the person asked, by `activeTab` where the site is not switched on. Such a page is read
 * once and not watched. False: the browser lets no extension read this page.
 */
export async function readByClick(api: ScriptsApi, tabId: number, address: string | undefined): Promise<boolean> {
  const site = address === undefined ? undefined : siteOf(address);
  const files = [CORE, site ? `/sites/${site}.js` : GENERIC];
  try {
    await api.scripting.executeScript({
      target: { tabId },
      func: () => {
        const world = globalThis as typeof globalThis & { guest?: unknown; readOnce?: true };
        if (!world.guest) world.readOnce = true;
      },
    });
  } catch {
    return false;
  }
  if (!(await run(api, { tabId, allFrames: false }, files))) return false;
  await tell(api, tabId, { type: 'readNow' });
  return true;
}

/** What a reader asks for when it is needed (`addScript`); adding it again does no harm. */
const ON_DEMAND = { marks: '/marks.js', generic: GENERIC, seldom: '/seldom.js' } as const;

export function addScript(api: ScriptsApi, script: keyof typeof ON_DEMAND, tabId: number, frameId: number): Promise<boolean> {
  return run(api, { tabId, frameIds: [frameId] }, [ON_DEMAND[script]]);
}

/** Adds the evidence panel's script to the frame in which a mark was clicked; adding it again does no harm. */
export function addEvidencePanel(api: ScriptsApi, tabId: number, frameId: number): Promise<boolean> {
  return run(api, { tabId, frameIds: [frameId] }, [EVIDENCE]);
}
