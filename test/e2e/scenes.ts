/**
 * Hostile pages: what a site might do to find out what the extension keeps, to make it act, or to be rid of it. Each scene is
 * the demo's list with something in its head; what a probe collects is looked through for what no page may know.
 */

export interface Scene {
  readonly name: string;
  /** Script that runs before anything else of the page. `probe(value)` hands something to the test. */
  readonly script?: string;
  readonly style?: string;
  /** The marks may be gone: the page takes them away, and after three restarts it has its way. */
  readonly mayLose?: true;
}

const observe = (work: string) => `new MutationObserver((records) => { ${work} }).observe(document, { childList: true, subtree: true });`;
const added = (work: string) =>
  observe(`for (const record of records) for (const node of record.addedNodes) if (node.localName?.includes('-')) { ${work} }`);
const soon = (work: string) => `addEventListener('load', () => setTimeout(() => { ${work} }, 900));`;

export const SCENES: readonly Scene[] = [
  {
    name: 'hides everything',
    style: '* { display: none !important } html, head, style, body, .scaffold-layout, .scaffold-layout * { display: block !important }',
  },
  { name: 'makes everything see-through', style: 'body * { opacity: .01; visibility: hidden !important }' },
  { name: 'hides elements with unknown names', style: ':not(:defined) { display: none !important; visibility: hidden !important }' },
  {
    name: 'shrinks and moves everything',
    style:
      '* { transform: scale(.01) !important; position: static !important; float: left !important; width: 0 !important; height: 0 !important; overflow: hidden !important } html, body, body > *, .scaffold-layout *:not(:not(:defined)) { transform: none !important; width: auto !important; height: auto !important; overflow: visible !important }',
  },
  {
    name: 'animates everything',
    style: '@keyframes gone { to { opacity: 0; translate: -9999px } } * { animation: gone 1ms forwards !important }',
  },
  {
    name: 'has a giant z-index',
    style: 'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fffc; pointer-events: none }',
  },
  {
    name: 'sets rem and fonts',
    style:
      'html { font-size: 90px } * { font: 60px serif !important; letter-spacing: 1em !important; text-transform: uppercase !important; direction: rtl }',
  },
  { name: 'layers its important rules', style: '@layer a { :not(:defined) { display: none !important } }' },
  {
    name: 'hooks attachShadow',
    script: `const real = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { const root = real.call(this, { ...init, mode: 'open' }); probe('attachShadow ' + this.localName); return root; };`,
  },
  {
    name: 'hooks customElements and createElement',
    script: `for (const name of ['createElement', 'createElementNS', 'importNode']) { const real = Document.prototype[name]; Document.prototype[name] = function (...args) { probe(name + ' ' + args[0]); return real.apply(this, args); }; }`,
  },
  {
    name: 'hooks appending',
    script: `for (const name of ['append', 'appendChild', 'insertBefore', 'replaceChildren']) { const owner = name in Element.prototype ? Element.prototype : Node.prototype; const real = owner[name]; if (real) owner[name] = function (...args) { for (const node of args) if (node?.localName?.includes('-')) probe(name + ' ' + node.localName); return real.apply(this, args); }; }`,
  },
  {
    name: 'reads shadow roots',
    script: added(
      `probe('root ' + node.shadowRoot); probe('html ' + node.outerHTML); probe('text ' + node.innerText + node.textContent); probe('attributes ' + [...node.attributes].map((a) => a.name)); if (node.getHTML) probe('getHTML ' + node.getHTML({ serializableShadowRoots: true, shadowRoots: [] }));`,
    ),
  },
  {
    name: 'defines the element it finds',
    script: added(
      `try { customElements.define(node.localName, class extends HTMLElement { connectedCallback() { probe('upgraded ' + this.shadowRoot); try { this.attachInternals && probe('internals ' + this.attachInternals().shadowRoot?.innerHTML); } catch (e) { probe(String(e)); } } }); } catch (e) { probe(String(e)); }`,
    ),
  },
  {
    name: 'selects everything',
    script: soon(
      `getSelection().selectAllChildren(document.body); probe('selection ' + getSelection().toString()); probe('innerText ' + document.body.innerText);`,
    ),
  },
  {
    name: 'looks for words with window.find',
    script: soon(`for (const word of GUESSES) if (window.find(word, false, false, true)) probe('found ' + word);`),
  },
  {
    name: 'copies everything',
    script: soon(
      `const range = document.createRange(); range.selectNodeContents(document.body); probe('clone ' + range.cloneContents().textContent); const div = document.createElement('div'); div.append(range.cloneContents()); probe('html ' + div.innerHTML);`,
    ),
  },
  {
    name: 'asks what lies at a point',
    script: soon(
      `for (let x = 0; x < innerWidth; x += 40) for (let y = 0; y < innerHeight; y += 20) for (const e of document.elementsFromPoint(x, y)) if (e.localName.includes('-')) probe('point ' + e.outerHTML + e.shadowRoot);`,
    ),
  },
  {
    name: 'reads style sheets and highlights',
    script: soon(
      `probe('sheets ' + document.adoptedStyleSheets.map((s) => [...s.cssRules].map((r) => r.cssText))); probe('highlights ' + [...CSS.highlights.keys()]); probe('animations ' + document.getAnimations().length);`,
    ),
  },
  {
    name: 'listens to messages and every event of the document',
    script: `addEventListener('message', (e) => probe('message ' + JSON.stringify(e.data))); const real = EventTarget.prototype.dispatchEvent; EventTarget.prototype.dispatchEvent = function (e) { probe('dispatch ' + e.type); return real.call(this, e); }; for (const type of ['wxt:content-script-started', 'wxt:locationchange']) { addEventListener(ID + ':reader:' + type, () => probe('event of the id')); document.addEventListener(ID + ':reader:' + type, () => probe('event of the id')); }`,
  },
  {
    name: 'sends the events of a framework',
    script: soon(
      `for (const entry of ['reader', 'content', 'marks']) document.dispatchEvent(new CustomEvent(ID + ':' + entry + ':wxt:content-script-started', { detail: { contentScriptName: entry, messageId: 'x' } })); window.postMessage({ type: ID + ':reader:wxt:content-script-started', contentScriptName: 'reader' }, '*');`,
    ),
  },
  {
    name: 'looks for the extension’s files',
    script: soon(
      `for (const file of ['manifest.json', 'reader.js', 'marks.js', 'evidence.js', 'popup.html', 'icon/16.png', 'sites/linkedin.js']) fetch('chrome-extension://' + ID + '/' + file).then((r) => probe('fetched ' + file), () => {}); const image = new Image(); image.onload = () => probe('loaded icon'); image.src = 'chrome-extension://' + ID + '/icon/16.png';`,
    ),
  },
  {
    name: 'tries to talk to the extension',
    script: soon(
      `probe('chrome ' + typeof globalThis.chrome?.runtime?.sendMessage); try { chrome.runtime.sendMessage(ID, { type: 'readTab', tabId: 1 }, (answer) => probe('answer ' + JSON.stringify(answer))); chrome.runtime.connect(ID).onMessage.addListener((m) => probe('port ' + m)); } catch {}`,
    ),
  },
  {
    name: 'looks for globals',
    script: `let before = new Set(); addEventListener('DOMContentLoaded', () => { before = new Set(Reflect.ownKeys(globalThis)); }); ${soon(`for (const key of Reflect.ownKeys(globalThis)) if (!before.has(key)) probe('global ' + String(key)); for (const key of Reflect.ownKeys(document)) probe('document ' + String(key));`)}`,
  },
  {
    name: 'forges clicks and keys',
    script: added(
      `for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'keydown', 'touchstart']) node.dispatchEvent(new (type === 'keydown' ? KeyboardEvent : MouseEvent)(type, { bubbles: true, composed: true, key: 'Enter' })); node.click(); node.focus();`,
    ),
  },
  {
    name: 'clobbers the document',
    script: soon(
      `document.body.insertAdjacentHTML('beforeend', '<form name="body"></form><img name="createElement"><a id="location"></a><form id="documentElement"><input name="append"><input name="remove"></form><a id="guest"></a><a id="core"></a><a id="marks"></a>');`,
    ),
  },
  {
    name: 'poisons prototypes',
    script: `Array.prototype.map = () => { probe('map called'); return []; }; Object.prototype.type = 'saveShown'; Object.defineProperty(Object.prototype, 'onTrack', { get() { return false; }, configurable: true }); JSON.stringify = () => { probe('stringify called'); return ''; }; Promise.prototype.then = new Proxy(Promise.prototype.then, {});`,
  },
  {
    name: 'removes what it does not know, in a loop',
    script: added(`node.remove(); removed = (globalThis.removed ?? 0) + 1;`),
    mayLose: true,
  },
  {
    name: 'renders its cards anew all the time',
    script: soon(
      `let times = 0; const timer = setInterval(() => { for (const card of document.querySelectorAll('[data-job-id]')) card.innerHTML = card.innerHTML; if (++times > 60) clearInterval(timer); }, 50);`,
    ),
    mayLose: true,
  },
  {
    name: 'moves what it does not know onto another card',
    script: added(
      `const other = document.querySelectorAll('[data-job-id]')[3]; if (other && node.parentElement !== other && !node.moved) { node.moved = true; other.append(node); }`,
    ),
    mayLose: true,
  },
  {
    name: 'changes its address all the time',
    script: soon(
      `let times = 0; const timer = setInterval(() => { history.replaceState(null, '', location.pathname + location.search + '#' + times); if (++times > 100) clearInterval(timer); }, 20);`,
    ),
  },
  {
    name: 'makes own hooks throw',
    script: `for (const name of ['closest', 'matches', 'querySelector', 'getAttribute']) Element.prototype[name] = function () { throw new Error('no'); };`,
  },
];
