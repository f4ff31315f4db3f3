/**
 * One HTML file for sharing and printing: no script, nothing loaded, every text escaped, and a content security policy
 * of its own that forbids everything else.
 */
import type { Role } from '../role/role';
import { type Batches, type Watch, watched } from './batches';
import { cellOf, cellText, type ExportColumn, type ExportWords } from './columns';

export interface HtmlOptions {
  readonly columns: readonly ExportColumn[];
  readonly words: ExportWords;
  readonly title: string;
  /** BCP 47, for the reader's voice and hyphenation. */
  readonly language: string;
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML text or attribute value; what HTML cannot hold becomes the replacement character. */
export function escapeHtml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd').replace(/[&<>"']/g, (sign) => NAMES[sign]!);
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
article{border-top:1px solid;padding:1rem 0;break-inside:avoid}h2{margin:0 0 .5rem;font-size:1.2rem}
dl{display:grid;grid-template-columns:minmax(7rem,12rem) 1fr;gap:.25rem 1rem;margin:0}dt{font-weight:600}
dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate}h1,h2{unicode-bidi:isolate;overflow-wrap:anywhere}`;

function article(role: Role, columns: readonly ExportColumn[], words: ExportWords): string {
  const text = (column: ExportColumn) => escapeHtml(cellText(cellOf(role, column, words)));
  const heading = [text('title'), text('hiringOrganization')].filter((part) => part !== '').join(' · ');
  const fields = columns
    .filter((column) => column !== 'title' && column !== 'hiringOrganization')
    .flatMap((column) => {
      const cell = cellOf(role, column, words);
      if (!cell) return [];
      const value = text(column);
      const shown = cell.kind === 'url' ? `<a href="${value}" rel="noopener noreferrer nofollow">${value}</a>` : value;
      return [`<dt>${escapeHtml(words.column(column))}</dt><dd>${shown}</dd>`];
    });
  return `<article>\n<h2>${heading}</h2>\n<dl>\n${fields.join('\n')}\n</dl>\n</article>\n`;
}

/** The file in pieces: the head, one piece per batch, the end. */
export async function* html(batches: Batches, { columns, words, title, language }: HtmlOptions, watch?: Watch): AsyncGenerator<string> {
  yield `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
`;
  for await (const roles of watched(batches, watch)) yield roles.map((role) => article(role, columns, words)).join('');
  yield '</body>\n</html>\n';
}
