/**
 * Looks into closed shadow roots by CDP, which neither the page nor Playwright's selectors can: what the extension put into
 * a page, what it says, and where to click it.
 */
import type { CDPSession, Page } from 'playwright-core';

interface CdpNode {
  readonly nodeName: string;
  readonly localName: string;
  readonly nodeType: number;
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly shadowRootType?: string;
  readonly contentDocument?: CdpNode;
  readonly nodeValue?: string;
}

/** One element inside a closed root, flattened. */
export interface Hidden {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text nodes below it, and generated words (`data-w`), in order. */
  readonly text: string;
  /** Backend id of the host and of the host's parent. */
  readonly host: number;
  readonly parent: number;
  /** Name and the page's own text of the host's parent, of the same moment. */
  readonly parentName: string;
  readonly parentText: string;
}

function attributesOf(node: CdpNode): Record<string, string> {
  const list = node.attributes ?? [];
  const out: Record<string, string> = {};
  for (let at = 0; at + 1 < list.length; at += 2) out[list[at]!] = list[at + 1]!;
  return out;
}

function textOf(node: CdpNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  const own = attributesOf(node)['data-w'] ?? '';
  return [own, ...(node.children ?? []).map(textOf)].filter(Boolean).join(' ');
}

/** What the page itself shows in a node. */
function ownText(node: CdpNode): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : (node.children ?? []).map(ownText).join('');
}

export class ClosedRoots {
  private constructor(
    private readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<ClosedRoots> {
    return new ClosedRoots(page, await page.context().newCDPSession(page));
  }

  /** Every element in every closed root of the page. */
  async all(): Promise<Hidden[]> {
    const { root } = (await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
    const found: Hidden[] = [];
    const collect = (node: CdpNode, host: CdpNode, parent: CdpNode) => {
      if (node.nodeType === 1)
        found.push({
          backendNodeId: node.backendNodeId,
          localName: node.localName,
          attributes: attributesOf(node),
          text: textOf(node),
          host: host.backendNodeId,
          parent: parent.backendNodeId,
          parentName: parent.localName,
          parentText: ownText(parent),
        });
      for (const child of node.children ?? []) collect(child, host, parent);
    };
    const walk = (node: CdpNode, parent: CdpNode) => {
      for (const root of node.shadowRoots ?? []) {
        if (root.shadowRootType === 'closed') for (const child of root.children ?? []) collect(child, node, parent);
        else walk(root, node);
      }
      for (const child of node.children ?? []) walk(child, node);
      if (node.contentDocument) walk(node.contentDocument, node);
    };
    walk(root, root);
    return found;
  }

  /** The marks: the buttons with a verdict. */
  async marks(): Promise<Hidden[]> {
    return (await this.all()).filter(({ localName, attributes }) => localName === 'button' && /^m /.test(attributes.class ?? ''));
  }

  /** Waits until as many marks stand; answers them. */
  async waitForMarks(count: number, timeout = 5000): Promise<Hidden[]> {
    return this.wait(
      async () => {
        const marks = await this.marks();
        return marks.length >= count ? marks : undefined;
      },
      `${count} marks`,
      timeout,
    );
  }

  /** The evidence panel's elements; empty while it is closed. */
  async panel(): Promise<Hidden[]> {
    const all = await this.all();
    const dialog = all.find(({ attributes }) => attributes.role === 'dialog');
    return dialog ? all.filter(({ host }) => host === dialog.host) : [];
  }

  async wait<T>(look: () => Promise<T | undefined>, what: string, timeout = 5000): Promise<T> {
    const until = Date.now() + timeout;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > until) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
      await this.page.waitForTimeout(25);
    }
  }

  /** Centre of an element in the viewport, scrolled into view. */
  async centre({ backendNodeId }: { readonly backendNodeId: number }): Promise<{ x: number; y: number }> {
    await this.cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = (await this.cdp.send('DOM.getBoxModel', { backendNodeId })) as { model: { border: number[] } };
    const [x1 = 0, y1 = 0, x2 = 0, , , y3 = 0] = model.border;
    return { x: (x1 + x2) / 2, y: (y1 + y3) / 2 };
  }

  /** A real mouse click. */
  async click(element: { readonly backendNodeId: number }): Promise<void> {
    const { x, y } = await this.centre(element);
    await this.page.mouse.click(x, y);
  }

  /** Runs a function on an element of ours or the page's, by backend id, in the page's own world. */
  async evaluate<T>(backendNodeId: number, source: string): Promise<T> {
    const { object } = (await this.cdp.send('DOM.resolveNode', { backendNodeId })) as { object: { objectId: string } };
    const { result } = (await this.cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: source,
      returnByValue: true,
    })) as { result: { value: T } };
    return result.value;
  }
}
