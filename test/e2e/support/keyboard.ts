/**
 * Going through a page by the keyboard alone. What has the focus is asked of the browser's accessibility tree, as a screen
 * reader asks it: that reaches into closed roots, and an element without a name or role is no place to arrive at.
 */
import type { CDPSession, Page } from 'playwright-core';

interface AxNode {
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** What a screen reader says of the element that has the focus. */
export interface Focused {
  readonly role: string;
  readonly name: string;
}

/** Tab stops after which a page is taken to lead nowhere. */
const MOST_STOPS = 120;

export class Keyboard {
  /** Every stop on the way, in order. */
  readonly stops: Focused[] = [];

  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<Keyboard> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    return new Keyboard(page, cdp);
  }

  async focused(): Promise<Focused> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
    const has = (node: AxNode) => node.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
    // The document has it too, while something in it has.
    const found = nodes.filter((node) => has(node) && node.role?.value !== 'RootWebArea').at(-1);
    return { role: found?.role?.value ?? '', name: found?.name?.value ?? '' };
  }

  /** Presses Tab until the focus is on what is wanted. */
  async tabTo(role: string, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let tries = 0; tries < MOST_STOPS; tries++) {
      await this.page.keyboard.press(key);
      const now = await this.focused();
      this.stops.push(now);
      passed.push(`${now.role} "${now.name}"`);
      if (now.role === role && name.test(now.name)) return;
    }
    throw new Error(`${MOST_STOPS} times ${key}, and no ${role} ${name}; passed: ${passed.slice(-30).join(', ')}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }
}
