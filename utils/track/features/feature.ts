/** What the model looks at, by name, each with the words it came from. */

/** Where a feature's words stand: a phrase or an act of the gathered ones, the title, or a duty, with the part of the value that is this duty's own. */
export type Source =
  | { readonly of: 'title' }
  | { readonly of: 'phrase' | 'act'; readonly index: number }
  | { readonly of: 'duty'; readonly index: number; readonly part: number }
  | undefined;

export interface Feature {
  readonly name: string;
  value: number;
  /** Where its first words stand; absent where a feature is about the whole text. */
  readonly source: Source;
}

/** A text with fewer duties leaves much to the title. */
export const FEW = 3;
