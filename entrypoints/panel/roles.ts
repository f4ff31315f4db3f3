/** What popup and side panel do to roles, in terms of the worker's commands. */
import type { Joined, RoleActions, Shown } from '../../components/role/actions';
import type { Notify } from '../../components/ui/Toasts';
import { newRequestId, send } from '../../utils/browser/client';
import { t } from '../../utils/i18n/t';
import type { Failure, MarkFlags } from '../../utils/messages';
import type { JobPosting } from '../../utils/posting/posting';
import type { RoleChange } from '../../utils/role/change';
import type { Role } from '../../utils/role/role';
import { postingOf } from '../../utils/role/summary';
import { keepStorage } from '../page/persist';

/** A saved role as the views show it. */
export function shownRole(role: Role): Shown {
  const flags: MarkFlags = {
    saved: true,
    ...(role.note !== '' && { noted: true }),
    ...(role.status !== 'interested' && role.status !== 'archived' && { applied: true }),
  };
  return { key: role.keys[0]!, posting: postingOf(role), verdict: role.verdict, flags, role };
}

/** What the editor is told: that its text is kept, or what it was joined to. */
function keptAs(kept: string | undefined, typed: string | undefined): true | Joined {
  return kept === undefined || kept === typed ? true : { note: kept };
}

export interface RoleWiring {
  readonly notify: Notify;
  readonly fail: (failure: Failure) => void;
  /** A role was made, by saving or by hand. */
  readonly made?: (role: Role) => void;
}

/** Wires the views of a role to the worker. Every write is acknowledged before its promise answers true. */
export class RoleWrites implements Pick<RoleActions, 'save' | 'change' | 'remove'> {
  readonly #wiring: RoleWiring;
  /** Ids of roles made here, by posting key: a view may still hold the posting as unsaved. */
  readonly #made = new Map<string, string>();
  /** Notes of roles that a view held as unsaved, by posting key: the view's first note goes below, not over it. */
  readonly #unseen = new Map<string, string>();
  /** Saves under way, by posting key: a click and a keystroke at once make one role. */
  readonly #saving = new Map<string, Promise<Role | undefined>>();

  constructor(wiring: RoleWiring) {
    this.#wiring = wiring;
  }

  save = async (shown: Shown, note?: string): Promise<boolean> => (await this.#saved(shown, note)) !== undefined;

  change = async (shown: Shown, change: RoleChange): Promise<boolean | Joined> => {
    const known = shown.role?.id ?? this.#made.get(shown.key) ?? (await this.#saving.get(shown.key))?.id;
    const onlyNote = change.note !== undefined && Object.keys(change).length === 1;
    // Joining a save that is under way would drop the note: it then follows as a change.
    if (known === undefined && onlyNote && !this.#saving.has(shown.key)) {
      const role = await this.#saved(shown, change.note);
      return role !== undefined && keptAs(role.note, change.note);
    }
    const id = known ?? (await this.#saved(shown))?.id;
    if (id === undefined) return false;
    const older = change.note === undefined || shown.role ? undefined : this.#unseen.get(shown.key);
    const note = older === undefined ? change.note : `${older}\n\n${change.note}`.trim();
    const answer = await send({ type: 'changeRoles', ids: [id], change: note === undefined ? change : { ...change, note } });
    if (!answer.ok) this.#wiring.fail(answer.failure);
    else if (answer.value.missing.length === 0) {
      if (change.note !== undefined) this.#unseen.delete(shown.key);
      return keptAs(note, change.note);
    } else {
      // Removed elsewhere meanwhile: what the person does here brings it back, rather than being lost.
      this.#made.delete(shown.key);
      const again = (await this.#saved({ ...shown, role: undefined }))?.id;
      return again !== undefined && (await send({ type: 'changeRoles', ids: [again], change })).ok;
    }
    return false;
  };

  remove = async (role: Role): Promise<boolean> => {
    const requestId = newRequestId();
    const answer = await send({ type: 'removeRoles', requestId, ids: [role.id] });
    if (!answer.ok) {
      this.#wiring.fail(answer.failure);
      return false;
    }
    for (const key of role.keys) {
      this.#made.delete(key);
      this.#unseen.delete(key);
    }
    this.#wiring.notify({ text: t('notice_removed', postingOf(role).title), undo: () => void this.#undo(requestId) });
    return true;
  };

  /** Saves a posting given whole, as "add by hand" does. */
  add = async (posting: JobPosting): Promise<Role | undefined> => {
    const requestId = newRequestId();
    const answer = await send({ type: 'saveRole', requestId, posting });
    if (!answer.ok) {
      this.#wiring.fail(answer.failure);
      return undefined;
    }
    this.#wiring.notify({ text: t('notice_saved'), undo: answer.value.created ? () => void this.#undo(requestId) : undefined });
    this.#wiring.made?.(answer.value.role);
    void keepStorage();
    return answer.value.role;
  };

  #saved(shown: Shown, note?: string): Promise<Role | undefined> {
    const under = this.#saving.get(shown.key);
    if (under !== undefined) return under;
    const saving = this.#save(shown, note).finally(() => this.#saving.delete(shown.key));
    this.#saving.set(shown.key, saving);
    return saving;
  }

  async #save(shown: Shown, note: string | undefined): Promise<Role | undefined> {
    const requestId = newRequestId();
    const answer = await send({ type: 'saveRole', requestId, posting: shown.posting, ...(note === undefined ? {} : { note }) });
    if (!answer.ok) {
      this.#wiring.fail(answer.failure);
      return undefined;
    }
    const { role, created } = answer.value;
    for (const key of [shown.key, ...role.keys]) this.#made.set(key, role.id);
    if (!created && note === undefined && role.note !== '') this.#unseen.set(shown.key, role.note);
    this.#wiring.made?.(role);
    void keepStorage();
    // A note says "saved" beside its field by itself.
    if (created && note === undefined) {
      this.#wiring.notify({
        text: t('notice_saved'),
        undo: () => {
          this.#made.delete(shown.key);
          void this.#undo(requestId);
        },
      });
    }
    return role;
  }

  async #undo(of: string): Promise<void> {
    const answer = await send({ type: 'undo', of });
    if (!answer.ok) this.#wiring.fail(answer.failure);
  }
}
