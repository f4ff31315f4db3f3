/** All scenarios, in the order in which they are run. */
import { chromiumKills } from './chromium-kills';
import type { Scenario } from './scenario';
import { workerKills } from './worker-kills';

export const SCENARIOS: readonly Scenario[] = [workerKills, chromiumKills];
