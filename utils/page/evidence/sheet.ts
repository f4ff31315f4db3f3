/** How the evidence panel looks; the same rules as for marks: nothing of it is the page's, words of ours are generated content.
 * Where it would cover the whole page it stands at the bottom, so that the places it leads to are seen above it. */
export const PANEL_SHEET = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto !important; width: 0 !important; height: 0 !important;
  visibility: visible !important; opacity: 1 !important; }
.p { all: unset; position: fixed; box-sizing: border-box; display: flex; flex-direction: column; top: 16px; width: min(372px, calc(100vw - 32px));
  max-height: calc(100vh - 32px); border-radius: 14px; border: 1px solid var(--line); border-top: 4px solid var(--track, var(--edge)); background: var(--back); color: var(--ink);
  box-shadow: 0 12px 40px rgb(0 0 0 / .28); font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; letter-spacing: normal; text-align: start; }
.p.left { left: 16px; right: auto; } .p.right { right: 16px; left: auto; }
.p:focus { outline: none; }
.light { --back: #fff; --ink: #1a1f29; --soft: #566072; --line: #dce1e8; --edge: #7d8797; --tint: #f4f6f8; --good: #0b6554; --bad: #a8291f; --link: #1b5fa8; }
.dark { --back: #191c22; --ink: #e8ebf0; --soft: #a9b2c1; --line: #343a45; --edge: #7c879a; --tint: #22262e; --good: #6ed8bf; --bad: #ff9c92; --link: #86bdfb; }
.light.ic { --track: #0b6554; } .light.lead { --track: #5a3fb3; } .light.management { --track: #8a4300; }
.dark.ic { --track: #6ed8bf; } .dark.lead { --track: #c0adff; } .dark.management { --track: #ffbb6e; }
.c { font-size: 13px; color: var(--track, var(--soft)); font-weight: 600; }
[data-w]::before { content: attr(data-w); }
header { display: flex; gap: 10px; align-items: flex-start; padding: 14px 16px 10px; border-bottom: 1px solid var(--line); }
header > div { flex: 1; min-width: 0; }
h2 { all: unset; display: block; font-weight: 650; font-size: 15px; line-height: 21px; }
.t { color: var(--soft); font-size: 13px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.b { overflow: auto; padding: 6px 16px 12px; overscroll-behavior: contain; }
h3 { all: unset; display: block; margin: 12px 0 4px; font-size: 12px; font-weight: 650; color: var(--soft); }
ul { all: unset; display: block; } li { all: unset; display: block; margin: 4px 0; }
.q { all: unset; box-sizing: border-box; display: block; width: 100%; padding: 6px 10px; border-radius: 8px; background: var(--tint); border-inline-start: 3px solid var(--soft);
  overflow-wrap: anywhere; unicode-bidi: isolate; }
button.q { cursor: pointer; } button.q:hover { background: var(--line); } button.q u { text-decoration-color: var(--soft); text-underline-offset: 3px; }
.for .q { border-color: var(--good); } .against .q { border-color: var(--bad); }
.n { padding: 8px 10px; border-radius: 8px; border: 1px solid var(--line); margin: 8px 0 0; }
.n::before { font-weight: 600; }
dl { all: unset; display: grid; grid-template-columns: fit-content(50%) 1fr; gap: 2px 12px; margin: 10px 0 0; } dt { color: var(--soft); } dd { all: unset; }
footer { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 10px 16px 14px; border-top: 1px solid var(--line); }
.a { all: unset; box-sizing: border-box; cursor: pointer; min-height: 30px; padding: 4px 12px; border-radius: 8px; border: 1px solid var(--edge); font-weight: 600; background: var(--tint); }
.main { background: var(--link); border-color: var(--link); color: var(--back); }
.a:hover { border-color: currentColor; } .a[aria-pressed=true] { background: var(--ink); color: var(--back); } .a[disabled] { opacity: .6; cursor: default; }
.main[disabled] { background: var(--tint); border-color: var(--edge); color: var(--ink); }
.x { all: unset; cursor: pointer; width: 28px; height: 28px; border-radius: 8px; text-align: center; font-size: 18px; line-height: 28px; }
.x::before { content: '\\00d7'; } .x:hover { background: var(--tint); }
:is(.a, .x, .q):focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
fieldset { all: unset; display: flex; flex-wrap: wrap; gap: 6px; width: 100%; } legend { all: unset; display: block; width: 100%; color: var(--soft); font-size: 13px; }
.s { width: 100%; min-height: 0; font-size: 13px; color: var(--soft); }
@media (max-width: 560px) { .p { inset: auto 8px 8px !important; width: auto; max-height: min(100vh - 16px, max(45vh, 340px)); } .p.up { inset: 8px 8px auto !important; } }
@media (max-height: 480px) { .p { overflow: auto; } .b { overflow: visible; flex: none; } }
@media (forced-colors: active) { .q { border: 1px solid ButtonText; } .a[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
`;
