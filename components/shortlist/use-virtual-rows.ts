import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { rowsAround, type Sight, scrollFor } from './row-window';

export interface VirtualRow {
  readonly index: number;
  /** Distance from the first row, in px. */
  readonly start: number;
  readonly key: number;
}

export interface VirtualRows {
  readonly items: readonly VirtualRow[];
  readonly height: number;
  /** Scrolls until the row is in sight. */
  readonly reveal: (index: number) => void;
  /** Rows that fit into the window at once. */
  readonly perPage: number;
}

/** What is drawn before the window has been measured: a screenful. */
const UNMEASURED: Sight = { scrolled: 0, height: 700 };

const sightOf = (element: HTMLElement): Sight => ({ scrolled: element.scrollTop, height: element.clientHeight });

/** Of `count` rows of one height, those that are in sight and a few around them. */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number, headHeight: number): VirtualRows {
  const [sight, setSight] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () =>
      setSight((before) => {
        const now = sightOf(element);
        // Drawn anew only when another row comes into sight.
        const same = now.height === before.height && Math.floor(now.scrolled / rowHeight) === Math.floor(before.scrolled / rowHeight);
        return same ? before : now;
      });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resized = 'ResizeObserver' in globalThis ? new ResizeObserver(look) : undefined;
    resized?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resized?.disconnect();
    };
  }, [scroller, rowHeight]);
  const { first, end } = rowsAround(sight, count, rowHeight);
  return {
    items: Array.from({ length: end - first }, (_, at) => ({ index: first + at, start: (first + at) * rowHeight, key: first + at })),
    height: count * rowHeight,
    reveal: (index) => {
      const element = scroller.current;
      const top = element ? scrollFor(index, sightOf(element), rowHeight, headHeight) : undefined;
      if (element && top !== undefined) element.scrollTop = top;
    },
    perPage: Math.max(1, Math.floor((sight.height - headHeight) / rowHeight) - 1),
  };
}
