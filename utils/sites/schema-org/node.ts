/** A schema.org node as found, and how its properties are read: keys in any case of the first letter, values in any shape. */

import type { Origin } from '../../posting/posting';
import { isRecord } from '../../posting/record';

/** A JobPosting found on the page. Values are what the page says: nothing is checked yet. */
export interface SchemaNode {
  readonly node: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
  /** Where it stands: the item of microdata and RDFa, the card that holds a JSON-LD script. */
  readonly element?: Element;
  /** What holds it in the graph: a ListItem may have its address. */
  readonly parent?: unknown;
}

/** A property by name, own only; "JobTitle" is taken for "jobTitle". An array of one is that one. */
export function prop(node: unknown, name: string): unknown {
  if (!isRecord(node)) return undefined;
  const upper = name.charAt(0).toUpperCase() + name.slice(1);
  const value = Object.hasOwn(node, name) ? node[name] : Object.hasOwn(node, upper) ? node[upper] : undefined;
  return Array.isArray(value) && value.length === 1 ? value[0] : (value ?? undefined);
}

/** A property as text: a string, a number, a node's `name`, `@value` or `value`; of several the first. */
export function textOf(value: unknown): string | undefined {
  let at = value;
  for (let i = 0; i < 4; i++) {
    if (typeof at === 'string') return at.trim() || undefined;
    if (typeof at === 'number') return String(at);
    if (Array.isArray(at)) at = at[0];
    else if (isRecord(at) && !isElement(at)) at = prop(at, 'name') ?? prop(at, '@value') ?? prop(at, 'value') ?? prop(at, 'legalName');
    else return undefined;
  }
  return undefined;
}

/** One or many as many. */
export function many(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, 400) : [value];
}

/** True where the value is an element of the page (microdata keeps the element of a description). */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && 'localName' in value;
}

/** True where a node's type names `type`: as text, list, full address or with a prefix. */
export function isOfType(node: Readonly<Record<string, unknown>>, type: string): boolean {
  const own = Object.hasOwn(node, '@type') ? node['@type'] : undefined;
  return many(own).some((one) => typeof one === 'string' && one.length < 200 && one.replace(/^.*[/:#]/, '').toLowerCase() === type);
}
