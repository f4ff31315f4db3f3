/**
 * Scales what is printed so that it fits on one page. The smaller of A4 and Letter in landscape, less 10 mm on each side,
 * in CSS pixels (96 to the inch).
 */
const PAGE = { width: 980, height: 700 } as const;

/** Below this nobody can read it; then it takes a second page. */
const SMALLEST = 0.4;

/** The largest scale at which the element fits. It is laid out for paper while it is measured. */
export function fitToPage(element: HTMLElement): number {
  const { style } = element;
  const before = style.cssText;
  let scale = 1;
  try {
    style.minInlineSize = '0';
    for (; scale > SMALLEST; scale -= 0.05) {
      style.inlineSize = `${PAGE.width / scale}px`;
      if (element.scrollHeight * scale <= PAGE.height) break;
    }
  } finally {
    style.cssText = before;
  }
  return Math.max(SMALLEST, scale);
}
