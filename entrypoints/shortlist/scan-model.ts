import { signal } from '@preact/signals';
import { type DescriptionHit, scanDescriptions } from '../../utils/shortlist/description-scan';
import type { Source } from './source';

/** The search in descriptions: one at a time, hits as they are found. */
export class ScanModel {
  readonly running = signal(false);
  readonly scanned = signal<number | undefined>(undefined);
  readonly hits = signal<readonly DescriptionHit[]>([]);
  #stop: AbortController | undefined;

  constructor(
    private readonly source: Source,
    private readonly onError: (error: unknown) => void,
  ) {}

  async run(words: string, ids: readonly string[]): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.running.value = true;
    this.scanned.value = 0;
    this.hits.value = [];
    try {
      for await (const { scanned, hits } of scanDescriptions(this.source.batches(ids), words, stop.signal)) {
        if (stop !== this.#stop) return;
        this.scanned.value = scanned;
        if (hits.length > 0) this.hits.value = [...this.hits.value, ...hits];
      }
    } catch (error) {
      if (stop !== this.#stop) return;
      // "Found so many" would be said of all.
      this.scanned.value = undefined;
      this.onError(error);
    }
    this.running.value = false;
  }

  stop(): void {
    this.#stop?.abort();
    this.running.value = false;
  }
}
