/** Marks: added by the worker to a page in which the person wants some, when there is something to mark. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MARK_MAKERS } from '../../utils/page/mark/makers';
import { world } from '../../utils/page/world';

export default defineUnlistedScript(() => {
  world.marks ??= MARK_MAKERS;
});
