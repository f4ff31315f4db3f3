/**
 * Adds or changes words of the interface in all six languages at once, sorted by key, safe to run side by side.
 *
 *   npx tsx test/cli/new-message.ts KEY "English" "Deutsch" "Français" "Español" "Português" "Svenska"
 *   npx tsx test/cli/new-message.ts FILE.json      {"key": {"en": "…", "de": "…", "fr": "…", "es": "…", "pt": "…", "sv": "…"}, …}
 *   npx tsx test/cli/new-message.ts --remove KEY…
 */
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LOCALES, type Locale } from '../../utils/i18n/locales';

const FOLDER = resolve(import.meta.dirname, '../../public/_locales');
type MessageFile = Record<string, { message: string; description?: string }>;
type Words = Record<string, Partial<Record<Locale, string>>>;

/** A lock folder: two runs at once would each write back what the other has not seen. */
function alone(work: () => void): void {
  const lock = join(FOLDER, '.lock');
  for (let tries = 0; ; tries++) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (tries > 100) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  try {
    work();
  } finally {
    rmdirSync(lock);
  }
}

/** In the browser's eyes keys differ by more than case, so they are sorted without it. */
const byKey = (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

function rewrite(change: (file: MessageFile, locale: Locale) => void): void {
  for (const locale of LOCALES) {
    const path = join(FOLDER, locale, 'messages.json');
    const file = JSON.parse(readFileSync(path, 'utf8')) as MessageFile;
    change(file, locale);
    const sorted = Object.fromEntries(
      Object.keys(file)
        .sort(byKey)
        .map((key) => [key, file[key]]),
    );
    writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === undefined) {
  console.error('Give a key and its words, or a JSON file. See the head of test/cli/new-message.ts.');
  process.exit(1);
}
alone(() => {
  if (first === '--remove') {
    rewrite((file) => {
      for (const key of rest) delete file[key];
    });
    return;
  }
  const words: Words = first.endsWith('.json')
    ? (JSON.parse(readFileSync(first, 'utf8')) as Words)
    : { [first]: Object.fromEntries(LOCALES.map((locale, at) => [locale, rest[at]])) };
  rewrite((file, locale) => {
    for (const [key, texts] of Object.entries(words)) {
      const message = texts[locale];
      if (message !== undefined) file[key] = { ...file[key], message };
    }
  });
});
