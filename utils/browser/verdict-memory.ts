/**
 * Verdicts, made once per posting. A card knows only the title; once the posting was opened, its card shows the verdict of
 * the text. The worker forgets this when it stops; then the role, or the seen list, remembers.
 */
import { hash, postingKey } from '../posting/identity';
import type { JobPosting } from '../posting/posting';
import type { Role, Seen } from '../role/role';
import { rememberedVerdict } from '../role/seen';
import type { TrackInput, Verdict } from '../track/verdict';

export type Classify = (input: TrackInput) => Verdict;

/** Postings whose verdicts are kept: some forty lists of 25. About 3 KB each with their signals. */
const KEPT = 1000;

interface Known {
  readonly title: string;
  /** Digest of the description: the text itself would be most of the memory. */
  readonly text: string | undefined;
  readonly verdict: Verdict;
}

export class VerdictMemory {
  /** In order of last use. */
  readonly #known = new Map<string, Known>();
  readonly #classify: Classify;

  constructor(classify: Classify) {
    this.#classify = classify;
  }

  /** The best verdict there is: of this text, else of the text when it was last read, else of the title. */
  verdictOf(posting: JobPosting, role?: Role, seen?: Seen): Verdict {
    const key = postingKey(posting);
    const known = this.#known.get(key);
    const text = posting.description === undefined ? undefined : hash(posting.description);
    if (known && known.title === posting.title && (text === undefined || text === known.text)) {
      this.#keep(key, known);
      return known.verdict;
    }
    const verdict = this.#make(posting, known, role, seen);
    this.#keep(key, { title: posting.title, text: text ?? known?.text, verdict });
    return verdict;
  }

  #make(posting: JobPosting, known: Known | undefined, role: Role | undefined, seen: Seen | undefined): Verdict {
    const { title, description } = posting;
    if (description) return this.#classify({ title, description });
    if (known?.verdict.basis === 'posting') return known.verdict;
    if (role?.verdict.basis === 'posting') return role.verdict;
    if (seen?.basis === 'posting') return rememberedVerdict(seen);
    return this.#classify({ title });
  }

  #keep(key: string, known: Known): void {
    this.#known.delete(key);
    this.#known.set(key, known);
    if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value!);
  }
}
