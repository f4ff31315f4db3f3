/**
 * `npm run build:engine`: the track engine as a library for other programs, in `.output/engine/` — one ES module without
 * a browser or DOM global at import, and its types. `package.json` exports it as `trackmark/track`.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';

const OUT = '.output/engine';

await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: OUT,
    emptyOutDir: true,
    minify: false,
    target: 'node20',
    lib: { entry: resolve('utils/track/engine.ts'), formats: ['es'], fileName: () => 'track.js' },
  },
});

/** Only what the engine itself imports, so that an unfinished room elsewhere cannot spoil its types. */
const options =
  '--ignoreConfig --strict --declaration --emitDeclarationOnly --module preserve --moduleResolution bundler --target esnext --skipLibCheck';
const types = spawnSync(
  'npx',
  ['--no-install', 'tsc', ...options.split(' '), '--rootDir', '.', '--outDir', `${OUT}/types`, 'utils/track/engine.ts'],
  {
    encoding: 'utf8',
  },
);
if (types.status !== 0) {
  console.error(`The types of the engine could not be written, the library is incomplete:\n${types.stdout}${types.stderr}`);
  process.exitCode = 1;
}
