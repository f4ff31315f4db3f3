/**
 * Looks into closed shadow roots, which neither the page nor Puppeteer's selectors can: BiDi writes them out with everything
 * else. The same words as the Chromium tests' `ClosedRoots`, which asks CDP.
 */
import type { Page } from 'puppeteer-core';
import { callOn, contextOf, documentOf, type RemoteNode, type Send } from './bidi';
import { until } from './until';

/** One element inside a closed root, flattened. */
export interface Hidden {
  readonly sharedId: string;
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text nodes below it, and generated words (`data-w`), in order. */
  readonly text: string;
  readonly host: string;
  /** Name and the page's own text of the host's parent, of the same moment. */
  readonly parentName: string;
  readonly parentText: string;
}

function textOf({ value }: RemoteNode): string {
  if (value.nodeType === 3) return value.nodeValue ?? '';
  return [value.attributes?.['data-w'] ?? '', ...(value.children ?? []).map(textOf)].filter(Boolean).join(' ');
}

const ownText = ({ value }: RemoteNode): string =>
  value.nodeType === 3 ? (value.nodeValue ?? '') : (value.children ?? []).map(ownText).join('');

function flatten(root: RemoteNode): Hidden[] {
  const found: Hidden[] = [];
  const collect = (node: RemoteNode, host: RemoteNode, parent: RemoteNode) => {
    if (node.value.nodeType === 1)
      found.push({
        sharedId: node.sharedId,
        localName: node.value.localName ?? '',
        attributes: node.value.attributes ?? {},
        text: textOf(node),
        host: host.sharedId,
        parentName: parent.value.localName ?? '',
        parentText: ownText(parent),
      });
    for (const child of node.value.children ?? []) collect(child, host, parent);
  };
  const walk = (node: RemoteNode, parent: RemoteNode) => {
    const shadow = node.value.shadowRoot;
    if (shadow?.value.mode === 'closed') for (const child of shadow.value.children ?? []) collect(child, node, parent);
    else if (shadow) walk(shadow, node);
    for (const child of node.value.children ?? []) walk(child, node);
  };
  walk(root, root);
  return found;
}

export class ClosedRoots {
  constructor(
    private readonly send: Send,
    private readonly page: Page,
  ) {}

  /** Every element in every closed root of the page. */
  async all(): Promise<Hidden[]> {
    return flatten(await documentOf(this.send, contextOf(this.page)));
  }

  /** The marks: the buttons with a verdict. */
  async marks(): Promise<Hidden[]> {
    return (await this.all()).filter(({ localName, attributes }) => localName === 'button' && /^m /.test(attributes.class ?? ''));
  }

  /** Waits until exactly as many marks stand; answers them. */
  async waitForMarks(count: number): Promise<Hidden[]> {
    let last: readonly Hidden[] = [];
    return until(
      async () => {
        const marks = await this.marks();
        last = marks;
        return marks.length === count ? marks : undefined;
      },
      () => `${count} marks; there are ${last.length}: ${last.map(({ text }) => text).join(' | ')}`,
    );
  }

  /** The evidence panel's elements; empty while it is closed. */
  async panel(): Promise<Hidden[]> {
    const all = await this.all();
    const dialog = all.find(({ attributes }) => attributes.role === 'dialog');
    return dialog ? all.filter(({ host }) => host === dialog.host) : [];
  }

  waitForPanel(): Promise<Hidden[]> {
    return until(async () => {
      const panel = await this.panel();
      return panel.length > 0 ? panel : undefined;
    }, 'the evidence panel');
  }

  /** A real mouse click on its middle, scrolled into view. */
  async click({ sharedId }: Hidden): Promise<void> {
    const { x, y } = await this.call<{ x: number; y: number }>(
      sharedId,
      'function () { this.scrollIntoView({ block: "center", behavior: "instant" }); const { left, top, width, height } = this.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; }',
    );
    await this.page.mouse.click(x, y);
  }

  /** Calls a function, given as text, on an element in a closed root; it answers JSON. */
  call<T>(sharedId: string, source: string): Promise<T> {
    return callOn(this.send, contextOf(this.page), sharedId, source);
  }
}
