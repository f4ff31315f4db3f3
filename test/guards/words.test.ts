import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../utils/track/words/classes';

const WORDS = 'utils/track/words';
const modules = import.meta.glob<Record<string, unknown>>('../../utils/track/words/*.ts', { eager: true });

/** What stands in a list again; in the lists of titles "~coder" is "coder" with another place. */
const again = (words: readonly string[]): string[] => {
  const bare = words.map((word) => word.replace(/^~/, ''));
  return words.filter((_, i) => bare.indexOf(bare[i]!) < i);
};

/** The lists within a value: lines, alternatives or words of a text; the phrases of an array and the alternatives of each of their elements. */
function listsIn(name: string, value: unknown): [string, string[]][] {
  if (typeof value === 'string') {
    if (value.includes('\n')) return [[name, value.split('\n').map((line) => line.replace(/ \S+$/, ''))]];
    // function words and title words of a language stand side by side
    if (value.includes(' | ')) return value.split(' | ').map((part) => [name, part.split(' ')]);
    return [[name, value.split(value.includes('|') ? '|' : ' ')]];
  }
  if (!Array.isArray(value))
    return Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([key, part]) => listsIn(`${name}.${key}`, part));
  const phrases = value.filter((phrase) => typeof phrase === 'string');
  return [
    [name, value.map((phrase) => JSON.stringify(phrase))],
    ...phrases.flatMap((phrase) =>
      phrase.split(' ').map((element): [string, string[]] => [`${name}: ${phrase}`, element.replace(/^!|\?$/g, '').split('|')]),
    ),
  ];
}

/** The words that the lists of a module hold twice. */
const repeated = (module: Record<string, unknown>): string[] =>
  Object.entries(module).flatMap(([name, value]) =>
    listsIn(name, value)
      .filter(([, words]) => again(words).length > 0)
      .map(([list, words]) => `${list}: ${again(words).join(' ')}`),
  );

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** Lists that code gives as a text of words, joined where they are parted. */
const listsInCode = (code: string): string[] =>
  [
    ...withoutComments(code)
      .replace(/'\s*\+\s*'/g, '')
      .matchAll(/(['`])([^'`\n]+)\1/g),
  ]
    .map(([, , text]) => text!.split(' '))
    .filter((words) => words.length > 3 && words.every((word) => /^(?:~?[\p{Ll}\p{N}]+|\$\{\w+\})$/u.test(word)))
    .flatMap((words) => again(words));

const code = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !join(folder, name).startsWith(WORDS))
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const);
const CODE = [...code('utils/track'), ...code('utils/posting')];

describe('no word list says a word twice', () => {
  const advice = 'leave the word once; a second time it changes nothing, or what stands first';
  it.each(Object.entries(modules).map(([path, module]) => [path.slice(path.lastIndexOf('/') + 1), module] as const))('%s', (_, module) =>
    expect(repeated(module), advice).toEqual([]),
  );

  it('in code neither', () =>
    expect(CODE.flatMap(([path, text]) => listsInCode(text).map((word) => `${path}: ${word}`), advice)).toEqual([]));

  it.each<[string, unknown]>([
    ['words', 'lead run lead'],
    ['a word with its place in a title', 'coder nurse ~coder'],
    ['alternatives of a pattern', 'top|best|high performing|best'],
    ['lines with weights', 'a chief 46\nbudget 12\na chief 40'],
    ['words of a language', 'and of the and | engineer nurse'],
    ['phrases', ['lead a team', 'run a shop', 'lead a team']],
    ['alternatives in a phrase', ['lead a|the|a? team']],
    ['lists by name', { en: { people: 'staff crew staff' } }],
  ])('would notice %s', (_, list) => expect(repeated({ LIST: list })).toHaveLength(1));

  it('would notice one in code, and takes a sentence or a phrase for none', () => {
    expect(listsInCode("const set = ids('lead run ' +\n  'head lead');")).toEqual(['lead']);
    expect(listsInCode("// 'lead run head lead'\nfail('Lead the way, or lead no one at all.'); say('lead run head');")).toEqual([]);
    expect(repeated({ A: ['lead a team of a unit'], B: 'and of | of engineers', C: 'lead run' })).toEqual([]);
  });
});

describe('every class of words', () => {
  const users = [...CODE.map(([, text]) => withoutComments(text)), ...Object.values(modules).map((module) => JSON.stringify(module))].join(
    '\n',
  );
  const isUsed = (name: string) => users.includes(`<${name}>`) || new RegExp(`\\bCLASSES\\.${name}\\b`).test(users);

  it('is used by a phrase or in code', () =>
    expect(
      Object.keys(CLASSES).filter((name) => !isUsed(name)),
      `delete it from ${WORDS}/classes.ts, or name it in a phrase`,
    ).toEqual([]));

  it('would be missed', () => {
    expect(isUsed('manage')).toBe(true);
    expect(isUsed('det')).toBe(true);
    expect(isUsed('nowhere')).toBe(false);
  });
});
