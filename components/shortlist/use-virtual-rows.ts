import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRow {
  readonly index: number;
  /** Distance from the first row, in px. */
  readonly start: number;
  /** A row that comes into sight gets the key, and so the elements, of one that left: filling them costs less than making new ones. */
  readonly key: number;
}

export interface VirtualRows {
  readonly items: readonly VirtualRow[];
  readonly height: number;
  /** Scrolls until the row is whole in sight, below the sticky head. */
  readonly reveal: (index: number) => void;
  /** Rows that fit into the window at once. */
  readonly perPage: number;
}

/** What is drawn before the window has been measured: a screenful. In px. */
const UNMEASURED = { width: 1000, height: 700 };

/** Rows drawn above and below those in sight: what a turn of a wheel brings. A jump draws them all at once, so they are few. */
const OVERSCAN = 3;

/** Of `count` rows of one height, those that are in sight and a few around them (TanStack Virtual). */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number, headHeight: number): VirtualRows {
  const [, redraw] = useReducer((drawn: number, _: undefined) => drawn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // The sticky head lies before the first row and covers the top of the window.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: OVERSCAN,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
    initialRect: UNMEASURED,
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  const { height: inSight } = virtualizer.scrollRect ?? UNMEASURED;
  // As many keys as rows may ever be drawn at once: one row more than fit may be in sight, two of them in part.
  const keys = Math.max(items.length, Math.ceil(inSight / rowHeight) + 1 + 2 * OVERSCAN);
  return {
    items: items.map(({ index, start }) => ({ index, start: start - headHeight, key: index % keys })),
    height: virtualizer.getTotalSize(),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    perPage: Math.max(1, Math.floor((inSight - headHeight) / rowHeight) - 1),
  };
}
