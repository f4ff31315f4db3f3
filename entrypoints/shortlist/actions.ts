import { signal } from '@preact/signals';
import type { BulkChange } from '../../components/shortlist/SelectionBar';
import type { Notify } from '../../components/ui/Toasts';
import { t } from '../../utils/i18n/t';
import type { Failure, PageToWorker } from '../../utils/messages';
import type { RoleChange } from '../../utils/role/change';
import type { Status } from '../../utils/role/role';
import type { Source } from './source';

/** What the page asks of the worker: every change can be taken back, every failure is shown. */
export class Actions {
  /** The last failure, until it is dismissed or something succeeds. */
  readonly failure = signal<Failure | undefined>(undefined);

  constructor(
    private readonly source: Source,
    private readonly refresh: (ids: readonly string[]) => Promise<void>,
    private readonly notify: Notify,
    private readonly newId: () => string = () => crypto.randomUUID(),
  ) {}

  /** Sends a message; false after showing the failure. */
  async ask(message: PageToWorker): Promise<boolean> {
    const answer = await this.source.send(message);
    this.failure.value = answer.ok ? undefined : answer.failure;
    return answer.ok;
  }

  async #undoable(
    message: PageToWorker & { requestId: string },
    ids: readonly string[],
    text: string,
    undone: () => void = () => {},
  ): Promise<boolean> {
    const done = await this.ask(message);
    if (!done) return false;
    await this.refresh(ids);
    this.notify({ text, undo: () => void this.undo(message.requestId, ids).then((done) => done && undone()) });
    return true;
  }

  async undo(of: string, ids: readonly string[]): Promise<boolean> {
    const done = await this.ask({ type: 'undo', requestId: this.newId(), of });
    if (done) await this.refresh(ids);
    return done;
  }

  /** Changes one role from its own panel: no notice, the panel shows it. */
  async changeOne(id: string, change: RoleChange): Promise<boolean> {
    const done = await this.ask({ type: 'changeRoles', requestId: this.newId(), ids: [id], change });
    if (!done) return false;
    await this.refresh([id]);
    return true;
  }

  changeMany(ids: readonly string[], change: BulkChange): Promise<boolean> {
    return this.#undoable({ type: 'changeRoles', requestId: this.newId(), ids: [...ids], change }, ids, t('shortlist_changed', ids.length));
  }

  /** Renames or dissolves a shortlist; `undone` is called once that was taken back. */
  changeLists(ids: readonly string[], change: RoleChange, text: string, undone: () => void): Promise<boolean> {
    return this.#undoable({ type: 'changeRoles', requestId: this.newId(), ids: [...ids], change }, ids, text, undone);
  }

  /** Moves a card of the board. */
  move(id: string, title: string, status: Status): Promise<boolean> {
    const text = t('shortlist_moved', title, t(`status_${status}`));
    return this.#undoable({ type: 'changeRoles', requestId: this.newId(), ids: [id], change: { status } }, [id], text);
  }

  remove(ids: readonly string[]): Promise<boolean> {
    return this.#undoable({ type: 'removeRoles', requestId: this.newId(), ids: [...ids] }, ids, t('shortlist_removed', ids.length));
  }

  merge(into: string, others: readonly string[]): Promise<boolean> {
    const ids = [into, ...others];
    return this.#undoable(
      { type: 'mergeRoles', requestId: this.newId(), into, others: [...others] },
      ids,
      t('shortlist_merged', ids.length),
    );
  }
}
