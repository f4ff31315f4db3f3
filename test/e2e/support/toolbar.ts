/**
 * A real click on the toolbar button: Chromium's protocol has a command for it, which gives `activeTab` as the person's click
 * does and opens the popup. The popup is no page of Playwright's, so it is driven by the protocol too. The browser must have
 * been launched `by: 'protocol'`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Chromium, PICTURES } from './chromium';

/** Not all of it is in Playwright's types. */
type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;
interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface Popup {
  /** What it shows. */
  text(): Promise<string>;
  /** Presses a button by its name, with a real mouse. */
  press(name: RegExp): Promise<void>;
  /** Takes a picture of it under a name. */
  picture(name: string): Promise<void>;
  /** Whether it is still open. */
  open(): Promise<boolean>;
}

export async function clickToolbar(browser: Chromium, page: Page): Promise<Popup> {
  await page.bringToFront();
  const cdp = await browser.context.browser()!.newBrowserCDPSession();
  const send = cdp.send.bind(cdp) as Send;
  const targets = async (filter?: object[]) =>
    ((await send('Target.getTargets', filter && { filter })) as unknown as { targetInfos: Target[] }).targetInfos;
  const tab = (await targets([{ type: 'tab' }])).find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  await send('Extensions.triggerAction', { id: browser.id, targetId: tab.targetId });
  let popup: Target | undefined;
  await browser.until(async () => {
    popup = (await targets()).find(({ url }) => url.startsWith(`chrome-extension://${browser.id}/popup.html`));
    return popup !== undefined;
  }, 'the popup to open');
  return drive(cdp, send, popup!, browser, async () => (await targets()).some(({ targetId }) => targetId === popup!.targetId));
}

async function drive(cdp: CDPSession, send: Send, { targetId }: Target, browser: Chromium, open: () => Promise<boolean>): Promise<Popup> {
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: false })) as { sessionId: string };
  const waiting = new Map<number, (answer: { result: Record<string, unknown> }) => void>();
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as { id: number; result: Record<string, unknown> };
    waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const ask = async (method: string, params: object) => {
    const id = ++last;
    const answered = new Promise<{ result: Record<string, unknown> }>((done) => waiting.set(id, done));
    await send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return (await answered).result;
  };
  const evaluate = async <T>(expression: string) =>
    ((await ask('Runtime.evaluate', { expression, returnByValue: true })) as { result: { value: T } }).result.value;
  return {
    // The popup may be just opening: it has no body yet.
    text: () => evaluate<string>('document.body?.innerText ?? ""'),
    async press(name) {
      let place: { x: number; y: number } | null = null;
      await browser.until(async () => {
        place = await evaluate(`(() => {
            const button = [...document.querySelectorAll('button')].find((one) => ${name}.test(one.innerText));
            if (!button) return null;
            button.scrollIntoView({ block: 'center', behavior: 'instant' });
            const box = button.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          })()`);
        return place !== null;
      }, `a button ${name} in the popup`);
      for (const type of ['mousePressed', 'mouseReleased'])
        await ask('Input.dispatchMouseEvent', { type, ...place!, button: 'left', clickCount: 1 });
    },
    async picture(name) {
      const { data } = (await ask('Page.captureScreenshot', { format: 'png' })) as { data: string };
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(join(PICTURES, `${name}.png`), Buffer.from(data, 'base64'));
    },
    open,
  };
}
