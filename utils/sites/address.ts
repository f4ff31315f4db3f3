/** Address arithmetic that sites' `identify` share. Pure: no DOM, no globals beyond URL. */
import type { UrlIdentity } from './site';

/** A page of the site that holds neither a posting nor a list. */
export const OTHER: UrlIdentity = { kind: 'other' };

/** The page of one posting. An address may name a posting without holding its id: then only the canonical address is known. */
export function posting(identifier: string | undefined, canonicalUrl: string): UrlIdentity {
  return identifier ? { kind: 'posting', identifier, canonicalUrl } : { kind: 'posting', canonicalUrl };
}

/** A list; with the posting that is open beside it, where the address names it. */
export function list(selected?: string | null, canonicalUrl?: (identifier: string) => string): UrlIdentity {
  return selected && canonicalUrl ? { kind: 'list', identifier: selected, canonicalUrl: canonicalUrl(selected) } : { kind: 'list' };
}

/** True where `entry` (a host as a site's metadata names it) is the host itself or a parent domain of it: never a substring. */
export function claims(entry: string, host: string): boolean {
  return host === entry || host.endsWith(`.${entry}`);
}

/** Path segments, percent-decoded; a segment that is no valid encoding stays as it is. */
export function segments(url: URL): string[] {
  return url.pathname.split('/').filter(Boolean).map(decoded);
}

/** A percent-decoded text; what is no valid encoding stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The first capture of `pattern` in the path, if any. */
export function inPath(url: URL, pattern: RegExp): string | undefined {
  return pattern.exec(url.pathname)?.[1];
}

/** A query parameter that has the shape of the site's posting id; anything else is no id. */
export function parameter(url: URL, name: string, shape: RegExp): string | undefined {
  const value = url.searchParams.get(name);
  return value && shape.test(value) ? value : undefined;
}

/** A UUID, the posting id of many boards. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Digits only. */
export const DIGITS = /^\d{1,20}$/;
