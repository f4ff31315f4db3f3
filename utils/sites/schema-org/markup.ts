/** JobPostings marked up in the page itself: microdata (`itemscope`) and RDFa (`typeof`). One walk reads both. */

import { oneLine } from '../../posting/html-text';
import type { Origin } from '../../posting/posting';
import type { SchemaNode } from './node';

interface Dialect {
  readonly origin: Origin;
  /** Starts an item. */
  readonly scope: string;
  readonly type: string;
  readonly property: string;
}

const MICRODATA: Dialect = { origin: 'microdata', scope: 'itemscope', type: 'itemtype', property: 'itemprop' };
const RDFA: Dialect = { origin: 'rdfa', scope: 'typeof', type: 'typeof', property: 'property' };

const MAX_POSTINGS = 1000;
/** Most properties of one posting that are read. */
const MAX_PROPERTIES = 500;

/** All JobPostings of the page that are marked up in it, in its order; those inside another posting are left out. */
export function markupPostings(document: Document): SchemaNode[] {
  const found: SchemaNode[] = [];
  for (const [dialect, selector] of [
    [MICRODATA, '[itemtype*="JobPosting"]'],
    [RDFA, '[typeof*="JobPosting"]'],
  ] as const) {
    for (const element of document.querySelectorAll(selector)) {
      if (found.length >= MAX_POSTINGS) break;
      if (!/(^|[\s/:#])JobPosting(\s|$)/.test(element.getAttribute(dialect.type) ?? '')) continue;
      const node = readItem(element, dialect);
      if (Object.keys(node).length > 0) found.push({ node, origin: dialect.origin, element });
    }
  }
  return found;
}

/** An item's properties; inner items become inner nodes. Prototype-free, for property names come from the page. */
function readItem(root: Element, dialect: Dialect): Record<string, unknown> {
  const node: Record<string, unknown> = Object.create(null);
  const owner = new Map<Element, Record<string, unknown>>([[root, node]]);
  const properties = root.querySelectorAll(`[${dialect.property}]`);
  for (let i = 0; i < properties.length && i < MAX_PROPERTIES; i++) {
    const element = properties[i] as Element;
    const into = ownerOf(element, root, dialect, owner);
    if (!into) continue;
    let value: unknown;
    if (element.hasAttribute(dialect.scope)) {
      const inner: Record<string, unknown> = Object.create(null);
      owner.set(element, inner);
      const type = element.getAttribute(dialect.type);
      if (type) inner['@type'] = type;
      // An item that names itself by its text alone ("hiringOrganization" around a bare name).
      if (!element.querySelector(`[${dialect.property}]`)) inner.name = valueText(element);
      value = inner;
    } else value = propertyValue(element);
    for (const name of (element.getAttribute(dialect.property) ?? '').split(/\s+/).slice(0, 5)) {
      const key = name.replace(/^.*[/:#]/, '');
      if (key === '' || key === '__proto__') continue;
      const before = into[key];
      into[key] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
    }
  }
  return node;
}

/** The node of the nearest item around a property. */
function ownerOf(
  element: Element,
  root: Element,
  dialect: Dialect,
  owner: ReadonlyMap<Element, Record<string, unknown>>,
): Record<string, unknown> | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at === root || at.hasAttribute(dialect.scope)) return owner.get(at);
  }
  return undefined;
}

/** A short value as text, a long or structured one as its element: descriptions keep their lines that way. */
function propertyValue(element: Element): unknown {
  const attribute = attributeOf(element);
  if (attribute !== undefined) return attribute;
  return element.firstElementChild || (element.textContent ?? '').length > 200 ? element : oneLine(element);
}

function valueText(element: Element): string {
  return attributeOf(element) ?? oneLine(element);
}

function attributeOf(element: Element): string | undefined {
  const content = element.getAttribute('content');
  if (content !== null) return content;
  const name = element.localName;
  if (name === 'time') return element.getAttribute('datetime') ?? undefined;
  if (name === 'data' || name === 'meter') return element.getAttribute('value') ?? undefined;
  if (
    (name === 'a' || name === 'link' || name === 'area') &&
    /\burl\b|sameas/i.test(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '')
  ) {
    return element.getAttribute('href') ?? undefined;
  }
  if (name === 'img') return element.getAttribute('alt') ?? undefined;
  if (name === 'meta' || name === 'link') return '';
  return undefined;
}
