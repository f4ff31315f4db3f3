import { expect, it } from 'vitest';
import { Progress } from './progress';

it('says nothing in the first five seconds, then now and then, and the whole at the end', () => {
  const said: string[] = [];
  let now = 0;
  const progress = new Progress(
    'postings',
    (line) => said.push(line),
    () => now,
  );
  progress.step();
  progress.end();
  expect(said).toEqual([]);
  for (; now < 11_000; now += 10) progress.step();
  progress.end();
  expect(said).toEqual([
    '502 postings in 5 s, 100 a second …',
    '1,002 postings in 10 s, 100 a second …',
    '1,101 postings in 11 s, 100 a second',
  ]);
});
