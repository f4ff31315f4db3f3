/** All scenarios, in the order in which they are run. */
import { chromiumKills, firefoxKills } from './browser-kills';
import { damagedChromium, damagedFirefox } from './damaged-profiles';
import type { Scenario } from './scenario';
import { workerKills } from './worker-kills';

export const SCENARIOS: readonly Scenario[] = [workerKills, chromiumKills, firefoxKills, damagedChromium, damagedFirefox];
