/** All scenarios, in the order in which they are run: the one that takes longest begins, so that two at a time end together. */
import { badBackups } from './bad-backups';
import { chromiumKills, firefoxKills } from './browser-kills';
import { damagedChromium, damagedFirefox } from './damaged-profiles';
import { fuzzedMessages } from './fuzzed-messages';
import { jsonLd } from './json-ld';
import { payloadsThroughOutputs } from './payloads';
import { quota } from './quota';
import { reloads } from './reloads';
import type { Scenario } from './scenario';
import { soak } from './soak';
import { tornLogs } from './torn-logs';
import { typingKills } from './typing-kills';
import { upgrades } from './upgrades';
import { upgradesInTabs } from './upgrades-in-tabs';
import { workerKills } from './worker-kills';

export const SCENARIOS: readonly Scenario[] = [
  payloadsThroughOutputs,
  jsonLd,
  badBackups,
  fuzzedMessages,
  workerKills,
  chromiumKills,
  firefoxKills,
  tornLogs,
  typingKills,
  damagedChromium,
  damagedFirefox,
  upgrades,
  upgradesInTabs,
  quota,
  reloads,
  soak,
];
