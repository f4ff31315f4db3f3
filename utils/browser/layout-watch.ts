/**
 * Notices when a site that used to be read is not read any more: its layout has changed. Counted per site, kept on this
 * machine, for the popup's words and the report that a person can copy.
 */
import * as z from 'zod/mini';
import { SITES } from '../sites/registry';
import type { KeptArea } from '../store/canary';

const count = z.int().check(z.gte(0));
const siteWatchSchema = z.object({
  /** Pages on which a posting or list was found. */
  read: count,
  /** Pages in a row that looked like the site's but were not recognised. */
  missed: count,
  /** How often each rule answered, by field: `title` → `json-ld` → 12. */
  rules: z.record(z.string(), z.record(z.string(), count)),
});
export type SiteWatch = z.infer<typeof siteWatchSchema>;

const watchSchema = z.record(z.string(), siteWatchSchema);
/** By site id. */
export type LayoutWatch = z.infer<typeof watchSchema>;

const KEY = 'layoutWatch';
/** Pages read before a site counts as one that used to be read. */
const PROVEN = 3;
/** Pages missed in a row after which its layout is held to have changed. */
const BROKEN = 3;
/** Rules counted per field: a page's words never become a rule's name, but a bound costs nothing. */
const MAX_RULES = 30;

/** What one report says about its site. */
export interface Sighting {
  readonly site: string;
  readonly kind: 'posting' | 'list' | 'none';
  readonly reason?: string;
  readonly hits?: Readonly<Record<string, string>>;
}

const NEW_SITE: SiteWatch = { read: 0, missed: 0, rules: {} };

/** The counts after one more report. Walls and empty lists say nothing about the layout. */
export function counted(watch: SiteWatch = NEW_SITE, sighting: Sighting): SiteWatch {
  if (sighting.kind === 'none') return sighting.reason === 'not-recognised' ? { ...watch, missed: watch.missed + 1 } : watch;
  const rules: SiteWatch['rules'] = { ...watch.rules };
  for (const [field, rule] of Object.entries(sighting.hits ?? {})) {
    const known = rules[field] ?? {};
    if (known[rule] === undefined && Object.keys(known).length >= MAX_RULES) continue;
    rules[field] = { ...known, [rule]: (known[rule] ?? 0) + 1 };
  }
  return { read: watch.read + 1, missed: 0, rules };
}

/** True where the site used to be read and is not any more. */
export function isBroken(watch: SiteWatch | undefined): boolean {
  return watch !== undefined && watch.read >= PROVEN && watch.missed >= BROKEN;
}

/** The counts, for the report. */
export async function readLayoutWatch(area: Pick<KeptArea, 'get'>): Promise<LayoutWatch> {
  const parsed = watchSchema.safeParse((await area.get(KEY))[KEY] ?? {});
  return parsed.success ? parsed.data : {};
}

/** Counts one report; answers whether the site's layout is held to have changed. Only sites of the registry are counted. */
export async function watchLayout(area: KeptArea, sighting: Sighting): Promise<boolean> {
  if (!SITES.some(({ id }) => id === sighting.site)) return false;
  const watch = await readLayoutWatch(area);
  const before = watch[sighting.site];
  const after = counted(before, sighting);
  if (after !== before) await area.set({ [KEY]: { ...watch, [sighting.site]: after } });
  return isBroken(after);
}
