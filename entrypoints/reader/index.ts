/**
 * The core that runs in the pages of a site the person switched on, after that site's own script. A script that is
 * registered at run time (utils/browser/scripts), not one of WXT's content scripts: those announce themselves in the page
 * by an event that carries the extension's id, and stop when a page sends that event back.
 */
import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WorkerToReader } from '../../utils/messages';
import { offeredEvidence } from '../../utils/page/evidence/slot';
import { type Guest, visit } from '../../utils/page/guest';
import { offeredReaders } from '../../utils/page/reader-slot';
import { readPage } from '../../utils/sites/read-page';

/** In the isolated world's global, which the page does not see. `readOnce` is set by the worker (utils/browser/scripts). */
const world = globalThis as typeof globalThis & { guest?: Guest; readOnce?: true };

/** The browser's own API: the polyfill's ten kilobytes would be half of this script. Firefox answers `chrome` with promises too. */
declare const chrome: { readonly runtime: typeof browser.runtime };
const { runtime } = chrome;

export default defineUnlistedScript(() => {
  const once = world.readOnce === true;
  delete world.readOnce;
  // A second injection into the same page does nothing, unless the site was switched on after a reading by click.
  if (world.guest && (once || !world.guest.once)) return;
  world.guest?.leave();
  world.guest = visit({
    window,
    once,
    *read() {
      const url = new URL(location.href);
      const reader = offeredReaders().find(({ site }) => site.identify(url).kind !== 'other') ?? offeredReaders()[0];
      return readPage({ document, url }, reader);
    },
    send: (message) => runtime.sendMessage(message),
    listen(heard) {
      const listener = (message: WorkerToReader) => {
        heard(message);
      };
      runtime.onMessage.addListener(listener);
      return () => {
        delete world.guest;
        // An orphaned script has no runtime to speak of.
        try {
          runtime.onMessage.removeListener(listener);
        } catch {}
      };
    },
    alive: () => runtime?.id !== undefined,
    evidence: () => offeredEvidence(),
  });
});
