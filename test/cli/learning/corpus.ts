/** The labelled and unlabelled postings beside the checkout, where they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { HandsOn, Level, Track } from '../../../utils/track/verdict';

export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly hiringOrganization?: string;
  readonly description: string;
  readonly gold: {
    readonly track: Track;
    readonly ambiguous: boolean;
    readonly handsOn?: HandsOn;
    readonly level?: Level;
    readonly evidence?: readonly string[];
    /** One reading of a posting that the corpus has no label for: it teaches, the score never counts it. */
    readonly further?: true;
    /** A copy without its title: teaches that the text must be able to decide. */
    readonly masked?: true;
  };
}
export type Unlabelled = Omit<Labelled, 'gold'>;

const FOLDER = join(import.meta.dirname, '../../../../shared/corpus');

/** Whether the corpus lies beside the checkout. */
export const hasCorpus = (): boolean => existsSync(join(FOLDER, 'postings.dev.jsonl'));

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

export const labelled = (): Labelled[] => lines(readFileSync(join(FOLDER, 'postings.dev.jsonl'), 'utf8'));
export const unlabelled = (): Unlabelled[] => lines(gunzipSync(readFileSync(join(FOLDER, 'unlabelled.jsonl.gz'))).toString('utf8'));

/** Postings of the unlabelled part with the labels of further-labels.tsv. */
export function further(): Labelled[] {
  const byId = new Map(unlabelled().map((row) => [row.id, row]));
  return readFileSync(join(import.meta.dirname, 'further-labels.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [id, track, , ambiguous] = line.split('\t');
      const row = byId.get(id!);
      return row ? [{ ...row, gold: { track: track as Track, ambiguous: ambiguous === '1', further: true as const } }] : [];
    });
}

/** Titles with the employer's own word whether the job manages people. */
export const titles = (): { title: string; manages: boolean; strength: string }[] =>
  lines<{ title: string; gold: { manages: boolean }; strength: string }>(readFileSync(join(FOLDER, 'titles.dev.jsonl'), 'utf8')).map(
    ({ title, gold, strength }) => ({
      title,
      manages: gold.manages,
      strength,
    }),
  );

/** Parts in which the postings are cross-validated, here and in the baselines. */
export const FOLDS = 10;

/** A fold by employer, the same in every run: postings of one employer never stand on both sides. */
export function foldOf(row: Unlabelled, seed = 0): number {
  let hash = 2166136261;
  for (const unit of `${seed}|${row.hiringOrganization || row.id}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 16777619);
  return (hash >>> 0) % FOLDS;
}
