/** Real postings where ../shared is present, else the project's own invented ones: what the benchmarks run over. */
import { existsSync, readFileSync } from 'node:fs';

export interface BenchPosting {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly hiringOrganization?: string;
  readonly gold?: { readonly track: string };
}

const LABELLED = '../shared/corpus/postings.dev.jsonl';

/** `real` says which of the two it is, so that no table mixes them unseen. */
export function benchPostings(limit: number): { real: boolean; postings: BenchPosting[] } {
  if (!existsSync(LABELLED)) return { real: false, postings: Array.from({ length: limit }, (_, i) => invented(i)) };
  const lines = readFileSync(LABELLED, 'utf8').split('\n').filter(Boolean).slice(0, limit);
  return { real: true, postings: lines.map((line) => JSON.parse(line) as BenchPosting) };
}

const DUTIES = [
  'Design and build services that move parcels between depots',
  'Lead a team of six engineers and run their appraisals',
  'Review code and mentor two colleagues',
  'Own the budget of the department and its staff plan',
  'Write tests, measure latency and fix what is slow',
  'Report to the Head of Engineering and agree priorities with product',
];

/** About 4,000 characters, the median of real postings. */
function invented(i: number): BenchPosting {
  const title = ['Senior Engineer', 'Engineering Manager', 'Team Lead Logistics', 'Product Manager'][i % 4]!;
  const bullets = Array.from({ length: 60 }, (_, n) => `- ${DUTIES[(n * 7 + i) % DUTIES.length]}`).join('\n');
  return {
    id: `invented-${i}`,
    title,
    description: `About us\nWe carry parcels.\n\nYour tasks\n${bullets}\n\nYour profile\n- Five years in the trade`,
  };
}
