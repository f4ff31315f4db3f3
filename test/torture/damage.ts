/** Ways in which a browser's database files break. Each works on the folder that holds them. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './scenario';

export interface Damage {
  readonly name: string;
  harm(folder: string, random: Random): void;
}

const named = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name) && statSync(join(folder, name)).size > 0)
    .map((name) => join(folder, name));

function remove(folder: string, pattern: RegExp): void {
  for (const file of named(folder, pattern)) rmSync(file);
}

/** Fills a stretch of a file: with zeros as after a power cut, or with noise as from a bad sector. */
function overwrite(file: string, from: number, length: number, byte: () => number): void {
  const bytes = readFileSync(file);
  for (let at = from; at < Math.min(bytes.length, from + length); at++) bytes[at] = byte();
  writeFileSync(file, bytes);
}

function stretch(file: string, random: Random, share: number): [from: number, length: number] {
  const { size } = statSync(file);
  const length = Math.max(64, Math.floor(size * share));
  return [random.between(0, Math.max(0, size - length)), length];
}

/** LevelDB, as Chromium keeps IndexedDB. */
export const LEVELDB_DAMAGE: readonly Damage[] = [
  {
    name: 'log cut short',
    harm: (folder, random) => {
      for (const file of named(folder, /\.log$/)) truncateSync(file, Math.floor(statSync(file).size * (0.1 + 0.8 * random.next())));
    },
  },
  {
    name: 'part of the log zeroed',
    harm: (folder, random) => {
      for (const file of named(folder, /\.log$/)) overwrite(file, ...stretch(file, random, 0.3), () => 0);
    },
  },
  { name: 'log gone', harm: (folder) => remove(folder, /\.log$/) },
  { name: 'CURRENT gone', harm: (folder) => rmSync(join(folder, 'CURRENT'), { force: true }) },
  { name: 'CURRENT is noise', harm: (folder) => writeFileSync(join(folder, 'CURRENT'), 'noise\n') },
  { name: 'manifest gone', harm: (folder) => remove(folder, /^MANIFEST/) },
  {
    name: 'manifest is noise',
    harm: (folder, random) => {
      for (const file of named(folder, /^MANIFEST/)) overwrite(file, 0, statSync(file).size, () => random.between(0, 255));
    },
  },
  {
    name: 'noise in a table',
    harm: (folder, random) => {
      const tables = named(folder, /\.(ldb|sst)$/);
      const file = tables.length > 0 ? random.pick(tables) : named(folder, /\.log$/)[0];
      if (file) overwrite(file, ...stretch(file, random, 0.3), () => random.between(0, 255));
    },
  },
  { name: 'everything gone', harm: (folder) => rmSync(folder, { recursive: true, force: true }) },
];

/** SQLite, as Firefox keeps IndexedDB. */
export const SQLITE_DAMAGE: readonly Damage[] = [
  { name: 'write-ahead log gone', harm: (folder) => remove(folder, /\.sqlite-wal$/) },
  {
    name: 'noise in the pages',
    harm: (folder, random) => {
      for (const file of named(folder, /\.sqlite$/)) {
        const { size } = statSync(file);
        overwrite(file, Math.floor(size * 0.2), Math.floor(size * 0.6), () => random.between(0, 255));
      }
    },
  },
  {
    name: 'file cut short',
    harm: (folder, random) => {
      for (const file of named(folder, /\.sqlite$/)) truncateSync(file, Math.floor(statSync(file).size * (0.2 + 0.6 * random.next())));
    },
  },
  {
    name: 'header is noise',
    harm: (folder, random) => {
      for (const file of named(folder, /\.sqlite$/)) overwrite(file, 0, 100, () => random.between(0, 255));
    },
  },
  {
    name: 'everything gone',
    harm: (folder) => {
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
    },
  },
];
