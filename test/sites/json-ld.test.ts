/** JSON-LD as pages write it, and as nobody should: 300 documents in a normal run, `TRACKMARK_FUZZ=100000` for more. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { jobPostingSchema } from '../../utils/posting/posting';
import { readPage } from '../../utils/sites/read-page';
import { collect } from '../../utils/sites/schema-org/json-ld';
import { mended } from '../../utils/sites/schema-org/mend';
import type { SchemaNode } from '../../utils/sites/schema-org/node';

const RUNS = Number(process.env.TRACKMARK_FUZZ ?? 300);
const URL_ = new URL('https://board.example/jobs/1717');

/** A page with one script, made without parsing markup: a script's text may hold anything. */
function pageWith(source: string): Document {
  const { document } = new JSDOM('<!doctype html><html><head></head><body></body></html>').window;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = source;
  document.head.append(script);
  return document;
}

const read = (source: string) => readPage({ document: pageWith(source), url: URL_ }).postings.map((one) => one.posting);

describe('what does not parse is mended', () => {
  const titled = (source: string) => read(source)[0];

  it.each([
    ['control characters', '{"@type":"JobPosting","title":"A\nB\tC"}', 'A B C'],
    ['escapes that JSON does not know', '{"@type":"JobPosting","title":"\\$5 \\\' job"}', "$5 ' job"],
    ['commas before brackets', '{"@type":"JobPosting","title":"A job","skills":["x",],}', 'A job'],
    ['quotes inside strings', '{"@type":"JobPosting","title":"The "big" job","x":1}', 'The "big" job'],
    ['CDATA', '//<![CDATA[\n{"@type":"JobPosting","title":"A job"}\n//]]>', 'A job'],
    ['comments of markup', '<!-- {"@type":"JobPosting","title":"A job"} -->', 'A job'],
    ['a semicolon behind it', '{"@type":"JobPosting","title":"A job"};', 'A job'],
    ['escaped markup', '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;A job&quot;}', 'A job'],
  ])('%s', (_name, source, title) => {
    expect(titled(source)?.title).toBe(title);
    expect(titled(source)?.origin.title).toBe('json-ld-repaired');
  });

  it('says that nothing had to be mended where nothing had', () => {
    expect(titled('{"@type":"JobPosting","title":"A job"}')?.origin.title).toBe('json-ld');
  });

  it.each(['', '   ', 'not json', '{', '"JobPosting"', 'null', '[]', '{"@type":"JobPosting"}', '{"@type":"JobPosting","title":{}}'])(
    'gives nothing for %j',
    (source) => {
      expect(read(source)).toEqual([]);
    },
  );
});

describe('shapes', () => {
  it('reads 251 places, numbers as text, and pay of every form', () => {
    const places = Array.from({ length: 251 }, (_, i) => ({ '@type': 'Place', address: { addressLocality: `Town ${i}` } }));
    const [posting] = read(
      JSON.stringify({
        '@type': 'JobPosting',
        title: 'A job',
        jobLocation: places,
        baseSalary: { currency: 'EUR', value: { value: '45000', unitText: 'YEAR' } },
      }),
    );
    expect(posting?.jobLocation).toHaveLength(251);
    expect(posting?.baseSalary).toEqual({ currency: 'EUR', minValue: 45000, maxValue: 45000, unitText: 'YEAR' });
    const pay = (baseSalary: unknown, more = {}) =>
      read(JSON.stringify({ '@type': 'JobPosting', title: 'A job', baseSalary, ...more }))[0]?.baseSalary;
    expect(pay('100000', { salaryCurrency: 'USD' })).toEqual({ currency: 'USD', minValue: 100000, maxValue: 100000 });
    expect(pay({ currency: 'EUR', value: { minValue: 0, maxValue: 0 } })).toBeUndefined();
    expect(pay({ '@type': 'PriceSpecification', minPrice: 10, maxPrice: 12, priceCurrency: 'GBP', unitText: 'HOUR' })).toEqual({
      currency: 'GBP',
      minValue: 10,
      maxValue: 12,
      unitText: 'HOUR',
    });
    expect(pay(null)).toBeUndefined();
  });

  it('takes the posting that the address names out of several', () => {
    const graph = [1716, 1717, 1718].map((id) => ({ '@type': 'JobPosting', title: `Job ${id}`, url: `https://board.example/jobs/${id}` }));
    expect(read(JSON.stringify({ '@graph': graph })).map((one) => one.title)).toEqual(['Job 1717']);
  });

  it('does not take a posting of another address', () => {
    expect(read(JSON.stringify({ '@type': 'JobPosting', title: 'Other', url: 'https://board.example/jobs/1799' }))).toEqual([]);
  });
});

describe('hostile documents', () => {
  const nested = (depth: number): string => `${'['.repeat(depth)}{"@type":"JobPosting","title":"deep"}${']'.repeat(depth)}`;

  it('neither follows nor falls into depth', () => {
    expect(read(nested(30))).toHaveLength(1);
    expect(read(nested(5000))).toHaveLength(0);
  });

  it('pollutes no prototype', () => {
    const source =
      '{"@type":"JobPosting","title":"A job","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"hiringOrganization":{"__proto__":{"name":"Evil"}}}';
    const [posting] = read(source);
    expect(posting?.title).toBe('A job');
    expect(posting?.hiringOrganization).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('keeps markup in titles as text', () => {
    const title = '<img src=x onerror=alert(1)> Engineer';
    const [posting] = read(JSON.stringify({ '@type': 'JobPosting', title, description: '<script>alert(1)</script><p>Text</p>' }));
    expect(posting?.title).toBe('Engineer');
    expect(posting?.description).toBe('Text');
  });

  it('mends in linear time', () => {
    const before = process.cpuUsage();
    for (const unit of ['"', '\\', '{"a":"b\n', ',]', '[', '{"@type":"JobPosting",', "{'", '&quot;']) mended(`{${unit.repeat(40_000)}}`);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });

  const key = fc.constantFrom(
    '@type',
    '@graph',
    'title',
    'Title',
    'name',
    'hiringOrganization',
    'jobLocation',
    'address',
    'addressLocality',
    'baseSalary',
    'value',
    'minValue',
    'currency',
    'unitText',
    'datePosted',
    'description',
    'employmentType',
    'identifier',
    'url',
    '__proto__',
    'constructor',
    'toString',
  );
  const leaf = fc.oneof(
    fc.string(),
    fc.constantFrom('JobPosting', 'https://board.example/jobs/1717', '2026-01-01', 'NaN', '<b>x</b>', '$5k - 7k', '\u202e', '\ud800'),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const { document_ } = fc.letrec((tie) => ({
    document_: fc.oneof(
      { maxDepth: 6 },
      leaf,
      fc.array(tie('document_'), { maxLength: 5 }),
      fc.dictionary(key, tie('document_'), { maxKeys: 8 }),
    ),
  }));

  it(`reads ${RUNS} random documents: no exception, nothing that the schema refuses, at most 50 ms`, { timeout: 600_000 }, () => {
    const document = pageWith('{}');
    const script = document.querySelector('script') as HTMLScriptElement;
    let slowest = 0;
    fc.assert(
      fc.property(document_, fc.boolean(), (value, broken) => {
        const text = JSON.stringify({
          '@type': 'JobPosting',
          title: 'Engineer',
          x: value,
          ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}),
        });
        script.textContent = broken ? text.replace(/[,:]/, '\n').slice(0, -1) : text;
        const before = process.cpuUsage();
        const reading = readPage({ document, url: URL_ });
        slowest = Math.max(slowest, process.cpuUsage(before).user / 1000);
        for (const { posting } of reading.postings) expect(jobPostingSchema.safeParse(posting).error).toBeUndefined();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: RUNS, seed: 7 },
    );
    expect(slowest).toBeLessThan(50);
  });

  it('walks a wide document within its bounds', () => {
    const found: SchemaNode[] = [];
    collect(
      Array.from({ length: 50_000 }, () => ({ '@type': 'JobPosting', title: 'x' })),
      'json-ld',
      found,
    );
    expect(found.length).toBeLessThanOrEqual(1000);
  });
});
