/**
 * Currencies by the country label of a host (`uk.indeed.com`, `glassdoor.co.in`). Only countries whose job pages are
 * met with an ambiguous sign ("$", "kr", "£" beside a local pound); ISO 3166 codes as the sites' hosts write them, ISO 4217 currencies.
 */
const CURRENCIES: Readonly<Record<string, string>> = {
  ae: 'AED',
  ar: 'ARS',
  at: 'EUR',
  au: 'AUD',
  be: 'EUR',
  bh: 'BHD',
  br: 'BRL',
  ca: 'CAD',
  ch: 'CHF',
  cl: 'CLP',
  cn: 'CNY',
  co: 'COP',
  cr: 'CRC',
  cz: 'CZK',
  de: 'EUR',
  dk: 'DKK',
  ec: 'USD',
  eg: 'EGP',
  es: 'EUR',
  fi: 'EUR',
  fr: 'EUR',
  gr: 'EUR',
  hk: 'HKD',
  hu: 'HUF',
  id: 'IDR',
  ie: 'EUR',
  il: 'ILS',
  in: 'INR',
  is: 'ISK',
  it: 'EUR',
  jp: 'JPY',
  kr: 'KRW',
  kw: 'KWD',
  lu: 'EUR',
  ma: 'MAD',
  malaysia: 'MYR',
  malta: 'EUR',
  mx: 'MXN',
  my: 'MYR',
  ng: 'NGN',
  nl: 'EUR',
  no: 'NOK',
  nz: 'NZD',
  om: 'OMR',
  pa: 'USD',
  pe: 'PEN',
  ph: 'PHP',
  pk: 'PKR',
  pl: 'PLN',
  pt: 'EUR',
  qa: 'QAR',
  ro: 'RON',
  sa: 'SAR',
  se: 'SEK',
  sg: 'SGD',
  sk: 'EUR',
  th: 'THB',
  tr: 'TRY',
  tw: 'TWD',
  ua: 'UAH',
  uk: 'GBP',
  us: 'USD',
  uy: 'UYU',
  ve: 'VES',
  vn: 'VND',
  za: 'ZAR',
};

/** Currency of the country that a host's first label names (`au.indeed.com`); undefined where it names none (`www.`). */
export function currencyOfSubdomain(host: string): string | undefined {
  return CURRENCIES[host.slice(0, host.indexOf('.'))];
}

/** Currency of the country that a host's last label names (`glassdoor.co.in`); dollars of the United States for `.com`. */
export function currencyOfSuffix(host: string): string | undefined {
  const last = host.slice(host.lastIndexOf('.') + 1);
  return last === 'com' ? 'USD' : CURRENCIES[last];
}
