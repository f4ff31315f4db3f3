/**
 * How much of the main thread reading may take. A quiet page is read as soon as it changed; a page that changes all the
 * time (tickers, chats, adverts) is read as often as this share allows.
 */

/**
 * Share of one core that reading may take in the long run. The look at each of a thousand changes a second costs 0.3 %, and
 * one read is done whole: both together stay under the 2 % that are promised, in any ten seconds of a page of 1,000 cards.
 */
const SHARE = 0.008;
/** Milliseconds that may be spent at once after a quiet time. */
const SAVINGS = 150;
/** Milliseconds between two refills: a page that changes its address all the time gets no more. */
const REFILL_PAUSE = 1000;

export class Budget {
  #left = SAVINGS;
  #at: number;
  #refilled = Number.NEGATIVE_INFINITY;
  /** A refill that came too soon after the last one, and is made up for when it may be. */
  #owed = false;

  constructor(now: number) {
    this.#at = now;
  }

  /** Milliseconds until something may be spent; 0: now. */
  wait(now: number): number {
    this.#save(now);
    if (this.#left > 0) return 0;
    const saved = Math.ceil((1 - this.#left) / SHARE);
    return this.#owed ? Math.min(saved, Math.ceil(this.#refilled + REFILL_PAUSE - now)) : saved;
  }

  /** The person went to another posting, and waits for its mark: savings are full again, once a second at most. */
  refill(now: number): void {
    this.#owed = true;
    this.#save(now);
  }

  spend(milliseconds: number, now: number): void {
    this.#save(now);
    this.#left -= milliseconds;
  }

  #save(now: number): void {
    this.#left = Math.min(SAVINGS, this.#left + Math.max(0, now - this.#at) * SHARE);
    this.#at = now;
    if (!this.#owed || now - this.#refilled < REFILL_PAUSE) return;
    this.#owed = false;
    this.#refilled = now;
    this.#left = SAVINGS;
  }
}
