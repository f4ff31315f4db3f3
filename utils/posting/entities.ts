/**
 * HTML character references, decoded without a DOM: descriptions arrive as strings in JSON-LD and embedded state, sometimes
 * escaped twice. Names: those of Latin-1 and typography; the rest of HTML's 2,231 names does not occur in postings.
 */

/** In the order of their code points from U+00A0 on. */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN1.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(160 + i)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    bull: '•',
    hellip: '…',
    euro: '€',
    trade: '™',
    rarr: '→',
    larr: '←',
    check: '✓',
    star: '☆',
    minus: '−',
    ge: '≥',
    le: '≤',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwnj: '‌',
    zwj: '‍',
    scaron: 'š',
    Scaron: 'Š',
    oelig: 'œ',
    OElig: 'Œ',
    Tab: '\t',
    NewLine: '\n',
    colon: ':',
    comma: ',',
    period: '.',
    lpar: '(',
    rpar: ')',
    sol: '/',
    num: '#',
    plus: '+',
    excl: '!',
    quest: '?',
    lowbar: '_',
    dash: '‐',
    percnt: '%',
    dollar: '$',
    commat: '@',
    semi: ';',
  }),
]);

function decodeOne(whole: string, body: string): string {
  if (body.charAt(0) !== '#') return NAMED.get(body) ?? whole;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  // Surrogates and zero would make text that no store can keep.
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return '';
  return String.fromCodePoint(code);
}

/** Decodes character references once; what is not one stays as written. */
export function decodeEntities(source: string): string {
  return source.includes('&') ? source.replace(/&(#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,8});?/g, decodeOne) : source;
}
