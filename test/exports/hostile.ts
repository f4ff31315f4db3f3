import * as fc from 'fast-check';
import { makeRole } from '../support/roles';

/** Hostile texts to try in each run; more by `HOSTILE_CELLS=100000`. */
export const HOSTILE_CELLS = Number(process.env.HOSTILE_CELLS ?? 10_000);

/** Milliseconds for a test that goes through all of them: 1 s on an idle machine, much more beside others. */
export const HOSTILE_TIME = 60_000;

/** The beginnings that one spreadsheet or another takes for a formula. */
const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\u2212'];
/** What may stand before the sign and is forgiven. */
const UNSEEN = ['', ' ', '  ', '\u00a0', '\u200b', '\ufeff', '\u2066', '\u00ad', '\u3000', "'", '"', '\t', '\n', '\u{e0020}'];
/** What ends one cell and begins the next where a spreadsheet is set otherwise. */
const CUTS = ['', 'a,', 'a;', 'a\t', 'a|', 'a\n', 'a\r\n', 'a",', '";', 'x"\n'];
const FORMULAS = [
  '1+2',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://evil.example","x")',
  'SUM(1,2)',
  'A1',
  'WEBSERVICE("http://evil.example")',
];
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '</title><b>',
  '&lt;b&gt; &amp; &#60;i&#62;',
  '[click](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '<http://evil.example>',
  'http://evil.example/path',
  'www.evil.example',
  'someone@evil.example',
  '[ref]: http://evil.example',
  '`code` **bold** __bold__ _it_ ~~gone~~',
  '# heading',
  '1. list\n2) list\n- item\n+ item\n* item',
  '> quote\n\n    code\n\ttab code',
  'Title\n===\nTitle\n---',
  '| a | b |\n|---|---|\n| c | d |',
  '```\nfence\n```',
  '***',
  'line\\\nbreak  \nbreak',
  '$x^2$ @mention #12 :smile: ^[note]',
  '- [ ] task',
  'constructor',
  '__proto__',
  'toString',
  '_x0041_ _x000D_ _X0041_',
  '\ud800 lone \udc00',
  '\u0000\u0001\u001f\u007f\ufffe\uffff',
  '\u202eevil\u202c \u2067x\u2069',
  '{{constructor.constructor("alert(1)")()}}',
  ']]> <![CDATA[ x ]]>',
  'BEGIN:VEVENT\r\nATTACH:http://evil.example\r\nEND:VEVENT',
  '\\n \\, \\; :',
  'Ａ\u0301\u0301\u0301',
  'x'.repeat(40_000),
];

const formula = fc
  .tuple(fc.constantFrom(...CUTS), fc.constantFrom(...UNSEEN), fc.constantFrom(...SIGNS), fc.constantFrom(...FORMULAS))
  .map((parts) => parts.join(''));
const text = fc.string({ unit: 'binary', maxLength: 40 });

/** A text that means harm: formulas behind every disguise, markup of every kind, and noise. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: formula },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: text },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...MARKUP), text, formula).map((parts) => parts.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.string({ unit: fc.constantFrom(...SIGNS, ...CUTS, ...UNSEEN, 'a', '- ', '('), maxLength: 30 }))
      .map(([noise]) => noise),
  },
);

/** The same texts in every run. */
export const hostileTexts = (count = HOSTILE_CELLS): string[] => fc.sample(hostileText, { numRuns: count, seed: 20_261_125 });

/** A role whose every text is one of four hostile ones; title and tags are cut to what the schema takes. */
export function hostileRole(index: number, [title, company, note, contact]: readonly [string, string, string, string]) {
  return makeRole({
    id: `hostile-${index}`,
    posting: {
      title: title.slice(0, 1000) || 'x',
      hiringOrganization: company.slice(0, 500) || 'x',
      jobLocation: [company.slice(0, 500) || 'x'],
      description: note,
    },
    note,
    contact: contact.slice(0, 1000),
    tags: [title.slice(0, 60) || 'x'],
  });
}
