/**
 * What only pages need that mark up more than one posting, or spread one over nodes that refer to each other: which of them is
 * open, which are one and the same, and the list that they are.
 */
import { fold } from '../../posting/fold';
import { oneLine } from '../../posting/html-text';
import { canonicalUrl } from '../../posting/identity';
import { isRecord } from '../../posting/record';
import { type Found, finish, identifyByUrl, SCHEMA_FIELDS } from '../assemble';
import { Draft } from '../compose';
import { addressFor } from '../generic/unlinked';
import type { PageContext, PageReading } from '../site';
import { jsonLdValues, walk } from './json-ld';
import { mended } from './mend';
import { isElement, many, prop, type SchemaNode } from './node';

/** Most references of one page that are followed: a real page has a few for each posting. */
const MAX_FOLLOWED = 1000;
/** Most names of a node that is referred to. */
const MAX_NAMES = 100;
/** Most places of one posting. */
const MAX_PLACES = 300;

/**
 * The nodes with what stands beside them in the graph: the address that a ListItem has for its item, and in place of
 * `{"@id": …}` the node of that id.
 */
export function settled(document: Document, nodes: readonly SchemaNode[]): SchemaNode[] {
  let byId: ReadonlyMap<unknown, object> | undefined;
  let followed = 0;
  const follow = (value: unknown, steps: number): unknown => {
    if (!isRecord(value) || isElement(value)) return value;
    let node: object = value;
    if (Object.hasOwn(value, '@id') && Object.keys(value).length < 3 && ++followed <= MAX_FOLLOWED) {
      byId ??= nodesById(document);
      node = byId.get(value['@id']) ?? value;
    }
    // A place may refer to its address in turn.
    return steps > 0 ? Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, follow(inner, steps - 1)])) : node;
  };
  return nodes.map((found) => {
    const node: Record<string, unknown> = { ...found.node };
    for (const name of ['hiringOrganization', 'jobLocation']) {
      const values = many(prop(node, name));
      if (values.length > 0) node[name] = values.map((value) => follow(value, 1));
    }
    if (prop(found.parent, 'item')) node.url ??= prop(found.parent, 'url');
    return { ...found, node };
  });
}

/** The page's nodes by their id; of several the one that says most. */
function nodesById(document: Document): ReadonlyMap<unknown, object> {
  const found = new Map<unknown, object>();
  for (const { value } of jsonLdValues(document, /"@id"/, mended)) {
    walk(value, (node) => {
      const id = Object.hasOwn(node, '@id') ? node['@id'] : undefined;
      const names = Object.keys(node).length;
      if (id && names <= MAX_NAMES && names > Object.keys(found.get(id) ?? {}).length) found.set(id, node);
      return false;
    });
  }
  return found;
}

/** A node, and what makes it this posting and no other. */
interface Known {
  readonly node: SchemaNode;
  /** The title, folded, between blanks. */
  readonly name: string;
  /** Title and employer. */
  readonly key: string;
  readonly url: string | undefined;
  readonly places: readonly string[];
}

const spaced = (text: string): string => ` ${fold(text)} `;

function known(page: PageContext, node: SchemaNode): Known {
  const { title, hiringOrganization, url, jobLocation } = new Draft(page).schema(node, [
    'title',
    'hiringOrganization',
    'url',
    'jobLocation',
  ]).values;
  const name = spaced(String(title ?? ''));
  return {
    node,
    name,
    key: name + fold(String(hiringOrganization ?? '')),
    url: url as string | undefined,
    places: (jobLocation as string[] | undefined) ?? [],
  };
}

/** The address of applying, which names no posting. */
const APPLYING = /[/_-](?:appl(?:y|ications?)|bewerb|candidat|postul|solicit)/i;

/**
 * Which of the nodes is the posting that the page shows; undefined where none is, or nothing tells them apart. `open` are
 * those that are not known to be other postings: those that the page's address names (`named`), else those of no address.
 * `title` is what the site's own rules read; `selects` is true for a heading that names many postings.
 */
export function chosen(
  page: PageContext,
  nodes: readonly SchemaNode[],
  named: readonly SchemaNode[],
  open: readonly SchemaNode[],
  title: string | undefined,
  selects?: (heading: string) => boolean,
): SchemaNode | undefined {
  const { document } = page;
  const all = (open.length > 0 ? open : nodes).map((node) => known(page, node));
  const called = (names: readonly string[], test: (name: string, own: string) => boolean) =>
    all.filter(({ name }) => names.some((one) => test(one, name)));
  const equal = (a: string, b: string): boolean => a === b;
  const holds = (a: string, b: string): boolean => a.includes(b);
  if (title !== undefined) {
    const first = called([spaced(title)], equal)[0] ?? all[0];
    return first && united(all.filter(({ key }) => key === first.key));
  }
  const headings = (names: string) =>
    Array.from(document.querySelectorAll(names))
      .slice(0, 60)
      .map((heading) => spaced(oneLine(heading)));
  const main = headings('h1');
  const own = [...main, spaced(document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? ''), spaced(document.title)];
  const exact = called(own, equal);
  // A page that names another posting's address shows it only if it is called the same, and that address is one to apply at.
  if (open.length === 0) return united(exact.filter(({ url }) => APPLYING.test(url ?? '')));
  if (exact.length > 0) return united(exact);
  const same = named.length > 0 ? united(all) : undefined;
  if (same || main.some((heading) => selects?.(heading.trim()))) return same;
  // "Backend Engineer" stands in "Senior Backend Engineer" too.
  const inTitle = called(own, holds);
  const longest = inTitle.reduce((name, one) => (one.name.length > name.length ? one.name : name), '');
  return (
    (inTitle.every(({ name }) => longest.includes(name)) && united(inTitle.filter(({ name }) => name === longest))) ||
    united(called([...own, ...headings('h2')], holds))
  );
}

/**
 * Nodes of one title, employer and address are one posting: the first one with the fields that only the others have, and with
 * the places of all (some sites write a node for each town). Undefined where they are several postings.
 */
function united(all: readonly Known[]): SchemaNode | undefined {
  const [first, ...others] = all;
  if (!first || others.some(({ key, url }) => key !== first.key || (url && first.url && url !== first.url))) return undefined;
  if (others.length === 0) return first.node;
  const places = [...new Map(all.flatMap((one) => one.places).map((place) => [spaced(place), place]))].slice(0, MAX_PLACES);
  // "Berlin" says nothing that "Berlin, DE" does not.
  const jobLocation = places.filter(([own]) => !places.some(([other]) => other !== own && other.includes(own))).map(([, place]) => place);
  const node: Record<string, unknown> = { ...first.node.node, jobLocation };
  for (const other of others) for (const [name, value] of Object.entries(other.node.node)) node[name] ??= value;
  return { ...first.node, node };
}

/** A list made of JobPostings: each once, and each with an address of its own, so that two of them are two postings. */
export function schemaList(page: PageContext, nodes: readonly SchemaNode[]): PageReading | undefined {
  const found = new Map<string, Found>();
  const taken = new Set<string>();
  const here = canonicalUrl(page.url);
  for (const node of nodes) {
    const { name, key, url, places } = known(page, node);
    const own = url === here ? undefined : url;
    const draft = new Draft(page).schema(node, SCHEMA_FIELDS);
    const title = draft.title();
    const once = own ? name + own : `${key}|${places.join('|')}`;
    if (!title || found.has(once)) continue;
    const address = own ?? addressFor(page, title, undefined, taken).href;
    taken.add(address);
    draft.offer('url', address, own ? node.origin : 'url', 'schema.org url');
    identifyByUrl(page, draft);
    const one = finish(draft, false, node.element);
    if (one) found.set(once, one);
  }
  const all = [...found.values()];
  return all.length > 1
    ? { site: page.site.id, kind: 'list', postings: all.map(({ read }) => read), hits: (all[0] as Found).hits }
    : undefined;
}
