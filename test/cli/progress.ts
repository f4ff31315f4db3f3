/** Progress of long commands, on stderr, so that what they print can be piped. */

/** Milliseconds before the first word, and between two. */
const EVERY = 5000;

/** Counts what was done; says now and then how many and how fast. `end` says it once more where anything was said. */
export class Progress {
  #done = 0;
  #said = false;
  readonly #began: number;
  #next: number;

  constructor(
    private readonly what: string,
    private readonly say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
    private readonly now: () => number = Date.now,
  ) {
    this.#began = now();
    this.#next = this.#began + EVERY;
  }

  /** One more. */
  step(): void {
    this.#done++;
    const at = this.now();
    if (at < this.#next) return;
    this.#next = at + EVERY;
    this.#tell(at, '…');
  }

  end(): void {
    if (this.#said) this.#tell(this.now(), '');
  }

  #tell(at: number, ending: string): void {
    this.#said = true;
    const seconds = (at - this.#began) / 1000;
    this.say(
      `${this.#done.toLocaleString('en')} ${this.what} in ${seconds.toFixed(0)} s, ${(this.#done / seconds).toFixed(0)} a second ${ending}`.trimEnd(),
    );
  }
}
