/**
 * Who sent a message, from what the browser says of the sender and never from the message itself. Our own pages may do
 * everything; a script in a page may report and act on what its own tab shows; anyone else is nobody.
 */

/** The part of `runtime.MessageSender` that is looked at; Firefox gives no `origin`. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  /** Chromium: `active`, or `prerender`, `cached`, `pending_deletion`. */
  readonly documentLifecycle?: string;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean; readonly url?: string };
}

/** Our own extension: its id, and the origin of its pages (`runtime.getURL('')`). */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

export type Who =
  | { readonly is: 'page' }
  | {
      readonly is: 'reader';
      readonly tabId: number;
      readonly frameId: number;
      readonly url: URL;
      /** The tab does not show the sender's page, or not yet. */
      readonly absent?: true;
      /**
       * What the tab of a main frame shows now, where the browser tells it. Not the sender's `url`: Chromium leaves that as it
       * was when the document loaded, however often the page has changed its address since.
       */
      readonly tabAddress?: string;
    }
  | { readonly is: 'nobody' };

const NOBODY: Who = { is: 'nobody' };

function originOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address);
    // Firefox's and Chromium's extension schemes have an opaque origin in Node and in old engines: scheme and host are what counts.
    return `${url.protocol}//${url.host}`;
  } catch {
    return undefined;
  }
}

/** Another extension, or a page that `externally_connectable` let in, carries another id; a private window is never served. */
export function whoSent(sender: Sender, self: Self): Who {
  if (sender.id !== self.id) return NOBODY;
  const own = originOf(self.origin);
  const address = originOf(sender.url);
  const stated = sender.origin === undefined ? address : originOf(sender.origin);
  if (address === undefined || address !== stated) return NOBODY;
  if (address === own) return { is: 'page' };
  if (!/^https?:\/\//.test(address) || sender.tab?.incognito !== false || sender.tab.id === undefined) return NOBODY;
  return {
    is: 'reader',
    tabId: sender.tab.id,
    frameId: sender.frameId ?? 0,
    url: new URL(sender.url!),
    // A page's last message may be delivered after the tab has begun to show the next one (measured: on `pagehide`, Chromium delivers it then).
    ...((sender.documentLifecycle ?? 'active') !== 'active' && { absent: true }),
    ...((sender.frameId ?? 0) === 0 && sender.tab.url !== undefined && { tabAddress: sender.tab.url }),
  };
}
