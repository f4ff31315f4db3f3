/**
 * Verdicts for postings: `npm run --silent classify -- FILE.jsonl` (or `-` for standard input).
 * One posting per line in, one verdict per line out, in order; a line that is no posting gives `{id?, error}` and the run goes on.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { classify } from '../../utils/track/classify';
import { Progress } from './progress';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The answer to one line. */
export function answer(line: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  if (!isRecord(row)) return { error: 'not an object' };
  const { id, title, description, lang } = row;
  const named = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  if (typeof title !== 'string') return { ...named, error: 'title is missing or no text' };
  if (description !== undefined && description !== null && typeof description !== 'string')
    return { ...named, error: 'description is no text' };
  try {
    const verdict = classify({
      title,
      ...(typeof description === 'string' ? { description } : {}),
      ...(typeof lang === 'string' ? { lang } : {}),
    });
    return { ...named, ...verdict };
  } catch (error) {
    return { ...named, error: error instanceof Error ? error.message : String(error) };
  }
}

async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('usage: npm run --silent classify -- FILE.jsonl   (or - for standard input)');
    return 2;
  }
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const progress = new Progress('postings');
  const run = async () => {
    for await (const line of lines) {
      if (line.trim() === '') continue;
      // waits where the reader of the output is slower, so that memory stays level
      if (!process.stdout.write(`${JSON.stringify(answer(line))}\n`)) await new Promise((go) => process.stdout.once('drain', go));
      progress.step();
    }
    progress.end();
  };
  try {
    await Promise.race([run(), failed]);
    return 0;
  } catch (error) {
    console.error(`classify: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

if (process.argv[1]?.endsWith('classify.ts')) process.exitCode = await main(process.argv[2]);
