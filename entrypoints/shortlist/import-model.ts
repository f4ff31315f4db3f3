import { signal } from '@preact/signals';
import { type ImportState, OPEN_AT_ONCE } from '../../components/shortlist/ImportDialog';
import type { CsvMapping, CsvTable } from '../../utils/exports/import-csv';
import { importJson } from '../../utils/exports/import-json';
import { type Imported, type ImportProblem, MAX_IMPORT } from '../../utils/exports/import-problem';
import { importUrls } from '../../utils/exports/import-urls';
import type { Failure } from '../../utils/messages';
import type { Role } from '../../utils/role/role';
import { exportWords } from './export-words';
import type { Source } from './source';

/** Rows of a table that are shown while its columns are mapped. */
const PREVIEW_ROWS = 3;

/** A backup is another kind of file, and has another way in. */
const isBackup = (start: string) => start.startsWith('\u001f\ufffd') || start.startsWith('{"format":"trackmark-backup"');

/** JSON begins with a bracket; a list of addresses has one on every line; the rest is a table. */
function kindOf(text: string): 'json' | 'urls' | 'csv' {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  const lines = start.split(/\r\n?|\n/, 20).filter((line) => line.trim() !== '');
  return lines.every((line) => /^\s*(https?:\/\/|#)/i.test(line)) ? 'urls' : 'csv';
}

/** The way of an import: text, check, what it would bring, bringing it in. */
export class ImportModel {
  readonly state = signal<ImportState>({ at: 'choose' });
  #table: CsvTable | undefined;
  /** The columns as they were mapped when the table was checked. */
  #mapped: Extract<ImportState, { at: 'map' }> | undefined;
  #roles: readonly Role[] = [];
  #stop: AbortController | undefined;

  constructor(
    private readonly source: Source,
    private readonly onFailure: (failure: Failure | undefined) => void,
    private readonly refresh: (ids: 'all') => Promise<void>,
    private readonly now: () => number,
  ) {}

  /** Not the store's: a file that went away, or word lists that could not be loaded. */
  #failed(error: unknown): void {
    this.onFailure({ name: 'unexpected', detail: String(error) });
  }

  #wrong(problems: readonly ImportProblem[]): void {
    this.state.value = { at: 'wrong', problems };
  }

  #ready(found: Imported<Role[]>): void {
    if (found.ok) {
      this.#roles = found.value;
      this.state.value = { at: 'ready', roles: found.value.length };
    } else this.#wrong(found.problems);
  }

  async file(file: Blob): Promise<void> {
    // In UTF-8 a character takes up to three bytes of what it takes two of here.
    if (file.size > MAX_IMPORT * 3) return this.#wrong([{ line: 0, name: 'too-large' }]);
    try {
      await this.text(await file.text());
    } catch (error) {
      this.#failed(error);
    }
  }

  async text(text: string): Promise<void> {
    if (isBackup(text.slice(0, 100))) return this.#wrong([{ line: 0, name: 'is-backup' }]);
    const kind = kindOf(text);
    if (kind === 'json') return this.#ready(importJson(text));
    if (kind === 'urls') {
      const urls = importUrls(text);
      if (urls.ok) this.state.value = { at: 'urls', urls: urls.value, opened: 0 };
      else this.#wrong(urls.problems);
      return;
    }
    const { guessMapping, readCsv } = await import('../../utils/exports/import-csv');
    const table = readCsv(text);
    if (!table.ok) return this.#wrong(table.problems);
    this.#table = table.value;
    const { header, rows } = table.value;
    this.state.value = {
      at: 'map',
      header,
      preview: rows.slice(0, PREVIEW_ROWS).map(({ cells }) => cells),
      rows: rows.length,
      mapping: guessMapping(header, exportWords),
    };
  }

  map(mapping: CsvMapping): void {
    const state = this.state.peek();
    if (state.at === 'map') this.state.value = { ...state, mapping };
  }

  async check(): Promise<void> {
    const state = this.state.peek();
    if (state.at !== 'map' || !this.#table) return;
    this.#mapped = state;
    try {
      const [{ buildRoles }, judge] = await Promise.all([import('../../utils/exports/import-csv'), this.source.judge()]);
      const { mapping } = state;
      this.#ready(buildRoles(this.#table, mapping, { words: exportWords, now: this.now(), newId: () => crypto.randomUUID(), judge }));
    } catch (error) {
      this.#failed(error);
    }
  }

  async bringIn(): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    const total = this.#roles.length;
    this.state.value = { at: 'working', done: 0, total };
    const answer = await this.source.importRoles(this.#roles, {
      signal: stop.signal,
      progress: (done) => {
        this.state.value = { at: 'working', done, total };
      },
    });
    this.onFailure(answer.ok || stop.signal.aborted ? undefined : answer.failure);
    if (answer.ok) {
      this.state.value = { at: 'done', added: answer.value.added, updated: answer.value.updated };
      this.#roles = [];
      await this.refresh('all');
    } else this.state.value = { at: 'ready', roles: total };
  }

  /** Opens the next few addresses in tabs of their own. */
  openNext(open: (url: string) => void): void {
    const state = this.state.peek();
    if (state.at !== 'urls') return;
    const opened = Math.min(state.urls.length, state.opened + OPEN_AT_ONCE);
    for (const url of state.urls.slice(state.opened, opened)) open(url);
    this.state.value = { ...state, opened };
  }

  cancel(): void {
    this.#stop?.abort();
  }

  /** One step back: from a table that was checked to its columns, else to the beginning. */
  back(): void {
    if (this.#mapped && this.state.peek().at !== 'map') this.state.value = this.#mapped;
    else this.reset();
  }

  /** To the beginning. */
  reset(): void {
    this.state.value = { at: 'choose' };
    this.#table = undefined;
    this.#mapped = undefined;
    this.#roles = [];
  }
}
