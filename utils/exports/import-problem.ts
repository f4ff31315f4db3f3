/** What is wrong with a line of a file that is imported. A name to choose the words by; the page says it in the person's language. */
export interface ImportProblem {
  /** Line of the file, from 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly name:
    | 'too-large'
    | 'not-json'
    | 'is-backup'
    | 'other-format'
    | 'newer-version'
    | 'invalid-role'
    | 'no-title'
    | 'no-address'
    | 'bad-address'
    | 'bad-value'
    | 'twice'
    | 'broken-csv'
    | 'over-limit';
  /** The field or column, or the text that was met; shortened. */
  readonly detail?: string;
}

/** All or nothing: either every role, or what is wrong. */
export type Imported<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Most problems that are listed: after a hundred it is the wrong file. */
export const MAX_PROBLEMS = 100;

/** Largest file that is read, in UTF-16 units: 10,000 roles with their texts are some 60 million. */
export const MAX_IMPORT = 300_000_000;

/** Most roles at once, as the worker takes them. */
export const MAX_ROLES = 200_000;

/** A text cut short enough to be shown. */
export const brief = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
