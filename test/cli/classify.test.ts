/** The command around the verdict: one answer per line, whatever the line is. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from './classify';

describe('classify, one line', () => {
  it('judges', () =>
    expect(answer('{"id":"a","title":"Nurse","description":"Care for patients."}')).toMatchObject({
      id: 'a',
      track: 'ic',
      dualLadder: 'not mentioned',
    }));
  it('takes a posting without a description', () =>
    expect(answer('{"id":7,"title":"Engineering Manager","description":null}')).toMatchObject({ id: 7, basis: 'title' }));
  it.each([
    ['not JSON', '{"id":'],
    ['not an object', '[1]'],
    ['not an object', 'null'],
  ])('%s', (error, line) => expect(answer(line)).toEqual({ error }));
  it('keeps the id of a line that is no posting', () => {
    expect(answer('{"id":"b"}')).toEqual({ id: 'b', error: 'title is missing or no text' });
    expect(answer('{"id":"c","title":"Cook","description":5}')).toEqual({ id: 'c', error: 'description is no text' });
  });
});

it('classify reads standard input, answers in order and goes on after a bad line', () => {
  const root = join(import.meta.dirname, '../..');
  const input = ['{"id":"1","title":"Cook"}', 'nonsense', '', '{"id":"2","title":"Team Lead"}'].join('\n');
  const out = execFileSync(process.execPath, ['--import', 'tsx', join(root, 'test/cli/classify.ts'), '-'], {
    cwd: root,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ id, error }) => id ?? error)).toEqual(['1', 'not JSON', '2']);
}, 60_000);
