import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RoleSummary } from '../../utils/role/summary';
import type { View } from '../../utils/role/view';
import { dayOf, makeFilter } from '../../utils/shortlist/filter';
import { SearchIndex } from '../../utils/shortlist/search-index';
import { sortRoles } from '../../utils/shortlist/sort';
import type { Source } from './source';

/** More roles changed at once than this are read anew as a whole. */
const MANY = 500;

/** Lets the browser draw and listen between two slices of work. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** All roles of the page, in memory and up to date, and those of them that the view shows. */
export class RolesModel {
  readonly all = signal<ReadonlyMap<string, RoleSummary>>(new Map());
  readonly list = computed<readonly RoleSummary[]>(() => [...this.all.value.values()]);
  readonly loaded = signal(false);
  /** Raised whenever the index learnt something, so that a search that is shown is made again. */
  readonly #indexed = signal(0);
  readonly #index = new SearchIndex();
  readonly shown: ReadonlySignal<readonly RoleSummary[]>;

  constructor(
    private readonly source: Source,
    view: ReadonlySignal<View>,
    locale: () => string,
    now: () => number,
  ) {
    // Text, because every change of a view makes a new object: sorting is done again only for another order.
    const order = computed(() => JSON.stringify(view.value.sort));
    const sorted = computed(() => sortRoles(this.list.value, JSON.parse(order.value), locale()));
    const words = computed(() => view.value.filter.text.trim());
    const found = computed(() => (words.value === '' || this.#indexed.value < 0 ? undefined : this.#index.find(words.value)));
    this.shown = computed(() => sorted.value.filter(makeFilter(view.value.filter, { today: dayOf(now()), found: found.value })));
  }

  /** Reads everything, then builds the search index in slices. */
  async load(): Promise<void> {
    const all = new Map<string, RoleSummary>();
    for await (const roles of this.source.summaries()) {
      for (const role of roles) all.set(role.id, role);
      this.all.value = new Map(all);
    }
    this.loaded.value = true;
    await breathe();
    await this.#index.build([...all.values()], breathe);
    this.#indexed.value += 1;
  }

  /** Reads roles again that were written, and forgets those that are gone. `all` after everything may have changed. */
  async refresh(ids: readonly string[] | 'all'): Promise<void> {
    if (!this.loaded.value) return;
    const some = ids !== 'all' && ids.length <= MANY ? ids : undefined;
    const read = some ? await this.source.summariesOf(some) : await this.#everything();
    const all = new Map(this.all.value);
    const gone = new Set(some ?? all.keys());
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

  async #everything(): Promise<readonly RoleSummary[]> {
    const roles: RoleSummary[] = [];
    for await (const some of this.source.summaries()) roles.push(...some);
    return roles;
  }
}
