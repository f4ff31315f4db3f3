/**
 * The marks of a page, each held by its posting's key and tied to the element that showed that posting when it was read.
 * An element that became another posting's loses its mark at once.
 */
import type { Marking } from '../../messages';
import type { ReadPosting } from '../../sites/site';
import { cardFingerprint, headingFingerprint } from '../identity';
import { OWN_NAME } from '../own-nodes';
import { inSlices } from '../slices';
import type { Words } from '../words';
import { createMark, type Mark, type Theme } from './mark';
import { besideHeading, cardSpot, freeCorner, type Holds, headingSpot } from './place';
import { MarkSheets } from './sheet';
import { themeAt } from './theme';
import { type MarkView, viewOf } from './view';

/** Cards that decide on the list's corner. */
const SAMPLES = 6;
/** Cards whose places are found before any of them is marked: style is computed once per batch. */
const BATCH = 25;
/** Marks told by their text that are all looked at when any text changes: cheaper than finding which one it was. */
const FEW = 3;

/** A posting as it was read, with its key. */
export interface Shown extends ReadPosting {
  readonly key: string;
  /** The heading of an open posting, or a card. */
  readonly heading?: true;
  /**
   * What told the element when it was read (utils/page/identity). Between reading and drawing lie the worker's answer and many
   * frames, and sites recycle their cards: an element that is another by then gets no mark. Absent: it changed while it was read.
   */
  readonly fingerprint?: string;
}

interface Standing {
  readonly key: string;
  readonly element: Element;
  readonly fingerprint: string;
  readonly mark: Mark;
  readonly shown: Shown;
  /** Where it stands depends on where lines end. */
  readonly flows: boolean;
  /** What is shown, to leave alone what did not change. */
  drawn: readonly [MarkView, Theme] | undefined;
  /** What it was drawn from: the same again needs no look. */
  from: readonly [Marking, Words, Theme] | undefined;
}

export interface MarksOptions {
  readonly window: Window & typeof globalThis;
  /** Changes the page unheard by the observer. */
  readonly quietly: (work: () => void) => void;
  readonly opened: (shown: Shown, mark: Mark) => void;
  /** A card that was marked has become another posting's, or left the page. */
  readonly another: (card: Element) => void;
}

const fingerprintOf = (shown: Shown, element: Element) => (shown.heading ? headingFingerprint(element) : cardFingerprint(element));

export class Marks {
  readonly #options: MarksOptions;
  readonly #sheets: MarkSheets;
  /** By the element they stand for: an element has one mark at most. */
  readonly #standing = new Map<Element, Standing>();
  readonly #byHost = new WeakMap<Node, Standing>();
  /** Those that only their text tells: the open posting's, and cards without any name. A change of text matters to no other. */
  readonly #byText = new Set<Standing>();
  /** Rises with every `show`, so that an older one stops. */
  #round = 0;

  constructor(options: MarksOptions) {
    this.#options = options;
    this.#sheets = new MarkSheets(options.window);
  }

  /** How many marks stand. */
  get size(): number {
    return this.#standing.size;
  }

  /**
   * Makes the page's marks those of this reading: new ones added, changed ones redrawn, others removed. Answers the
   * milliseconds of main thread that it took.
   */
  async show(readings: readonly Shown[], markings: ReadonlyMap<string, Marking>, words: Words): Promise<number> {
    const round = ++this.#round;
    const { window, quietly } = this.#options;
    const wanted = new Map<Element, { shown: Shown; marking: Marking }>();
    for (const shown of readings) {
      const marking = markings.get(shown.key);
      if (marking && shown.element?.isConnected) wanted.set(shown.element, { shown, marking });
    }
    quietly(() => {
      for (const [element, standing] of this.#standing) {
        const next = wanted.get(element);
        if (next?.shown.key !== standing.key || !this.#holds(standing) || !element.contains(standing.mark.host)) this.#drop(standing);
      }
    });
    const cards = [...wanted.values()].filter(({ shown }) => !shown.heading);
    const firstCard = cards[0]?.shown.element;
    // Asking for sizes makes the browser lay the page out: only where a mark is to be placed.
    const fresh = cards.some(({ shown }) => !this.#standing.has(shown.element!));
    const corner = freeCorner(fresh ? cards.slice(0, SAMPLES).map(({ shown }) => shown.element!) : []);
    const holds: Holds = new Map();
    const cardTheme = firstCard ? themeAt(firstCard, window) : 'light';

    const batches: { shown: Shown; marking: Marking }[][] = [];
    // The open posting first: it is what the person looks at.
    const open = [...wanted.values()].filter(({ shown }) => shown.heading);
    // Alone: its mark is measured as soon as it stands, and every card marked before that would have to be laid out anew for it.
    if (open.length > 0) batches.push(open);
    for (let at = 0; at < cards.length; at += BATCH) batches.push(cards.slice(at, at + BATCH));
    return inSlices(
      window,
      batches,
      (batch) => {
        const spots = batch.map(({ shown }) =>
          this.#standing.has(shown.element!)
            ? undefined
            : shown.heading
              ? headingSpot(shown.element!, window)
              : cardSpot(shown.element!, shown.posting.title, corner, holds, window),
        );
        quietly(() => {
          batch.forEach(({ shown, marking }, at) => {
            const element = shown.element!;
            const theme = shown.heading ? themeAt(element, window) : cardTheme;
            const standing = this.#standing.get(element);
            if (standing) {
              this.#draw(standing, marking, words, theme);
              return;
            }
            const spot = spots[at];
            const { fingerprint } = shown;
            if (!spot || !element.isConnected || fingerprint === undefined || fingerprintOf(shown, element) !== fingerprint) return;
            const mark = createMark(window.document, this.#sheets, spot.place, () => {
              const now = this.#standing.get(element);
              if (now) this.#options.opened(now.shown, now.mark);
            });
            const made: Standing = {
              key: shown.key,
              element,
              fingerprint,
              mark,
              shown,
              flows: spot.fit !== undefined,
              drawn: undefined,
              from: undefined,
            };
            this.#standing.set(element, made);
            this.#byHost.set(mark.host, made);
            if (fingerprint === headingFingerprint(element)) this.#byText.add(made);
            this.#draw(made, marking, words, theme);
            if (spot.fit) {
              mark.button.style.maxWidth = `${Math.floor(spot.fit.width)}px`;
              mark.button.style.left = `${-Math.ceil(spot.fit.back)}px`;
            }
            spot.parent.append(mark.host);
            if (shown.heading) this.#measure(made);
          });
        });
      },
      () => round === this.#round,
    );
  }

  /** Redraws marks that already stand; for what changed elsewhere (saved, noted, corrected). */
  redraw(markings: readonly Marking[], words: Words): void {
    const byKey = new Map(markings.map((marking) => [marking.key, marking]));
    this.#options.quietly(() => {
      for (const standing of this.#standing.values()) {
        const marking = byKey.get(standing.key);
        if (marking) this.#draw(standing, marking, words, standing.mark.button.classList.contains('dark') ? 'dark' : 'light');
      }
    });
  }

  /**
   * Takes away marks whose element is no more what it was. Called with every batch of changes, before the page is painted.
   * Answers how many marks the page itself took off a card that is still the same: its way of saying no.
   */
  check(records: readonly MutationRecord[]): number {
    if (this.#standing.size === 0) return 0;
    const touched = new Set<Standing>();
    const looked = new Set<Node>();
    let read = false;
    const touch = (standing: Standing | undefined) => standing && touched.add(standing);
    for (const record of records) {
      if (record.type === 'characterData' && this.#byText.size <= FEW) {
        read = true;
        continue;
      }
      for (let at: Node | null = record.target; at && !looked.has(at); at = at.parentNode) {
        looked.add(at);
        touch(this.#standing.get(at as Element));
      }
      for (const node of record.removedNodes) touch(this.#byHost.get(node));
      // What comes back after a while outside of the page may have become another role's there.
      for (const node of record.addedNodes) {
        touch(this.#byHost.get(node));
        if (node.nodeType !== 1 || !node.firstChild) continue;
        for (const host of (node as Element).getElementsByTagName(OWN_NAME)) touch(this.#byHost.get(host));
      }
    }
    if (read) for (const standing of this.#byText) touch(standing);
    let fought = 0;
    for (const standing of touched) {
      const same = this.#holds(standing);
      if (same && standing.element.contains(standing.mark.host)) continue;
      if (same) fought++;
      else this.#options.another(standing.element);
      this.#options.quietly(() => this.#drop(standing));
    }
    return fought;
  }

  /** Takes away the open posting's mark: the address names another one now. */
  clearOpen(): void {
    this.#options.quietly(() => {
      for (const standing of this.#standing.values()) if (standing.shown.heading) this.#drop(standing);
    });
  }

  /** Takes everything out of the page. */
  clear(): void {
    this.#round++;
    this.#options.quietly(() => {
      for (const standing of this.#standing.values()) this.#drop(standing);
    });
  }

  /** The window has another size: measured marks move with their heading, those behind a text are placed anew with the next `show`. */
  remeasure(): void {
    this.#options.quietly(() => {
      for (const standing of this.#standing.values()) {
        if (standing.shown.heading) this.#measure(standing);
        else if (standing.flows && !standing.mark.focused()) this.#drop(standing);
      }
    });
  }

  #holds(standing: Standing): boolean {
    return standing.element.isConnected && fingerprintOf(standing.shown, standing.element) === standing.fingerprint;
  }

  #drop(standing: Standing): void {
    standing.mark.host.remove();
    this.#standing.delete(standing.element);
    this.#byText.delete(standing);
  }

  #draw(standing: Standing, marking: Marking, words: Words, theme: Theme): void {
    const { from } = standing;
    if (from && from[0] === marking && from[1] === words && from[2] === theme) return;
    standing.from = [marking, words, theme];
    const view = viewOf(marking, standing.shown.posting, words);
    const drawn = [view, theme] as const;
    // Most marks are drawn once: only what was drawn before is compared.
    if (standing.drawn && JSON.stringify(drawn) === JSON.stringify(standing.drawn)) return;
    standing.drawn = drawn;
    standing.mark.show(view, theme, standing.shown.heading === true);
    if (standing.shown.heading && standing.mark.host.isConnected) this.#measure(standing);
  }

  #measure(standing: Standing): void {
    const { button, host } = standing.mark;
    if (!host.isConnected) return;
    // As wide as its words want it, for measuring.
    button.style.maxWidth = '';
    const { left, top, width } = besideHeading(standing.element, host, button.getBoundingClientRect(), this.#options.window);
    button.style.maxWidth = `${Math.ceil(width)}px`;
    button.style.left = `${Math.round(left)}px`;
    button.style.top = `${Math.round(top)}px`;
  }
}
