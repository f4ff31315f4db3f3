/** `npm run readme`: writes the README's table of sites from the registry; with `--check` it only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readmeWithSites } from '../support/readme-sites';

const before = readFileSync('README.md', 'utf8');
const after = readmeWithSites(before);
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error("The README's table of sites is not what the registry says: run npm run readme and commit it.");
    process.exitCode = 1;
  }
} else writeFileSync('README.md', after);
