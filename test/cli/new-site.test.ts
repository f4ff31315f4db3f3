import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { layoutReport, pageSkeleton } from '../../utils/sites/layout-report';
import { htmlOf, newFixture } from './new-fixture';
import { newSite, registered, variableOf } from './new-site';

const root = mkdtempSync(join(tmpdir(), 'trackmark-new-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a new site', () => {
  const sites = join(root, 'utils', 'sites');
  mkdirSync(sites, { recursive: true });
  for (const file of ['registry.ts', 'readers.ts']) writeFileSync(join(sites, file), readFileSync(join('utils', 'sites', file)));

  it('is laid down and registered in the order of the alphabet', () => {
    expect(newSite(root, 'ferry-jobs', 'ferryjobs.example')).toHaveProperty('next');
    for (const file of ['registry.ts', 'readers.ts']) {
      const source = readFileSync(join(sites, file), 'utf8');
      const imports = [...source.matchAll(/^import \{ (?:site|reader) as (\w+)/gm)].map((match) => match[1] as string);
      expect(imports).toContain('ferryJobs');
      expect(imports).toEqual([...imports].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
      expect(source).toContain('\n  ferryJobs,\n');
    }
    expect(JSON.parse(readFileSync(join(root, 'test/sites/ferry-jobs/list/expected.json'), 'utf8')).postings).toHaveLength(3);
    expect(JSON.parse(readFileSync(join(root, 'test/sites/ferry-jobs/addresses.json'), 'utf8')).lists).toHaveLength(1);
  });

  it('is refused in a sentence where it cannot be laid down', () => {
    expect(newSite(root, 'ferry-jobs', 'ferryjobs.example')).toHaveProperty('problem');
    expect(newSite(root, '../x', 'x.example')).toHaveProperty('problem');
    expect(newSite(root, 'x1', 'no host')).toHaveProperty('problem');
    expect(newSite(root, 'x2', 'jobs.lever.co')).toEqual({ problem: expect.stringContaining('utils/sites/lever') });
  });

  it('finds its line', () => {
    const source =
      "import { site as ashby } from './ashby/site';\nimport { site as xing } from './xing/site';\n\nexport const SITES: readonly Site[] = [\n  ashby,\n  xing,\n];\n";
    expect(registered(source, 'lever', 'site')).toBe(
      "import { site as ashby } from './ashby/site';\nimport { site as lever } from './lever/site';\nimport { site as xing } from './xing/site';\n\nexport const SITES: readonly Site[] = [\n  ashby,\n  lever,\n  xing,\n];\n",
    );
    expect(registered(source, 'acme', 'site').split('\n')[0]).toBe("import { site as acme } from './acme/site';");
    expect(registered(source, 'zest', 'site').split('\n')[2]).toBe("import { site as zest } from './zest/site';");
    expect(variableOf('google-jobs')).toBe('googleJobs');
  });
});

describe('a fixture from a report', () => {
  const { document } = new JSDOM(
    '<body><main id="x"><h1 data-testid="title">Some Title Here</h1><ul><li class="card">One</li><li class="card">Two</li></ul><br></main></body>',
  ).window;
  const report = layoutReport({ site: 'lever', url: 'https://jobs.lever.co/acme/1', rules: {}, skeleton: pageSkeleton(document) });

  it('has the page’s structure and invented words', () => {
    const done = newFixture(root, report, 'new-layout');
    expect(done).toHaveProperty('folder');
    const page = new JSDOM(readFileSync(join(root, 'test/sites/lever/new-layout/page.html'), 'utf8')).window.document;
    expect(page.querySelectorAll('main#x > ul > li.card')).toHaveLength(2);
    expect(page.querySelector('h1[data-testid="title"]')?.textContent?.trim().length).toBeGreaterThan(3);
    expect(page.body.textContent).not.toContain('Some Title');
  });

  it('is refused in a sentence', () => {
    expect(newFixture(root, 'no report', 'x1')).toHaveProperty('problem');
    expect(newFixture(root, report, '../x')).toHaveProperty('problem');
    expect(newFixture(root, report, 'new-layout')).toHaveProperty('problem');
  });

  it('takes no markup from a report', () => {
    expect(htmlOf('div onclick="x" [3]\n script [3]\n<img src=x onerror=alert(1)>')).not.toMatch(/<img/);
  });
});
