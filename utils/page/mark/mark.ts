/** One mark: an element with a closed root that holds one button. */
import { ownElement } from '../own-nodes';
import type { MarkSheets, Place } from './sheet';
import type { FlagName, MarkView } from './view';

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

/** A shape per track, so that a verdict is told without colour: the same as in components/ui/track-shapes. */
const SHAPES = { ic: '\u25cf', lead: '\u25c6', management: '\u25b2', unclear: '\u25cc' } as const;
/** How sure, as bars; none for unclear. */
const BARS = ['', '\u2582', '\u2582\u2584', '\u2582\u2584\u2586'] as const;

function icon(document: Document, flag: FlagName): HTMLElement {
  const element = document.createElement('i');
  element.className = `f ${flag}`;
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
      // Words that are cut must not cut the icons behind them.
      button.className = `m ${view.track} ${theme}${view.flags.length > 0 ? ' with' : ''}`;
      button.lang = view.language;
      button.setAttribute('aria-label', view.label);
      button.title = view.label;
      button.dataset.w = [`${SHAPES[view.track]} ${view.word}`, BARS[view.bars], view.level, roomy ? view.extra : undefined]
        .filter(Boolean)
        .join(' \u00b7 ')
        .replace(' \u00b7 \u2582', ' \u2582');
      if (view.flags.length > 0 || button.firstChild) button.replaceChildren(...view.flags.map((flag) => icon(document, flag)));
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
