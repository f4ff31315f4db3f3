/** What stands in a card besides its title: short texts, each with what its markup calls it. */
import { isHidden } from '../../posting/html-text';
import type { PostingField } from '../../posting/posting';
import { isBareLabel, labelledField, splitLabel } from './labels';
import { HINT } from './words';

/** A short text of a card. */
export interface Fact {
  readonly text: string;
  readonly element: Element;
  /** The field that class names, ids, icons, labels or a table's header name. */
  readonly hint?: PostingField;
  /** Where in the card it stands: equal for the same place in all cards. */
  readonly place: string;
  /** The page itself names the field in words ("Location:"). */
  readonly labelled: boolean;
  /** One of several things that a line says. */
  readonly part?: true;
}

const SILENT = /^(script|style|template|noscript|svg|iframe|select|option|textarea|button|input)$/;
/** Most texts of one card that are looked at, and their longest length. */
const MAX_FACTS = 60;
const MAX_TEXT = 400;

/** "jobLocation", "job_location" and "job-location" are one to the hints. */
function flat(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** What an element's own attributes call it. */
function names(element: Element): string {
  // A custom element is called by what it shows ("nx-location"), a link by where it leads ("/company/acme").
  let all = element.localName.includes('-') ? ` ${element.localName}` : '';
  if (element.localName === 'a')
    all += /\/(compan(y|ies)|employers?|org|cmp|firm[ay]?|entreprises?|empresas?)\//.test(element.getAttribute('href') ?? '')
      ? ' company'
      : '';
  for (const { name, value } of element.attributes) {
    // An id made of the posting's own title and employer names no field ("Tide-Company-Engineer-17").
    if (/^(id|name|data-id)$/.test(name) && value.split(/[-_]/).length > 4) continue;
    if (
      /^(class|id|itemprop|title|aria-label|alt|name|data-(testid|test|qa|automation\w*|at|cy|ui|label|th|title|field|type|name|icon|lucide|hook))$/.test(
        name,
      )
    )
      all += ` ${value.slice(0, 200)}`;
    else if (/^data-/.test(name) && name.length < 40 && !/^data-(v-|astro|mat-|hk|reactid|bs-|toggle)/.test(name))
      all += ` ${name.slice(5)}`;
  }
  return flat(all);
}

/** What an icon is called: its class, source, or the name a font draws it by. */
function iconName(element: Element): string {
  const tag = element.localName;
  if (tag === 'img') {
    const alt = (element.getAttribute('alt') ?? '').slice(0, 60);
    // "Acme Company logo" is a picture's own name, not a field's.
    return flat(`${(element.getAttribute('src') ?? '').slice(-80).replace(/^data:.*/, '')} ${alt.split(' ').length < 3 ? alt : ''}`);
  }
  const use = tag === 'svg' ? element.querySelector('use') : null;
  if (tag === 'svg' || tag === 'i' || /icon/i.test(element.getAttribute('class') ?? '')) {
    return `${names(element)} ${flat(use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '')} ${flat((element.textContent ?? '').trim().slice(0, 30))}`;
  }
  return '';
}

const ORDER = [
  'validThrough',
  'baseSalary',
  'jobLocationType',
  'employmentType',
  'jobLocation',
  'hiringOrganization',
  'datePosted',
] as const;

/** The field that a name hints at; the most particular first ("remote-location-type"). */
export function hintOf(name: string): PostingField | undefined {
  if (name.trim() === '' || name.length > 3000) return undefined;
  // "company-location-wrapper" names two fields, so it names none.
  if (HINT.hiringOrganization.test(name) && HINT.jobLocation.test(name)) return undefined;
  const field = ORDER.find((one) => HINT[one].test(name));
  return field === 'datePosted' && OTHER_DATE.test(name) ? undefined : field;
}

/** Dates of something else than the publication. */
const OTHER_DATE =
  /(start|begin|end|entry|join\w*|updated?|modified|event|birth|interview|eintritts?|debut|inicio|current)[-_ ]?(date|datum|fecha|data)/;

/** The field that words in front of a fact name: known labels, then whatever sounds like one; a date only by a known label. */
function fieldOfLabel(label: string): PostingField | undefined {
  const known = labelledField(label);
  if (known || label === '') return known;
  const hint = hintOf(flat(label));
  return hint === 'datePosted' ? undefined : hint;
}

/** True for an element that only draws an icon. */
function isIcon(element: Element): boolean {
  return (
    element.localName === 'i' ||
    (/(^|[\s_-])(icons?|material-symbols?\w*|mat-icon|glyphicon|fa-\w+|fas|far)([\s_-]|$)/i.test(element.getAttribute('class') ?? '') &&
      /^[a-z_]{0,30}$/.test((element.textContent ?? '').trim()))
  );
}

/** The nearest hint: the element's own, an icon's before it, then those around it up to what holds the whole card. */
function hintFor(element: Element, card: Element, heading: Element | undefined): PostingField | undefined {
  let at: Element | null = element;
  for (let i = 0; at && at !== card && i < 5; i++, at = at.parentElement) {
    if (i > 0 && heading && at.contains(heading)) return undefined;
    const own = hintOf(names(at));
    if (own) return own;
    const before: Element | null = at.previousElementSibling;
    // An icon inside an element that has words of its own belongs to those.
    const icons = [before, before?.textContent?.trim() ? undefined : before?.firstElementChild, at.firstElementChild];
    for (const icon of icons) {
      const hint = icon && !(heading && icon.contains(heading)) ? hintOf(iconName(icon)) : undefined;
      if (hint) return hint;
    }
  }
  return undefined;
}

/** A table cell's header, or a definition's term. */
function labelOf(element: Element, card: Element): string {
  const cell = element.closest('td, dd');
  if (!cell || !card.contains(cell)) return '';
  if (cell.localName === 'dd')
    return cell.previousElementSibling?.localName === 'dt' ? (cell.previousElementSibling.textContent ?? '') : '';
  const row = cell.parentElement;
  const head = row?.closest('table')?.querySelector('thead tr, tr');
  if (!row || !head || head === row) return '';
  const index = Array.prototype.indexOf.call(row.children, cell);
  const header = head.children[index];
  return header?.localName === 'th' || head.parentElement?.localName === 'thead' ? (header?.textContent ?? '') : '';
}

/** True where a label and a text stand in one small part of the page. */
function isNear(label: Element, element: Element, root: Element): boolean {
  let at: Element | null = label;
  for (let i = 0; at && i < 4; i++, at = at.parentElement) {
    if (at.contains(element)) return true;
    if (at === root) return false;
  }
  return false;
}

/** The short texts below some elements, in the page's order; the title is left out, and so is what `skip` says. */
export function factsOf(parts: readonly Element[], heading?: Element, skip?: (element: Element) => boolean): Fact[] {
  const facts: Fact[] = [];
  const seen = new Map<string, number>();
  let label = '';
  let labelled: Element | undefined;
  const add = (root: Element, element: Element, text: string): void => {
    const words = text.replace(/\s*[:：]$/, '');
    if (words !== text ? text.length < 50 : isBareLabel(text) || (labelledField(text) && element.closest('dt, th, h2, h3, h4, h5, h6'))) {
      label = words;
      labelled = element;
      return;
    }
    // A label whose fact is missing must not name the next part of the page.
    if (label !== '' && !isNear(labelled as Element, element, root)) label = '';
    const split = splitLabel(text);
    const cell = labelOf(element, root)
      .trim()
      .slice(0, 60)
      .replace(/\s*[:：]$/, '');
    const hint = split?.field ?? fieldOfLabel(label) ?? fieldOfLabel(cell) ?? hintFor(element, root, heading);
    const path = pathOf(element, root);
    const ordinal = seen.get(path) ?? 0;
    seen.set(path, ordinal + 1);
    facts.push({
      text: split?.value ?? text,
      element,
      hint,
      place: `${path}#${ordinal}`,
      labelled: label !== '' || split !== undefined || labelledField(cell) !== undefined,
    });
    label = '';
  };
  for (const root of parts) {
    let node: Node | null = root;
    let run = '';
    const flush = (element: Element): void => {
      const whole = run.replace(/\s+/g, ' ').trim();
      run = '';
      const text = whole.length <= MAX_TEXT ? whole.replace(/^[\s|·•,;–-]+(?=\p{L})|[\s|·•,;–-]+$/gu, '') : '';
      if (text && /[\p{L}\p{N}]/u.test(text)) add(root, element, text);
    };
    while (node && facts.length < MAX_FACTS) {
      let inside: Node | null = null;
      if (node.nodeType === 3) run += node.nodeValue ?? '';
      else if (node.nodeType === 1) {
        const element = node as Element;
        if (element !== root) flush(element.parentElement as Element);
        if (element !== heading && !SILENT.test(element.localName) && !isHidden(element) && !isIcon(element) && !skip?.(element))
          inside = node.firstChild;
      }
      if (inside) {
        node = inside;
        continue;
      }
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        if (node && node.nodeType === 1) flush(node as Element);
      }
      node = !node || node === root ? null : node.nextSibling;
    }
    run = '';
  }
  return facts;
}

/** Tags and first class names from the card down to the element. */
function pathOf(element: Element, root: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < 12; at = at.parentElement) {
    // The card's own class may say "promoted": its places are those of every other card.
    if (at === root) break;
    steps.push(`${at.localName}.${(at.getAttribute('class') ?? '').split(/[\s\d]/)[0] ?? ''}`);
  }
  return steps.reverse().join('>');
}
