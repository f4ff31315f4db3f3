import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { NamedTwins } from '../../components/shortlist/Duplicates';
import { mergeRoles } from '../../utils/role/merge';
import type { Role } from '../../utils/role/role';
import type { RoleSummary } from '../../utils/role/summary';
import { findTwins, twinName } from '../../utils/shortlist/twins';
import type { Source } from './source';

/** Where groups are remembered that the person said are not the same: names made of role ids, nothing else. */
const SHELF = 'trackmark:not-twins';
/** More answers than a person gives; the oldest are forgotten and asked again. */
const REMEMBERED = 1000;

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

function remembered(shelf: Shelf): string[] {
  try {
    const names: unknown = JSON.parse(shelf.getItem(SHELF) ?? '[]');
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  } catch {
    // A damaged shelf costs asking again.
    return [];
  }
}

/** Likely twins, less those that are none. */
export class TwinsModel {
  readonly #refused;
  readonly groups: ReadonlySignal<readonly NamedTwins[]>;

  constructor(
    private readonly source: Source,
    roles: ReadonlySignal<readonly RoleSummary[]>,
    private readonly shelf: Shelf,
    private readonly now: () => number,
  ) {
    this.#refused = signal(remembered(shelf));
    this.groups = computed(() => {
      const refused = new Set(this.#refused.value);
      return findTwins(roles.value)
        .map((group) => ({ ...group, name: twinName(group) }))
        .filter(({ name }) => !refused.has(name));
    });
  }

  /** The role that merging would leave; undefined where something would have to be dropped. */
  async preview({ into, others }: NamedTwins): Promise<Role | undefined> {
    const [first, ...rest] = await this.source.roles([into.id, ...others.map(({ id }) => id)]);
    if (!first) return undefined;
    const merged = mergeRoles(first, rest, this.now());
    return 'refused' in merged ? undefined : merged;
  }

  notTwins({ name }: NamedTwins): void {
    this.#refused.value = [...this.#refused.value, name].slice(-REMEMBERED);
    this.shelf.setItem(SHELF, JSON.stringify(this.#refused.value));
  }
}
