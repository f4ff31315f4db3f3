import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { dayOf } from '../../utils/role/due';
import type { RoleSummary } from '../../utils/role/summary';
import type { View } from '../../utils/role/view';
import { makeFilter } from '../../utils/shortlist/filter';
import { SearchIndex } from '../../utils/shortlist/search-index';
import { sortAgain, sortRoles } from '../../utils/shortlist/sort';
import type { Source } from './source';

/** More roles changed at once than this are read anew as a whole. */
const MANY = 500;

/** Rows that stand on the screen before everything is read: a large window's worth. */
const FIRST_ROWS = 60;

/** Lets the browser draw and listen between two slices of work. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Milliseconds after which a frame is not waited for any longer: a page behind another tab draws none. */
const NO_FRAME = 200;

/** Until what was changed last is on the screen. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, NO_FRAME);
  });

/** All roles of the page, in memory and up to date, and those of them that the view shows. */
export class RolesModel {
  readonly all = signal<ReadonlyMap<string, RoleSummary>>(new Map());
  readonly list = computed<readonly RoleSummary[]>(() => [...this.all.value.values()]);
  readonly loaded = signal(false);
  /** Raised whenever the index learnt something, so that a search that is shown is made again. */
  readonly #indexed = signal(0);
  readonly #index = new SearchIndex();
  /** Everything is being read, or the index built from it. */
  #reading = false;
  /** Written meanwhile. */
  #missed: readonly string[] | 'all' = [];
  readonly shown: ReadonlySignal<readonly RoleSummary[]>;

  constructor(
    private readonly source: Source,
    view: ReadonlySignal<View>,
    locale: () => string,
    now: () => number,
  ) {
    // Text, because every change of a view makes a new object: sorting is done again only for another order.
    const order = computed(() => JSON.stringify(view.value.sort));
    let last: { readonly order: string; readonly roles: readonly RoleSummary[] } | undefined;
    const sorted = computed(() => {
      const sort = JSON.parse(order.value);
      const roles =
        last?.order === order.value ? sortAgain(last.roles, this.all.value, sort, locale()) : sortRoles(this.list.value, sort, locale());
      last = { order: order.value, roles };
      return roles;
    });
    const words = computed(() => view.value.filter.text.trim());
    const found = computed(() => {
      void this.#indexed.value;
      return words.value === '' ? undefined : this.#index.find(words.value);
    });
    this.shown = computed(() => sorted.value.filter(makeFilter(view.value.filter, { today: dayOf(now()), found: found.value })));
  }

  /**
   * Reads everything, then builds the search index in slices. The roles written last are shown while the rest is on its
   * way: most likely the person comes for one of them.
   */
  async load(): Promise<void> {
    // One after the other: the large reads would stand in the way of the small one, and of its picture.
    const recent = await this.source.recent(FIRST_ROWS);
    this.all.value = new Map(recent.map((role) => [role.id, role]));
    await painted();
    await this.#readAll(async (all) => {
      batch(() => {
        this.all.value = new Map(all.map((role) => [role.id, role]));
        this.loaded.value = true;
      });
      await breathe();
      await this.#index.build(all, breathe);
      this.#indexed.value += 1;
    });
  }

  /** Reads roles again that were written, and forgets those that are gone. `all` after everything may have changed. */
  async refresh(ids: readonly string[] | 'all'): Promise<void> {
    const some = ids !== 'all' && ids.length <= MANY ? ids : undefined;
    if (this.#reading || !this.loaded.value) {
      // What is being read now may be what was before: read again afterwards.
      this.#missed = ids === 'all' || this.#missed === 'all' ? 'all' : [...this.#missed, ...ids];
      // A change of some is seen at once all the same.
      if (!this.loaded.value || !some) return;
    }
    if (some) this.#take(await this.source.summariesOf(some), some);
    else await this.#readAll((read) => this.#take(read, this.all.value.keys()));
  }

  /** Puts in what was read; what was `wanted` and not found is gone. */
  #take(read: readonly RoleSummary[], wanted: Iterable<string>): void {
    const all = new Map(this.all.value);
    const gone = new Set(wanted);
    for (const role of read) {
      gone.delete(role.id);
      all.set(role.id, role);
      this.#index.put(role);
    }
    for (const id of gone) {
      all.delete(id);
      this.#index.remove(id);
    }
    batch(() => {
      this.all.value = all;
      this.#indexed.value += 1;
    });
  }

  /** Reads everything and hands it over, then reads again what was written since it began. */
  async #readAll(take: (all: readonly RoleSummary[]) => void | Promise<void>): Promise<void> {
    this.#reading = true;
    try {
      await take(await this.#everything());
    } finally {
      this.#reading = false;
    }
    const missed = this.#missed;
    this.#missed = [];
    if (missed.length > 0) await this.refresh(missed);
  }

  async #everything(): Promise<readonly RoleSummary[]> {
    const roles: RoleSummary[] = [];
    for await (const some of this.source.summaries()) roles.push(...some);
    return roles;
  }
}
