/**
 * Firefox's own sidebar beside a page. Automation has no handle on it, but the extension's other pages do
 * (`extension.getViews`): through one of them it is read, clicked and written into. Its clicks are therefore no real ones,
 * unlike all others in these tests; whatever needs a real one is clicked in a tab.
 */
import type { Page } from 'puppeteer-core';
import { findNamed, type Wanted } from './accessible-name';
import { asBrowser } from './bidi';
import type { Firefox } from './firefox';
import { until } from './until';

const VIEW = "browser.extension.getViews({ type: 'sidebar' })[0]";

export class Sidebar {
  private constructor(
    private readonly firefox: Firefox,
    private readonly through: Page,
  ) {}

  /** Opens it in the window. `through`: a tab with any page of the extension. */
  static async open(firefox: Firefox, through: Page): Promise<Sidebar> {
    const sidebar = new Sidebar(firefox, through);
    await asBrowser(
      firefox.send,
      'async () => { const id = [...SidebarController.sidebars.keys()].find((id) => id.startsWith("trackmark")); await SidebarController.show(id); }',
    );
    await until(async () => ((await sidebar.text()) ? true : undefined), 'the sidebar to open');
    return sidebar;
  }

  /** What it says, in one line. */
  async text(): Promise<string> {
    return String(await this.through.evaluate(`(${VIEW}?.document.body?.innerText ?? '').replace(/\\s+/g, ' ').trim()`));
  }

  async says(words: string): Promise<void> {
    let said = '';
    await until(
      async () => {
        said = await this.text();
        return said.includes(words) ? true : undefined;
      },
      () => `"${words}"; the sidebar says: ${said}`,
    );
  }

  /** Does something to the element of this name, as soon as it is there. */
  async #act(wanted: Wanted, act: string): Promise<void> {
    const done = async () =>
      (await this.through.evaluate(
        `(() => { const found = (${findNamed})(${VIEW}.document, ${JSON.stringify(wanted)}); if (found) (${act})(found); return found !== null; })()`,
      ))
        ? true
        : undefined;
    await until(done, wanted.name).catch(async (error: Error) => {
      throw new Error(`${error.message} The sidebar says: ${await this.text()}`);
    });
  }

  click(name: string): Promise<void> {
    return this.#act({ selector: 'button:not([disabled])', name, pattern: false }, '(button) => button.click()');
  }

  /** Fills a field, and says so to the page as typing would. */
  write(name: string, text: string): Promise<void> {
    return this.#act(
      { selector: 'textarea', name, pattern: false },
      `(field) => { field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true })); }`,
    );
  }

  async close(): Promise<void> {
    await asBrowser(this.firefox.send, '() => SidebarController.hide()');
  }
}
