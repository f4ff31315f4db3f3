import { elementScroll, observeElementOffset, observeElementRect, type VirtualItem, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRows {
  /** `start` is the distance from the first row, in px. */
  readonly items: readonly Pick<VirtualItem, 'index' | 'start' | 'key'>[];
  readonly height: number;
  /** Scrolls until the row is whole in sight, below the sticky head. */
  readonly reveal: (index: number) => void;
  /** Rows that fit into the window at once. */
  readonly perPage: number;
}

/** What is drawn before the window has been measured: a screenful. In px. */
const UNMEASURED = { width: 1000, height: 700 };

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
    overscan: 8,
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
  return {
    items: virtualizer.getVirtualItems().map(({ index, start, key }) => ({ index, start: start - headHeight, key })),
    height: virtualizer.getTotalSize(),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    perPage: Math.max(1, Math.floor(((virtualizer.scrollRect ?? UNMEASURED).height - headHeight) / rowHeight) - 1),
  };
}
