/**
 * Rules made of rules: where a hook holds more than the field ("Boston, MA (Remote)"), or where chips in no fixed order can be
 * told apart only by what they say. Linear-time patterns only.
 */
import { employmentTypes } from '../posting/employment-type';
import { oneLine } from '../posting/html-text';
import { parsePay } from '../posting/pay';
import { workplaceType } from '../posting/workplace';
import { find } from './rules';
import type { RawValue, Rule } from './site';

/** Longest text that is looked at; a field that is longer is no label. */
const MAX_LABEL = 2000;

/** What a rule found, as one line; undefined where it found no text. */
function lineOf(value: RawValue): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return oneLine(value.slice(0, MAX_LABEL));
  if (value === null || value === undefined || Array.isArray(value) || typeof value !== 'object') return undefined;
  return 'nodeType' in value ? oneLine(value as Element).slice(0, MAX_LABEL) : undefined;
}

/** The first group of `pattern` in the text that `rule` found; nothing where the pattern does not match. */
export const cut = (rule: Rule, pattern: RegExp): Rule => ({
  ...rule,
  name: `${rule.name} ${pattern.source}`,
  read: (root, page, data) => pattern.exec(lineOf(rule.read(root, page, data)) ?? '')?.[1]?.trim(),
});

/** The text that `rule` found without what `pattern` matches: badges, suffixes. */
export const without = (rule: Rule, pattern: RegExp): Rule => ({
  ...rule,
  name: `${rule.name} without ${pattern.source}`,
  read: (root, page, data) =>
    lineOf(rule.read(root, page, data))
      ?.replace(pattern, '')
      .trim() || undefined,
});

/** What `rule` found, set into `pattern` at its `%`: the address of a card that has no link but an id. */
export const within = (rule: Rule, pattern: string): Rule => ({
  ...rule,
  name: `${pattern} of ${rule.name}`,
  read: (root, page, data) => {
    const value = lineOf(rule.read(root, page, data));
    return value ? pattern.replace('%', encodeURIComponent(value)) : undefined;
  },
});

/** Parts of a label that stands for several: "Full-time · Mid-Senior level", "Remote | Contract". */
const parts = (text: string): string[] => text.slice(0, MAX_LABEL).split(/\s*[·•|\n]\s*/);

type Says = (text: string) => boolean;

/** Every part that says it, of every chip: "Permanent", "Full-time", "Contract" may stand in three. */
const chips =
  (kind: string, says: Says) =>
  (selector: string, name = selector): Rule => ({
    name: `${name} that name ${kind}`,
    origin: 'dom',
    read: (root) =>
      Array.from(root.querySelectorAll(selector))
        .slice(0, 200)
        .flatMap((element) => parts(oneLine(element)))
        .filter((part) => part !== '' && says(part)),
  });

/** The first part that says it: where a later chip may say it of something else. */
const chip = (kind: string, says: Says) => {
  const all = chips(kind, says);
  return (selector: string, name = selector): Rule => {
    const rule = all(selector, name);
    return { ...rule, read: (root, page, data) => (rule.read(root, page, data) as string[])[0] };
  };
};

const namesEmployment: Says = (text) => text.length < 120 && employmentTypes(text).length > 0;

/** The first chip that names an employment type. */
export const employmentChip = chip('an employment type', namesEmployment);
/** All chips that name employment types. */
export const employmentChips = chips('employment types', namesEmployment);
/** The first chip that names where the work is done. */
export const workplaceChip = chip('a workplace', (text) => text.length < 120 && workplaceType(text) !== undefined);
/** The first chip that is a workplace and nothing else ("Hybrid"), for where a place beside it may say "Remote, US". */
export const workplaceWord = chip(
  'only a workplace',
  (text) => text.length < 24 && !/[,;(]/.test(text) && workplaceType(text) !== undefined,
);
/** A currency's sign or code: a bare number among chips is as often a count. */
const MONEY =
  /\p{Sc}|\b(?:USD|EUR|GBP|CHF|AUD|CAD|NZD|SGD|HKD|INR|PLN|CZK|SEK|NOK|DKK|BRL|MXN|ZAR|AED|SAR|JPY|ILS)\b|\bkr\b|Kč|zł|\b(?:LPA|lpa|[Ll]acs?|[Ll]akhs?)\b/u;

/** The first chip that states pay, with its currency. */
export const payChip = chip('pay', (text) => MONEY.test(text) && parsePay(text, { label: true }) !== undefined);

/** Asks the whole page instead of the card: what all cards share stands in the page's head. */
export const ofPage = (rule: Rule): Rule => ({
  ...rule,
  name: `page: ${rule.name}`,
  read: (_root, page, data) => rule.read(page.document, page, data),
});

/** The element's own text, without that of the elements in it: a heading with a badge ("New") inside. */
export const ownText = (selector: string): Rule => ({
  name: `own text of ${selector}`,
  origin: 'dom',
  read(root) {
    const element = find(root, selector);
    if (!element) return undefined;
    let own = '';
    for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3) own += node.nodeValue ?? '';
    return own.trim() || undefined;
  },
});
