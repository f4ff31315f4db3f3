import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { App } from '../../../entrypoints/shortlist/App';
import { PageModel } from '../../../entrypoints/shortlist/page-model';
import type { AddressBar } from '../../../entrypoints/shortlist/view-model';
import type { Role, Seen } from '../../../utils/role/role';
import { MemorySource } from '../../support/memory-source';
import { TEST_NOW } from '../../support/roles';

// Whole pages are drawn here, and axe looks at all of them: quick on an idle machine, not beside seven other test files.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

/** An address bar that only remembers. */
export class TestAddress implements AddressBar {
  readonly pushed: string[] = [];
  #hash: string;
  #listener = () => {};

  constructor(hash = '') {
    this.#hash = hash;
  }
  hash = () => this.#hash;
  push = (hash: string) => {
    this.pushed.push(hash);
    this.#hash = hash;
  };
  replace = (hash: string) => {
    this.#hash = hash;
  };
  onChange = (listener: () => void) => {
    this.#listener = listener;
  };
  /** As by the browser's "back", or a link. */
  go(hash: string) {
    this.#hash = hash;
    this.#listener();
  }
}

/** Elements have no size here: a window's worth, so that the virtual lists draw rows. */
export function giveSizes(): void {
  for (const [name, value] of [
    ['clientHeight', 700],
    ['clientWidth', 1200],
  ] as const)
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
}

/** Takes any call and any value, and does nothing. */
const silent = () => new Proxy<Record<string | symbol, unknown>>({}, { get: (kept, name) => kept[name] ?? (() => ({ width: 10 })) });

/** There is no canvas here: uPlot runs and draws on nothing. That it draws is looked at in a browser; what it draws stands in the tables. */
export function giveCanvas(): void {
  HTMLCanvasElement.prototype.getContext = silent as never;
  Object.assign(globalThis, {
    Path2D: class {
      constructor() {
        // biome-ignore lint/correctness/noConstructorReturn: stands for every method that a path has
        return silent() as never;
      }
    },
  });
}

/** The whole page over arrays, drawn and loaded. */
export async function openPage(roles: readonly Role[], { hash = '', seen = [] as readonly Seen[] } = {}) {
  cleanup();
  const source = new MemorySource(roles, seen, TEST_NOW);
  const address = new TestAddress(hash);
  let model!: PageModel;
  const makeModel = (notify: ConstructorParameters<typeof PageModel>[2]) => {
    model = new PageModel(source, address, notify, () => TEST_NOW);
    // Backups have a test of their own.
    source.lastBackup = async () => TEST_NOW;
    return model;
  };
  const { container } = render(<App makeModel={makeModel} />);
  await model.start();
  await waitFor(() => expect(model.roles.loaded.value).toBe(true));
  return { source, address, model, container };
}

/** Titles of the rows that are drawn, in order. */
export const titles = () => [...document.querySelectorAll('.sl-rows .sl-cell--title')].map((cell) => cell.textContent);

/** Picks from a list. (`fireEvent.change` fires `input` instead once preact/compat is loaded.) */
export function pick(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What axe finds; contrast needs a real browser. */
export async function findings(container: Element): Promise<string[]> {
  document.documentElement.lang = 'en';
  document.title = 'Shortlist';
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join('; ')}`);
}

export { screen, waitFor };
