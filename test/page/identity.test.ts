// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { cardFingerprint, headingFingerprint } from '../../utils/page/identity';

function element(html: string): Element {
  return document.createRange().createContextualFragment(html).firstElementChild!;
}

it.each([
  ['another link', '<li><a href="/jobs/1">A</a></li>', '<li><a href="/jobs/2">A</a></li>'],
  ['another id', '<li data-job-id="1">A</li>', '<li data-job-id="2">A</li>'],
  ['another key', '<div componentkey="job-1"><p>A</p></div>', '<div componentkey="job-2"><p>A</p></div>'],
  ['another text, where nothing is named', '<div><p>Cook</p></div>', '<div><p>Chef</p></div>'],
])('a card with %s is another card', (_name, before, after) => {
  expect(cardFingerprint(element(before))).not.toBe(cardFingerprint(element(after)));
});

it.each([
  [
    'class, style and aria',
    '<li data-job-id="1" class="a">A</li>',
    '<li data-job-id="1" class="b" style="top:1px" aria-selected="true">A</li>',
  ],
  ['other text beside the link', '<li><a href="/jobs/1">A</a> 2 hours ago</li>', '<li><a href="/jobs/1">A</a> 3 hours ago</li>'],
])('a card with other %s is the same card', (_name, before, after) => {
  expect(cardFingerprint(element(before))).toBe(cardFingerprint(element(after)));
});

it('a heading is what it says', () => {
  expect(headingFingerprint(element('<h1> Cook </h1>'))).toBe(headingFingerprint(element('<h1>Cook</h1>')));
  expect(headingFingerprint(element('<h1>Cook</h1>'))).not.toBe(headingFingerprint(element('<h1>Chef</h1>')));
});
