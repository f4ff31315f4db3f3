/**
 * Text that a spreadsheet must not take for a formula (CWE-1236): OWASP's list (= + - @, TAB, CR, LF) and what spreadsheets
 * forgive in front of it (blanks, zero-width characters, a byte order mark, full-width signs). A guarded text starts with
 * an apostrophe.
 *
 * A spreadsheet that is set to another separator (Excel in most of Europe cuts a comma file at semicolons and line breaks)
 * begins a new cell in the middle of a text, so there the same guard stands after each character that could cut.
 *
 * `unguard` takes exactly these apostrophes away again: nothing is lost on the way through a file and back.
 */

/**
 * What is not seen in front of a sign: controls, blanks, marks, zero-width and direction characters, halves of surrogate
 * pairs (their plane holds invisible tags); and quotes, which a reader strips.
 */
const UNSEEN = /["'\p{C}\p{Z}\p{M}\p{DI}]/u;

/** Signs that begin a formula: ASCII, full-width, small forms, and the minus sign. */
const SIGN = /[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]/;

/** Characters at which some spreadsheet, differently set, cuts a line into cells or a file into lines. */
const CUTS = ';,\t|\r\n';

/** A list item: the commonest line of a description, and harmless unless it calls a function or another program (DDE). */
const PLAIN_ITEM = /^'*- (?!.*(?:[|]|[\w.]\())/;

function lineFrom(text: string, at: number): string {
  const rest = text.slice(at);
  const end = rest.search(/[\r\n]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Places in front of which a guard belongs, in order. One pass from the end: linear whatever the text. */
function weakPlaces(text: string, separator: string): number[] {
  const places: number[] = [];
  /** Whether the next character that is seen is a sign. */
  let sign = false;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const char = text[at]!;
    // The file's own separator never cuts inside a quoted field.
    if (sign && char !== separator && CUTS.includes(char)) {
      const breaksLine = char === '\n' || char === '\r';
      if (!(breaksLine && PLAIN_ITEM.test(lineFrom(text, at + 1)))) places.push(at + 1);
    }
    if (SIGN.test(char)) sign = true;
    else if (!UNSEEN.test(char)) sign = false;
  }
  if (sign || /^'*[\t\r\n]/.test(text)) places.push(0);
  return places.reverse();
}

/** The text cut at the places. */
function piecesAt(text: string, places: readonly number[]): string[] {
  const bounds = [0, ...places, text.length];
  return bounds.slice(1).map((end, index) => text.slice(bounds[index], end));
}

/** The text with a guard wherever it needs one. `separator` is the one of the file that is written. */
export function guard(text: string, separator = ','): string {
  return piecesAt(text, weakPlaces(text, separator)).join("'");
}

/** Undoes `guard`. */
export function unguard(text: string, separator = ','): string {
  const [first = '', ...rest] = piecesAt(text, weakPlaces(text, separator));
  return first + rest.map((piece) => (piece.startsWith("'") ? piece.slice(1) : piece)).join('');
}
