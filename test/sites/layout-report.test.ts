import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { addressShape, layoutReport, pageSkeleton, parseLayoutReport } from '../../utils/sites/layout-report';

const PAGE = `<body><h1 class="top title-7f3" data-user="Mira Holm" aria-label="Jobs for Mira Holm">Welcome back, Mira Holm</h1>
<script>const secret = 'token';</script><ul>${Array.from({ length: 25 }, (_, i) => `<li class="card" data-job-id="${90000 + i}"><a href="/jobs/view/senior-engineer-at-acme-${90000 + i}?trk=mira">Senior Engineer</a></li>`).join('')}</ul>
<p>Write to mira.holm@example.org, 0176 1234567.</p></body>`;
const { document } = new JSDOM(PAGE, { url: 'https://www.linkedin.com/jobs/' }).window;

it('draws the page without a word that a person wrote', () => {
  const skeleton = pageSkeleton(document);
  for (const private_ of ['Mira', 'Holm', 'Welcome', 'Engineer', 'acme', '90000', 'example.org', '1234567', 'secret', 'token'])
    expect(skeleton).not.toContain(private_);
  expect(skeleton).toContain('li class="card" data-job-id="000"');
  expect(skeleton).toContain('… 22 more alike');
  expect(skeleton).toMatch(/h1 class="top title-7f3" data-user \[\d+\]/);
});

it('keeps the shape of an address only', () => {
  expect(addressShape('https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=secret%20wish')).toBe(
    'https://www.linkedin.com/jobs/search/?currentJobId=&keywords=',
  );
  expect(addressShape('https://www.linkedin.com/in/Mira-Holm-42')).not.toMatch(/Mira|Holm|42/);
  expect(addressShape('nonsense')).toBe('');
});

it('is read back as it was copied, and nothing else is taken for a report', () => {
  const report = layoutReport({
    site: 'linkedin',
    url: 'https://www.linkedin.com/jobs/',
    rules: { title: { 'h1.title': 12 } },
    skeleton: pageSkeleton(document),
  });
  const parsed = parseLayoutReport(report);
  expect(parsed?.site).toBe('linkedin');
  expect(parsed?.rules).toEqual({ title: { 'h1.title': 12 } });
  expect(parsed?.skeleton).toBe(pageSkeleton(document));
  for (const text of ['', '{}', '[]', 'null', '{"trackmark":1,"site":"../x","address":"","skeleton":[]}'])
    expect(parseLayoutReport(text)).toBeUndefined();
});

it('stays small on a large page', { timeout: 60_000 }, () => {
  const large = new JSDOM(`<body>${'<div><span>a</span></div><p>b</p><i>c</i>'.repeat(2000)}</body>`).window.document;
  expect(pageSkeleton(large).length).toBeLessThanOrEqual(60_000);
});
