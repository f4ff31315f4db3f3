// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { cardFingerprint } from '../../utils/page/identity';
import { Marks, type Shown } from '../../utils/page/mark/marks';
import { RestOfList } from '../../utils/page/mark/rest';
import { aCard, verdictFor } from '../store/roles';

/** What jsdom has not. */
class Sheet {
  replaceSync(): void {}
}
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
const page = new Proxy(window, {
  get: (target, name) => {
    if (name === 'CSSStyleSheet') return Sheet;
    const value: unknown = Reflect.get(target, name);
    return typeof value === 'function' && !/^[A-Z]/.test(String(name)) ? value.bind(target) : value;
  },
}) as unknown as Window & typeof globalThis;
const quietly = (work: () => void) => work();

beforeEach(() => {
  document.body.innerHTML = '<ul><li id="p-1" style="position: relative">One</li></ul>';
});
const card = () => document.querySelector('li')!;
const shown = (): Shown => ({ key: 'lever:p-1', posting: aCard(1), element: card(), fingerprint: cardFingerprint(card()) });
const markings = new Map([
  ['lever:p-1', { key: 'lever:p-1', verdict: verdictFor({ title: 'Engineer' }), flags: {}, onTrack: true }] as const,
]);
const another = vi.fn();
const marks = () => new Marks({ window: page, quietly, opened: () => undefined, another });

it('marks a card that is what it was when it was read', async () => {
  const made = marks();
  await made.show([shown()], markings, {});
  expect(made.size).toBe(1);
  expect(card().children).toHaveLength(1);
});

it('leaves a card alone that became another role before its mark was due', async () => {
  const made = marks();
  const read = shown();
  card().setAttribute('id', 'p-9');
  await made.show([read], markings, {});
  expect(made.size).toBe(0);
  expect(card().children).toHaveLength(0);
});

it('leaves a card alone that changed while it was read', async () => {
  const made = marks();
  await made.show([{ ...shown(), fingerprint: undefined }], markings, {});
  expect(made.size).toBe(0);
});

it('folds a card that was dimmed when the person wants that, and touches none of its attributes', () => {
  const cancel = vi.fn();
  const animate = vi.fn(() => ({ cancel }) as unknown as Animation);
  card().animate = animate;
  const before = card().outerHTML;
  const rest = new RestOfList({ window: page, quietly });
  rest.apply('dim', [card()], {});
  rest.apply('fold', [card()], {});
  expect(cancel).toHaveBeenCalledOnce();
  expect(animate.mock.calls.map(([frames]: unknown[]) => Object.keys(frames as object))).toMatchObject([['opacity'], { 0: 'display' }]);
  expect(card().outerHTML).toBe(before);
  rest.clear();
  expect(cancel).toHaveBeenCalledTimes(2);
});

it('brings a folded card back at once that becomes another role', async () => {
  const cancel = vi.fn();
  card().animate = () => ({ cancel }) as unknown as Animation;
  const rest = new RestOfList({ window: page, quietly });
  another.mockImplementation((element: Element) => rest.release(element));
  const made = marks();
  await made.show([shown()], markings, {});
  rest.apply('fold', [card()], {});
  card().setAttribute('id', 'p-9');
  made.check([{ type: 'attributes', target: card(), addedNodes: [], removedNodes: [] }] as unknown as MutationRecord[]);
  expect(made.size).toBe(0);
  expect(cancel).toHaveBeenCalledOnce();
});

it('folds the item that was made for a card alone, and never the list around it', () => {
  document.body.innerHTML = '<ul><li><div><b>One</b></div></li><li>Two</li></ul>';
  const folded: Element[] = [];
  Element.prototype.animate = function () {
    folded.push(this);
    return { cancel: () => undefined } as unknown as Animation;
  };
  new RestOfList({ window: page, quietly }).apply('fold', [document.querySelector('b')!], {});
  document.body.innerHTML = '<ul><li><b>One</b></li></ul>';
  new RestOfList({ window: page, quietly }).apply('fold', [document.querySelector('b')!], {});
  Reflect.deleteProperty(Element.prototype, 'animate');
  expect(folded.map(({ outerHTML }) => outerHTML)).toEqual(['<li><div><b>One</b></div></li>', '<li><b>One</b></li>']);
});

const textChanged = (target: Node) => [{ type: 'characterData', target, addedNodes: [], removedNodes: [] }] as unknown as MutationRecord[];

it('takes the mark off an open posting whose heading reads otherwise, and off a card without a name whose text changed', async () => {
  document.body.innerHTML = '<ul><li style="position: relative">One</li></ul><h1 style="display: inline">Engineer</h1><p>Text</p>';
  const heading = document.querySelector('h1')!;
  const made = marks();
  const open: Shown = { ...shown(), key: 'lever:p-2', heading: true, element: heading, fingerprint: 'Engineer' };
  await made.show([shown(), open], new Map([...markings, ['lever:p-2', { ...markings.get('lever:p-1')!, key: 'lever:p-2' }]]), {});
  expect(made.size).toBe(2);
  made.check(textChanged(document.querySelector('p')!.firstChild!));
  expect(made.size).toBe(2);
  heading.firstChild!.nodeValue = 'Manager';
  made.check(textChanged(heading.firstChild!));
  expect(made.size).toBe(1);
  card().firstChild!.nodeValue = 'Two';
  made.check(textChanged(card().firstChild!));
  expect(made.size).toBe(0);
});

it('finds among many cards without a name the one whose text changed', async () => {
  document.body.innerHTML = `<ul>${'<li style="position: relative"><b>One</b></li>'.repeat(6)}</ul>`;
  const made = marks();
  const all = [...document.querySelectorAll('li')].map(
    (element, at): Shown => ({ ...shown(), key: `lever:n-${at}`, element, fingerprint: cardFingerprint(element) }),
  );
  await made.show(all, new Map(all.map(({ key }) => [key, { ...markings.get('lever:p-1')!, key }])), {});
  const text = document.querySelectorAll('b')[3]!.firstChild!;
  text.nodeValue = 'Two';
  made.check(textChanged(text));
  expect(made.size).toBe(5);
  expect(document.querySelectorAll('li')[3]!.children).toHaveLength(1);
});
