/**
 * Rules made of rules: where a hook holds more than the field ("Boston, MA (Remote)"), or where chips in no fixed order can be
 * told apart only by what they say. Linear-time patterns only.
 */
import { employmentTypes } from '../posting/employment-type';
import { oneLine } from '../posting/html-text';
import { parsePay } from '../posting/pay';
import { workplaceType } from '../posting/workplace';
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

/** Parts of a label that stands for several: "Full-time · Mid-Senior level", "Remote | Contract". */
const parts = (text: string): string[] => text.slice(0, MAX_LABEL).split(/\s*[·•|\n]\s*/);

const chip =
  (kind: string, says: (text: string) => boolean) =>
  (selector: string, name = selector): Rule => ({
    name: `${name} that names ${kind}`,
    origin: 'dom',
    read: (root) => {
      for (const element of root.querySelectorAll(selector)) {
        const part = parts(oneLine(element)).find((one) => one !== '' && says(one));
        if (part) return part;
      }
      return undefined;
    },
  });

/** The first chip that names an employment type. */
export const employmentChip = chip('an employment type', (text) => text.length < 120 && employmentTypes(text).length > 0);
/** The first chip that names where the work is done. */
export const workplaceChip = chip('a workplace', (text) => text.length < 120 && workplaceType(text) !== undefined);
/** The first chip that states pay, with its currency: a bare number beside others is as often a count. */
export const payChip = chip('pay', (text) => parsePay(text)?.currency !== undefined);
