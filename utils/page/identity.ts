/**
 * What tells that an element still shows the same role: a fingerprint that is cheap enough to take at every change. Sites
 * recycle the elements of their lists; a mark must go when its card becomes another role's.
 */

/** Attributes that name a posting on some site. */
const NAMING = /^(?:href|componentkey|id|data-(?:.*-)?(?:id|jk|jobid|key|urn|href|url))$/;
/** Links of a card that are looked at: the posting's own is among the first. */
const LINKS = 6;
/** Characters of text that stand in where nothing names the posting. */
const TEXT = 300;

/** Equal for as long as the card shows the same role. */
export function cardFingerprint(card: Element): string {
  const parts: string[] = [];
  for (const { name, value } of card.attributes) if (NAMING.test(name)) parts.push(value);
  const links = card.getElementsByTagName('a');
  for (let i = 0; i < links.length && i < LINKS; i++) parts.push(links[i]?.getAttribute('href') ?? '');
  const named = parts.join('\n');
  return named.trim() ? named : (card.textContent ?? '').trim().slice(0, TEXT);
}

/** Equal for as long as the heading of an open posting reads the same. */
export function headingFingerprint(heading: Element): string {
  return (heading.textContent ?? '').trim().slice(0, TEXT);
}
