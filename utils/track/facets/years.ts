/** Years of experience that a text asks for, in en de fr pt sv es. */

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  deux: 2,
  trois: 3,
  cinq: 5,
  dos: 2,
  tres: 3,
  cinco: 5,
  dois: 2,
  tva: 2,
  fem: 5,
};
const YEARS =
  /(?:(\d{1,2})|\b(one|two|three|four|five|six|seven|eight|ten|zwei|drei|vier|funf|deux|trois|cinq|dos|tres|cinco|dois|tva|fem))(?: \(\d{1,2}\))?\s?(\+|plus|or more)?\s?(?:(?:-|to|bis|a|o|till|or)\s?\d{1,2}\s?\+?\s?)?(?:\s?\+\s?)?(?:years?|yrs?|jahren?|ans|anos?|ars?)\b/g;
const EXPERIENCE = /experien|erfahrung|erfaren|background|track record|praxis|berufs/;
/** The employer's own age, and ages of people, are no experience asked for. */
const OTHERS =
  /\b(?:seit|depuis|over the (?:last|past)|for (?:over|more than|the)|founded|history|old|our|we have|unsere|nuestros|tenemos|nos ultimos|ha mais de|mercado|sedan|salary|contract|duration|cdd de|age|alder|company|warranty|within|after|in the (?:last|next|past))\b[^.\n]{0,14}$/;

/** The highest number of years asked for (a range counts by its lower end); undefined where the text asks for none. */
export function yearsAsked(folded: string): number | undefined {
  let asked: number | undefined;
  YEARS.lastIndex = 0;
  for (let m = YEARS.exec(folded); m; m = YEARS.exec(folded)) {
    const n = m[1] ? Number(m[1]) : NUMBER_WORDS[m[2]!]!;
    if (n > 20) continue;
    const end = m.index + m[0].length;
    const before = folded.slice(Math.max(0, m.index - 40), m.index);
    if (OTHERS.test(before)) continue;
    if (!EXPERIENCE.test(folded.slice(end, end + 60)) && !EXPERIENCE.test(before)) continue;
    asked = Math.max(asked ?? 0, n);
  }
  return asked;
}
