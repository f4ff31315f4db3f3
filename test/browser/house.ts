/** A worker with invented surroundings: what it told whom is recorded. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createWorker, type Worker } from '../../utils/browser/worker';
import type { WorkerDeps } from '../../utils/browser/worker-deps';
import type { TabState, WorkerToPages, WorkerToReader } from '../../utils/messages';
import { verdictFor } from '../store/roles';

export const SELF = { id: 'trackmark-id', origin: 'chrome-extension://trackmark-id/' };
export const PAGE = { id: SELF.id, url: `${SELF.origin}popup.html`, origin: SELF.origin.slice(0, -1) };
/** A content script in a tab. */
export const reader = (url = 'https://jobs.lever.co/example/p-1', tabId = 7, frameId = 0) => ({
  id: SELF.id,
  url,
  origin: new URL(url).origin,
  frameId,
  tab: { id: tabId, incognito: false, url },
});

export interface House {
  readonly worker: Worker;
  readonly toPages: WorkerToPages[];
  readonly toTabs: { tabId: number; event: WorkerToReader }[];
  readonly shown: TabState[];
  readonly opened: number[];
  clock: number;
  /** The same browser with a new worker: what a stopped worker leaves. */
  wake(deps?: Partial<WorkerDeps>): House;
}

/** A new browser profile. */
export function emptyProfile(): void {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
}

export function house(overrides: Partial<WorkerDeps> = {}): House {
  const toPages: WorkerToPages[] = [];
  const toTabs: House['toTabs'] = [];
  const shown: TabState[] = [];
  const opened: number[] = [];
  let ids = 0;
  const home: House = {
    worker: createWorker({
      self: SELF,
      local: fakeBrowser.storage.local,
      session: fakeBrowser.storage.session,
      classify: verdictFor,
      now: () => home.clock,
      uuid: () => `id-${Math.random().toString(36).slice(2)}-${ids++}`,
      tellPages: (event) => void toPages.push(event),
      tellTab: (tabId, event) => void toTabs.push({ tabId, event }),
      askFrame: async () => undefined,
      readByClick: async () => false,
      addScript: async () => true,
      addEvidencePanel: async () => true,
      openPanel: (tabId) => void opened.push(tabId),
      preferencesChanged: async () => undefined,
      tabShown: (state) => void shown.push(state),
      words: async () => ({ track_ic: 'Expert' }),
      rolesWritten: () => undefined,
      ...overrides,
    }),
    toPages,
    toTabs,
    shown,
    opened,
    clock: 1_750_000_000_000,
    wake: (deps = {}) => {
      home.worker.keeper.store.close();
      return Object.assign(house({ ...overrides, ...deps }), { clock: home.clock });
    },
  };
  return home;
}
