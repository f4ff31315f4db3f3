/**
 * Words for people. Every string that is shown stands in public/_locales/<locale>/messages.json, the file the browser
 * itself reads for the manifest; `t` is the one way to it.
 *
 * The browser's own `i18n.getMessage` knows the browser's language only, and a person may choose another one in the
 * options; it knows no plural either. So the table of the chosen language is loaded (`load.ts`) and set here once per page.
 */
import type en from '../../public/_locales/en/messages.json';
import type { Locale } from './locales';

export type MessageKey = keyof typeof en;

/** CLDR's plural categories, as `Intl.PluralRules` names them. A counted message has one entry per form: `cards_one`, `cards_other`. */
export const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type PluralForm = (typeof PLURAL_FORMS)[number];

/** A message that is counted: named without its ending, and its first substitution is the count. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
/** A message without plural forms. */
export type PlainKey = Exclude<MessageKey, `${string}_${PluralForm}`>;

/** Numbers are written as the language writes them. */
export type Substitution = string | number;

/** A language's texts, flat. */
export type MessageTable = Readonly<Record<string, string>>;

/** What `t` speaks: set by `setLanguage` before anything is drawn. */
export interface Language {
  readonly locale: Locale;
  readonly messages: MessageTable;
}

let language: Language = { locale: 'en', messages: {} };
/** Made with the first word that needs them: a third of a millisecond each. */
let plurals: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;

/** Makes `t` and the formats speak another language. Whoever has drawn already must draw again. */
export function setLanguage(next: Language): void {
  language = next;
  plurals = undefined;
  numbers = undefined;
}

/** The language that is set. */
export function currentLanguage(): Language {
  return language;
}

/** `$1` to `$9` are the substitutions, `$$` a dollar sign, as in the browser's own message files. */
function fill(message: string, substitutions: readonly Substitution[]): string {
  return message.replace(/\$([1-9$])/g, (_, mark: string) => {
    if (mark === '$') return '$';
    const value = substitutions[Number(mark) - 1];
    if (typeof value !== 'number') return value ?? '';
    numbers ??= new Intl.NumberFormat(language.locale);
    return numbers.format(value);
  });
}

/** The words for a key. A key without words shows as itself: visible, and caught by the message test. */
export function t(key: PlainKey, ...substitutions: Substitution[]): string;
export function t(key: PluralKey, count: number, ...substitutions: Substitution[]): string;
export function t(key: string, ...substitutions: Substitution[]): string {
  const { messages } = language;
  const plain = messages[key];
  if (plain !== undefined) return fill(plain, substitutions);
  const [count] = substitutions;
  if (typeof count !== 'number') return key;
  plurals ??= new Intl.PluralRules(language.locale);
  const counted = messages[`${key}_${plurals.select(count)}`] ?? messages[`${key}_other`];
  return counted === undefined ? key : fill(counted, substitutions);
}

type Word<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Word<Tail>}`
  : S extends `${infer Head} ${infer Tail}`
    ? `${Head}_${Word<Tail>}`
    : S;

/** A domain value as part of a key (`senior-manager` to `senior_manager`): browsers allow letters, digits and `_` only. */
export function word<S extends string>(value: S): Word<S> {
  return value.replace(/[- ]/g, '_') as Word<S>;
}
