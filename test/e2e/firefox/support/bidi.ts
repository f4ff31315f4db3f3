/**
 * The commands of WebDriver BiDi that Puppeteer has no method for: Firefox has no CDP. What is used here is the standard's
 * (`includeShadowTree`, element origins) or Firefox's documented additions (`moz:permanent`, `moz:scope`).
 */
import type { Browser, Page } from 'puppeteer-core';

/** A value as BiDi writes it (https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue), as far as it is read here. */
export interface RemoteNode {
  readonly sharedId: string;
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
    readonly mode?: 'open' | 'closed';
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: unknown;
  readonly exceptionDetails?: { readonly text: string };
}

/** Sends one command and answers its result. */
export type Send = <T>(method: string, parameters: object) => Promise<T>;

/** Puppeteer's own connection; not in its public types. */
export function commandsOf(browser: Browser): Send {
  const { connection } = browser as unknown as { connection: { send(method: string, parameters: object): Promise<{ result: unknown }> } };
  return async <T>(method: string, parameters: object) => (await connection.send(method, parameters)).result as T;
}

/** The name that BiDi has for a tab. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

function outcome<T>({ type, result, exceptionDetails }: Evaluated): T {
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'an exception without a text');
  return result as T;
}

/** The whole document of a tab with all shadow trees, the closed ones too: the standard's `includeShadowTree: "all"`. */
export async function documentOf(send: Send, context: string): Promise<RemoteNode> {
  return outcome(
    await send<Evaluated>('script.evaluate', {
      expression: 'document',
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    }),
  );
}

/** Calls a function, given as text, with `this` an element of whatever tree; it answers JSON. */
export async function callOn<T>(send: Send, context: string, sharedId: string, source: string): Promise<T> {
  const { value } = outcome<{ value?: string }>(
    await send<Evaluated>('script.callFunction', {
      functionDeclaration: `function () { return JSON.stringify((${source}).call(this) ?? null); }`,
      this: { sharedId },
      target: { context },
      awaitPromise: false,
    }),
  );
  return JSON.parse(value ?? 'null') as T;
}

/** Runs code in the browser's own window (`--remote-allow-system-access`), as the browser; it answers JSON. */
export async function asBrowser<T>(send: Send, source: string): Promise<T> {
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { value } = outcome<{ value?: string }>(
    await send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify((await (${source})()) ?? null))()`,
      target: { context: contexts[0]!.context },
      awaitPromise: true,
    }),
  );
  return JSON.parse(value ?? 'null') as T;
}
