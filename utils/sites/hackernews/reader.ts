/** Hacker News "Who is hiring": server-rendered, one layout since 2007. A card is a top-level comment of the thread. */
import { elementText } from '../../posting/html-text';
import { payInText } from '../../posting/pay';
import { isRecord } from '../../posting/record';
import { attr, text } from '../rules';
import type { ListLayout, PageContext, PostingLayout, Reader, Rule } from '../site';
import { type Header, readHeader } from './header';
import { site } from './site';

/** Text of the comment's lines up to the first that is a header; the first line where none is. */
function headerLine(comment: Element): string {
  const lines: string[] = [''];
  for (const node of comment.childNodes) {
    if (lines.length > 6) break;
    if (node.nodeName === 'P') lines.push(node.textContent ?? '', '');
    else lines[lines.length - 1] += node.textContent ?? '';
  }
  const each = lines.flatMap((line) => line.split('\n')).map((line) => line.trim());
  return (
    each.find((line) => line.split('|').length > 2) ??
    each.find((line) => line.includes('|')) ??
    each.find((line) => /[\p{L}]{2}/u.test(line)) ??
    ''
  );
}

/** People who look for work, and who talk about the thread, write there too. */
function isPosting(comment: Element): boolean {
  const source = (comment.textContent ?? '').slice(0, 3000);
  const line = headerLine(comment);
  if (/^\s*Location:.{0,200}\n?\s*Remote:/is.test(source) || /^\s*Location:/i.test(line)) return false;
  if (line.includes('|')) return true;
  return /\bhiring\b|\blooking for\b|\bseeking\b|\bjoin (?:us|our)\b|\bwe (?:also )?need\b|\bneed engineers\b|\bcareers?\b|\bapply (?:at|here|to|now|via|by|online)\b|\bremote\b.{0,60}\b(?:role|full|position)|\bfull[- ]time\b|\bon-?site\b|\bcontact me\b|\bvacanc|\bour team\b|\bfounding\b|^.{0,100} [-–—] .{0,100} [-–—] /i.test(
    source,
  );
}

const headers = new WeakMap<Element, Header>();
function headerOf(root: ParentNode): Header | undefined {
  const comment = root.querySelector('.commtext');
  if (!comment) return undefined;
  const known = headers.get(comment) ?? readHeader(headerLine(comment));
  headers.set(comment, known);
  return known;
}

const ofHeader = (name: string, value: (header: Header) => ReturnType<Rule['read']>): Rule => ({
  name: `header ${name}`,
  origin: 'dom',
  read: (root) => {
    const header = headerOf(root);
    return header && value(header);
  },
});

/** Pay that a line below the header states. */
const payBelow: Rule = {
  name: 'comment pay',
  origin: 'dom',
  read(root) {
    const comment = root.querySelector('.commtext');
    const pay = comment && payInText(elementText(comment), { currency: 'USD' });
    return pay ? { ...pay } : undefined;
  },
};

const fields = {
  identifier: [attr('tr.athing[id]', 'id')],
  url: [attr('.age a[href]', 'href', 'age link', 'url')],
  title: [ofHeader('role', (header) => header.title)],
  hiringOrganization: [ofHeader('company', (header) => header.company)],
  jobLocation: [ofHeader('place', (header) => header.places)],
  jobLocationType: [ofHeader('workplace', (header) => header.workplace)],
  employmentType: [ofHeader('type', (header) => header.types)],
  baseSalary: [ofHeader('pay', (header) => (isRecord(header.pay) ? { ...header.pay } : undefined)), payBelow],
  datePosted: [attr('.age', 'title')],
  description: [text('.commtext')],
};

const isThread = ({ document }: PageContext): boolean => /\bwho is hiring\b/i.test(document.title);

const thread: ListLayout = {
  name: 'comments',
  cards: (page) =>
    isThread(page)
      ? Array.from(page.document.querySelectorAll('tr.athing.comtr')).filter((row) => {
          const indent = row.querySelector('td.ind');
          const top = indent?.getAttribute('indent') === '0' || indent?.querySelector('img')?.getAttribute('width') === '0';
          const comment = top ? row.querySelector('.commtext') : null;
          return comment !== null && isPosting(comment);
        })
      : [],
  fields,
};

/** A comment's own page: the comment stands on top, with a link to its thread. */
const comment: PostingLayout = {
  name: 'comment',
  root({ document }) {
    const top = document.querySelector('.fatitem');
    return top?.querySelector('.commtext') && /who is hiring/i.test(top.querySelector('.onstory')?.textContent ?? '') ? top : undefined;
  },
  fields,
};

export const reader: Reader = { site, postings: [comment], lists: [thread], paneWithoutAddress: true };
