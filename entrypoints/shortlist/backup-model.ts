import { signal } from '@preact/signals';
import type { BackupState } from '../../components/shortlist/BackupDialog';
import { forgetFolder, knownFolder, pickFolder, writeInto } from '../../utils/store/backup-folder';
import { download } from './download';
import type { Source } from './source';

const DAY = 86_400_000;

/** Backup into a file and back. */
export class BackupModel {
  readonly state = signal<BackupState>({ at: 'idle' });
  readonly folder = signal<FileSystemDirectoryHandle | undefined>(undefined);
  #file: File | undefined;
  #stop: AbortController | undefined;

  constructor(
    private readonly source: Source,
    private readonly now: () => number,
    private readonly save: typeof download = download,
  ) {}

  async open(): Promise<void> {
    this.state.value = { at: 'idle' };
    this.folder.value = await knownFolder().catch(() => undefined);
  }

  #begin(what: 'backup' | 'check' | 'restore'): { signal: AbortSignal; progress: (done: number) => void } {
    const stop = new AbortController();
    this.#stop = stop;
    this.state.value = { at: 'working', what };
    return {
      signal: stop.signal,
      progress: (done) => {
        if (!stop.signal.aborted) this.state.value = { at: 'working', what, done };
      },
    };
  }

  #ended(error: unknown): void {
    this.state.value = { at: this.#stop?.signal.aborted ? 'idle' : 'failed' };
    if (!this.#stop?.signal.aborted) console.error(error);
  }

  async pickFolder(): Promise<void> {
    const folder = await pickFolder();
    if (folder) this.folder.value = folder;
  }

  async forgetFolder(): Promise<void> {
    await forgetFolder();
    this.folder.value = undefined;
  }

  /** Makes a backup. Into the folder where the browser lets us (it may ask only within a click), else as a download. */
  async backup(ask: boolean): Promise<string | undefined> {
    try {
      const { blob, fileName } = await this.source.makeBackup(this.#begin('backup'));
      const folder = this.folder.peek();
      const written = folder !== undefined && (await writeInto(folder, fileName, blob, ask).catch(() => false));
      if (!written) this.save(blob, fileName);
      await this.source.send({ type: 'backupMade' });
      this.state.value = { at: 'saved', fileName, bytes: blob.size, ...(written && { folder: folder.name }) };
      return fileName;
    } catch (error) {
      this.#ended(error);
      return undefined;
    }
  }

  /** Saves a backup that is due; answers its name. Nothing is due before the first role is saved. */
  async backupIfDue(days: number, roles: number): Promise<string | undefined> {
    if (days === 0 || roles === 0) return undefined;
    const last = await this.source.lastBackup();
    // Never saved yet: the first one is due that many days after the first role.
    if (last === undefined ? !(await this.#olderThan(days)) : this.now() - last < days * DAY) return undefined;
    await this.open();
    return this.backup(false);
  }

  async #olderThan(days: number): Promise<boolean> {
    for await (const roles of this.source.summaries()) {
      if (roles.some(({ savedAt }) => this.now() - savedAt >= days * DAY)) return true;
    }
    return false;
  }

  /** Reads a file and shows what restoring it would change. */
  async choose(file: File): Promise<void> {
    try {
      const preview = await this.source.previewRestore(file, this.#begin('check'));
      if ('problem' in preview) {
        this.state.value = { at: 'bad-file', problem: preview.problem, line: preview.line };
        return;
      }
      this.#file = file;
      this.state.value = { at: 'preview', fileName: file.name, ...preview };
    } catch (error) {
      this.#ended(error);
    }
  }

  async restore(): Promise<boolean> {
    const before = this.state.peek();
    if (!this.#file || before.at !== 'preview') return false;
    const { signal: stopped, progress } = this.#begin('restore');
    const total = before.roles + before.seen;
    const answer = await this.source.restore(this.#file, {
      signal: stopped,
      progress: (done) => {
        progress(done);
        if (!stopped.aborted) this.state.value = { at: 'working', what: 'restore', done, total };
      },
    });
    this.state.value = answer.ok ? { at: 'restored', roles: before.roles } : { at: stopped.aborted ? 'idle' : 'failed' };
    return answer.ok;
  }

  cancel(): void {
    this.#stop?.abort();
  }
}
