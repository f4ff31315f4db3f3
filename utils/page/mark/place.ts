/**
 * Finds where a mark may stand so that it takes no room: what the page shows stays where it is, also under the pointer.
 * For cards the corner that is free on most of a few of them is used for all, so that a list stays aligned.
 */
import type { Place } from './sheet';

/** Where to put the host: into `parent`, as its last child. */
export interface Spot {
  readonly parent: Element;
  readonly place: Place;
  /** How wide the mark may be, and how far it is drawn back over the text before it, in px; for `inline`, which knows no edge. */
  readonly fit?: { readonly width: number; readonly back: number };
}

/** Size of a usual mark in px, with a little air. */
const WIDTH = 130;
const HEIGHT = 22;
/** Distance of a mark from the card's edges, as in the sheet. */
const EDGE_X = 8;
const EDGE_Y = 6;
/** Nodes of a card that are looked at for collisions. */
const LOOKED_AT = 80;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CORNERS = ['top-right', 'bottom-right', 'middle-right', 'bottom-left'] as const;
type Corner = (typeof CORNERS)[number];

function cornerBox(card: Box, corner: Corner): Box {
  const left = corner === 'bottom-left' ? card.left + EDGE_X : card.right - EDGE_X - WIDTH;
  const top =
    corner === 'top-right'
      ? card.top + EDGE_Y
      : corner === 'middle-right'
        ? (card.top + card.bottom - HEIGHT) / 2
        : card.bottom - EDGE_Y - HEIGHT;
  return { left, top, right: left + WIDTH, bottom: top + HEIGHT };
}

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Boxes of what can be seen in an element: lines of text, pictures, controls. */
export function seenBoxes(element: Element): Box[] {
  const { ownerDocument: document } = element;
  const boxes: Box[] = [];
  const walker = document.createTreeWalker(element, 5 /* elements and text */);
  const range = document.createRange();
  for (let looked = 0; walker.nextNode() && looked < LOOKED_AT; looked++) {
    const node = walker.currentNode;
    if (node.nodeType === 3) {
      if (!(node as Text).data.trim()) continue;
      range.selectNodeContents(node);
      boxes.push(...range.getClientRects());
    } else if (/^(?:img|svg|button|input|video|canvas)$/i.test((node as Element).localName)) {
      boxes.push((node as Element).getBoundingClientRect());
    }
  }
  return boxes.filter((box) => box.right > box.left && box.bottom > box.top);
}

/** The corner with the least under it, over all samples; the earlier in the list where several are free. */
export function freeCorner(samples: readonly Element[]): Corner {
  const taken = new Map<Corner, number>(CORNERS.map((corner) => [corner, 0]));
  for (const card of samples) {
    const frame = card.getBoundingClientRect();
    if (frame.width === 0 || frame.height === 0) continue;
    const boxes = seenBoxes(card);
    for (const corner of CORNERS) {
      const mine = cornerBox(frame, corner);
      // A mark that sticks out of the card would stand on its neighbour.
      const outside = WIDTH * HEIGHT - overlap(mine, frame);
      taken.set(corner, (taken.get(corner) ?? 0) + outside + boxes.reduce((sum, box) => sum + overlap(mine, box), 0));
    }
  }
  return CORNERS.reduce((best, corner) => ((taken.get(corner) ?? 0) < (taken.get(best) ?? 0) ? corner : best));
}

const BLOCKS = /^(?:block|list-item|flow-root|table-cell|inline-block)$/;
const TABLE = /^table/;

/** The deepest element of a card whose text begins with the title. */
export function titleElement(card: Element, title: string): Element | undefined {
  const wanted = title.trim().toLowerCase().slice(0, 40);
  const walker = card.ownerDocument.createTreeWalker(card, 4 /* text */);
  while (walker.nextNode()) {
    const text = (walker.currentNode as Text).data.trim().toLowerCase();
    if (text && (text.startsWith(wanted) || (text.length > 12 && wanted.startsWith(text))))
      return walker.currentNode.parentElement ?? undefined;
  }
  return undefined;
}

/** How the cards of one class hold their marks: in a corner of their own, or so many steps above the element with the title. */
type Hold =
  | { readonly corner: true }
  | { readonly above: number; readonly place: 'strip' }
  /** `instead`: steps to the block that takes the marks of cards whose title leaves no room behind it; `null`: there is none. */
  | { readonly above: 0; readonly place: 'inline'; instead?: number | null };
/** By tag and class: style and sizes are asked for once per list and not once per card. */
export type Holds = Map<string, Hold>;

/** Share of a card's width that a block must have to take the mark at its end without covering the title. */
const WIDE = 0.6;

/** Distance of a strip's mark from the right edge, and of one behind a text from that, as in the sheet. */
const STRIP_EDGE = 4;
const GAP = 6;
/** A narrower mark would say nothing. */
const LEAST = 60;

/** Px between the end of a card's title and the edge that no mark may stand over: the card's, and the window's. */
function roomBehind(titled: Element, card: Element, window: Window): number {
  const range = titled.ownerDocument.createRange();
  range.selectNodeContents(titled);
  const end = [...range.getClientRects()].at(-1)?.right ?? titled.getBoundingClientRect().right;
  const edge = Math.min(card.getBoundingClientRect().right, window.document.documentElement.clientWidth);
  return edge - STRIP_EDGE - end - GAP;
}

/** Steps from the title to the block of the card at whose end a mark covers least; null where no block can take one. */
function leastCovering(card: Element, titled: Element, window: Window): number | null {
  const boxes = seenBoxes(card);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  let above = 0;
  for (let at: Element | null = titled; at; at = at.parentElement, above++) {
    const frame = at.getBoundingClientRect();
    const right = frame.right - STRIP_EDGE;
    const left = Math.max(frame.left, right - WIDTH);
    const mark = { left, right, top: frame.bottom - HEIGHT, bottom: frame.bottom };
    const covered = boxes.reduce((sum, box) => sum + overlap(mark, box), 0);
    if (covered < least && right - left >= LEAST && BLOCKS.test(window.getComputedStyle(at).display)) {
      best = above;
      least = covered;
    }
    if (at === card) break;
  }
  return best;
}

/** Width of a line that has the title and a mark beside it. */
function roomFor(titled: Element): number {
  const range = titled.ownerDocument.createRange();
  range.selectNodeContents(titled);
  return range.getBoundingClientRect().width + WIDTH;
}

/** The element that takes a card's mark where its own box will not: that with the title, else the last cell of a row. */
const holder = (card: Element, title: string): Element =>
  titleElement(card, title) ?? (card.localName === 'tr' ? card.lastElementChild : undefined) ?? card;

function findHold(card: Element, titled: Element, window: Window): Hold {
  const style = window.getComputedStyle(card);
  if (style.position !== 'static' && !TABLE.test(style.display)) return { corner: true };
  // A row without a title of its own is text all over: at its end, not behind its last words.
  if (titled.parentElement === card && card.localName === 'tr') return { above: 0, place: 'strip' };
  const { width } = card.getBoundingClientRect();
  const room = roomFor(titled);
  let above = 0;
  for (let at: Element | null = titled; at; at = at.parentElement, above++) {
    if (BLOCKS.test(window.getComputedStyle(at).display) && at.getBoundingClientRect().width >= Math.max(width * WIDE, room))
      return { above, place: 'strip' };
    if (at === card) break;
  }
  return { above: 0, place: 'inline' };
}

/** Where the mark of one card goes. `corner` is the list's. */
export function cardSpot(card: Element, title: string, corner: Corner, holds: Holds, window: Window): Spot {
  const kind = `${card.localName}.${card.className}`;
  let hold = holds.get(kind);
  let titled: Element | undefined;
  if (!hold) {
    titled = holder(card, title);
    hold = findHold(card, titled, window);
    holds.set(kind, hold);
  }
  if ('corner' in hold) return { parent: card, place: corner };
  let parent = titled ?? holder(card, title);
  let { above } = hold;
  if (hold.place === 'inline') {
    const room = roomBehind(parent, card, window);
    if (room < WIDTH && hold.instead === undefined) hold.instead = leastCovering(card, parent, window);
    if (room >= WIDTH || hold.instead === null || hold.instead === undefined)
      return { parent, place: 'inline', fit: { width: Math.max(room, WIDTH), back: Math.max(0, WIDTH - room) } };
    above = hold.instead;
  }
  for (let step = 0; step < above && parent !== card && parent.parentElement; step++) parent = parent.parentElement;
  return { parent, place: 'strip' };
}

/** Where the mark of an open posting goes: a measured place in its heading. */
export function headingSpot(heading: Element, window: Window): Spot {
  return BLOCKS.test(window.getComputedStyle(heading).display)
    ? { parent: heading, place: 'measured' }
    : { parent: heading, place: 'inline' };
}

/** The right edge of what an element's children may fill, and never beyond the window. */
function innerRight(element: Element, window: Window): number {
  return element.getBoundingClientRect().right - (Number.parseFloat(window.getComputedStyle(element).paddingRight) || 0);
}

/**
 * Left and top of an open posting's mark, relative to its host at the heading's end, and how wide it may be: after the last
 * line where there is room, else in the free space above or below, else at the right end of the last line.
 */
export function besideHeading(
  heading: Element,
  host: Element,
  mark: { readonly width: number; readonly height: number },
  window: Window,
): { left: number; top: number; width: number } {
  const frame = heading.getBoundingClientRect();
  const base = host.getBoundingClientRect();
  const around = heading.parentElement?.parentElement ?? heading.parentElement ?? heading;
  const boxes = seenBoxes(around);
  const lines = seenBoxes(heading);
  const last = lines.reduce<Box | undefined>((low, box) => (!low || box.bottom >= low.bottom - 1 ? box : low), undefined) ?? frame;
  // Beyond it the mark would lie on a neighbour, or give the page a scroll bar.
  const limit = Math.min(Math.max(frame.right, innerRight(around, window)), window.document.documentElement.clientWidth);
  const at = (left: number, top: number) => {
    const right = Math.min(left + mark.width, Math.max(limit, left + LEAST));
    return { left, top, right, bottom: top + mark.height };
  };
  const candidates = [
    at(last.right + 10, (last.top + last.bottom - mark.height) / 2),
    at(frame.left, frame.top - mark.height - 2),
    at(frame.left, frame.bottom + 2),
    at(Math.max(frame.left, Math.min(frame.right, limit) - mark.width), (last.top + last.bottom - mark.height) / 2),
  ];
  // Better to cut words of ours than to cover the page.
  const cost = (box: Box) =>
    mark.height * (Math.max(0, box.right - limit) * 4 + (mark.width - (box.right - box.left)) / 4) +
    boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  const best = candidates.reduce((least, box) => (cost(box) < cost(least) ? box : least));
  return { left: best.left - base.left, top: best.top - base.top, width: best.right - best.left };
}
