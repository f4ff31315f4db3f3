/** Which of "03/04/2026" is the day, by what an unknown page says. */
import { currencyOfSuffix } from '../country';

/** Longest text in which a date is looked for that leaves no choice. */
const MAX_TEXT = 200_000;

/** By the page's other dates, else by its language. Undefined where neither tells. */
export function dayFirst(document: Document, host: string): boolean | undefined {
  const said = new Set<boolean>();
  for (const [, first, second] of (document.body?.textContent ?? '').slice(0, MAX_TEXT).matchAll(/(\d{1,2})[/-](\d{1,2})[/-]20\d\d/g)) {
    // A number before it may touch it in the page's bare text: "Ref. 7" and "1/5/2026".
    if (Number(first) > 12 && Number(first) < 32) said.add(true);
    if (Number(second) > 12 && Number(second) < 32) said.add(false);
  }
  if (said.size > 0) return said.size === 1 ? said.has(true) : undefined;
  const [language, region] = (document.documentElement.getAttribute('lang') ?? '').toLowerCase().split(/[-_]/);
  if (!language) return undefined;
  if (language !== 'en') return true;
  // Many servers say "en-US" and mean English.
  if (region === 'us') return (currencyOfSuffix(host) ?? 'USD') === 'USD' ? false : undefined;
  return /^(gb|au|nz|ie|in|za)$/.test(region ?? '') || undefined;
}
