import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { failingCases } from '../torture/failing-cases';
import { Random } from '../torture/scenario';
import { SCENARIOS } from '../torture/scenarios';

/** A tenth of what is run at each push, which is a tenth of what is run at a release; without the soak, and without what a unit test does already. */
const ELSEWHERE = new Set(['soak', 'json-ld', 'bad-backups']);
const seed = Number(process.env.TORTURE_SEED ?? Date.now() % 2 ** 31);

const cases = [
  ...failingCases().map(({ file, scenario, seed: again, count }) => ({
    what: `what failed before: ${file}`,
    scenario: SCENARIOS.find(({ name }) => name === scenario)!,
    seed: again,
    count,
  })),
  ...SCENARIOS.filter(({ name }) => !ELSEWHERE.has(name)).map((scenario) => ({
    what: scenario.what,
    scenario,
    seed,
    count: scenario.counts.test,
  })),
];

it.each(cases)(
  '$what',
  async ({ scenario, seed: start, count }) => {
    const scratch = mkdtempSync(join(tmpdir(), `trackmark-${scenario.name}-`));
    try {
      const outcome = await scenario.run({
        count,
        random: new Random(start),
        chrome: resolve('.output/chrome-mv3'),
        firefox: resolve('.output/firefox-mv3'),
        scratch,
        progress: () => undefined,
      });
      expect(outcome.failing, `TORTURE_SEED=${start}: ${outcome.figures}`).toEqual([]);
      expect(outcome.done).toBeGreaterThan(0);
    } finally {
      rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
  600_000,
);
