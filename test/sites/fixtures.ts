/** The project's own pages: `test/sites/<site>/<case>/page.html` with `expected.json` beside it, found by walking the folder. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JobPosting, NoneReason } from '../../utils/posting/posting';

/** A posting as the page says it. A field left out is not compared; `null` means that the page says nothing of it. */
export type ExpectedPosting = { readonly [Field in keyof JobPosting]?: JobPosting[Field] | null };

/** What a careful reader reads off the page. */
export interface Expected {
  readonly url: string;
  readonly kind: 'posting' | 'list' | 'none';
  /** Which of the site's layouts the page is in. */
  readonly layout?: string;
  readonly reason?: NoneReason;
  /** All cards of a list, in the page's order. */
  readonly postings: readonly ExpectedPosting[];
  /** The posting in the pane. */
  readonly open?: ExpectedPosting;
}

/** One page of a site. */
export interface Fixture {
  readonly site: string;
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

const HERE = import.meta.dirname;
const folders = (path: string): string[] => readdirSync(path).filter((name) => statSync(join(path, name)).isDirectory());

/** Sites that have a folder of fixtures. `generic` holds pages of no site in particular. */
export const fixtureSites = (): string[] =>
  folders(HERE)
    .filter((name) => name !== 'generic')
    .sort();

/** All fixtures, of one site or of all. A page without its expected file is an error, not a page less. */
export function fixtures(site?: string): Fixture[] {
  return (site ? [site] : fixtureSites()).flatMap((id) =>
    folders(join(HERE, id))
      .sort()
      .map((name) => {
        const folder = join(HERE, id, name);
        const expected = join(folder, 'expected.json');
        if (!existsSync(expected)) throw new Error(`${id}/${name} has no expected.json: write down what the page says.`);
        return {
          site: id,
          name,
          html: readFileSync(join(folder, 'page.html'), 'utf8'),
          expected: JSON.parse(readFileSync(expected, 'utf8')) as Expected,
        };
      }),
  );
}

/** Addresses of a site, as `test/sites/<site>/addresses.json` or the table in addresses.test.ts has them. */
export interface Addresses {
  /** [address, id, canonical address where it is another]. */
  readonly postings: readonly (readonly [string, string, string?])[];
  /** [address, id of the posting selected beside the list, its canonical address]. */
  readonly lists: readonly (readonly [string, string?, string?])[];
  /** Pages of the site that hold neither. */
  readonly other: readonly string[];
}

/** The addresses that a site's own folder holds; undefined where there are none. */
export function addressesOf(site: string): Addresses | undefined {
  const file = join(HERE, site, 'addresses.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Addresses) : undefined;
}
