/**
 * How a mark looks: shapes and colours of components/ui (tokens.css, track-shapes.ts), as literals, because a page has neither. One sheet for all marks of a page; nothing of it is the page's: the host starts from nothing, and its
 * declarations are `!important`, which inside a shadow root wins over any rule of the page, `* { display: none !important }`
 * included. Sizes are px: the page's `rem` is the page's.
 *
 * Words are generated content (`attr(data-w)`), so that `window.find`, selections and copied text know nothing of them. A mark
 * is one button without children as a rule: a list may have a thousand, and each box and each painted effect (clip path,
 * opacity) is paid for a thousand times. So shapes and bars are characters, and what is too long is clipped: `overflow: hidden`
 * would make each mark a thing to scroll, which costs a list of a thousand cards twenty milliseconds.
 */

const MARK = `
:host { all: initial !important; position: absolute !important; display: block !important; visibility: visible !important;
  opacity: 1 !important; pointer-events: none !important; z-index: 3 !important; margin: 0 !important; max-width: calc(100% - 16px) !important; }
.m { all: unset; box-sizing: border-box; display: block; height: 20px; padding: 0 8px; border-radius: 10px; border: 1px solid var(--line);
  background: var(--back); color: var(--ink); cursor: pointer; pointer-events: auto; user-select: none; white-space: nowrap;
  overflow: clip; text-overflow: ellipsis; max-width: min(420px, 60vw, 100%);
  font: 600 12px/18px system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
.m::before { content: attr(data-w); }
.with { display: flex; align-items: center; }
.with::before { min-width: 0; overflow: clip; text-overflow: ellipsis; }
.m:hover { border-color: currentColor; }
.m:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.f { flex: none; margin-inline-start: 5px; width: 12px; height: 12px; background: currentColor;
  -webkit-mask: var(--shape) center / contain no-repeat; mask: var(--shape) center / contain no-repeat; }
.light { --back: #eaedf2; --ink: #4a5364; --line: #a6aebb; }
.light.ic { --back: #dff3ee; --ink: #0b6554; --line: #8fcabd; }
.light.lead { --back: #ece8fb; --ink: #5a3fb3; --line: #bfb2ea; }
.light.management { --back: #fdeedb; --ink: #8a4300; --line: #e3b98a; }
.dark { --back: #2b303a; --ink: #b9c2d0; --line: #5a6372; }
.dark.ic { --back: #12352e; --ink: #6ed8bf; --line: #2f7364; }
.dark.lead { --back: #2b2450; --ink: #c0adff; --line: #5b4aa0; }
.dark.management { --back: #3d2a11; --ink: #ffbb6e; --line: #80592a; }
.unclear { border-style: dashed; }
@media (forced-colors: active) {
  .m { background: ButtonFace; color: ButtonText; border-color: ButtonText; }
  .f { forced-color-adjust: none; background-color: ButtonText; }
}
`;

/** Icons without text, as masks; the drawings of components/ui/icons.ts, which a page cannot import. */
const shape = (path: string) =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='none' stroke='%23000' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='${path}'/%3E%3C/svg%3E")`;

const FLAGS = `
.seen { --shape: ${shape('M1.5 8C3.5 4.7 5.6 3.5 8 3.5s4.5 1.2 6.5 4.5c-2 3.3-4.1 4.5-6.5 4.5S3.5 11.3 1.5 8zM8 6.2a1.8 1.8 0 1 0 .01 0z')}; }
.saved { --shape: ${shape('M4 2.5h8v11L8 10.5l-4 3z')}; }
.noted { --shape: ${shape('M3 2.5h10v7.5l-3.5 3.5H3zM5.5 6h5M5.5 8.8h3')}; }
.applied { --shape: ${shape('M3 8.5 6.5 12 13 4.5')}; }
.reposted { --shape: ${shape('M11 1.8l3 2.7-3 2.7M2 7.5V6.7a2.2 2.2 0 0 1 2.2-2.2H14M5 14.2l-3-2.7 3-2.7M14 8.5v.8a2.2 2.2 0 0 1-2.2 2.2H2')}; }
`;

/** Where the host stands in its container; one of these goes beside the sheet above. */
const PLACES = {
  /** In a corner of a card that is a containing block itself. */
  'top-right': ':host { top: 6px !important; right: 8px !important; }',
  'bottom-right': ':host { bottom: 6px !important; right: 8px !important; }',
  'middle-right': ':host { top: calc(50% - 10px) !important; right: 8px !important; }',
  'bottom-left': ':host { bottom: 6px !important; left: 8px !important; }',
  /** A line of no height at the end of a block: takes no room, as wide as the block. */
  strip:
    ':host { position: relative !important; height: 0 !important; max-width: none !important; } .m { position: absolute; bottom: 0; right: 4px; max-width: min(420px, 100% - 8px); }',
  /** The same, with the mark's place measured (a heading's last line). */
  measured: ':host { position: relative !important; height: 0 !important; max-width: none !important; } .m { position: absolute; }',
  /** Right where the text ends: how far from there to the edge is measured. */
  inline:
    ':host { display: inline-block !important; margin-left: 6px !important; width: 0 !important; } .m { position: relative; width: max-content; max-width: min(420px, 60vw); }',
} as const;
export type Place = keyof typeof PLACES;

/** The sheets of one page. Constructed sheets belong to a document, and inline ones would be stopped by the page's policy. */
export class MarkSheets {
  readonly #mark: CSSStyleSheet;
  readonly #places = new Map<Place, CSSStyleSheet>();
  readonly #window: Window & typeof globalThis;

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
    this.#mark = this.#make(MARK + FLAGS);
  }

  /** What to adopt for a mark at this place. */
  for(place: Place): CSSStyleSheet[] {
    let sheet = this.#places.get(place);
    if (!sheet) {
      sheet = this.#make(PLACES[place]);
      this.#places.set(place, sheet);
    }
    return [this.#mark, sheet];
  }

  #make(text: string): CSSStyleSheet {
    const sheet = new this.#window.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }
}
