import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { RoleSummary } from '../../utils/role/summary';

const EMPTY: ReadonlySet<string> = new Set();

/** Chosen roles: of those that are shown, so that nothing is changed that the person does not see. */
export class SelectionModel {
  readonly #chosen = signal<ReadonlySet<string>>(EMPTY);
  readonly ids: ReadonlySignal<ReadonlySet<string>>;

  constructor(shown: ReadonlySignal<readonly RoleSummary[]>) {
    this.ids = computed(() => {
      const chosen = this.#chosen.value;
      if (chosen.size === 0) return EMPTY;
      return new Set(shown.value.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
    });
  }

  choose(ids: ReadonlySet<string>): void {
    this.#chosen.value = ids;
  }

  clear(): void {
    this.#chosen.value = EMPTY;
  }
}
