/** One mark: an element with a closed root that holds one button. */
import { ownElement } from '../own-nodes';
import type { MarkSheets, Place } from './sheet';
import type { MarkView } from './view';

export type Theme = 'light' | 'dark';

export interface Mark {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Shows another verdict, other icons or another theme. */
  show(view: MarkView, theme: Theme, roomy: boolean): void;
  /** Whether focus is on the mark: it is not taken away under a person's fingers without reason. */
  focused(): boolean;
}

/** What a mark swallows, so that a click on it is not also a click on the page's card. */
const SWALLOWED = ['pointerdown', 'mousedown', 'keydown', 'keyup', 'dblclick'] as const;
const swallow = (event: Event) => event.stopPropagation();

function part(document: Document, name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

/**
 * @param opened called for a real click or key press on the mark; a scripted one does nothing
 */
export function createMark(document: Document, sheets: MarkSheets, place: Place, opened: (mark: Mark) => void): Mark {
  const { host, root } = ownElement(document, sheets.for(place));
  const button = document.createElement('button');
  button.type = 'button';
  root.append(button);
  for (const type of SWALLOWED) root.addEventListener(type, swallow);
  const mark: Mark = {
    host,
    button,
    show(view, theme, roomy) {
      button.className = `m ${view.track} ${theme}`;
      button.setAttribute('aria-label', view.label);
      button.title = view.label;
      const word = part(document, 'b', 'w');
      word.dataset.w = view.word;
      const parts: HTMLElement[] = [part(document, 'i', 'g'), word];
      if (view.bars > 0) {
        const bars = part(document, 'span', 'c');
        bars.dataset.c = String(view.bars);
        bars.append(document.createElement('i'), document.createElement('i'), document.createElement('i'));
        parts.push(bars);
      }
      for (const [className, text] of [
        ['l w', view.level],
        ['x w', roomy ? view.extra : undefined],
      ] as const) {
        if (!text) continue;
        const span = part(document, 'span', className);
        span.dataset.w = text;
        parts.push(span);
      }
      for (const flag of view.flags) parts.push(part(document, 'i', `f ${flag}`));
      button.replaceChildren(...parts);
    },
    focused: () => root.activeElement === button,
  };
  root.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) opened(mark);
  });
  return mark;
}
