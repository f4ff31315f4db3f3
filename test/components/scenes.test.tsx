// @vitest-environment happy-dom
/** Every scene of the gallery can be drawn, and axe finds nothing in it. Contrast needs a real browser: `npm run gallery`. */
import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SCENES } from '../gallery/scenes';
import { speakEnglish } from './english';

beforeAll(speakEnglish);
afterEach(cleanup);

describe('every scene', () => {
  it.each(SCENES.map((scene) => [scene.name, scene] as const))('%s has nothing for axe to find', async (_, { Draw, alone }) => {
    const { container } = render(
      alone ? (
        <Draw />
      ) : (
        <main>
          <h1>Scene</h1>
          <h2>Part</h2>
          <Draw />
        </main>
      ),
    );
    document.documentElement.lang = 'en';
    document.title = 'Scene';
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('; ')}`)).toEqual([]);
  });
});
