/**
 * The core that runs in the pages of a site the person switched on, before that site's own script, which begins the visit.
 * A script that is registered at run time (utils/browser/scripts), not one of WXT's content scripts: those announce
 * themselves in the page by an event that carries the extension's id, and stop when a page sends that event back.
 */
import type { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WorkerToReader } from '../../utils/messages';
import { visit } from '../../utils/page/guest';
import { KIT } from '../../utils/page/kit';
import { removeLeftovers } from '../../utils/page/own-nodes';
import { world } from '../../utils/page/world';
import { readInSteps } from '../../utils/sites/read-in-steps';
import type { Reader } from '../../utils/sites/site';

/** The browser's own API: the polyfill's ten kilobytes would be half of this script. Firefox answers `chrome` with promises too. */
declare const chrome: { readonly runtime: typeof browser.runtime };
const { runtime } = chrome;

function begin(reader: Reader | undefined): void {
  const once = world.readOnce === true;
  delete world.readOnce;
  // A second injection into the same page does nothing, unless the site was switched on after a reading by click.
  if (world.guest && (once || !world.guest.once)) return;
  if (world.guest) world.guest.leave();
  else removeLeftovers(document);
  world.guest = visit({
    window,
    once,
    general: reader === undefined,
    read: () => readInSteps({ document, url: new URL(location.href) }, reader, world.parts),
    send: (message) => runtime.sendMessage(message),
    listen(heard) {
      const listener = (message: WorkerToReader, _sender: unknown, answer: (found: boolean[]) => void) => {
        const found = heard(message);
        if (found) answer(found);
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
    marks: () => world.marks,
    evidence: () => world.evidence,
  });
}

export default defineUnlistedScript(() => {
  world.core = {
    kit: KIT,
    begin,
    add(parts) {
      world.parts = { ...world.parts, ...parts };
      if (parts.generic && (!world.guest || world.readOnce || world.guest.general)) begin(undefined);
    },
  };
});
