import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whoSent } from '../../utils/browser/sender';
import { PAGE, reader, SELF } from './house';

describe('the sender', () => {
  it('is a page of ours by its address', () => {
    expect(whoSent(PAGE, SELF)).toEqual({ is: 'page' });
    // Pages in tabs carry a tab as well, and Firefox gives no origin.
    expect(whoSent({ id: SELF.id, url: PAGE.url, tab: { id: 3, incognito: false } }, SELF)).toEqual({ is: 'page' });
  });

  it('is a reader by its tab', () => {
    expect(whoSent(reader('https://jobs.lever.co/x', 4, 2), SELF)).toMatchObject({ is: 'reader', tabId: 4, frameId: 2 });
  });

  it.each<[string, object]>([
    ['another extension', { ...PAGE, id: 'other' }],
    ['another extension with our address in front of its own', { id: SELF.id, url: `${SELF.origin.slice(0, -1)}x/popup.html` }],
    [
      'a page that states our origin',
      { id: SELF.id, url: 'https://evil.example/', origin: 'chrome-extension://trackmark-id', tab: { id: 1, incognito: false } },
    ],
    ['a page of ours that states another origin', { ...PAGE, origin: 'https://evil.example' }],
    ['a private window', { ...reader(), tab: { id: 7, incognito: true } }],
    ['a window of which it is not known whether it is private', { ...reader(), tab: { id: 7 } }],
    ['a script without a tab', { id: SELF.id, url: 'https://jobs.lever.co/x', origin: 'https://jobs.lever.co' }],
    ['a sandboxed frame', { ...reader(), origin: 'null' }],
    ['a local file', { id: SELF.id, url: 'file:///etc/passwd', tab: { id: 1, incognito: false } }],
    ['an empty one', {}],
  ])('is nobody: %s', (_name, sender) => expect(whoSent(sender, SELF)).toEqual({ is: 'nobody' }));

  it('is a page of ours for no address but ours', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constant(`https://trackmark-id/`)), fc.option(fc.webUrl()), (url, origin) => {
        const who = whoSent({ id: SELF.id, url, ...(origin && { origin }), tab: { id: 1, incognito: false } }, SELF);
        expect(who.is).not.toBe('page');
      }),
    );
  });
});
