/**
 * Keeps a note, or another text of a role, while it is typed, so that closing the popup mid-word loses nothing.
 *
 * Two nets, because either alone has a hole: every keystroke is written to a shelf that answers at once (localStorage
 * outlives the page, but its file is written seconds later), and at most `WRITE_AFTER` later the text goes to the worker,
 * which answers when its transaction is complete. What the shelf holds is dropped once the store has it.
 */

/** Longest wait from a keystroke to the write, in milliseconds: a third of the promised 300, the rest is for the worker. */
export const WRITE_AFTER = 100;

/** Earlier states that a late reading may still show: three seconds of typing without a pause. */
const REMEMBERED = 30;
/** Milliseconds after which a reading that is followed by no other was not a late one. */
export const LATE = 2_000;

/** What the name of a waiting text begins with; the posting's key follows. */
export const DRAFT = 'note-draft ';

/** Where texts wait that the store has not acknowledged: `localStorage` in the extension's pages. */
export interface Shelf {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
}

export interface NoteKeeperOptions {
  /** Identity of the posting. */
  readonly key: string;
  /** The note as the store has it. */
  readonly stored: string;
  readonly shelf: Shelf;
  /** True once the store has it for good; a note where the store joined it with an older one that nobody knew of here. */
  readonly write: (text: string) => Promise<boolean | { readonly note: string }>;
  /** The text changed by joining: the field shows it from now on. */
  readonly onJoined?: (text: string) => void;
  readonly onState?: (state: NoteState) => void;
}

/** `kept`: the store has it. `keeping`: under way. `failed`: only the shelf has it; tried again with the next keystroke or `flush`. */
export type NoteState = 'kept' | 'keeping' | 'failed';

interface Draft {
  readonly text: string;
  /** What the store had when this was typed: tells a lost draft from one that was overtaken elsewhere. */
  readonly base: string;
}

function readDraft(shelf: Shelf, name: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(shelf.getItem(name) ?? 'null');
    if (typeof draft !== 'object' || draft === null) return undefined;
    const { text, base } = draft as Partial<Draft>;
    return typeof text === 'string' && typeof base === 'string' ? { text, base } : undefined;
  } catch {
    // A damaged draft cannot be shown; the store's note stands.
    return undefined;
  }
}

export class NoteKeeper {
  /** The text as the person sees it. */
  text: string;
  /** A lost text that the store's note has overtaken: the person decides. */
  recovered: string | undefined;
  state: NoteState = 'kept';
  readonly #options: NoteKeeperOptions;
  readonly #name: string;
  /** Where a recovered text waits for the person: typing on takes the draft's own place at once. */
  readonly #recoveredName: string;
  #stored: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  /** What the store had before each of this view's writes, oldest first. */
  #earlier: readonly string[] = [];

  constructor(options: NoteKeeperOptions) {
    this.#options = options;
    this.#name = `${DRAFT}${options.key}`;
    this.#recoveredName = `${this.#name} recovered`;
    this.#stored = options.stored;
    this.text = options.stored;
    this.recovered = options.shelf.getItem(this.#recoveredName) ?? undefined;
    // It was another view's, at work still, or was copied over by hand.
    if (this.recovered !== undefined && options.stored.includes(this.recovered)) this.settle(false);
    const draft = readDraft(options.shelf, this.#name);
    if (draft === undefined) return;
    if (draft.text === options.stored) options.shelf.removeItem(this.#name);
    else if (draft.base === options.stored) {
      this.text = draft.text;
      this.#schedule(0);
    } else this.#recover(draft.text);
  }

  /** A keystroke. */
  input(text: string): void {
    this.text = text;
    this.#shelve();
    this.#schedule(WRITE_AFTER);
  }

  /** The page is closing, or the field lost the focus: write now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.text === this.#stored && this.#writing === undefined) return Promise.resolve();
    this.#writing ??= this.#write();
    return this.#writing;
  }

  /**
   * The store's note changed. Taken over unless the person is in the middle of something here. One that this view wrote
   * earlier is taken over only where it is the `latest` still after a while: it may have been read before what was typed last
   * was written, and a key would vanish under the person's hands. Answers whether the text changed.
   */
  adopt(stored: string, latest = false): boolean {
    const idle = this.text === this.#stored && this.#writing === undefined;
    if (!idle || stored === this.text || (!latest && this.#earlier.includes(stored))) return false;
    this.#stored = stored;
    this.text = stored;
    return true;
  }

  /** What became of a recovered text: `true` appends it to the note, `false` throws it away. */
  settle(keep: boolean): void {
    const { recovered } = this;
    if (recovered === undefined) return;
    this.recovered = undefined;
    // In the note it is on the shelf again before it leaves its place there.
    if (keep) this.input(this.text === '' ? recovered : `${this.text}\n\n${recovered}`);
    this.#options.shelf.removeItem(this.#recoveredName);
  }

  /** Below one that waits already: neither was decided on. */
  #recover(lost: string): void {
    this.recovered = this.recovered === undefined ? lost : `${this.recovered}\n\n${lost}`;
    // On a full shelf there is room for it only where it lay.
    this.#options.shelf.removeItem(this.#name);
    this.#put(this.#recoveredName, this.recovered);
  }

  #schedule(wait: number): void {
    this.#setState('keeping');
    // Not started anew by every key: a fast typist would otherwise never be saved.
    this.#timer ??= setTimeout(() => void this.flush(), wait);
  }

  async #write(): Promise<void> {
    // The loop runs until what is shown is what is stored: keys struck during a write belong to the next one.
    while (this.text !== this.#stored) {
      const text = this.text;
      const kept = await this.#options.write(text).catch(() => false);
      if (!kept) {
        this.#writing = undefined;
        this.#setState('failed');
        return;
      }
      this.#earlier = [...this.#earlier, this.#stored].slice(-REMEMBERED);
      if (kept === true) this.#stored = text;
      else this.#join(text, kept.note);
    }
    this.#writing = undefined;
    this.#options.shelf.removeItem(this.#name);
    this.#setState('kept');
  }

  /** What was typed during the write goes on from the joined note. */
  #join(written: string, joined: string): void {
    this.#stored = joined;
    if (this.text === written) this.text = joined;
    else if (joined.endsWith(written)) this.text = joined.slice(0, joined.length - written.length) + this.text;
    else this.text = `${joined}\n\n${this.text}`;
    if (this.text !== joined) this.#shelve();
    this.#options.onJoined?.(this.text);
  }

  #shelve(): void {
    this.#put(this.#name, JSON.stringify({ text: this.text, base: this.#stored } satisfies Draft));
  }

  #put(name: string, text: string): void {
    try {
      this.#options.shelf.setItem(name, text);
    } catch {
      // A full shelf: the write to the store goes on all the same.
    }
  }

  #setState(state: NoteState): void {
    if (this.state === state) return;
    this.state = state;
    this.#options.onState?.(state);
  }
}
