/**
 * What we put into the page. Kept beside the page, not on the nodes: no attribute, class or id tells them from the page's
 * own, and the element's name is a new one in every page.
 */
import { bringBack } from './step-back';

const own = new WeakSet<Node>();

/** Two syllables and two more, with the hyphen that a custom element's name needs: `ro-tami`. */
export function neutralName(random: () => number = Math.random): string {
  const syllable = () => 'bdfglmnprstv'[Math.floor(random() * 12)]! + 'aeiou'[Math.floor(random() * 5)]!;
  return `${syllable()}-${syllable()}${syllable()}`;
}

const NEUTRAL_NAME = /^[bdfglmnprstv][aeiou]-(?:[bdfglmnprstv][aeiou]){2}$/;

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

/** What Firefox lets an extension's scripts see of an element, and nobody else. */
interface SeenThrough {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Takes out what scripts of ours that are no more left in this page. Firefox stops them without a word when the extension is
 * updated, and shows closed roots to the scripts that come after them; in Chromium they notice, and leave by themselves.
 */
export function removeLeftovers(document: Document): void {
  bringBack(document);
  if (!('openOrClosedShadowRoot' in document.documentElement)) return;
  for (const element of document.querySelectorAll('*')) {
    if (own.has(element) || !NEUTRAL_NAME.test(element.localName) || element.childNodes.length > 0) continue;
    const root = (element as SeenThrough).openOrClosedShadowRoot;
    if (root?.mode === 'closed' && root.adoptedStyleSheets.length > 0) element.remove();
  }
}
