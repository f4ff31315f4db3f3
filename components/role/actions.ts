/** What the views about one role can ask for. Entrypoints wire it; the views know neither messages nor store. */
import type { MarkFlags } from '../../utils/messages';
import type { JobPosting } from '../../utils/posting/posting';
import type { RoleChange } from '../../utils/role/change';
import type { Role } from '../../utils/role/role';
import type { Quote, Track, Verdict } from '../../utils/track/verdict';

/** A posting as it is shown, saved or not. `posting` has the person's edits in it. */
export interface Shown {
  /** Identity of the posting: what notes in the making are kept under. */
  readonly key: string;
  readonly posting: JobPosting;
  readonly verdict: Verdict;
  readonly flags: MarkFlags;
  readonly role?: Role;
}

/** The note as the store has it now: what was typed was joined with a note that this view did not know of. */
export interface Joined {
  readonly note: string;
}

/** Each answers true once it is kept. A failure is shown by whoever wires, so a view only reacts to success. */
export interface RoleActions {
  save(shown: Shown, note?: string): Promise<boolean>;
  /** Changes a role; a posting that is not saved is saved first. */
  change(shown: Shown, change: RoleChange): Promise<boolean | Joined>;
  remove(role: Role): Promise<boolean>;
  /** Opens the posting in a tab. */
  openPosting(url: string): void;
  /** How to highlight words in the page; undefined where the page does not show them, absent where it is not in front. */
  jumpTo?(shown: Shown, quote: Quote): (() => void) | undefined;
}

/** The track that counts: the person's word before the model's. */
export function trackOf(shown: Pick<Shown, 'verdict' | 'role'>): Track {
  return shown.role?.correction?.track ?? shown.verdict.track;
}
