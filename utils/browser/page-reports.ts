/** What a reader in a page reports: validated, classified, remembered, answered. */
import type { Failure, PageMarkings, PageRead, TabState } from '../messages';
import { fingerprint, foldTitle, formerUrl, postingKey } from '../posting/identity';
import type { JobPosting } from '../posting/posting';
import type { Preferences } from '../role/preferences';
import type { Role, Seen } from '../role/role';
import { newSeen, worthWriting } from '../role/seen';
import { findByKeys } from '../store/role-reads';
import { isNewReading, keepReading } from '../store/role-writes';
import { findSeen, findTwins, rememberSeen } from '../store/seen';
import type { Keeper } from './keeper';
import { watchLayout } from './layout-watch';
import { type Known, markingOf, shownPosting } from './marking';
import { readPreferences } from './preferences';
import type { Who } from './sender';
import { type FrameRecord, keysOf, type ShownPosting, sameDocument, type TabMemory, type TabRecord, tabStateOf } from './tab-memory';
import { postingFromPage } from './validated';
import type { VerdictMemory } from './verdict-memory';
import type { WorkerDeps } from './worker-deps';

type Reader = Who & { readonly is: 'reader' };

/** Longest address that a report carries. */
const MAX_ADDRESS = 8192;

/** A posting of one report. */
interface Met {
  readonly key: string;
  readonly posting: JobPosting;
  readonly isOpen: boolean;
}

export class PageReports {
  readonly #deps: WorkerDeps;
  readonly #keeper: Keeper;
  readonly #tabs: TabMemory;
  readonly #verdicts: VerdictMemory;
  /** Who waits for the next report of a tab. */
  readonly #waiting = new Map<number, Set<(state: TabState) => void>>();

  constructor(deps: WorkerDeps, keeper: Keeper, tabs: TabMemory, verdicts: VerdictMemory) {
    this.#deps = deps;
    this.#keeper = keeper;
    this.#tabs = tabs;
    this.#verdicts = verdicts;
  }

  /** The answer to `pageRead`. */
  async pageRead(message: PageRead, reader: Reader): Promise<PageMarkings | Failure> {
    const page = URL.canParse(message.url) ? new URL(message.url) : undefined;
    if (!page || page.origin !== reader.url.origin) return { name: 'invalid-message', detail: "url is not the sender's" };
    const visit = this.#tabs.visit(reader.tabId);
    const [preferences, record] = await Promise.all([readPreferences(this.#deps.local), this.#tabs.get(reader.tabId)]);
    const chosen = chosenMode(preferences, message.site, page);
    // A page that was read by a click is shown in the panel only.
    const mode = chosen ?? (record?.asked ? 'panel' : undefined);
    if (!mode) return { name: 'not-allowed', detail: 'the site is off' };

    const met = await this.#asKept(metIn(message, page));
    const known = await this.#known(met);
    const now = this.#deps.now();
    const shown = met.map(({ key, posting, isOpen }) => {
      const about = known.get(key) ?? { twins: [] };
      const verdict = this.#verdicts.verdictOf(posting, about.role, about.seen);
      return { isOpen, shown: shownPosting(key, posting, verdict, about, preferences.myTrack, isOpen, now), verdict };
    });
    const layoutBroken = await watchLayout(this.#deps.local, message).catch(() => false);
    const open = shown.find(({ isOpen }) => isOpen)?.shown;
    const cards = shown.filter(({ isOpen }) => !isOpen).map((entry) => entry.shown);
    await this.#report(reader, visit, {
      url: message.url,
      site: message.site,
      kind: met.length === 0 ? 'none' : message.kind,
      ...(message.reason !== undefined && { reason: message.reason }),
      ...(layoutBroken && { layoutBroken: true }),
      ...(!chosen && { byClick: true }),
      cards,
      ...(open && { open }),
    });
    // A page that the browser loads in advance was not met yet.
    if (!reader.absent) void this.#remember(shown, known, preferences, now).catch(() => undefined);
    return {
      mode,
      rest: mode === 'marks' ? preferences.myTrack.rest : 'mark',
      markings: [
        ...(open ? [markingOf(open, true)] : []),
        ...cards.filter((card) => card.key !== open?.key).map((card) => markingOf(card, false)),
      ],
      ...(open && { open: open.key }),
      words: await this.#deps.words(),
    };
  }

  /** An open posting that was saved while its address was kept without `ref` goes on under that address. */
  async #asKept(met: readonly Met[]): Promise<readonly Met[]> {
    const [open, ...cards] = met;
    const url = open?.isOpen ? formerUrl(open.posting.url) : undefined;
    if (!open || !url) return met;
    const posting = { ...open.posting, url };
    const key = postingKey(posting);
    const roles = await this.#keeper.read((store) => findByKeys(store, [open.key, key])).catch(() => new Map<string, Role>());
    const kept = roles.get(key);
    // All of the board's postings had that one key: only the title tells which was saved.
    const same = !roles.has(open.key) && kept && foldTitle(kept.posting.title) === foldTitle(posting.title);
    return same ? [{ key, posting, isOpen: true }, ...cards] : met;
  }

  async #known(met: readonly Met[]): Promise<Map<string, Known>> {
    const keys = [...new Set(met.map(({ key }) => key))];
    const prints = met.map(({ posting }) => fingerprint(posting));
    // A store that cannot be read must not take the marks away.
    const [roles, seen, twins] = await this.#keeper
      .read((store) => Promise.all([findByKeys(store, keys), findSeen(store, keys), findTwins(store, prints)]))
      .catch(() => [new Map<string, Role>(), new Map<string, Seen>(), new Map<string, Seen[]>()] as const);
    return new Map(met.map(({ key }, at) => [key, { role: roles.get(key), seen: seen.get(key), twins: twins.get(prints[at]!) ?? [] }]));
  }

  /** Keeps what the frame shows with its tab, and tells everyone who looks. */
  async #report(reader: Reader, visit: number, frame: FrameRecord): Promise<void> {
    if (reader.absent) return;
    const { tabAddress } = reader;
    let overtaken = tabAddress !== undefined && !sameDocument(tabAddress.slice(0, MAX_ADDRESS), frame.url);
    const record = await this.#tabs.change(reader.tabId, (before) => {
      overtaken ||= this.#tabs.visit(reader.tabId) !== visit;
      if (overtaken) return before;
      const { tabId, frames, stale, asked } = before;
      return { tabId, frames: { ...(stale ? {} : frames), [reader.frameId]: frame }, ...(asked && { asked }) };
    });
    // The tab began to load meanwhile, or shows another address. That may be another page, or a frame of this one: who is there now says it again.
    if (overtaken) this.#deps.tellTab(reader.tabId, { type: 'readNow' });
    else if (record) {
      const state = await this.showTab(record);
      // Whoever asked has the page itself read; a frame beside it answers for it only where the posting lies in it.
      if (state && (reader.frameId === 0 || frame.open)) this.#answerWaiting(state);
    }
  }

  /** Tells pages and toolbar what a tab shows. */
  async showTab(record: TabRecord): Promise<TabState | undefined> {
    const roles = await this.#keeper.read((store) => findByKeys(store, keysOf(record))).catch(() => new Map<string, Role>());
    const state = tabStateOf(record, roles);
    if (!state) return undefined;
    this.#deps.tellPages({ type: 'tabChanged', state });
    this.#deps.tabShown(state);
    return state;
  }

  #answerWaiting(state: TabState): void {
    for (const heard of this.#waiting.get(state.tabId) ?? []) heard(state);
    this.#waiting.delete(state.tabId);
  }

  /** The next report from a tab's page; undefined where none comes in time (milliseconds). What is told of the tab for another reason (a role was noted) is none. */
  nextReport(tabId: number, timeout: number): Promise<TabState | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.get(tabId)?.delete(heard);
        resolve(undefined);
      }, timeout);
      const heard = (state: TabState) => {
        clearTimeout(timer);
        resolve(state);
      };
      const waiting = this.#waiting.get(tabId) ?? new Set();
      this.#waiting.set(tabId, waiting.add(heard));
    });
  }

  /** The seen list, and a later reading of what is saved. Behind the answer: a mark does not wait for the disk. */
  async #remember(
    shown: readonly { shown: ShownPosting; isOpen: boolean; verdict: ShownPosting['verdict'] }[],
    known: ReadonlyMap<string, Known>,
    preferences: Preferences,
    now: number,
  ): Promise<void> {
    const rows = new Map<string, Seen>();
    // The open posting last, over its card of the same key: it knows more.
    for (const {
      shown: { key, posting },
      isOpen,
      verdict,
    } of [...shown].reverse()) {
      const { role, seen } = known.get(key) ?? {};
      if (role && isOpen && isNewReading(role, posting, verdict)) await this.#keepReading(role, posting, verdict, now);
      if (role || preferences.seenDays === 0) continue;
      rows.set(key, newSeen(posting, verdict, isOpen, now, rows.get(key) ?? seen));
    }
    const worth = [...rows].filter(([key, row]) => worthWriting(known.get(key)?.seen, row)).map(([, row]) => row);
    if (worth.length > 0) await this.#keeper.writeBeside((store) => rememberSeen(store, worth));
  }

  async #keepReading(role: Role, posting: JobPosting, verdict: ShownPosting['verdict'], now: number): Promise<void> {
    await this.#keeper.write((store) => keepReading(store, this.#deps.uuid(), role.id, posting, verdict, now));
    this.#deps.tellPages({ type: 'rolesChanged', ids: [role.id] });
  }
}

function metIn(message: PageRead, page: URL): Met[] {
  const open = message.kind === 'posting' ? message.postings[0] : message.open;
  const cards = message.kind === 'list' ? message.postings : [];
  const met: Met[] = [];
  const add = (sent: unknown, isOpen: boolean) => {
    const valid = sent === undefined ? undefined : postingFromPage(sent, page);
    if (valid) met.push({ ...valid, isOpen });
  };
  add(open, true);
  for (const card of cards) add(card, false);
  return met;
}

/** The person's word for this site or origin; undefined: it is off. */
function chosenMode(preferences: Preferences, site: string, page: URL): 'marks' | 'panel' | undefined {
  const chosen = own(preferences.sites, site) ?? own(preferences.sites, page.origin);
  return chosen === 'marks' || chosen === 'panel' ? chosen : undefined;
}

/** Never what the prototype holds: the site's name comes from a page. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
