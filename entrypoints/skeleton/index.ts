/** The page's skeleton, for a layout report: run in a tab on the person's click, its result goes back to the panel that asked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSkeleton } from '../../utils/sites/layout-report';

export default defineUnlistedScript(() => pageSkeleton(document));
