/** Commands about roles: each is one transaction; then pages and marks are told. */
import type { AnswerOf, Failure, Marking, PageToWorker, ReaderToWorker } from '../messages';
import { postingKey } from '../posting/identity';
import type { JobPosting } from '../posting/posting';
import { jobPostingSchema } from '../posting/posting';
import { type Correction, type Role, roleSchema, seenSchema } from '../role/role';
import { findByKeys, getRole } from '../store/role-reads';
import { changeRoles, mergeIntoOne, removeRoles, restoreRoles, saveRole } from '../store/role-writes';
import { findSeen } from '../store/seen';
import { commitStage, dropStage, stagePart } from '../store/staging';
import type { Store } from '../store/store';
import { asStoreError } from '../store/store-error';
import type { Written } from '../store/transact';
import { undoRequest } from '../store/undo';
import type { Keeper } from './keeper';
import { flagsOf, markingOf, shownPosting } from './marking';
import type { PageReports } from './page-reports';
import { readPreferences } from './preferences';
import { keysOf, type ShownPosting, type TabMemory, type TabRecord } from './tab-memory';
import type { VerdictMemory } from './verdict-memory';
import type { WorkerDeps } from './worker-deps';

type Command<T extends PageToWorker['type']> = PageToWorker & { readonly type: T };
type Shown<T extends ReaderToWorker['type']> = ReaderToWorker & { readonly type: T };
/** Who asks from within a page. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}
type Result<T extends keyof AnswerOf> = Promise<AnswerOf[T] | Failure>;

export class RoleCommands {
  readonly #deps: WorkerDeps;
  readonly #keeper: Keeper;
  readonly #tabs: TabMemory;
  readonly #verdicts: VerdictMemory;
  readonly #reports: PageReports;
  readonly #importing = new Set<string>();
  /** The last write that was asked for. */
  #writes: Promise<unknown> = Promise.resolve();

  constructor(deps: WorkerDeps, keeper: Keeper, tabs: TabMemory, verdicts: VerdictMemory, reports: PageReports) {
    this.#deps = deps;
    this.#keeper = keeper;
    this.#tabs = tabs;
    this.#verdicts = verdicts;
    this.#reports = reports;
  }

  async saveRole({ requestId, posting, note }: Command<'saveRole'>): Result<'saveRole'> {
    const parsed = jobPostingSchema.safeParse(posting);
    if (!parsed.success) return { name: 'invalid-posting', detail: detailOf(parsed.error) };
    return this.#save(requestId, parsed.data, { note });
  }

  async #save(
    requestId: string,
    posting: JobPosting,
    own: { readonly note?: string; readonly correction?: Correction } = {},
  ): Result<'saveRole'> {
    const key = postingKey(posting);
    const { id, created } = await this.#write(
      [],
      async (store) => {
        // Role and seen list remember the verdict of a text that a card does not bring along.
        const [roles, seen] = await Promise.all([findByKeys(store, [key]), findSeen(store, [key])]);
        const verdict = this.#verdicts.verdictOf(posting, roles.get(key), seen.get(key));
        return saveRole(store, requestId, { posting, verdict, ...own, newId: this.#deps.uuid(), now: this.#deps.now() });
      },
      ({ id }) => [id],
    );
    const role = await this.#keeper.read((store) => getRole(store, id));
    return role ? { role, created } : { name: 'not-found' };
  }

  async changeRoles({ requestId, ids, change }: Command<'changeRoles'>): Result<'changeRoles'> {
    return this.#write(
      ids,
      (store) => changeRoles(store, requestId, ids, change, this.#deps.now()),
      (answer) => answer.ids,
    );
  }

  /** Works on a full disk as well; then it cannot be taken back. */
  async removeRoles({ requestId, ids }: Command<'removeRoles'>): Result<'removeRoles'> {
    try {
      return await this.#write(
        ids,
        (store) => removeRoles(store, requestId, ids),
        (answer) => answer.ids,
      );
    } catch (error) {
      if (asStoreError(error).trouble !== 'quota') throw error;
      const removed = await this.#keeper.removeWithoutRoom(ids);
      await this.everythingChanged();
      return { ids: removed };
    }
  }

  async restoreRoles({ requestId, roles }: Command<'restoreRoles'>): Result<'restoreRoles'> {
    const valid = validRoles(roles);
    if (!valid) return { name: 'invalid-message', detail: 'not roles' };
    return this.#write(
      [],
      (store) => restoreRoles(store, requestId, valid),
      (answer) => answer.ids,
    );
  }

  async mergeRoles({ requestId, into, others }: Command<'mergeRoles'>): Result<'mergeRoles'> {
    const touched = [into, ...others];
    const merging = await this.#write(
      touched,
      (store) => mergeIntoOne(store, requestId, into, others, this.#deps.now()),
      () => touched,
    );
    if ('refused' in merging) {
      return merging.refused === 'not-found' ? { name: 'not-found' } : { name: 'merge-refused', detail: merging.refused };
    }
    const role = await this.#keeper.read((store) => getRole(store, merging.id));
    return role ? { role } : { name: 'not-found' };
  }

  async undo({ requestId, of }: Command<'undo'>): Result<'undo'> {
    const undone = await this.#write(
      [],
      (store) => undoRequest(store, requestId, of),
      (answer) => answer?.ids ?? [],
    );
    // Taking back a save leaves no row that could say whose mark to renew.
    void this.#tellMarks(undefined);
    return undone ?? { name: 'not-found', detail: 'nothing to take back' };
  }

  /** Imports that have begun and are not over, by the name of their stage. */
  get importing(): ReadonlySet<string> {
    return this.#importing;
  }

  async importRoles({ requestId, roles }: Command<'importRoles'>): Result<'importRoles'> {
    const staged = await this.stageImport({ type: 'stageImport', stage: requestId, part: 0, roles, seen: [] });
    return staged ?? this.commitImport({ type: 'commitImport', requestId, stage: requestId, parts: 1, mode: 'add' });
  }

  async stageImport({ stage, part, roles, seen }: Command<'stageImport'>): Promise<Failure | undefined> {
    const valid = validRoles(roles);
    const parsedSeen = seen.map((row) => seenSchema.safeParse(row));
    if (!valid || parsedSeen.some(({ success }) => !success)) return { name: 'invalid-backup', detail: `part ${part}` };
    this.#importing.add(stage);
    await this.#keeper.writeBeside((store) => stagePart(store, { stage, part, roles: valid, seen: parsedSeen.map(({ data }) => data!) }));
    return undefined;
  }

  async commitImport({ requestId, stage, parts, mode }: Command<'commitImport'>): Result<'commitImport'> {
    if (mode === 'replace') await this.#keeper.snapshot().catch(() => undefined);
    const committing = this.inOrder(() => this.#keeper.write((store) => commitStage(store, requestId, stage, parts, mode)));
    // Failed, its parts are nobody's either.
    const count = await committing.finally(() => this.#importing.delete(stage));
    await this.everythingChanged();
    return count;
  }

  dropImport({ stage }: Command<'dropImport'>): Promise<undefined> {
    this.#importing.delete(stage);
    return this.#keeper.writeBeside(async (store) => {
      await dropStage(store, stage);
      return undefined;
    });
  }

  /** The page's own save button: only what this very frame has reported can be saved from there. */
  async saveShown({ key }: Shown<'saveShown'>, frame: Frame): Promise<Marking | Failure> {
    const shown = await this.shown(frame, key);
    if (!shown) return { name: 'not-found', detail: 'not a posting of this frame' };
    const saved = await this.#save(this.#deps.uuid(), shown.posting);
    return 'name' in saved ? saved : this.#markingNow(frame, key, saved.role);
  }

  /** Correcting keeps the role: a correction of something that is not saved would be lost. */
  async correctShown({ key, correction }: Shown<'correctShown'>, frame: Frame): Promise<Marking | Failure> {
    const shown = await this.shown(frame, key);
    if (!shown) return { name: 'not-found', detail: 'not a posting of this frame' };
    const own = { ...correction, at: this.#deps.now() };
    const saved = await this.#save(this.#deps.uuid(), shown.posting, { correction: own });
    return 'name' in saved ? saved : this.#markingNow(frame, key, saved.role);
  }

  /** A posting that a frame shows: the open one before its card, for it knows more. What another frame of the tab shows is none of its business. */
  async shown({ tabId, frameId }: Frame, key: string): Promise<ShownPosting | undefined> {
    const record = (await this.#tabs.get(tabId))?.frames[frameId];
    return record?.open?.key === key ? record.open : record?.cards.find((card) => card.key === key);
  }

  async #markingNow(frame: Frame, key: string, role: Role): Promise<Marking | Failure> {
    const shown = await this.shown(frame, key);
    if (!shown) return { name: 'not-found' };
    const flags = { ...shown.flags, saved: true as const };
    const { myTrack } = await readPreferences(this.#deps.local);
    const now = shownPosting(key, shown.posting, shown.verdict, { role, twins: [] }, myTrack, true, this.#deps.now());
    return { ...markingOf(now, true), flags: { ...flags, ...(now.flags.noted && { noted: true }) } };
  }

  /** In order: a save must not overtake the removal before it, which looks up its keys first. */
  #write<T>(before: readonly string[], work: (store: Store) => Promise<Written<T>>, idsOf: (answer: T) => readonly string[]): Promise<T> {
    return this.inOrder(() => this.#writeNow(before, work, idsOf));
  }

  /** Runs a write after all that were asked for before it. */
  inOrder<T>(write: () => Promise<T>): Promise<T> {
    const next = this.#writes.then(write);
    this.#writes = next.catch(() => undefined);
    return next;
  }

  /** Writes, then tells everyone. `before`: roles that may be gone afterwards, whose marks change too. */
  async #writeNow<T>(
    before: readonly string[],
    work: (store: Store) => Promise<Written<T>>,
    idsOf: (answer: T) => readonly string[],
  ): Promise<T> {
    const keysBefore = before.length <= TOLD_ONE_BY_ONE ? await this.#keysOf(before) : undefined;
    const answer = await this.#keeper.write(work);
    const ids = idsOf(answer);
    this.#deps.tellPages({ type: 'rolesChanged', ids });
    this.#deps.rolesWritten();
    // Not awaited: the acknowledgement says that the role is safe, not that all marks are redrawn.
    void this.#tellMarks(keysBefore && ids.length <= TOLD_ONE_BY_ONE ? [...keysBefore, ...(await this.#keysOf(ids))] : undefined);
    return answer;
  }

  async #keysOf(ids: readonly string[]): Promise<string[]> {
    const rows = await this.#keeper.read((store) => store.use((db) => Promise.all(ids.map((id) => db.get('roles', id))))).catch(() => []);
    return rows.flatMap((row) => row?.keys ?? []);
  }

  /** After an import, restore or erasure: every tab's marks are made anew. */
  async everythingChanged(): Promise<void> {
    this.#deps.tellPages({ type: 'rolesChanged', ids: [] });
    this.#deps.rolesWritten();
    await this.#tellMarks(undefined);
  }

  /** Renews the marks of these postings, of all where none are named. */
  async #tellMarks(keys: readonly string[] | undefined): Promise<void> {
    try {
      const wanted = new Set(keys);
      const records = keys ? await this.#tabs.showing(wanted) : await this.#tabs.all();
      for (const record of records) await this.#renew(record, keys ? wanted : new Set(keysOf(record)));
    } catch {
      // Marks are renewed at the next reading of the page.
    }
  }

  async #renew(record: TabRecord, keys: ReadonlySet<string>): Promise<void> {
    const wanted = [...keys];
    const [roles, seen, { myTrack }] = await Promise.all([
      this.#keeper.read((store) => findByKeys(store, wanted)),
      this.#keeper.read((store) => findSeen(store, wanted)),
      readPreferences(this.#deps.local),
    ]);
    const now = this.#deps.now();
    const markings: Marking[] = [];
    const renewed = (shown: ShownPosting, isOpen: boolean): ShownPosting => {
      if (!keys.has(shown.key)) return shown;
      const known = { role: roles.get(shown.key), seen: seen.get(shown.key), twins: [] };
      const verdict = this.#verdicts.verdictOf(shown.posting, known.role, known.seen);
      const next = shownPosting(shown.key, shown.posting, verdict, known, myTrack, isOpen, now);
      const since = shown.flags.repostedSince;
      const flags = { ...flagsOf(shown.key, shown.posting, known, isOpen, now), ...(since !== undefined && { repostedSince: since }) };
      markings.push(markingOf({ ...next, flags }, isOpen));
      return { ...next, flags };
    };
    const after = await this.#tabs.change(record.tabId, (current) => ({
      ...current,
      frames: Object.fromEntries(
        Object.entries(current.frames).map(([id, frame]) => [
          id,
          { ...frame, cards: frame.cards.map((card) => renewed(card, false)), ...(frame.open && { open: renewed(frame.open, true) }) },
        ]),
      ),
    }));
    if (markings.length > 0) this.#deps.tellTab(record.tabId, { type: 'markingsChanged', markings });
    if (after) await this.#reports.showTab(after);
  }

  /** New preferences, another "my track": all marks anew. */
  preferencesChanged(): Promise<void> {
    return this.#tellMarks(undefined);
  }
}

/** More roles than these in one command, and every tab's marks are renewed instead of looking each role up. */
const TOLD_ONE_BY_ONE = 200;

function validRoles(sent: readonly unknown[]): Role[] | undefined {
  const roles: Role[] = [];
  for (const one of sent) {
    const parsed = roleSchema.safeParse(one);
    if (!parsed.success) return undefined;
    roles.push(parsed.data);
  }
  return roles;
}

/** Where a posting is wrong; never its words. */
function detailOf(error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }): string {
  return error.issues
    .slice(0, 3)
    .map(({ path }) => path.map(String).join('.'))
    .join(', ');
}
