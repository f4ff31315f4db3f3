/** Postings as a page sent them, each made into a `JobPosting` or refused by itself. */
import { withContradiction } from '../posting/contradiction';
import { postingKey } from '../posting/identity';
import { type JobPosting, jobPostingSchema } from '../posting/posting';
import { siteOf } from '../sites/registry';

/** Hosts that belong together: one is the other, or a subdomain of it, with or without `www.`. */
function sameHouse(a: string, b: string): boolean {
  const [one, other] = [a.replace(/^www\./, ''), b.replace(/^www\./, '')];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/**
 * A page may speak for itself only: what it says about another site's posting would poison that site's verdicts. Such a
 * posting is taken as one of this page.
 */
function ofThisPage(posting: JobPosting, page: URL): JobPosting {
  const address = new URL(posting.url);
  const here = siteOf(page)?.id;
  const site = posting.site === here ? posting.site : 'generic';
  if (sameHouse(address.hostname, page.hostname) || (here !== undefined && siteOf(address)?.id === here)) return { ...posting, site };
  return {
    ...posting,
    site,
    url: `${page.origin}${page.pathname}${page.search}`.slice(0, 2048),
    origin: { ...posting.origin, url: 'url' },
  };
}

/** A posting that a page at `page` sent; undefined where it is none. */
export function postingFromPage(sent: unknown, page: URL): { readonly key: string; readonly posting: JobPosting } | undefined {
  const parsed = jobPostingSchema.safeParse(sent);
  if (!parsed.success || !URL.canParse(parsed.data.url)) return undefined;
  const posting = withContradiction(ofThisPage(parsed.data, page));
  return { key: postingKey(posting), posting };
}
