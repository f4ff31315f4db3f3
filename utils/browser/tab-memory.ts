/**
 * What each tab shows, kept in `storage.session`: a worker that is stopped after thirty seconds must know it again, and
 * popup and side panel read it without waking the worker.
 */
import type { TabPosting, TabState } from '../messages';
import type { Role } from '../role/role';

/** A posting of a tab; its role is looked up when it is shown, for it may have changed. */
export type ShownPosting = Omit<TabPosting, 'role'>;

/** What one frame reported. */
export interface FrameRecord {
  readonly url: string;
  readonly site: string;
  readonly kind: 'posting' | 'list' | 'none';
  readonly reason?: string;
  readonly layoutBroken?: true;
  /** Read because the person asked, on a site that is not switched on. */
  readonly byClick?: true;
  readonly cards: readonly ShownPosting[];
  readonly open?: ShownPosting;
}

export interface TabRecord {
  readonly tabId: number;
  /** By frame id; the top frame is 0. */
  readonly frames: Readonly<Record<number, FrameRecord>>;
  /** The tab loads another page: the next report starts a new record. */
  readonly stale?: true;
  /** The person asked to have this tab read, whatever the site's switch says. */
  readonly asked?: true;
}

/** The part of `storage.session` that is needed. */
export interface SessionArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** What pages of no site that is known are reported as. */
const GENERIC = 'generic';

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** The record of a tab, for anyone who may read `storage.session`. */
export async function readTabRecord(area: SessionArea, tabId: number): Promise<TabRecord | undefined> {
  const key = keyOf(tabId);
  return (await area.get(key))[key] as TabRecord | undefined;
}

/** All frames of a tab as one: the open posting of the first frame that has one, the cards of all. */
export function tabStateOf(record: TabRecord, roles: ReadonlyMap<string, Role>): TabState | undefined {
  const frames = Object.entries(record.frames)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, frame]) => frame);
  const main = frames.find((frame) => frame.kind !== 'none') ?? frames[0];
  if (!main) return undefined;
  const withRole = (shown: ShownPosting): TabPosting => {
    const role = roles.get(shown.key);
    return role ? { ...shown, role } : shown;
  };
  const open = frames.find((frame) => frame.open)?.open;
  return {
    tabId: record.tabId,
    url: frames[0]!.url,
    access: !main.byClick ? 'on' : main.site === GENERIC ? 'unsupported' : 'off',
    site: main.site,
    kind: main.kind,
    ...(main.reason !== undefined && { reason: main.reason }),
    ...(main.layoutBroken && { layoutBroken: true }),
    cards: frames.flatMap((frame) => frame.cards).map(withRole),
    ...(open && { open: withRole(open) }),
  };
}

/** Fragments do not tell documents apart, except where they are the route; then the reader reports anew anyway. */
export function sameDocument(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}

/** Keys of all postings a tab shows. */
export function keysOf(record: TabRecord): string[] {
  return Object.values(record.frames).flatMap(({ cards, open }) => [...cards.map((card) => card.key), ...(open ? [open.key] : [])]);
}

/** The worker's side: records kept in step with `storage.session`, one change after the other. */
export class TabMemory {
  readonly #area: SessionArea;
  #records: Promise<Map<number, TabRecord>> | undefined;
  /** How often each tab began to load since the worker woke: tells a report that was under way meanwhile. */
  readonly #loads = new Map<number, number>();
  /** Tabs that are gone; browsers do not give an id twice. */
  readonly #closed = new Set<number>();
  /** Changes wait for each other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(area: SessionArea) {
    this.#area = area;
  }

  #all(): Promise<Map<number, TabRecord>> {
    this.#records ??= this.#area.get(null).then((items) => {
      const records = Object.entries(items).filter(([key]) => key.startsWith(PREFIX));
      return new Map(records.map(([key, record]) => [Number(key.slice(PREFIX.length)), record as TabRecord]));
    });
    return this.#records;
  }

  async get(tabId: number): Promise<TabRecord | undefined> {
    return (await this.#all()).get(tabId);
  }

  /** Every tab that shows one of these postings. */
  async showing(keys: ReadonlySet<string>): Promise<TabRecord[]> {
    return [...(await this.#all()).values()].filter((record) => keysOf(record).some((key) => keys.has(key)));
  }

  async all(): Promise<TabRecord[]> {
    return [...(await this.#all()).values()];
  }

  /** The tab loads: what is known of it may be that of the page before. */
  async loading(tabId: number): Promise<void> {
    this.#loads.set(tabId, this.visit(tabId) + 1);
    await this.change(tabId, (record) => (Object.keys(record.frames).length > 0 ? { ...record, stale: true } : record));
  }

  /** Another number each time that the tab begins to load. */
  visit(tabId: number): number {
    return this.#loads.get(tabId) ?? 0;
  }

  /** The tab is gone; a late report makes no new record. */
  async close(tabId: number): Promise<void> {
    this.#closed.add(tabId);
    this.#loads.delete(tabId);
    await this.change(tabId, () => undefined);
  }

  /** Changes a record; `undefined` forgets it. Answers the new one; none where the tab is gone. */
  change(tabId: number, change: (record: TabRecord) => TabRecord | undefined): Promise<TabRecord | undefined> {
    const next = this.#queue.then(() => this.#change(tabId, change));
    this.#queue = next.catch(() => undefined);
    return next;
  }

  async #change(tabId: number, change: (record: TabRecord) => TabRecord | undefined): Promise<TabRecord | undefined> {
    const records = await this.#all();
    const before = records.get(tabId);
    const after = this.#closed.has(tabId) ? undefined : change(before ?? { tabId, frames: {} });
    if (after === before) return after;
    if (after) {
      // To the end: the order is that of the last report.
      records.delete(tabId);
      records.set(tabId, after);
      await this.#keep(records, after);
    } else if (before) {
      records.delete(tabId);
      await this.#area.remove(keyOf(tabId));
    }
    return after;
  }

  /** Session storage holds ten megabytes: where it is full, the tabs reported longest ago give way; they are read again when looked at. */
  async #keep(records: Map<number, TabRecord>, record: TabRecord): Promise<void> {
    for (;;) {
      try {
        await this.#area.set({ [keyOf(record.tabId)]: record });
        return;
      } catch {
        const oldest = [...records.keys()].find((tabId) => tabId !== record.tabId);
        if (oldest === undefined) return;
        records.delete(oldest);
        await this.#area.remove(keyOf(oldest));
      }
    }
  }
}
