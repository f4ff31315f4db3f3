/** The worker's wiring: the browser's events on one side, `createWorker` on the other. Nothing is decided here. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { wireWorker } from '../utils/browser/wire';
import { classify } from '../utils/track/classify';

export default defineBackground({
  type: 'module',
  main() {
    wireWorker(browser, classify);
  },
});
