/** The first script of every page of the extension: asks for what the page will need while its modules are still on their way. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Asked, begin, left } from '../../utils/browser/begun';

const { browser, chrome } = globalThis as unknown as { readonly browser?: Asked; readonly chrome: Asked };

export default defineUnlistedScript(() => {
  left.begun = begin(browser ?? chrome);
});
