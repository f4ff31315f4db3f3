import type { BadBackup, RestoreOffer, Source, Watched } from '../../entrypoints/shortlist/source';
import { inBatches } from '../../utils/exports/batches';
import type { Answer, ImportResult, PageToWorker, WorkerToPages } from '../../utils/messages';
import { applyChange } from '../../utils/role/change';
import { mergeRoles } from '../../utils/role/merge';
import { type Preferences, preferencesSchema } from '../../utils/role/preferences';
import type { Role, Seen } from '../../utils/role/role';
import { summarise } from '../../utils/role/summary';
import { makeVerdict } from './roles';

const OK: Answer<unknown> = { ok: true, value: undefined };

/** Store and worker of the shortlist page as plain arrays: answers as the real ones do, keeps what it was asked. */
export class MemorySource implements Source {
  readonly asked: PageToWorker[] = [];
  #roles: Map<string, Role>;
  #preferences: Preferences = preferencesSchema.parse({});
  readonly #before = new Map<string, ReadonlyMap<string, Role>>();
  readonly #listeners: ((event: WorkerToPages) => void)[] = [];
  readonly #preferencesHeard: ((preferences: Preferences) => void)[] = [];

  constructor(
    roles: readonly Role[],
    readonly seenPostings: readonly Seen[] = [],
    readonly now: number = 0,
  ) {
    this.#roles = new Map(roles.map((role) => [role.id, role]));
  }

  get all(): readonly Role[] {
    return [...this.#roles.values()];
  }

  async recent(count: number) {
    return [...this.all]
      .sort((a, b) => b.sequence - a.sequence)
      .slice(0, count)
      .map(summarise);
  }

  async *summaries() {
    for (const part of inBatches(this.all, 2000)) yield part.map(summarise);
  }

  async summariesOf(ids: readonly string[]) {
    return (await this.roles(ids)).map(summarise);
  }

  async roles(ids: readonly string[]) {
    return ids.flatMap((id) => this.#roles.get(id) ?? []);
  }

  async *batches(ids: readonly string[]) {
    for (const part of inBatches(ids, 200)) yield await this.roles(part);
  }

  inAnyOrder(ids: readonly string[]) {
    return this.batches([...ids].sort());
  }

  async *seen() {
    yield this.seenPostings;
  }

  async preferences() {
    return this.#preferences;
  }

  /** One after the other, over what is there: as by the client's lock. */
  changePreferences(change: (before: Preferences) => Preferences): Promise<Answer<unknown>> {
    return this.send({ type: 'setPreferences', preferences: change(this.#preferences) });
  }

  onPreferences(heard: (preferences: Preferences) => void) {
    this.#preferencesHeard.push(heard);
  }

  async send(message: PageToWorker): Promise<Answer<unknown>> {
    this.asked.push(message);
    if ('requestId' in message) this.#before.set(message.requestId, this.#roles);
    const roles = new Map(this.#roles);
    switch (message.type) {
      case 'changeRoles': {
        const ids = message.ids.filter((id) => roles.has(id));
        for (const id of ids) roles.set(id, applyChange(roles.get(id)!, message.change, this.now));
        this.#roles = roles;
        return { ok: true, value: { ids, missing: message.ids.filter((id) => !roles.has(id)) } };
      }
      case 'removeRoles':
        for (const id of message.ids) roles.delete(id);
        break;
      case 'mergeRoles': {
        const [into, ...others] = [message.into, ...message.others].map((id) => roles.get(id)!);
        const merged = mergeRoles(into!, others, this.now);
        if ('refused' in merged) return { ok: false, failure: { name: 'merge-refused', detail: merged.refused } };
        for (const id of message.others) roles.delete(id);
        roles.set(message.into, merged);
        break;
      }
      case 'importRoles':
        for (const role of message.roles as Role[]) roles.set(role.id, role);
        break;
      case 'undo':
        this.#roles = new Map(this.#before.get(message.of));
        return OK;
      case 'setPreferences':
        this.#preferences = message.preferences;
        for (const heard of this.#preferencesHeard) heard(message.preferences);
        break;
      default:
        return { ok: false, failure: { name: 'invalid-message', detail: message.type } };
    }
    this.#roles = roles;
    return OK;
  }

  onEvent(listener: (event: WorkerToPages) => void) {
    this.#listeners.push(listener);
  }

  tell(event: WorkerToPages) {
    for (const listener of this.#listeners) listener(event);
  }

  async importRoles(roles: readonly Role[], { progress }: Watched): Promise<Answer<ImportResult>> {
    const known = roles.filter(({ id }) => this.#roles.has(id)).length;
    this.#roles = new Map([...this.#roles, ...roles.map((role) => [role.id, role] as const)]);
    progress?.(roles.length);
    this.tell({ type: 'rolesChanged', ids: roles.map(({ id }) => id) });
    return { ok: true, value: { added: roles.length - known, updated: known, seen: 0 } };
  }

  async judge() {
    return (title: string) => makeVerdict({ track: /manager/i.test(title) ? 'management' : 'ic' });
  }

  async makeBackup() {
    return { blob: new Blob([JSON.stringify(this.all)]), fileName: 'trackmark-2026-10-01.jsonl.gz' };
  }

  async lastBackup(): Promise<number | undefined> {
    return undefined;
  }

  async previewRestore(file: Blob): Promise<RestoreOffer | BadBackup> {
    try {
      const { length } = JSON.parse(await file.text()) as Role[];
      return { madeAt: this.now, roles: length, seen: 0, added: 0, changed: 0, removed: Math.max(0, this.#roles.size - length) };
    } catch {
      return { problem: 'damaged', line: 1 };
    }
  }

  async restore(file: Blob): Promise<Answer<ImportResult>> {
    const roles = JSON.parse(await file.text()) as Role[];
    this.#roles = new Map(roles.map((role) => [role.id, role]));
    return { ok: true, value: { added: roles.length, updated: 0, seen: 0 } };
  }
}
