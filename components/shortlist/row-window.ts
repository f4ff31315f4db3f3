/** Which of many rows of one height are drawn, and how far to scroll for one of them. All in px. */

/** What is seen of a scrolled box. */
export interface Sight {
  readonly scrolled: number;
  /** Of the box, its sticky head included. */
  readonly height: number;
}

/** Rows that are drawn above and below those in sight. */
const AROUND = 8;

/** Indices of the rows to draw, from `first` to before `end`. After many rows went, a window beyond the rest stands at its end. */
export function rowsAround({ scrolled, height }: Sight, count: number, rowHeight: number): { first: number; end: number } {
  const seen = Math.ceil(height / rowHeight) + 1;
  const top = Math.max(0, Math.min(Math.floor(scrolled / rowHeight), count - seen));
  return { first: Math.max(0, top - AROUND), end: Math.min(count, top + seen + AROUND) };
}

/** How far to scroll so that a row is whole in sight, below the sticky head; undefined where it is. */
export function scrollFor(index: number, { scrolled, height }: Sight, rowHeight: number, headHeight: number): number | undefined {
  // The head lies above the first row, so a row's own place is its distance from the head's lower edge.
  const start = index * rowHeight;
  const least = start + rowHeight + headHeight - height;
  if (start < scrolled) return start;
  return least > scrolled ? least : undefined;
}
