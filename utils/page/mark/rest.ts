/**
 * What happens to cards that are not on the person's track: dimmed or folded away, with the count always in sight and one
 * click back. Only where marks are on; the page can notice it, and the options say so.
 */
import { ownElement } from '../own-nodes';
import { dim, fold } from '../step-back';
import { say, type Words } from '../words';

const SHEET = `
:host { all: initial !important; position: fixed !important; left: 12px !important; bottom: 12px !important; display: block !important;
  visibility: visible !important; opacity: 1 !important; z-index: 2147483000 !important; }
button { all: unset; box-sizing: border-box; display: inline-flex; gap: 8px; padding: 6px 12px; border-radius: 16px; cursor: pointer;
  background: #17324d; color: #fff; border: 1px solid #5f7c99; font: 600 13px/18px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
button:focus-visible { outline: 2px solid #fff; outline-offset: -4px; }
[data-w]::before { content: attr(data-w); }
b { font-weight: 600; } span { text-decoration: underline; font-weight: 500; }
@media (forced-colors: active) { button { background: ButtonFace; color: ButtonText; border-color: ButtonText; } }
`;

export type Rest = 'mark' | 'dim' | 'fold';

export interface RestOptions {
  readonly window: Window & typeof globalThis;
  readonly quietly: (work: () => void) => void;
}

export class RestOfList {
  readonly #options: RestOptions;
  /** What was changed on each card, to take it back exactly. */
  readonly #undo = new Map<Element, () => void>();
  #bar: { host: HTMLElement; count: HTMLElement; action: HTMLElement; button: HTMLButtonElement } | undefined;
  #shownAll = false;
  #last: { rest: Rest; off: readonly Element[]; words: Words } | undefined;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  /** @param off the cards that are not on the person's track */
  apply(rest: Rest, off: readonly Element[], words: Words): void {
    const another = this.#last !== undefined && this.#last.rest !== rest;
    this.#last = { rest, off, words };
    const wanted = rest === 'mark' || this.#shownAll ? new Set<Element>() : new Set(off);
    this.#steadily(() => {
      for (const [card, undo] of this.#undo) {
        if (wanted.has(card) && !another) continue;
        undo();
        this.#undo.delete(card);
      }
      for (const card of wanted) {
        if (!this.#undo.has(card)) this.#undo.set(card, rest === 'dim' ? dim(card) : fold(card));
      }
    });
    this.#drawBar(rest, off.length, words);
  }

  /** Brings one card back at once: it is another posting's now, and nobody knows yet whether that is on the track. */
  release(card: Element): void {
    this.#undo.get(card)?.();
    this.#undo.delete(card);
  }

  clear(): void {
    for (const undo of this.#undo.values()) undo();
    this.#undo.clear();
    this.#options.quietly(() => this.#bar?.host.remove());
    this.#bar = undefined;
    this.#last = undefined;
  }

  /** Puts the scroll position so that the card under the pointer stays there while others go or come. */
  #steadily(work: () => void): void {
    const { document } = this.#options.window;
    const under = [...document.querySelectorAll(':hover')].at(-1);
    const before = under?.getBoundingClientRect().top;
    work();
    if (!under || before === undefined || !under.isConnected) return;
    const moved = under.getBoundingClientRect().top - before;
    if (moved === 0) return;
    let scroller: Element | null = under.parentElement;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
    (scroller ?? document.scrollingElement)?.scrollBy({ top: moved, behavior: 'instant' });
  }

  #drawBar(rest: Rest, count: number, words: Words): void {
    const { window, quietly } = this.#options;
    if (rest === 'mark' || count === 0) {
      quietly(() => this.#bar?.host.remove());
      this.#bar = undefined;
      return;
    }
    this.#bar ??= this.#makeBar();
    const { host, count: counter, action, button } = this.#bar;
    counter.dataset.w = say(words, this.#shownAll ? 'page_notOnTrack' : rest === 'dim' ? 'page_dimmed' : 'page_hidden', count);
    action.dataset.w = say(words, this.#shownAll ? 'page_hideAgain' : 'page_showAll');
    button.setAttribute('aria-label', `${counter.dataset.w}. ${action.dataset.w}`);
    if (!host.isConnected) quietly(() => window.document.body?.append(host));
  }

  #makeBar() {
    const { document, CSSStyleSheet } = this.#options.window;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    const { host, root } = ownElement(document, [sheet]);
    const button = document.createElement('button');
    const count = document.createElement('b');
    const action = document.createElement('span');
    button.append(count, action);
    root.append(button);
    root.addEventListener('click', (event) => {
      event.stopPropagation();
      if (!event.isTrusted || !this.#last) return;
      this.#shownAll = !this.#shownAll;
      this.apply(this.#last.rest, this.#last.off, this.#last.words);
    });
    return { host, count, action, button };
  }
}
