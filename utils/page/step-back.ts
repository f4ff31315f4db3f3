/**
 * How a card steps back: by an animation that holds its last frame. No attribute and no style of the page's element is
 * touched, so that readers still find a folded card, and nothing is left in the page's nodes when the animation is gone.
 */

/** How far a dimmed card steps back: still readable. */
const DIMMED = 0.45;

const NOTHING = ['0px', '0px'];
const BACK: Readonly<Record<'dim' | 'fold', PropertyIndexedKeyframes>> = {
  dim: { opacity: [DIMMED, DIMMED] },
  fold: {
    display: ['none', 'none'],
    // Firefox animates no `display` (153): there a card shrinks to nothing.
    visibility: ['collapse', 'collapse'],
    overflow: ['hidden', 'hidden'],
    minHeight: NOTHING,
    maxHeight: NOTHING,
    paddingTop: NOTHING,
    paddingBottom: NOTHING,
    marginTop: NOTHING,
    marginBottom: NOTHING,
    borderTopWidth: NOTHING,
    borderBottomWidth: NOTHING,
  },
};
/** Milliseconds: short enough that nobody sees it, and like no animation that a page would make. */
const DURATION = 0.017;

/** Answers how to take it back. */
function stepBack(card: Element, how: keyof typeof BACK): () => void {
  const animation = card.animate(BACK[how], { duration: DURATION, fill: 'forwards' });
  return () => animation.cancel();
}

export const dim = (card: Element) => stepBack(card, 'dim');
export const fold = (card: Element) => stepBack(alone(card), 'fold');

/** Elements around a card that hold other things by nature. */
const HOLDERS = /^(?:ul|ol|table|tbody|main|section|article|body|html)$/;
/** How far above a card its own item may lie. */
const STEPS = 2;

/** A card with the item that was made for it alone: an empty item with its border and bullet would stay in the list. */
function alone(card: Element): Element {
  let item = card;
  for (let step = 0; step < STEPS; step++) {
    const around: Element | null = item.parentElement;
    if (!around || HOLDERS.test(around.localName) || around.children.length > 1 || around.textContent?.trim() !== item.textContent?.trim())
      break;
    item = around;
  }
  return item;
}

/**
 * Brings back the cards that scripts of ours which are no more left dimmed or folded: their animations run on without them.
 * They are told by their length.
 */
export function bringBack(document: Document): void {
  for (const animation of document.getAnimations?.() ?? []) if (animation.effect?.getTiming().duration === DURATION) animation.cancel();
}
