/** Shows one quote's place in the page, for a click in popup or side panel, where no panel in the page keeps it highlighted. */
import { flash } from '../step';
import { highlight } from './highlight';
import type { Evidence } from './options';
import { placeOf } from './quotes';

/** Milliseconds that a place stays highlighted: enough to find it after the scrolling, and to read on. */
const SHOWN = 8000;

export const pointAt: Evidence['point'] = (options) => {
  const { window, quote, bare } = options;
  const range = placeOf(quote, options);
  if (!range) return () => undefined;
  if (bare) {
    const around = range.startContainer.parentElement;
    around?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (around) flash(around, true);
    return () => undefined;
  }
  const lit = highlight(window, [range]);
  lit.point(range);
  const timer = window.setTimeout(() => lit.stop(), SHOWN);
  return () => {
    window.clearTimeout(timer);
    lit.stop();
  };
};
