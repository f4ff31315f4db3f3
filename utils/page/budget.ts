/**
 * How much of the main thread reading may take. A quiet page is read as soon as it changed; a page that changes all the
 * time (tickers, chats, adverts) is read as often as this share allows.
 */

/** Share of one core that reading may take in the long run: with the look at each change it stays under 2 %. */
const SHARE = 0.012;
/** Milliseconds that may be spent at once after a quiet time. */
const SAVINGS = 150;
/** Milliseconds between two refills: a page that changes its address all the time gets no more. */
const REFILL_PAUSE = 1000;

export class Budget {
  #left = SAVINGS;
  #at: number;
  #refilled = Number.NEGATIVE_INFINITY;

  constructor(now: number) {
    this.#at = now;
  }

  /** Milliseconds until something may be spent; 0: now. */
  wait(now: number): number {
    this.#save(now);
    return this.#left > 0 ? 0 : Math.ceil((1 - this.#left) / SHARE);
  }

  /** The person went to another posting, and waits for its mark: savings are full again, once a second at most. */
  refill(now: number): void {
    if (now - this.#refilled < REFILL_PAUSE) return;
    this.#refilled = now;
    this.#save(now);
    this.#left = SAVINGS;
  }

  spend(milliseconds: number, now: number): void {
    this.#save(now);
    this.#left -= milliseconds;
  }

  #save(now: number): void {
    this.#left = Math.min(SAVINGS, this.#left + Math.max(0, now - this.#at) * SHARE);
    this.#at = now;
  }
}
