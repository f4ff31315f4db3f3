/**
 * One posting, one identity: its address without what only says how the person came there, its key, and a fingerprint that
 * finds the same role again under another id or on another board.
 */
import { fold } from './fold';
import type { JobPosting } from './posting';

/** `new URL` that answers undefined instead of throwing. */
export function parseUrl(address: string, base?: URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/**
 * Parameters that say where the person came from and nothing about the posting: `utm_*`, the click ids of the advertising
 * networks, the boards' own (`gh_src`, `lever-source`). Only unmistakable ones: `t`, `from` or `pos` may be the identity.
 */
const TRACKING =
  /^(utm_.*|hsa_.*|gh_src|lever[_-]source.*|lever[_-]origin|ashby_jid_source|referer|referrer|ref|refid|source|src|trk|trackingid|fbclid|gclid|gclsrc|msclkid|dclid|twclid|ttclid|igshid|li_fat_id|mc_cid|mc_eid|_ga|_gl|yclid|wbraid|gbraid|originalsubdomain|rx_.*)$/i;

/**
 * The address without tracking parameters, user name and fragment; every other parameter is kept, for on an unknown site any
 * of them may be the identity.
 */
export function canonicalUrl(url: URL): string {
  const clean = new URL(url.href);
  // A fragment that is a route ("#/job/17", "#!/job") or names the posting is the identity on old single-page boards.
  if (!/^#(!|\/|.{0,200}(htidocid|gh_jid|job(id)?)[=/])/i.test(clean.hash)) clean.hash = '';
  let ref: [string, string] | undefined;
  for (const [name, value] of [...clean.searchParams]) {
    if (!TRACKING.test(name)) continue;
    clean.searchParams.delete(name);
    if (/^ref$/i.test(name) && /^[a-z]{0,4}-?\d{3,}$/i.test(value)) ref = [name, value];
  }
  // The only number that a page of the server's own is asked for is its posting's id: "/vacancy.aspx?ref=10017".
  if (ref && /\.(aspx?|php|cfm|jsp|do)$/i.test(clean.pathname) && !/\d{3}/.test(clean.pathname + clean.search))
    clean.searchParams.set(...ref);
  clean.username = '';
  clean.password = '';
  return clean.href.replace(/\?$/, '');
}

/** The posting's identity: the site's own id, else its canonical address. */
export function postingKey(posting: Pick<JobPosting, 'site' | 'identifier' | 'url'>): string {
  return posting.identifier && posting.site !== 'generic' ? `${posting.site}:${posting.identifier}` : `url:${posting.url}`;
}

/** The address as it was kept before a `ref` could be an id; undefined where that is the same. */
export function formerUrl(address: string): string | undefined {
  const former = new URL(address);
  for (const name of [...former.searchParams.keys()]) if (/^ref$/i.test(name)) former.searchParams.delete(name);
  const href = former.href.replace(/\?$/, '');
  return href === address ? undefined : href;
}

/** Legal forms at the end of an employer's name: the same employer with and without. */
const LEGAL =
  / (inc|incorporated|llc|ltd|limited|gmbh|ag|se|kg|ab|a s|as|s r o|sro|spol|pty ltd|plc|corp|corporation|co|company|bv|nv|sas|sa|s a|sl|spa|srl|oy|aps|sp z o o|k s|ev|e v|mbh|gmbh co kg)$/;
/** What titles carry besides the role: "(m/w/d)", "H/F", "(all genders)". */
const GENDER =
  /[([]\s*(?:[mwfdxhn](?:\s*[/|,*]\s*[mwfdxhn])+|all genders?|gn|w\/m\/x)\s*[)\]]|\b[hf]\s*\/\s*[hf]\b|\b[mwfdx](?:\/[mwfdx]){1,3}\b/gi;

/** Employer folded without its legal form. */
export function foldCompany(name: string): string {
  const folded = fold(name);
  return folded.replace(LEGAL, '') || folded;
}

/** Title folded without gender marks. */
export function foldTitle(title: string): string {
  return fold(title.replace(GENDER, ' '));
}

/**
 * Employer, title and town folded. Empty where title or employer is not known: without both, two roles are never held to be
 * the same. At most 200 characters.
 */
export function fingerprint(posting: Pick<JobPosting, 'title' | 'hiringOrganization' | 'jobLocation'>): string {
  const company = foldCompany(posting.hiringOrganization ?? '');
  const title = foldTitle(posting.title);
  if (!company || !title) return '';
  const town = fold((posting.jobLocation?.[0] ?? '').split(/[,(|;/·]| - /)[0] ?? '');
  return `${company}|${title}|${town}`.slice(0, 200);
}

/** 53-bit hash of a text (cyrb53 by bryc, public domain) as 14 hex digits. Not for secrets. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

/** Digest of a description: equal for texts that differ in spacing, case and punctuation only. Empty for no text. */
export function textDigest(description: string | undefined): string {
  const folded = fold(description ?? '');
  return folded ? hash(folded) : '';
}

/**
 * How much of two descriptions is the same, 0 to 1: shared runs of five words over all of them (Jaccard). Reposts are at 0.9
 * and more; two roles of one employer with the same boilerplate are at 0.3 to 0.6.
 */
export function textSimilarity(a: string, b: string): number {
  const left = shingles(a);
  const right = shingles(b);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const run of left) if (right.has(run)) shared++;
  return shared / (left.size + right.size - shared);
}

function shingles(text: string): ReadonlySet<string> {
  const words = fold(text.slice(0, 100_000)).split(' ').filter(Boolean);
  const runs = new Set<string>();
  for (let i = 0; i + 5 <= Math.max(words.length, 5) && i < words.length; i++) runs.add(words.slice(i, i + 5).join(' '));
  return runs;
}
