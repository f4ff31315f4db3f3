/** Which demo page lies at which address. */
import { greenhousePage, leverPage } from './boards';
import { linkedinPage } from './linkedin';
import { POSTINGS } from './postings';

export const ADDRESSES = {
  list: `https://www.linkedin.com/jobs/search/?currentJobId=${POSTINGS[0]!.id}`,
  greenhouse: 'https://job-boards.greenhouse.io/tallowfinch/jobs/4100000007',
  lever: 'https://jobs.lever.co/orrinvale/0b6f2c1e-5a3d-4f7e-9c21-3d5e8a7b9c10',
} as const;

/** The demo's answer to an address; undefined: nothing is there. */
export function demoPage(address: string): string | undefined {
  const url = new URL(address);
  const dark = url.searchParams.get('theme') === 'dark';
  if (url.hostname.endsWith('linkedin.com') && url.pathname.startsWith('/jobs')) {
    const single = /^\/jobs\/view\/(\d+)/.exec(url.pathname)?.[1];
    return linkedinPage({ selected: single ?? url.searchParams.get('currentJobId') ?? undefined, dark });
  }
  if (url.hostname === 'job-boards.greenhouse.io')
    return greenhousePage(POSTINGS.find(({ id }) => url.pathname.endsWith(id)) ?? POSTINGS[6]!);
  if (url.hostname === 'jobs.lever.co') return leverPage(POSTINGS[2]!);
  return undefined;
}
