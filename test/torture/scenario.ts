/** One way to torture the extension: how often, with what, and what must come out. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Numbers between 0 and 1 that come again with the same seed (mulberry32, public domain). */
export class Random {
  #state: number;
  constructor(readonly seed: number) {
    this.#state = seed >>> 0;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }
  pick<T>(some: readonly T[]): T {
    return some[this.between(0, some.length - 1)]!;
  }
}

export interface Job {
  readonly count: number;
  readonly random: Random;
  /** The built extension. */
  readonly chrome: string;
  readonly firefox: string;
  /** A folder for profiles, deleted at the end. */
  readonly scratch: string;
  /** Says how far it is. */
  readonly progress: (done: number) => void;
}

/** Something that must not happen, with what is needed to see it again. */
export interface Failing {
  readonly what: string;
  readonly at: number;
  readonly details?: unknown;
}

export interface Outcome {
  readonly done: number;
  readonly failing: readonly Failing[];
  /** The figures in words: "14,060 acknowledged, 0 lost, 0 torn". */
  readonly figures: string;
}

export interface Scenario {
  readonly name: string;
  /** As in the table of promises. */
  readonly what: string;
  readonly counts: { readonly full: number; readonly ci: number; readonly test: number };
  run(job: Job): Promise<Outcome>;
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A folder for a profile, made anew. */
export function freshProfile(scratch: string, name: string): string {
  const folder = join(scratch, name);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

/** A copy of a profile whose browser is gone; its lock would name a place where nobody is. */
export function copyOfProfile(scratch: string, original: string, name: string): string {
  const folder = freshProfile(scratch, name);
  cpSync(original, folder, { recursive: true, filter: (file) => !/Singleton|parentlock|\/lock$/.test(file) });
  return folder;
}

/** A browser with the extension, in our hands. */
export interface Tortured {
  /** Of the browser's first process. */
  readonly pid: number | undefined;
  /** A page of the extension's origin without any code of ours. */
  barePage(): Promise<Page>;
  /** As a crash or a power cut of the program: no farewell to anyone. */
  kill(): Promise<void>;
  close(): Promise<void>;
}
