/**
 * What we put into the page. Kept beside the page, not on the nodes: no attribute, class or id tells them from the page's
 * own, and the element's name is a new one in every page.
 */

const own = new WeakSet<Node>();

/** Two syllables and two more, with the hyphen that a custom element's name needs: `ro-tami`. */
export function neutralName(random: () => number = Math.random): string {
  const syllable = () => 'bdfglmnprstv'[Math.floor(random() * 12)]! + 'aeiou'[Math.floor(random() * 5)]!;
  return `${syllable()}-${syllable()}${syllable()}`;
}

/** The name of our elements in this page. */
export const OWN_NAME = neutralName();

/** An element of ours with a closed root and our style sheets. The page sees an unknown, empty element. */
export function ownElement(document: Document, sheets: CSSStyleSheet[]): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(OWN_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = sheets;
  own.add(host);
  return { host, root };
}

/** Whether this node is one that we put into the page. What lies in its root never shows outside. */
export function isOwn(node: Node): boolean {
  return own.has(node);
}
