/** The evidence panel and its quotes: added by the worker to a page in which a mark, or a quote beside it, was clicked for the first time. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEvidence } from '../../utils/page/evidence/panel';
import { pointAt } from '../../utils/page/evidence/point';
import { findQuotes } from '../../utils/page/evidence/quotes';
import { world } from '../../utils/page/world';

export default defineUnlistedScript(() => {
  world.evidence ??= { open: openEvidence, point: pointAt, find: findQuotes };
});
