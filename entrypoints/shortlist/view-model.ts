import { signal } from '@preact/signals';
import type { View } from '../../utils/role/view';
import { readView, writeView } from '../../utils/shortlist/view-hash';

/** The part of `window` that holds the address. */
export interface AddressBar {
  readonly hash: () => string;
  readonly push: (hash: string) => void;
  readonly replace: (hash: string) => void;
  /** Back, forward, or a link to another view. */
  readonly onChange: (listener: () => void) => void;
}

/** The view, kept in the address: going to another layout is a step that "back" takes back, typing in a filter is none. */
export class ViewModel {
  readonly view;

  constructor(private readonly address: AddressBar) {
    this.view = signal<View>(readView(address.hash()));
    address.onChange(() => {
      this.view.value = readView(address.hash());
    });
  }

  change(change: Partial<View>): void {
    const before = this.view.value;
    const view = { ...before, ...change };
    this.view.value = view;
    const hash = `#${writeView(view)}`;
    if (view.layout === before.layout) this.address.replace(hash);
    else this.address.push(hash);
  }

  /** Goes to a saved view. */
  go(hash: string): void {
    this.view.value = readView(hash);
    this.address.push(`#${writeView(this.view.value)}`);
  }
}

/** The browser's own. */
export function browserAddress(win: Window): AddressBar {
  return {
    hash: () => win.location.hash,
    push: (hash) => win.history.pushState(null, '', hash),
    replace: (hash) => win.history.replaceState(null, '', hash),
    onChange: (listener) => {
      win.addEventListener('popstate', listener);
      win.addEventListener('hashchange', listener);
    },
  };
}
