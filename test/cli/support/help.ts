import { readFileSync } from 'node:fs';

/** Asked for `--help`, a command prints what stands at the head of its file, and does nothing else. Called first. */
export function help(file: string): void {
  if (!process.argv.includes('--help')) return;
  const head = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  console.log(head.replace(/^[ \t]*\*? ?/gm, '').trim());
  process.exit(0);
}
