/**
 * Search over title, company, tags and notes (MiniSearch). Built once, in slices, so that the page stays awake, and kept
 * up to date role by role afterwards. Descriptions are not in it: 16,000 of them took 17 s and 130 MB; see description-scan.
 */
import MiniSearch from 'minisearch';
import { fold } from '../posting/fold';
import type { RoleSummary } from '../role/summary';

interface Indexed {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly tags: string;
  readonly note: string;
}

const indexed = (role: RoleSummary): Indexed => ({
  id: role.id,
  title: role.title,
  company: role.hiringOrganization ?? '',
  tags: role.tags.join(' '),
  note: role.note,
});

/** Below this a mistyped letter changes the word's meaning more often than it was mistyped. */
const FUZZY_FROM = 5;

/** Words of one field that can be found; the longest note people write by hand has a few hundred. */
const MAX_WORDS = 5_000;

/** Roles added between two breaths: about 10 ms. */
const SLICE = 200;

export class SearchIndex {
  readonly #index = new MiniSearch<Indexed>({
    fields: ['title', 'company', 'tags', 'note'],
    // A note may paste a whole web page; what makes a word too long to type is not worth keeping.
    tokenize: (text) =>
      fold(text)
        .split(' ', MAX_WORDS)
        .map((word) => word.slice(0, 60)),
    processTerm: (term) => term || null,
    autoVacuum: true,
  });

  /** What was put in, by id: MiniSearch takes a document out only when it is shown as it was. */
  readonly #held = new Map<string, Indexed>();

  /** Adds all roles in slices, waiting for `breathe` between two of them. Rejects with the signal's reason when told to stop. */
  async build(roles: readonly RoleSummary[], breathe: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    for (let from = 0; from < roles.length; from += SLICE) {
      signal?.throwIfAborted();
      for (const role of roles.slice(from, from + SLICE)) this.put(role);
      await breathe();
    }
  }

  /** Adds a role, or puts its changed words in the place of the old ones. */
  put(role: RoleSummary): void {
    const next = indexed(role);
    const before = this.#held.get(role.id);
    if (before && before.title === next.title && before.company === next.company && before.tags === next.tags && before.note === next.note)
      return;
    if (before) this.#index.remove(before);
    this.#index.add(next);
    this.#held.set(role.id, next);
  }

  remove(id: string): void {
    const before = this.#held.get(id);
    if (!before) return;
    this.#index.remove(before);
    this.#held.delete(id);
  }

  get size(): number {
    return this.#held.size;
  }

  /**
   * Ids of the roles that hold every word of `text`, the last one perhaps unfinished. Only where nothing fits, words of
   * five letters and more may be mistyped.
   */
  find(text: string): ReadonlySet<string> {
    const exact = this.#index.search(text, { combineWith: 'AND', prefix: true });
    const found =
      exact.length > 0
        ? exact
        : this.#index.search(text, { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length >= FUZZY_FROM ? 0.2 : false) });
    return new Set(found.map((hit) => hit.id as string));
  }
}
