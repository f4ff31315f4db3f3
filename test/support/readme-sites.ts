/** The README's table of sites, made from the registry so that it cannot drift. */
import { SITES } from '../../utils/sites/registry';

const BEGIN = '<!-- sites: written by npm run readme -->';
const END = '<!-- /sites -->';

const order = (a: string, b: string): number => a.localeCompare(b, 'en');

/** The README with its table of sites brought up to date. Throws where the two marker comments are gone. */
export function readmeWithSites(readme: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README.md must hold ${BEGIN} and ${END}: the table of sites goes between them.`);
  const rows = [...SITES]
    .sort((a, b) => order(a.name, b.name))
    .map((s) => `| ${s.name} | \`${s.id}\` | ${s.hosts.map((h) => `\`${h}\``).join(', ')} | ${s.status} |`);
  const table = ['| site | id | hosts | |', '|---|---|---|---|', ...rows].join('\n');
  return `${readme.slice(0, begin + BEGIN.length)}\n${table}\n${readme.slice(end)}`;
}
