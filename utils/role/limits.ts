/** The most that a role holds: of what its words and lists grow by, however they grow (typing, merging, importing). */
export const MOST = {
  /** Characters. */
  note: 200_000,
  /** Characters. */
  contact: 1000,
  tags: 50,
  shortlists: 100,
  keys: 50,
  versions: 50,
  history: 500,
} as const;
type Limited = keyof typeof MOST;

/** What a role would hold too much of, by the field's name: backup and snapshot could not be read back with it. */
export function tooMuchOf(role: { readonly [field in Limited]: { readonly length: number } }): Limited | undefined {
  return (Object.keys(MOST) as Limited[]).find((field) => role[field].length > MOST[field]);
}
