import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Chromium gives a command no key where it keeps the suggested one for itself: tried with Chromium 156 on Linux. */
const KEPT_BY_CHROMIUM = ['A', 'B', 'P', 'T', 'W'].map((letter) => `Alt+Shift+${letter}`);
/** More suggested keys than these make Chromium refuse the manifest. */
const MOST = 4;

it('suggests keys that both browsers take', () => {
  const keys = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/suggested_key: \{ default: '([^']+)'/g)].map(([, key]) => key!);
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.length).toBeLessThanOrEqual(MOST);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => KEPT_BY_CHROMIUM.includes(key))).toEqual([]);
});
