import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../utils/posting/entities';
import { elementText, htmlText, oneLine, textAfter } from '../../utils/posting/html-text';

const element = (html: string): Element => new JSDOM(`<main>${html}</main>`).window.document.querySelector('main') as Element;

/** The same markup as an element and as a string gives the same text. */
const BOTH: [string, string][] = [
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['<ul><li>a</li><li>b <b>c</b></li></ul>', '- a\n- b c'],
  ['a<br>b<br><br>c', 'a\nb\n\nc'],
  ['<div>a</div><div>b</div>', 'a\nb'],
  ['<h2>Head</h2>text', 'Head\n\ntext'],
  ['<p>a &amp; b&nbsp;c &euro;5 &#8211; &#x2019;</p>', 'a & b c €5 – ’'],
  ['<p>x<script>alert(1)</script><style>p{}</style>y</p>', 'xy'],
  ['<p>a\n   b</p>', 'a b'],
  ['<ul><li>• dotted</li></ul>', '- dotted'],
  ['<table><tr><td>Town</td><td>Lyon</td></tr></table>', 'Town Lyon'],
  ['<!-- no --><p>yes</p>', 'yes'],
];

describe('markup as text', () => {
  it.each(BOTH)('%s', (html, text) => {
    expect(elementText(element(html))).toBe(text);
    expect(htmlText(html)).toBe(text);
  });

  it('keeps the lines of plain text and gives them bullets', () => {
    expect(htmlText('One\nTwo\n\n• three\n* four')).toBe('One\nTwo\n\n- three\n- four');
  });

  it('reads what was escaped twice', () => {
    expect(htmlText('&lt;p&gt;Build &amp;amp; test&lt;/p&gt;&lt;p&gt;Ship&lt;/p&gt;')).toBe('Build & test\n\nShip');
    expect(htmlText('<p>Build.</p>&amp;#xa;<p>Test.</p>')).toContain('Build.');
    expect(htmlText('<p>Build.</p>&amp;#xa;<p>Test.</p>')).not.toContain('&');
  });

  it('leaves what is no tag as it is', () => {
    expect(htmlText('a < b and c > d')).toBe('a < b and c > d');
    expect(htmlText('1 <3 you')).toBe('1 <3 you');
  });

  it('leaves out what is not shown, and buttons', () => {
    expect(elementText(element('<p>a</p><p hidden>b</p><p style="display:none">c</p><button>Show more</button>'))).toBe('a');
  });

  it('writes a heading as one line, once', () => {
    expect(oneLine(element('<span aria-hidden="true">Engineer</span><span class="visually-hidden">Engineer</span>'))).toBe('Engineer');
    expect(oneLine(element('<div>Engineer</div><div>Engineer</div>'))).toBe('Engineer');
    expect(oneLine(element('<span>Harbour Engineer</span> <span>Harbour Engineer</span>'))).toBe('Harbour Engineer');
    expect(oneLine(element('<span>Baden</span>-<span>Baden</span>'))).toBe('Baden-Baden');
    expect(oneLine('  a\n b ')).toBe('a b');
  });

  it('gives what stands after an element', () => {
    const root = element('<div><h1>Title</h1><p>Lead</p></div><ul><li>one</li></ul>');
    expect(textAfter(root.querySelector('h1') as Element, root)).toBe('Lead\n\n- one');
  });

  it('never makes markup of text', () => {
    expect(htmlText('&lt;img src=x onerror=alert(1)&gt;')).toBe('<img src=x onerror=alert(1)>');
    expect(oneLine(element('&lt;img src=x onerror=alert(1)&gt;'))).toBe('<img src=x onerror=alert(1)>');
  });
});

it('decodes references once, and no surrogate', () => {
  expect(decodeEntities('&amp;lt; &unknown; &#xD800;&#0; &eacute;')).toBe('&lt; &unknown;  é');
});

it('stays linear on hostile markup', () => {
  for (const unit of ['<', '<a ', '<script>', '<!--', '&lt;', '<p title="', '&amp;', '<ul><li>', '\n* ']) {
    // Time of the processor, the least of three: other tests run beside this one.
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3 && least > 1000; i++) {
      const before = process.cpuUsage();
      htmlText(unit.repeat(60_000));
      least = Math.min(least, process.cpuUsage(before).user / 1000);
    }
    expect(least, unit).toBeLessThan(1000);
  }
});
