/** How the evidence panel looks; the same rules as for marks: nothing of it is the page's, words of ours are generated content. */
export const PANEL_SHEET = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: auto !important; width: 0 !important; height: 0 !important;
  visibility: visible !important; opacity: 1 !important; }
.p { all: unset; position: fixed; box-sizing: border-box; display: flex; flex-direction: column; top: 16px; width: min(372px, calc(100vw - 32px));
  max-height: calc(100vh - 32px); border-radius: 14px; border: 1px solid var(--line); background: var(--back); color: var(--ink);
  box-shadow: 0 12px 40px rgb(0 0 0 / .28); font: 14px/20px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; letter-spacing: normal; text-align: start; }
.p.left { left: 16px; right: auto; } .p.right { right: 16px; left: auto; }
.p:focus { outline: none; }
.light { --back: #fff; --ink: #1d2733; --soft: #566373; --line: #d3dae1; --tint: #f3f6f8; --good: #0a5c4f; --bad: #8a2f4a; --link: #14507d; }
.dark { --back: #1c2228; --ink: #e8edf2; --soft: #a8b4c0; --line: #3d4751; --tint: #262e36; --good: #86e3d0; --bad: #ff9fb8; --link: #9ccdf5; }
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
dl { all: unset; display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; margin: 10px 0 0; } dt { color: var(--soft); } dd { all: unset; }
footer { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 10px 16px 14px; border-top: 1px solid var(--line); }
.a { all: unset; box-sizing: border-box; cursor: pointer; min-height: 30px; padding: 4px 12px; border-radius: 8px; border: 1px solid var(--line); font-weight: 600; background: var(--tint); }
.a:hover { border-color: currentColor; } .a[aria-pressed=true] { background: var(--ink); color: var(--back); } .a[disabled] { opacity: .6; cursor: default; }
.x { all: unset; cursor: pointer; width: 28px; height: 28px; border-radius: 8px; text-align: center; font-size: 18px; line-height: 28px; }
.x::before { content: '\\00d7'; } .x:hover { background: var(--tint); }
:is(.a, .x, .q):focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
fieldset { all: unset; display: flex; flex-wrap: wrap; gap: 6px; width: 100%; } legend { all: unset; display: block; width: 100%; color: var(--soft); font-size: 13px; }
.s { width: 100%; min-height: 0; font-size: 13px; color: var(--soft); }
@media (forced-colors: active) { .q { border: 1px solid ButtonText; } .a[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
`;
