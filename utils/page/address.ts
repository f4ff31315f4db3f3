/**
 * Notices when a single-page site shows another address. Nothing is patched: a content script's `history` is not the
 * page's. The Navigation API tells at once; where there is none, the address is looked at four times a second, and always
 * when the page changes.
 */

/** Milliseconds between looks at the address where the browser does not tell. */
const POLL = 250;

export interface AddressWatch {
  /** The page changed, perhaps because the address did: looks now, unless the browser tells by itself. */
  pageChanged(): void;
  stop(): void;
}

interface NavigationLike extends EventTarget {
  readonly currentEntry?: unknown;
}

/** Calls `moved` after every change of the address, once per address. */
export function watchAddress(window: Window, moved: (from: string, to: string) => void): AddressWatch {
  let last = window.location.href;
  const look = () => {
    const now = window.location.href;
    if (now === last) return;
    const from = last;
    last = now;
    moved(from, now);
  };
  const navigation = (window as Window & { navigation?: NavigationLike }).navigation;
  const events: readonly [EventTarget, string][] = [
    ...(navigation
      ? ([
          [navigation, 'currententrychange'],
          [navigation, 'navigatesuccess'],
        ] as [EventTarget, string][])
      : []),
    [window, 'popstate'],
    [window, 'hashchange'],
    [window, 'pageshow'],
  ];
  for (const [target, type] of events) target.addEventListener(type, look);
  const timer = navigation ? undefined : window.setInterval(look, POLL);
  return {
    pageChanged() {
      if (!navigation) look();
    },
    stop() {
      for (const [target, type] of events) target.removeEventListener(type, look);
      if (timer !== undefined) window.clearInterval(timer);
    },
  };
}
