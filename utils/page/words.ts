/**
 * The words that marks and the evidence panel show. The worker sends them with the first markings, in the language the
 * person chose; a content script could only ask for the browser's.
 */

/** By key; `language` is the code of the language they are in, `percent` how it writes a share of `$1` in a hundred. */
export type Words = Readonly<Record<string, string>>;

/** Fills `$1` to `$9`. A key without words shows as itself. */
export function say(words: Words, key: string, ...values: readonly (string | number)[]): string {
  return (words[key] ?? key).replace(/\$([1-9])/g, (_, at: string) => String(values[Number(at) - 1] ?? ''));
}
