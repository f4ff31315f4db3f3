// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { essence, findQuote, findQuotes, indexText } from '../../utils/page/evidence/quotes';

function page(html: string): HTMLElement {
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(root);
  return root;
}

it('finds a quote over several nodes, whatever the spaces and bullets between', () => {
  const root = page('<ul><li>Lead  a <b>team</b>\n of four</li><li>Build it yourself</li></ul>');
  const range = findQuote(indexText(root), 'Lead a team of four\n- Build it');
  expect(range?.toString()).toBe('Lead  a team\n of fourBuild it');
});

it('finds the right one of equal sentences', () => {
  const root = page('<p id="a">You mentor others.</p><p>Then</p><p id="b">You mentor others.</p>');
  const range = findQuote(indexText(root), 'mentor others', 'You mentor others. Then You ');
  expect(range?.startContainer.parentElement?.id).toBe('b');
});

it('takes the first where the page shows it less often than the text has it', () => {
  const root = page('<p id="a">You mentor others.</p>');
  expect(findQuote(indexText(root), 'mentor others', 'You mentor others. You ')?.startContainer.parentElement?.id).toBe('a');
});

it('finds nothing that the page does not show', () => {
  const root = page('<p>Writes code.</p><script>manages people</script><style>/* manages people */</style>');
  expect(findQuote(indexText(root), 'manages people')).toBeUndefined();
  expect(findQuote(indexText(root), ' – ')).toBeUndefined();
});

it('compares letters and digits only, of any script', () => {
  expect(essence('Führt – 12\u00a0Personen!')).toBe('führt12personen');
  expect(essence('管理 チーム')).toBe('管理チーム');
  // A letter whose lower case is longer keeps its length: offsets count units.
  expect(essence('İ')).toHaveLength(1);
});

it('searches a large page in time', () => {
  const root = page(`<p>${'lorem ipsum '.repeat(40_000)}</p><p>the very words</p>`);
  const from = performance.now();
  expect(findQuote(indexText(root), 'the very words')?.toString()).toBe('the very words');
  expect(performance.now() - from).toBeLessThan(2000);
});

it('says of each quote whether it has a place, those of the title in the heading', () => {
  const root = page('<h1>Staff Engineer</h1><div><p>Writes code.</p></div>');
  const read = { window: window as never, title: 'Staff Engineer', heading: root.querySelector('h1')!, body: root.querySelector('div')! };
  const quoted = (quote: string, field: 'title' | 'description') => ({ quote, field, start: 0, end: quote.length });
  expect(
    findQuotes(
      [quoted('Staff', 'title'), quoted('Writes', 'title'), quoted('Writes', 'description'), quoted('leads', 'description')],
      read,
    ),
  ).toEqual([true, false, true, false]);
});

it('finds no place for words that are drawn nowhere', () => {
  const root = page('<p>Leads the team</p>');
  const drawn = vi.fn(() => [] as unknown as DOMRectList);
  Range.prototype.getClientRects = drawn;
  expect(findQuote(indexText(root), 'Leads')).toBeUndefined();
  drawn.mockReturnValue([{}] as unknown as DOMRectList);
  expect(findQuote(indexText(root), 'Leads')?.toString()).toBe('Leads');
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
});
