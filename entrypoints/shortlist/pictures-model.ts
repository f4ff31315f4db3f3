import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Seen } from '../../utils/role/role';
import type { RoleSummary } from '../../utils/role/summary';
import { funnelOf } from '../../utils/shortlist/funnel';
import { type PayItem, payPictures } from '../../utils/shortlist/pay-picture';
import { type TrackItem, trackPicture } from '../../utils/shortlist/track-picture';
import type { Source } from './source';

/** What pictures need of a seen posting: a hundred thousand of these are kept, not the whole rows. */
type SeenItem = PayItem & TrackItem & Pick<Seen, 'key'>;

const itemOf = ({ key, track, rung, baseSalary, firstSeen }: Seen): SeenItem => ({ key, track, rung, baseSalary, at: firstSeen });

/** The figures behind the pictures, over saved roles and, if wanted, seen postings that were not saved. */
export class PicturesModel {
  readonly withSeen = signal(true);
  readonly #seen = signal<readonly SeenItem[] | undefined>(undefined);
  readonly pay;
  readonly tracks;
  readonly funnel;

  constructor(
    private readonly source: Source,
    roles: ReadonlySignal<readonly RoleSummary[]>,
    filtered: ReadonlySignal<boolean>,
    private readonly onError: (error: unknown) => void,
  ) {
    const met = computed(() => {
      if (!this.withSeen.value || filtered.value) return [];
      const saved = new Set(roles.value.flatMap(({ keys }) => keys));
      return this.#seen.value?.filter(({ key }) => !saved.has(key));
    });
    this.pay = computed(() => met.value && payPictures([...roles.value, ...met.value]));
    this.tracks = computed(
      () => met.value && trackPicture([...roles.value.map(({ track, savedAt }) => ({ track, at: savedAt })), ...met.value]),
    );
    this.funnel = computed(() => funnelOf(roles.value));
  }

  /** Reads the seen postings, the first time the pictures are looked at. */
  async load(): Promise<void> {
    if (this.#seen.peek()) return;
    const items: SeenItem[] = [];
    try {
      for await (const seen of this.source.seen()) for (const one of seen) items.push(itemOf(one));
      this.#seen.value = items;
    } catch (error) {
      this.withSeen.value = false;
      this.onError(error);
    }
  }

  /** Counts seen postings, or leaves them out. */
  show(withSeen: boolean): void {
    this.withSeen.value = withSeen;
    // They may have been left out because they could not be read.
    if (withSeen) void this.load();
  }
}
