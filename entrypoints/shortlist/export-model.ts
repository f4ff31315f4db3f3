import { signal } from '@preact/signals';
import type { ExportChoice, ExportState } from '../../components/shortlist/ExportDialog';
import { download } from './download';
import { runExport } from './run-export';
import type { Source } from './source';

/** One export at a time, with progress and an end. */
export class ExportModel {
  readonly state = signal<ExportState>({ at: 'idle' });
  #stop: AbortController | undefined;

  constructor(
    private readonly source: Source,
    private readonly save: typeof download = download,
  ) {}

  async run(choice: ExportChoice, ids: readonly string[], now: number): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.state.value = { at: 'working', done: 0 };
    const watch = {
      signal: stop.signal,
      onProgress: (done: number) => {
        this.state.value = { at: 'working', done };
      },
    };
    try {
      const { blob, fileName } = await runExport(choice, ids, this.source, now, watch);
      this.save(blob, fileName);
      this.state.value = { at: 'done', fileName, bytes: blob.size };
    } catch (error) {
      this.state.value = { at: stop.signal.aborted ? 'idle' : 'failed' };
      if (!stop.signal.aborted) console.error(error);
    }
  }

  cancel(): void {
    this.#stop?.abort();
  }

  reset(): void {
    this.state.value = { at: 'idle' };
  }
}
