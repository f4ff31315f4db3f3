/**
 * What the extension's scripts in one page say to each other, through the global of their isolated world, which the page
 * cannot look into: the core (`reader.js`) comes first, then one script with the page's reader (`sites/<id>.js`), which
 * begins the visit. The seldom parts of reading (`generic.js`, `seldom.js`), the marks and the evidence panel are added by the worker
 * when they are wanted.
 */
import type { OnDemand } from '../sites/on-demand';
import type { Reader } from '../sites/site';
import type { Evidence } from './evidence/options';
import type { Guest } from './guest';
import type { KIT } from './kit';
import type { MarkMakers } from './mark/makers';

export interface World {
  /** The core. `begin` starts the visit unless one is under way. `add` is given parts of reading; with readers for any page it begins where no site's script did. */
  core?: { readonly kit: typeof KIT; readonly begin: (reader: Reader | undefined) => void; readonly add: (parts: OnDemand) => void };
  /** The visit, for as long as it lasts. */
  guest?: Guest;
  /** Set by the worker before the core (utils/browser/scripts): read once and do not watch. */
  readOnce?: true;
  parts?: OnDemand;
  marks?: MarkMakers;
  evidence?: Evidence;
}

export const world = globalThis as typeof globalThis & World;
