/**
 * Makers of common rules. A site's reader names its hooks with these; anything that needs thought is a hand-written `Rule`.
 *
 * Bind to ids, `data-*` hooks and aria, never to hashed classes, positions or localised label text.
 */
import { oneLine } from '../posting/html-text';
import { parseUrl } from '../posting/identity';
import type { Origin } from '../posting/posting';
import type { PageContext, RawValue, Rule } from './site';
import { embedded, pick } from './state';

/** The first element that matches, its root included: a card may itself carry the hook. */
export function find(root: ParentNode, selector: string): Element | undefined {
  const self = root as Partial<Element>;
  if (self.nodeType === 1 && self.matches?.(selector)) return root as Element;
  return root.querySelector(selector) ?? undefined;
}

/** The element's text. Give `name` when the selector is long; it is what layout reports show. */
export const text = (selector: string, name = selector): Rule => ({ name, origin: 'dom', read: (root) => find(root, selector) });

/** The text of all elements that match: places, employment types. */
export const texts = (selector: string, name = selector): Rule => ({
  name,
  origin: 'dom',
  read: (root) => Array.from(root.querySelectorAll(selector), (element) => oneLine(element)),
});

/** An attribute of the first element that matches. `origin` is `url` where the attribute holds an address that identifies. */
export const attr = (selector: string, attribute: string, name = `${selector}@${attribute}`, origin: Origin = 'dom'): Rule => ({
  name,
  origin,
  read: (root) => find(root, selector)?.getAttribute(attribute),
});

/** An address in an attribute, made absolute against the page's. */
export const href = (selector: string, name = `${selector}@href`): Rule => ({
  name,
  origin: 'url',
  read: (root, page) => {
    const value = find(root, selector)?.getAttribute('href');
    return value ? parseUrl(value, page.url)?.href : undefined;
  },
});

/** The posting id in the address of the first link that matches, by the site's own `identify`. */
export const idOfLink = (selector: string, name = `id of ${selector}`): Rule => ({
  name,
  origin: 'url',
  read: (root, page) => {
    const value = find(root, selector)?.getAttribute('href');
    const url = value ? parseUrl(value, page.url) : undefined;
    return url ? page.site.identify(url).identifier : undefined;
  },
});

/** A `<meta>` by property or name: `og:title`, `description`. Only for a posting's own page. */
export const meta = (property: string): Rule => ({
  name: `meta ${property}`,
  origin: 'meta',
  read: (_root, page) => {
    for (const element of page.document.querySelectorAll('meta')) {
      if (element.getAttribute('property') === property || element.getAttribute('name') === property)
        return element.getAttribute('content');
    }
    return undefined;
  },
});

/** The id or the canonical address that the page's own address names. */
export const fromUrl = (field: 'identifier' | 'canonicalUrl' = 'identifier'): Rule => ({
  name: `address ${field}`,
  origin: 'url',
  read: (_root, page) => page.identity[field],
});

/** A value inside the entry's or layout's `data`, by dotted path (`job.title`, `places.0.city`). */
export const data = (path: string): Rule => ({
  name: `state ${path}`,
  origin: 'state',
  read: (_root, _page, state) => pick(state, path) as RawValue,
});

/** A value of the page's embedded state: `marker` is the text that stands right before the JSON (see `state.ts`). */
export const state = (marker: string, path: string, identifies?: (value: unknown, page: PageContext) => boolean): Rule => ({
  name: `state ${marker} ${path}`,
  origin: 'state',
  read: (_root, page) => {
    const value = embedded(page.document, marker, identifies && ((found) => identifies(found, page)));
    return pick(value, path) as RawValue;
  },
});

/** The page's own title, cut by a pattern with one group: `/^Job Application for (.+) at /`. Linear-time patterns only. */
export const pageTitle = (pattern: RegExp): Rule => ({
  name: `title ${pattern.source}`,
  origin: 'meta',
  read: (_root, page) => pattern.exec(page.document.title.slice(0, 1000))?.[1],
});
