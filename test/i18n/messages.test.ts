/** Every word that is shown stands in the message files, in all languages, and every word in them is shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import type { MessageFile } from '../../utils/i18n/load';
import { LOCALES } from '../../utils/i18n/locales';
import { PLURAL_FORMS } from '../../utils/i18n/t';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCES = ['components', 'entrypoints', 'utils', 'wxt.config.ts'];

const files = new Map(
  LOCALES.map((locale) => [locale, JSON.parse(readFileSync(join(ROOT, `public/_locales/${locale}/messages.json`), 'utf8')) as MessageFile]),
);
const english = files.get('en')!;
const FORM = new RegExp(`_(${PLURAL_FORMS.join('|')})$`);
const stem = (key: string) => key.replace(FORM, '');

function sourceFiles(path: string): string[] {
  const whole = join(ROOT, path);
  if (/\.tsx?$/.test(path)) return [whole];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(whole, name));
}
const sources = SOURCES.flatMap(sourceFiles).map((path) => ({ path: relative(ROOT, path), text: readFileSync(path, 'utf8') }));

/** `$1` to `$9`, each once, sorted. */
const substitutions = (message: string) => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort().join(' ');

/** Properties whose value a person reads. */
const SAID = new Set(['text', 'title', 'label', 'message', 'hint', 'placeholder', 'textContent', 'innerText', 'ariaLabel']);
/** A word: two letters side by side. Single letters and signs need no translation. */
const WORD = /\p{L}{2}/u;

/** A language has some words in common with English ("Status"), but not its sentences. */
const SENTENCE = 4;
const MOST_ALIKE = 0.1;
const left = (file: MessageFile) => Object.keys(file).filter((key) => file[key]!.message === english[key]?.message);
const wordsIn = (message: string) => message.split(/\s+/).filter((part) => WORD.test(part)).length;

describe('the message files', () => {
  it('are those of the languages that can be chosen', () => {
    expect(
      readdirSync(join(ROOT, 'public/_locales')).sort(),
      'a folder under public/_locales and its line in utils/i18n/locales.ts belong together',
    ).toEqual([...LOCALES].sort());
  });

  it.each(LOCALES.filter((locale) => locale !== 'en'))('are translated into %s', (locale) => {
    const file = files.get(locale)!;
    const same = left(file);
    expect(
      same.filter((key) => wordsIn(file[key]!.message) >= SENTENCE),
      `left in English: translate them in public/_locales/${locale}/messages.json`,
    ).toEqual([]);
    expect(same.length, `so many words are as in English: ${same.join(' ')}`).toBeLessThan(Object.keys(file).length * MOST_ALIKE);
  });

  for (const [locale, file] of files) {
    it(`${locale} says everything that English says, and nothing else`, () => {
      const rules = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const missing = Object.keys(english).filter((key) => !(key in file) && !FORM.test(key));
      // A language may have forms that English lacks; `other` is the one that always serves.
      const missingForms = Object.keys(english).filter((key) => key.endsWith('_other') && !(key in file));
      const unknown = Object.keys(file).filter((key) => !(key in english) && !rules.some((form) => key === `${stem(key)}_${form}`));
      expect({ missing, missingForms, unknown }).toEqual({ missing: [], missingForms: [], unknown: [] });
    });

    it(`${locale} has no empty word, and fills in what English fills in`, () => {
      for (const [key, { message }] of Object.entries(file)) {
        expect(message.trim(), key).not.toBe('');
        const model = english[key] ?? english[`${stem(key)}_other`]!;
        // The form for one may say "one" without its number.
        if (!FORM.test(key) || key.endsWith('_other')) expect(substitutions(message), key).toBe(substitutions(model.message));
      }
    });

    it(`${locale} has keys as browsers want them`, () => {
      const keys = Object.keys(file);
      expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
      expect(new Set(keys.map((key) => key.toLowerCase())).size, 'browsers read keys without regard to case').toBe(keys.length);
      // `$$` is a dollar sign; anything else after `$` but a digit breaks the extension's installation in Chromium.
      expect(keys.filter((key) => /\$(?![1-9$])/.test(file[key]!.message.replaceAll('$$', '')))).toEqual([]);
    });
  }

  it('keeps French signs at the word they belong to', () => {
    const torn = Object.entries(files.get('fr')!).filter(([, { message }]) => / [;:!?»]|« /.test(message));
    expect(
      torn.map(([key]) => key),
      'a no-break space (U+00A0) stands there',
    ).toEqual([]);
  });

  it('names each track on the toolbar’s badge by letters that fit, each another', () => {
    for (const [locale, file] of files) {
      const badges = ['ic', 'lead', 'management'].map((track) => file[`badge_${track}`]!.message);
      expect(
        badges.filter((letters) => letters.length > 4),
        locale,
      ).toEqual([]);
      expect(new Set(badges).size, locale).toBe(3);
    }
  });

  it('has a word for nothing that is not shown', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const quoted = new Set(all.match(/[A-Za-z0-9_]+/g));
    // Computed keys: `status_${status}` makes all of `status_…` used, `failure_${name}_safe` what begins and ends so.
    const computed = [...all.matchAll(/`([A-Za-z0-9]+_[A-Za-z0-9_]*)\$\{[^}`]*\}([A-Za-z0-9_]*)`/g)].map(
      ([, head, tail]) => [head!, tail!] as const,
    );
    const used = (key: string) =>
      quoted.has(key) ||
      quoted.has(stem(key)) ||
      quoted.has(`__MSG_${key}__`) ||
      computed.some(
        ([head, tail]) => stem(key).startsWith(head) && stem(key).endsWith(tail) && stem(key).length > head.length + tail.length,
      );
    expect(
      Object.keys(english).filter((key) => !used(key)),
      'take these out: npx tsx test/cli/new-message.ts --remove KEY…',
    ).toEqual([]);
  });
});

/** Attributes that a person sees or hears. */
const SHOWN = new Set([
  'title',
  'label',
  'placeholder',
  'alt',
  'hint',
  'legend',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Words that stand in the source instead of a message file. */
function strayWords(path: string, text: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    if (node.type === 'JSXText' && WORD.test(String(node.value))) found.push(String(node.value).trim());
    if (node.type === 'JSXAttribute') {
      const { name } = node.name as { name: string };
      const literal = node.value as Node | null;
      if (SHOWN.has(name) && literal?.type === 'Literal' && WORD.test(String(literal.value)))
        found.push(`${name}="${String(literal.value)}"`);
    }
    if (node.type === 'Property') spoken(name(node.key), node.value);
    if (node.type === 'AssignmentExpression' && (node.left as Node).type === 'MemberExpression')
      spoken(name((node.left as Node).property), node.right);
    for (const child of Object.values(node)) visit(child);
  };
  const name = (key: unknown) => String((key as Node).name ?? (key as Node).value ?? '');
  /** Said by code instead of JSX: a notice, a menu entry, an element that is made by hand. One word may be a name. */
  const spoken = (key: string, value: unknown) => {
    const literal = value as Node | null;
    if (SAID.has(key) && literal?.type === 'Literal' && wordsIn(String(literal.value)) > 1) found.push(`${key}: ${String(literal.value)}`);
  };
  visit(parseSync(path, text).program);
  return found;
}

/** Code that speaks to a person without JSX. */
const SPEAKING = /^(?:components|entrypoints|utils\/(?:browser|page|exports))\/.*\.ts$/;

describe('views', () => {
  it.each(sources.filter(({ path }) => path.endsWith('.tsx') || SPEAKING.test(path)))(
    '$path holds no words of its own',
    ({ path, text }) => {
      expect(strayWords(path, text), 'put them into the message files: npx tsx test/cli/new-message.ts').toEqual([]);
    },
  );

  it('would be caught with words of their own', () => {
    expect(strayWords('x.tsx', 'const a = <p title="Some words">And more {1}</p>;')).toEqual(['title="Some words"', 'And more']);
    expect(strayWords('x.tsx', 'const a = <p class="some words">{t("key")} · 1</p>;')).toEqual([]);
    expect(strayWords('x.ts', 'notify({ text: "Saved for you" }); mark.textContent = "Wait a bit";')).toEqual([
      'text: Saved for you',
      'textContent: Wait a bit',
    ]);
    expect(strayWords('x.ts', 'notify({ text: t("key"), title: "Trackmark" });')).toEqual([]);
  });
});

describe('styles', () => {
  const styles = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => `${folder}/${name}`),
  );

  it.each(styles)('%s is right in languages written from right to left, too', (path) => {
    const physical = readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .filter((line) =>
        /^\s*(margin|padding|border|inset)?-?(left|right)\s*:|^\s*(margin|padding|border)-(left|right)\b|text-align:\s*(left|right)|float:\s*(left|right)/.test(
          line,
        ),
      );
    expect(physical, 'say inline-start and inline-end').toEqual([]);
  });
});
