/** Facts that a page names in words anywhere beside its text: definition lists, tables, criteria below the posting, meta labels. */
import { oneLine } from '../../posting/html-text';
import type { PostingField } from '../../posting/posting';
import { isBareLabel, labelledField } from './labels';
import { metaOf } from './title';

/** A named fact. */
export interface Labelled {
  readonly field: PostingField;
  readonly text: string;
  /** What holds the text; missing where it stands in the page's head. */
  readonly element?: Element;
}

/** Elements that may be a label. */
const LABEL = 'dt, th, strong, b, h2, h3, h4, h5, h6, span, div, p, label, li, td';
/** Most elements that are looked at, and the longest fact. */
const MAX_ELEMENTS = 8000;
const MAX_FACT = 200;

/** What stands behind a label: the next element, or where the label is wrapped alone, the next one of the wrapper. */
function behind(label: Element): Element | undefined {
  let at = label;
  for (let i = 0; i < 3; i++) {
    if (at.nextElementSibling) return at.nextElementSibling;
    const parent = at.parentElement;
    if (!parent || (parent.textContent ?? '').length > 60) return undefined;
    at = parent;
  }
  return undefined;
}

/** The first fact of each label, in the page's order. `skip` says what is beside the matter. */
export function labelledFacts(document: Document, skip: (element: Element) => boolean): Labelled[] {
  const found: Labelled[] = [];
  const others = new Set<Element>();
  // "twitter:label1" is "Location", "twitter:data1" the place.
  for (const n of [1, 2, 3, 4]) {
    const field = labelledField((metaOf(document, `twitter:label${n}`) ?? '').replace(/\s*:$/, ''));
    const text = metaOf(document, `twitter:data${n}`);
    if (field && text && text.length <= MAX_FACT) found.push({ field, text });
  }
  let looked = 0;
  for (const element of document.querySelectorAll(LABEL)) {
    if (++looked > MAX_ELEMENTS) break;
    if (element.firstElementChild) continue;
    const text = (element.textContent ?? '').trim();
    if (text.length < 2 || text.length > 50) continue;
    const words = text.replace(/\s*[:：]$/, '');
    const field = labelledField(words);
    if (!field || (words === text && !/^(dt|th)$/.test(element.localName) && !isBareLabel(text))) continue;
    const value = behind(element);
    if (!value || value.querySelector('input, select, button') || isSkipped(value, skip)) continue;
    const fact = oneLine(value);
    // A label that a sidebar has twice is one of other postings.
    const aside = value.closest('aside, [role="complementary"]');
    if (aside && found.some((one) => one.field === field && one.element && aside.contains(one.element))) {
      for (let i = found.length - 1; i >= 0; i--) if (aside.contains(found[i]?.element ?? null)) found.splice(i, 1);
      others.add(aside);
    }
    if (aside && others.has(aside)) continue;
    if (fact && fact.length <= MAX_FACT && !isBareLabel(fact.replace(/\s*[:：]$/, ''))) found.push({ field, text: fact, element: value });
  }
  return found;
}

/** Definition lists, tables and lists that hold nothing but facts: two of them at least, and little text. They are no part of a description. */
export function factBlocks(facts: readonly Labelled[]): ReadonlySet<Element> {
  const counts = new Map<Element, number>();
  for (const { element } of facts) {
    const block = element?.closest('dl, table, ul, ol');
    if (block) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  return new Set([...counts].filter(([block, count]) => count >= 2 && oneLine(block).length < 250 + 150 * count).map(([block]) => block));
}

function isSkipped(element: Element, skip: (element: Element) => boolean): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (skip(at)) return true;
  return false;
}
