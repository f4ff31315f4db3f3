/** What the worker is given: everything outside itself, so that a test can hand in its own. */
import type { TabState, WorkerToPages, WorkerToReader } from '../messages';
import type { KeptArea } from '../store/canary';
import type { Self } from './sender';
import type { SessionArea } from './tab-memory';
import type { Classify } from './verdict-memory';

export interface WorkerDeps {
  readonly self: Self;
  readonly local: KeptArea;
  readonly session: SessionArea;
  readonly classify: Classify;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly uuid: () => string;
  /** To every open page of ours; nobody listening is no failure. */
  readonly tellPages: (event: WorkerToPages) => void;
  /** To the reader in a tab; none there is no failure. */
  readonly tellTab: (tabId: number, event: WorkerToReader) => void;
  /** To the reader in one frame, for its answer; undefined where there is none. What it says is the page's word: to be validated. */
  readonly askFrame: (tabId: number, frameId: number, question: WorkerToReader) => Promise<unknown>;
  /** Runs the reader in a tab because the person asked; false where the browser does not let us. */
  readonly readByClick: (tabId: number) => Promise<boolean>;
  readonly addScript: (script: 'marks' | 'generic' | 'seldom', tabId: number, frameId: number) => Promise<boolean>;
  readonly addEvidencePanel: (tabId: number, frameId: number) => Promise<boolean>;
  /** Must be called in the very turn of the click's message. */
  readonly openPanel: (tabId: number) => void;
  /** The stored preferences changed: site scripts are registered and unregistered, menus and alarms renewed by them. */
  readonly preferencesChanged: () => Promise<void>;
  /** A tab's posting changed: the toolbar shows its verdict. */
  readonly tabShown: (state: TabState) => void;
  /** The words that marks and evidence panel show, in the person's language. */
  readonly words: () => Promise<Readonly<Record<string, string>>>;
  /** Roles were written: the copy of the person's data is behind them. */
  readonly rolesWritten: () => void;
}
