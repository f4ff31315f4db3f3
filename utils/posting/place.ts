/** Places as text, as written: cleaned, never completed. */
import { isRecord } from './record';

/** Most places kept of one posting; the longest real list met had 251. */
const MAX_PLACES = 300;

/** What stands in a place's field without being a place. */
const NO_PLACE =
  /^(n\/?a|null|undefined|none|unknown|unavailable|not specified|tbd|-|–|—|\.|,|true|false|location|locations|standort|lieu|ort|miejsce)$/i;

/** Spaces, stray separators and empty parts removed: ", Berlin, , DE," becomes "Berlin, DE". Undefined where nothing is left. */
export function cleanPlace(text: string): string | undefined {
  // Longer than any place, and short enough for runs of separators.
  const parts = text
    .slice(0, 1000)
    // Flags, and the workplace that stands in front of the place.
    .replace(/[\u{1f1e6}-\u{1f1ff}\u{1f30d}-\u{1f310}\u{1f4cd}]/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(remote|hybrid|on-?site)\s*[-–:·|]\s*(?=\p{Lu})/iu, '')
    .replace(/^(location|standort|ort|lieu|ubicación|localização|lokalita|plats)\s*:\s*/i, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_PLACE.test(part));
  const unique = parts.filter((part, i) => i === 0 || part.toLowerCase() !== parts[i - 1]?.toLowerCase());
  const place = unique.join(', ').replace(/^[\s·•|/–-]+|[\s·•|/–-]+$/g, '');
  return place && place.length <= 500 ? place : undefined;
}

/** Several places without repetition; absent instead of empty. */
export function places(texts: readonly string[]): string[] | undefined {
  const found = new Map<string, string>();
  for (const text of texts) {
    const place = cleanPlace(text);
    if (place && found.size < MAX_PLACES && !found.has(place.toLowerCase())) found.set(place.toLowerCase(), place);
  }
  return found.size > 0 ? [...found.values()] : undefined;
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : isRecord(value) ? text(value.name ?? value.Name) : '';

/** schema.org's PostalAddress, however its keys are written, as one line: street only where no town is given. */
export function addressText(address: Record<string, unknown>): string | undefined {
  const parts = new Map<string, string>();
  for (const [key, value] of Object.entries(address)) {
    const one = Array.isArray(value) ? value.map(text).filter(Boolean).join(' / ') : text(value);
    parts.set(key.toLowerCase(), one.replace(/<[^>]{0,200}>/g, ' ').trim());
  }
  const town = parts.get('addresslocality') || '';
  const joined = [parts.get('streetaddress') ?? '', town, parts.get('addressregion') ?? '', parts.get('addresscountry') ?? ''];
  // The street is kept out where a town is there: the town is what people compare.
  return cleanPlace((town ? joined.slice(1) : joined).join(', '));
}
