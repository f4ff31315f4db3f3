import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Two projects: `unit` (pure code, jsdom, guards; parallel) and `e2e` (the built extension in real browsers; one file at a time). */
export default defineConfig({
  test: {
    root: '.',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', '**/node_modules/**'],
          environment: 'node',
          // Property tests say their own limits; this one only ends what hangs, on a busy machine too.
          testTimeout: 30_000,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          globalSetup: ['test/e2e/build.ts'],
        },
      },
    ],
  },
});
