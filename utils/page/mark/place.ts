/**
 * Finds where a mark may stand so that it takes no room: what the page shows stays where it is, also under the pointer.
 * For cards the corner that is free on most of a few of them is used for all, so that a list stays aligned.
 */
import type { Place } from './sheet';

/** Where to put the host: into `parent`, as its last child. */
export interface Spot {
  readonly parent: Element;
  readonly place: Place;
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
type Hold = { readonly corner: true } | { readonly above: number; readonly place: 'strip' | 'inline' };
/** By tag and class: style and sizes are asked for once per list and not once per card. */
export type Holds = Map<string, Hold>;

/** Share of a card's width that a block must have to take the mark at its end without covering the title. */
const WIDE = 0.6;

/** Width of a line that has the title and a mark beside it. */
function roomFor(titled: Element): number {
  const range = titled.ownerDocument.createRange();
  range.selectNodeContents(titled);
  return range.getBoundingClientRect().width + WIDTH;
}

function findHold(card: Element, titled: Element, window: Window): Hold {
  const style = window.getComputedStyle(card);
  if (style.position !== 'static' && !TABLE.test(style.display)) return { corner: true };
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
    titled = titleElement(card, title) ?? card;
    hold = findHold(card, titled, window);
    holds.set(kind, hold);
  }
  if ('corner' in hold) return { parent: card, place: corner };
  let parent = titled ?? titleElement(card, title) ?? card;
  for (let step = 0; step < hold.above && parent !== card && parent.parentElement; step++) parent = parent.parentElement;
  return { parent, place: hold.place };
}

/** Where the mark of an open posting goes: a measured place in its heading. */
export function headingSpot(heading: Element, window: Window): Spot {
  return BLOCKS.test(window.getComputedStyle(heading).display)
    ? { parent: heading, place: 'measured' }
    : { parent: heading, place: 'inline' };
}

/**
 * Left and top of an open posting's mark, relative to its host at the heading's end: after the last line where there is
 * room, else in the free space above or below, else at the right end of the last line.
 */
export function besideHeading(
  heading: Element,
  host: Element,
  mark: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const frame = heading.getBoundingClientRect();
  const base = host.getBoundingClientRect();
  const around = heading.parentElement?.parentElement ?? heading.parentElement ?? heading;
  const boxes = seenBoxes(around);
  const lines = seenBoxes(heading);
  const last = lines.reduce<Box | undefined>((low, box) => (!low || box.bottom >= low.bottom - 1 ? box : low), undefined) ?? frame;
  const limit = Math.max(frame.right, around.getBoundingClientRect().right);
  const at = (left: number, top: number) => ({ left, top, right: left + mark.width, bottom: top + mark.height });
  const candidates = [
    at(last.right + 10, (last.top + last.bottom - mark.height) / 2),
    at(frame.left, frame.top - mark.height - 2),
    at(frame.left, frame.bottom + 2),
    at(frame.right - mark.width, (last.top + last.bottom - mark.height) / 2),
  ];
  const cost = (box: Box) => Math.max(0, box.right - limit) * mark.height + boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  const best = candidates.reduce((least, box) => (cost(box) < cost(least) ? box : least));
  return { left: best.left - base.left, top: best.top - base.top };
}
