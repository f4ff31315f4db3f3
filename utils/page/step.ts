/** Going to a card: from the side panel's list, or by command keys along the cards on the person's track. */

/** Flashes an element's outline without touching its attributes. */
export function flash(element: Element, still: boolean): void {
  const outline = '3px solid #2f9e8a';
  element.animate(
    { outline: [outline, outline, '3px solid transparent'], outlineOffset: ['2px', '2px', '2px'] },
    { duration: still ? 1500 : 1200 },
  );
}

/** Scrolls to a card and flashes it; focus goes to its first link, so that Enter opens it. */
export function goToCard(window: Window, card: Element): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  card.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  (card.matches('a[href]') ? (card as HTMLElement) : card.querySelector<HTMLElement>('a[href]'))?.focus({ preventScroll: true });
  flash(card, still);
}

/** The card after (or before) the current one; from the ends it stays where it is. */
export function stepFrom(cards: readonly string[], current: string | undefined, by: 1 | -1): string | undefined {
  if (cards.length === 0) return undefined;
  const at = current === undefined ? -1 : cards.indexOf(current);
  if (at === -1) return by === 1 ? cards[0] : cards[cards.length - 1];
  return cards[Math.min(cards.length - 1, Math.max(0, at + by))];
}
