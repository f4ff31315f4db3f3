import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { Random } from '../torture/scenario';
import { SCENARIOS } from '../torture/scenarios';

/** A tenth of what is run at each push, which is a tenth of what is run at a release; without the soak, and without what a unit test does already. */
const ELSEWHERE = new Set(['soak', 'json-ld', 'bad-backups']);
const seed = Number(process.env.TORTURE_SEED ?? Date.now() % 2 ** 31);

it.each(SCENARIOS.filter(({ name }) => !ELSEWHERE.has(name)))(
  '$what',
  async (scenario) => {
    const scratch = mkdtempSync(join(tmpdir(), `trackmark-${scenario.name}-`));
    try {
      const outcome = await scenario.run({
        count: scenario.counts.test,
        random: new Random(seed),
        chrome: resolve('.output/chrome-mv3'),
        firefox: resolve('.output/firefox-mv3'),
        scratch,
        progress: () => undefined,
      });
      expect(outcome.failing, `TORTURE_SEED=${seed}: ${outcome.figures}`).toEqual([]);
      expect(outcome.done).toBeGreaterThan(0);
    } finally {
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
  600_000,
);
