import { describe } from 'vitest';
import { findFirefox } from '../../support/find-browser';

if (!findFirefox()) console.log('No Firefox here: its tests are left out. Install one, or set FIREFOX_PATH to its program.');

/** `describe` where there is a Firefox. */
export const inFirefox = describe.skipIf(!findFirefox());
