/** All scenarios, in the order in which they are run. */
import { badBackups } from './bad-backups';
import { chromiumKills, firefoxKills } from './browser-kills';
import { damagedChromium, damagedFirefox } from './damaged-profiles';
import { quota } from './quota';
import type { Scenario } from './scenario';
import { upgrades } from './upgrades';
import { upgradesInTabs } from './upgrades-in-tabs';
import { workerKills } from './worker-kills';

export const SCENARIOS: readonly Scenario[] = [
  badBackups,
  workerKills,
  chromiumKills,
  firefoxKills,
  damagedChromium,
  damagedFirefox,
  upgrades,
  upgradesInTabs,
  quota,
];
