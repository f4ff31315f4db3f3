/** The evidence panel: added by the worker to a page in which a mark was clicked for the first time. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEvidence } from '../../utils/page/evidence/panel';
import { world } from '../../utils/page/world';

export default defineUnlistedScript(() => {
  world.evidence ??= openEvidence;
});
