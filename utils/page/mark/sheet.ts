/**
 * How a mark looks. One sheet for all marks of a page; nothing of it is the page's: the host starts from nothing, and its
 * declarations are `!important`, which inside a shadow root wins over any rule of the page, `* { display: none !important }`
 * included. Sizes are px: the page's `rem` is the page's.
 *
 * Words are generated content (`attr(data-w)`), so that `window.find`, selections and copied text know nothing of them.
 */

const MARK = `
:host { all: initial !important; position: absolute !important; display: block !important; visibility: visible !important;
  opacity: 1 !important; pointer-events: none !important; z-index: 3 !important; margin: 0 !important; contain: layout style !important; }
.m { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 5px; height: 20px; padding: 0 7px 0 6px;
  border-radius: 10px; border: 1px solid var(--line); background: var(--back); color: var(--ink); cursor: pointer; pointer-events: auto;
  font: 600 12px/18px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; letter-spacing: normal; white-space: nowrap;
  direction: ltr; user-select: none; position: absolute; max-width: min(420px, 60vw); }
[dir=rtl] .m { direction: rtl; }
.m:hover { border-color: currentColor; }
.m:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
[data-w]::before { content: attr(data-w); }
.w { overflow: hidden; text-overflow: ellipsis; }
.l, .x { font-weight: 500; opacity: .92; }
.l::before, .x::before { content: '· ' attr(data-w); }
.g { flex: none; width: 10px; height: 10px; background: currentColor; }
.ic .g { clip-path: circle(42%); }
.lead .g { clip-path: polygon(50% 0, 100% 52%, 72% 52%, 72% 100%, 28% 100%, 28% 52%, 0 52%); }
.management .g { clip-path: polygon(0 0, 38% 0, 38% 34%, 62% 34%, 62% 0, 100% 0, 100% 38%, 69% 38%, 69% 62%, 100% 62%, 100% 100%, 62% 100%, 62% 66%, 38% 66%, 38% 100%, 0 100%, 0 62%, 31% 62%, 31% 38%, 0 38%); }
.unclear .g { background: none; border: 2px dotted currentColor; border-radius: 50%; box-sizing: border-box; }
.c { flex: none; display: inline-flex; align-items: flex-end; gap: 1px; height: 9px; }
.c i { width: 3px; height: 4px; background: currentColor; opacity: .28; border-radius: 1px; }
.c i:nth-child(2) { height: 6px; } .c i:nth-child(3) { height: 9px; }
[data-c='1'] i:nth-child(-n+1), [data-c='2'] i:nth-child(-n+2), [data-c='3'] i { opacity: 1; }
.f { flex: none; width: 12px; height: 12px; background: currentColor; -webkit-mask: var(--shape) center / contain no-repeat; mask: var(--shape) center / contain no-repeat; opacity: .85; }
.light { --back: #eef1f4; --ink: #414b57; --line: #c3cad2; }
.light.ic { --back: #e2f4ef; --ink: #0a5c4f; --line: #9fd6c8; }
.light.lead { --back: #fdf0d9; --ink: #734500; --line: #e6c48a; }
.light.management { --back: #f2e8fb; --ink: #5f2a91; --line: #cfb0ea; }
.dark { --back: #2b3138; --ink: #cdd4dc; --line: #4b545e; }
.dark.ic { --back: #0f322c; --ink: #86e3d0; --line: #2a6b5e; }
.dark.lead { --back: #3a2a0d; --ink: #ffd08a; --line: #7d5c20; }
.dark.management { --back: #2f1f43; --ink: #d9b9ff; --line: #64468a; }
@media (forced-colors: active) {
  .m { background: ButtonFace; color: ButtonText; border-color: ButtonText; }
  .g, .f, .c i { forced-color-adjust: none; background-color: ButtonText; }
  .unclear .g { background: none; border-color: ButtonText; }
}
`;

/** Icons without text, as masks: an eye, a bookmark, a note, a tick, two arrows. 24 units wide, drawn with strokes of 2.6. */
const shape = (path: string) =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%23000' stroke-width='2.6' stroke-linecap='round' stroke-linejoin='round'%3E${path}%3C/svg%3E")`;

const FLAGS = `
.seen { --shape: ${shape("%3Cpath d='M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z'/%3E%3Ccircle cx='12' cy='12' r='3'/%3E")}; }
.saved { --shape: ${shape("%3Cpath d='M6 3h12v18l-6-5-6 5z' fill='%23000'/%3E")}; }
.noted { --shape: ${shape("%3Cpath d='M4 20l1-5L16 4l4 4L9 19zM13 7l4 4'/%3E")}; }
.applied { --shape: ${shape("%3Cpath d='M4 13l5 5L20 6'/%3E")}; }
.reposted { --shape: ${shape("%3Cpath d='M17 2l4 4-4 4M3 11V9a3 3 0 0 1 3-3h15M7 22l-4-4 4-4M21 13v2a3 3 0 0 1-3 3H3'/%3E")}; }
`;

/** Where the host stands in its container; one of these goes beside the sheet above. */
const PLACES = {
  /** In a corner of a card that is a containing block itself. */
  'top-right': ':host { top: 0 !important; right: 0 !important; } .m { top: 6px; right: 8px; }',
  'bottom-right': ':host { bottom: 0 !important; right: 0 !important; } .m { bottom: 6px; right: 8px; }',
  'middle-right': ':host { top: 50% !important; right: 0 !important; } .m { top: -10px; right: 8px; }',
  'bottom-left': ':host { bottom: 0 !important; left: 0 !important; } .m { bottom: 6px; left: 8px; }',
  /** A line of no height at the end of a block: takes no room, as wide as the block. */
  strip: ':host { position: relative !important; height: 0 !important; clear: none !important; } .m { bottom: 0; right: 4px; }',
  /** The same, with the mark's place measured (a heading's last line). */
  measured: ':host { position: relative !important; height: 0 !important; clear: none !important; }',
  /** Right where the text ends. */
  inline: ':host { display: inline-block !important; } .m { margin-left: 6px; }',
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
