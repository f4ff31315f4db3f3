/**
 * The report of a page that is no longer read: which rules used to answer, and the page's skeleton. It is made on the person's
 * click, shown before it is copied, and never sent. The skeleton has the tags, the names of attributes and the hooks that rules
 * bind to; it has no word that a person wrote, no name, no address of a person, no id.
 */

/** A skeleton is cut here, in characters: enough for the first cards and the pane. */
const MAX_SKELETON = 60_000;
/** Deepest nesting that is drawn. */
const MAX_DEPTH = 40;
/** Siblings of one build that are drawn; the rest is counted. */
const MAX_ALIKE = 3;

/** What a report says. */
export interface LayoutReport {
  readonly trackmark: 1;
  readonly site: string;
  /** The address with every id and word of the person replaced. */
  readonly address: string;
  /** For each field, the rules that answered while the site was read, with how often. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly skeleton: string;
}

const SILENT = /^(script|style|template|noscript|svg|iframe|link|meta|head|object|video|audio|picture|source)$/;
/** Attributes whose values are hooks of the site's own, not words of people. */
const HOOK =
  /^(class|id|role|type|itemprop|itemtype|itemscope|property|typeof|data-[a-z-]{1,40}|componentkey|aria-(hidden|expanded|selected|current|level))$/;

/** Digits, long tokens and anything that looks like a word of a person become placeholders. */
export function withoutPersons(value: string): string {
  return value
    .slice(0, 200)
    .replace(/[\w.+-]+@[\w.-]+/g, 'x')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, 'uuid')
    .replace(/\d{3,}/g, '000')
    .replace(/[A-Za-z0-9+/=_]{24,}/g, 'token');
}

/** The shape of an address: "/jobs/view/000?currentJobId=". Titles and names in it are words, so they go. */
export function addressShape(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return '';
  }
  const path = url.pathname
    .split('/')
    .map((segment) =>
      /^[a-z]{1,15}(?:[-_][a-z]{1,12})?$/.test(segment)
        ? segment
        : segment
            .replace(/\d+/g, '000')
            .replace(/[^/0-]+/g, 'x')
            .replace(/(?:x-?){2,}/g, 'x-'),
    )
    .join('/');
  const parameters = [...url.searchParams.keys()].slice(0, 20).map((name) => `${withoutPersons(name)}=`);
  return `${url.origin}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/** Data attributes hold whatever a page likes: short values without spaces are hooks, the rest is only named. */
function hook(name: string, value: string): string {
  const plain = name === 'class' || (value.length <= 60 && !/\s/.test(value));
  return plain ? `${name}="${withoutPersons(value).replace(/"/g, '')}"` : name;
}

function tagOf(element: Element): string {
  const parts = [element.localName];
  for (const { name, value } of element.attributes) {
    if (name === 'href')
      parts.push(`href="${addressShape(value) || withoutPersons(value.split(/[?#]/)[0] ?? '').replace(/[^/0.-]+/g, 'x')}"`);
    else if (name === 'datetime') parts.push('datetime');
    else if (HOOK.test(name)) parts.push(hook(name, value));
  }
  return parts.join(' ');
}

/** Texts are drawn as their length, so that a reader of the report sees where words stand. */
function textOf(element: Element): string {
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) length += (node.nodeValue ?? '').trim().length;
  return length > 0 ? ` [${length}]` : '';
}

/** The page as an indented tree of tags; reading it changes nothing. */
export function pageSkeleton(document: Document): string {
  const lines: string[] = [];
  let size = 0;
  const stack: (readonly [Element, number])[] = document.body ? [[document.body, 0]] : [];
  while (stack.length > 0 && size < MAX_SKELETON) {
    const [element, depth] = stack.pop() as readonly [Element, number];
    const line = `${' '.repeat(depth)}${tagOf(element)}${textOf(element)}`;
    lines.push(line);
    size += line.length + 1;
    if (depth >= MAX_DEPTH) continue;
    const children: Element[] = [];
    const alike = new Map<string, number>();
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (SILENT.test(child.localName)) continue;
      const build = `${child.localName}.${child.getAttribute('class') ?? ''}`;
      const count = (alike.get(build) ?? 0) + 1;
      alike.set(build, count);
      if (count <= MAX_ALIKE) children.push(child);
    }
    const more = [...alike.values()].reduce((sum, count) => sum + Math.max(0, count - MAX_ALIKE), 0);
    if (more > 0) lines.push(`${' '.repeat(depth + 1)}… ${more} more alike`);
    for (let i = children.length - 1; i >= 0; i--) stack.push([children[i] as Element, depth + 1]);
  }
  return lines.join('\n').slice(0, MAX_SKELETON);
}

/** The report as text to copy: JSON, indented, the skeleton as lines. */
export function layoutReport(report: Omit<LayoutReport, 'trackmark' | 'address'> & { readonly url: string }): string {
  const { url, skeleton, ...rest } = report;
  return JSON.stringify({ trackmark: 1, ...rest, address: addressShape(url), skeleton: skeleton.split('\n') }, null, 1);
}

/** A report as it was copied; undefined where the text is none. */
export function parseLayoutReport(text: string): LayoutReport | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { trackmark, site, address, rules, skeleton } = value as Record<string, unknown>;
  if (
    trackmark !== 1 ||
    typeof site !== 'string' ||
    !/^[a-z0-9-]{1,40}$/.test(site) ||
    typeof address !== 'string' ||
    !Array.isArray(skeleton)
  )
    return undefined;
  const lines = skeleton.filter((line) => typeof line === 'string').slice(0, 5000);
  return {
    trackmark: 1,
    site,
    address,
    rules: (typeof rules === 'object' && rules !== null ? rules : {}) as LayoutReport['rules'],
    skeleton: lines.join('\n'),
  };
}
