/**
 * Shows places in the page without changing it, by the CSS Custom Highlight API. The page can read the registry's names, so
 * they are new ones each time, and everything is gone when the panel closes.
 */
import { neutralName } from '../own-nodes';

interface HighlightApi {
  readonly Highlight?: new (...ranges: Range[]) => { clear(): void; add(range: Range): void };
  readonly CSS?: { readonly highlights?: Map<string, unknown> };
}

export interface Highlighter {
  /** All places faintly, one strongly; scrolls that one into view. */
  point(range: Range): void;
  stop(): void;
}

export function highlight(window: Window & typeof globalThis, ranges: readonly Range[]): Highlighter {
  const { document } = window;
  const api = window as HighlightApi;
  const registry = api.CSS?.highlights;
  const all = neutralName();
  const one = `${all}a`;
  const sheet = registry && new window.CSSStyleSheet();
  if (registry && sheet && api.Highlight) {
    sheet.replaceSync(
      `::highlight(${all}) { background-color: #fff0a8; color: #1b1b1b; } ::highlight(${one}) { background-color: #ffc94d; color: #1b1b1b; }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    registry.set(all, new api.Highlight(...ranges));
  }
  return {
    point(range) {
      if (registry && api.Highlight) registry.set(one, new api.Highlight(range));
      const at = range.startContainer.parentElement;
      const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      at?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    },
    stop() {
      registry?.delete(all);
      registry?.delete(one);
      if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
