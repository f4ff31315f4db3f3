import { signal } from '@preact/signals';
import type { BulkChange } from '../../components/shortlist/SelectionBar';
import type { Notify } from '../../components/ui/Toasts';
import { t } from '../../utils/i18n/t';
import type { Answer, AnswerOf, Failure, PageToWorker } from '../../utils/messages';
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
    return this.told(await this.source.send(message));
  }

  /** Shows what an answer says: a failure, or that all is well again. */
  told(answer: Answer<unknown>): boolean {
    this.failure.value = answer.ok ? undefined : answer.failure;
    return answer.ok;
  }

  #offerUndo(requestId: string, ids: readonly string[], text: string, undone: () => void = () => {}): void {
    this.notify({ text, undo: () => void this.undo(requestId, ids).then((done) => done && undone()) });
  }

  async #undoable(message: PageToWorker & { requestId: string }, ids: readonly string[], text: string): Promise<boolean> {
    const done = await this.ask(message);
    if (!done) return false;
    await this.refresh(ids);
    this.#offerUndo(message.requestId, ids, text);
    return true;
  }

  /** Changes roles and answers how many were there still. None is a failure: what was typed for a removed role is not kept. */
  async #change(requestId: string, ids: readonly string[], change: RoleChange): Promise<number> {
    const answer = (await this.source.send({ type: 'changeRoles', requestId, ids: [...ids], change })) as Answer<AnswerOf['changeRoles']>;
    const changed = answer.ok ? answer.value.ids.length : 0;
    this.failure.value = !answer.ok ? answer.failure : changed === 0 ? { name: 'not-found' } : undefined;
    if (changed > 0) await this.refresh(ids);
    return changed;
  }

  async #changeUndoably(
    ids: readonly string[],
    change: RoleChange,
    text: (changed: number) => string,
    undone?: () => void,
  ): Promise<boolean> {
    const requestId = this.newId();
    const changed = await this.#change(requestId, ids, change);
    if (changed > 0) this.#offerUndo(requestId, ids, text(changed), undone);
    return changed > 0;
  }

  async undo(of: string, ids: readonly string[]): Promise<boolean> {
    const done = await this.ask({ type: 'undo', requestId: this.newId(), of });
    if (done) await this.refresh(ids);
    return done;
  }

  /** Changes one role from its own panel: no notice, the panel shows it. */
  async changeOne(id: string, change: RoleChange): Promise<boolean> {
    return (await this.#change(this.newId(), [id], change)) > 0;
  }

  changeMany(ids: readonly string[], change: BulkChange): Promise<boolean> {
    return this.#changeUndoably(ids, change, (changed) => t('shortlist_changed', changed));
  }

  /** Renames or dissolves a shortlist; `undone` is called once that was taken back. */
  changeLists(ids: readonly string[], change: RoleChange, text: string, undone: () => void): Promise<boolean> {
    return this.#changeUndoably(ids, change, () => text, undone);
  }

  /** Moves a card of the board. */
  move(id: string, title: string, status: Status): Promise<boolean> {
    return this.#changeUndoably([id], { status }, () => t('shortlist_moved', title, t(`status_${status}`)));
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
