/** Search over all saved roles for popup and side panel; loaded with the first search, because it reads all of them. */
import { onWorkerMessage, pageStore } from '../../utils/browser/client';
import { fold } from '../../utils/posting/fold';
import type { RoleSummary } from '../../utils/role/summary';
import { SearchIndex } from '../../utils/shortlist/search-index';
import { getSummaries, roleSummaries } from '../../utils/store/role-reads';

/** More hits than these are not read in a popup. */
const MOST_HITS = 50;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Places, contact and address: short, so that they are looked through as they are. */
const rest = (role: RoleSummary) => fold([role.contact, role.url, ...(role.jobLocation ?? []), ...role.shortlists].join(' '));

class RoleSearch {
  readonly #index = new SearchIndex();
  readonly #roles = new Map<string, RoleSummary>();
  #built: Promise<void> | undefined;
  #listening = false;

  /** Roles that hold the words, written last first. */
  async find(words: string): Promise<readonly RoleSummary[]> {
    this.#built ??= this.#build();
    try {
      await this.#built;
    } catch (error) {
      // The next search tries again.
      this.#built = undefined;
      throw error;
    }
    const ids = this.#index.find(words);
    const parts = fold(words).split(' ').filter(Boolean);
    return [...this.#roles.values()]
      .filter((role) => ids.has(role.id) || (parts.length > 0 && parts.every((part) => rest(role).includes(part))))
      .sort((a, b) => b.sequence - a.sequence)
      .slice(0, MOST_HITS);
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    onWorkerMessage((event) => {
      if (event.type !== 'rolesChanged') return;
      // No ids: everything may have changed (an import, an erasure).
      if (event.ids.length === 0) this.#rebuild();
      else void this.#update(event.ids).catch(() => this.#rebuild());
    });
  }

  /** Reads everything anew, after whatever is being read now. */
  #rebuild(): void {
    const built = (this.#built ?? Promise.resolve()).catch(() => undefined).then(() => this.#build());
    this.#built = built;
    // A search that waits for it is told; without one the next tries again.
    built.catch(() => undefined);
  }

  async #build(): Promise<void> {
    this.#listen();
    for (const id of this.#roles.keys()) this.#index.remove(id);
    this.#roles.clear();
    for await (const page of roleSummaries(pageStore())) {
      for (const role of page) this.#roles.set(role.id, role);
      await this.#index.build(page, breathe);
    }
  }

  async #update(ids: readonly string[]): Promise<void> {
    const changed = new Map((await getSummaries(pageStore(), ids)).map((role) => [role.id, role]));
    for (const id of ids) {
      const role = changed.get(id);
      if (role === undefined) {
        this.#roles.delete(id);
        this.#index.remove(id);
      } else {
        this.#roles.set(id, role);
        this.#index.put(role);
      }
    }
  }
}

const search = new RoleSearch();

export const findRoles = (words: string): Promise<readonly RoleSummary[]> => search.find(words);
