import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { neutralName, removeLeftovers } from '../../utils/page/own-nodes';

it('makes names that are custom elements, say nothing and differ', () => {
  const names = new Set(Array.from({ length: 200 }, () => neutralName()));
  for (const name of names) expect(name).toMatch(/^[a-z]{2}-[a-z]{4}$/);
  expect(names.size).toBeGreaterThan(150);
  for (const name of names) expect(name).not.toMatch(/track|mark/);
});

/** A page in which somebody put an element with a closed root; `open` is what Firefox shows of it. */
function pageWith(name: string, sheets: number, inside = ''): { readonly document: Document; readonly left: () => number } {
  const { document } = new JSDOM(`<main><p>Text</p><${name}>${inside}</${name}></main>`).window;
  const element = document.querySelector(name)!;
  const root = { mode: 'closed', adoptedStyleSheets: Array.from({ length: sheets }) };
  Object.defineProperty(document.defaultView!.Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return this === element ? root : null;
    },
  });
  return { document, left: () => document.querySelectorAll(name).length };
}

it('takes out what scripts that are no more left behind', () => {
  const { document, left } = pageWith(neutralName(), 1);
  removeLeftovers(document);
  expect(left()).toBe(0);
  expect(document.querySelector('p')).not.toBeNull();
});

it.each([
  ['job-card', 1, ''],
  ['ba-lofi', 0, ''],
  ['ba-lofi', 1, 'words'],
  ['article', 1, ''],
])('leaves the page its own <%s> with %i sheets and "%s" in it', (name, sheets, inside) => {
  const { document, left } = pageWith(name, sheets, inside);
  removeLeftovers(document);
  expect(left()).toBe(1);
});

it('looks at nothing where the browser shows no closed roots', () => {
  const { document, left } = pageWith('ba-lofi', 1);
  Reflect.deleteProperty(document.defaultView!.Element.prototype, 'openOrClosedShadowRoot');
  removeLeftovers(document);
  expect(left()).toBe(1);
});
