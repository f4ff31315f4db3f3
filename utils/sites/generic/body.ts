/** The element that holds a posting's text on an unknown page: by where the text is. */
import { isHidden } from '../../posting/html-text';

/** What holds no text of a posting. */
const ASIDE = /^(script|style|template|noscript|svg|iframe|select|option|textarea|nav|footer|aside|button|head|label)$/;
const ASIDE_ROLE = /^(navigation|banner|contentinfo|search|dialog|complementary|menu)$/;
const ASIDE_CLASS =
  /(^|[\s_-])(cookie|consent|similar|related|recommend\w*|newsletter|breadcrumbs?|share|social|footer|navbar|modal|popup|sidebar-jobs|more-jobs|other-jobs|job-alert)([\s_-]|$)/i;

/** True for what stands beside a posting's text: menus, forms, related postings, banners; also sidebars, which may hold facts. */
export function isAside(element: Element, sidebar = true): boolean {
  if (!sidebar && (element.localName === 'aside' || element.getAttribute('role') === 'complementary'))
    return isHidden(element) || ASIDE_CLASS.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  return (
    // Some servers wrap the whole page in a form.
    (element.localName === 'form' && element.querySelector('h1, h2') === null) ||
    ASIDE.test(element.localName) ||
    isHidden(element) ||
    ASIDE_ROLE.test(element.getAttribute('role') ?? '') ||
    ASIDE_CLASS.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
  );
}

/** Lengths of text below each element, parts beside the matter left out. One walk. */
function measure(root: Element, aside: (element: Element) => boolean): Map<Element, number> {
  const lengths = new Map<Element, number>();
  const order: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop() as Element;
    order.push(element);
    let own = 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? '';
        own += text.length > 2000 ? text.trim().length : text.replace(/\s+/g, ' ').trim().length;
      } else if (node.nodeType === 1 && !aside(node as Element)) stack.push(node as Element);
    }
    lengths.set(element, own);
  }
  // Children come after their parents in `order`: backwards, sums are complete.
  for (let i = order.length - 1; i > 0; i--) {
    const element = order[i] as Element;
    const parent = element.parentElement;
    if (parent && lengths.has(parent)) lengths.set(parent, (lengths.get(parent) ?? 0) + (lengths.get(element) ?? 0));
  }
  return lengths;
}

/** Parts of a text: where one of them is most of it, the text is still what holds them. */
const PARAGRAPH = /^(p|ul|ol|li|dl|pre|blockquote|h[1-6])$/;

/** True where a brother of the same build holds a good part of the text too: then both are the text. */
function hasTwin(element: Element, length: number, lengths: ReadonlyMap<Element, number>): boolean {
  const name = element.getAttribute('class') ?? '';
  for (let at = element.parentElement?.firstElementChild; at; at = at.nextElementSibling) {
    const own = lengths.get(at) ?? 0;
    if (
      at !== element &&
      at.localName === element.localName &&
      (at.getAttribute('class') ?? '') === name &&
      own > Math.max(150, length * 0.1)
    )
      return true;
  }
  return false;
}

/** Names of the element that holds the text. */
const NAMED =
  /(^|[\s_-])(job-?desc\w*|description(-?(text|content|body|block|container|wrapper))?|job-?(content|body|text|details?-?content)|posting-?(body|content|description)|vacancy-?(text|description|content|body)|jobad\w*|job-?ad|stellenbeschreibung|descripcion|descriptif)([\s_-]|$)/i;

/** The element with the posting's text, and how long that text is; undefined where the page has little text. */
export function genericBody(
  document: Document,
  least: number,
  aside: (element: Element) => boolean,
  heading?: Element,
): { element: Element; length: number } | undefined {
  const root = document.querySelector('main, [role="main"]') ?? document.body;
  if (!root) return undefined;
  let lengths = measure(root, aside);
  // A <main> that holds next to nothing is decoration.
  if ((lengths.get(root) ?? 0) < least && document.body && root !== document.body) lengths = measure(document.body, aside);
  let at = (lengths.get(root) ?? 0) < least && document.body ? document.body : root;
  const total = lengths.get(at) ?? 0;
  if (total < least) return undefined;
  let named: Element | undefined;
  for (;;) {
    let next: Element | undefined;
    for (let child = at.firstElementChild; child; child = child.nextElementSibling) {
      if ((lengths.get(child) ?? 0) > (next ? (lengths.get(next) ?? 0) : 0)) next = child;
    }
    const length = next ? (lengths.get(next) ?? 0) : 0;
    if (!next || length < Math.max(total * 0.6, least) || PARAGRAPH.test(next.localName) || hasTwin(next, length, lengths)) break;
    at = next;
    if (
      !named &&
      !(heading && at.contains(heading)) &&
      NAMED.test(`${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemprop') ?? ''}`)
    )
      named = at;
  }
  // An element that calls itself the description is taken rather than a part of it.
  const element = named ?? at;
  return { element, length: lengths.get(element) ?? 0 };
}
