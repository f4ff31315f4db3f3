/** Notes that come together: of one posting met twice, of two roles that are one, of an import. */

const whole = (note: string): string => `\n\n${note}\n\n`;

/**
 * Both notes with an empty line between. One that stands in the other whole, as it does once they were joined, is not
 * written twice; part of a sentence is not the whole.
 */
export function joinNotes(first: string, second: string): string {
  if (second.trim() === '' || whole(first).includes(whole(second))) return first;
  return first.trim() === '' || whole(second).includes(whole(first)) ? second : `${first}\n\n${second}`;
}
