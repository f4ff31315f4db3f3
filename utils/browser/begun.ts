/**
 * What a page needs before it can draw anything, asked for by a script of its own (entrypoints/begin) while the page's modules
 * are still read and compiled: when they run, the answers are there. They are dropped when the page has started; later reads are made anew.
 */
import { chooseLocale } from '../i18n/locales';
import { type WordsFile, wordsFilesOf } from '../i18n/packed';
import type { KeptArea } from '../store/canary';
import { PLACE_KEY } from '../store/schema';
import { PREFERENCES_KEY } from './preferences-key';
import { readTabRecord, type SessionArea, type TabRecord } from './tab-memory';

/** The tab in front, and what is remembered of it. */
export interface FrontTab {
  readonly id: number;
  readonly windowId: number;
  /** Address as far as the browser tells it. */
  readonly url: string | undefined;
  /** Whether the page has loaded. */
  readonly complete: boolean;
  readonly record: TabRecord | undefined;
}

export interface Begun {
  /** Of `storage.local`: the preferences, and where the store lies. */
  readonly kept: Promise<Record<string, unknown>>;
  /** The words of the language that this browser's pages spoke last. */
  readonly words: ReadonlyMap<WordsFile, Promise<unknown>>;
  /** For popup and side panel. */
  readonly front?: Promise<FrontTab | undefined>;
}

interface Tab {
  readonly id?: number;
  readonly windowId: number;
  readonly url?: string;
  readonly status?: string;
}

/** The part of the browser that is asked: Chromium's own `chrome` answers by promises too, so that no polyfill is needed. */
export interface Asked {
  readonly i18n: { getUILanguage(): string };
  readonly tabs: { query(about: { active: true; currentWindow: true }): Promise<Tab[]>; get(id: number): Promise<Tab> };
  readonly storage: { readonly local: Pick<KeptArea, 'get'>; readonly session: SessionArea };
}

/** The language asked for last, by its preference: its words are read while the preferences are. */
const LAST_LANGUAGE = 'last-language';
export const lastLanguage = (): string => localStorage.getItem(LAST_LANGUAGE) ?? 'browser';
export const keepLastLanguage = (wanted: string): void => localStorage.setItem(LAST_LANGUAGE, wanted);

/** BCP 47 tags, most liked first. */
export const browserLanguages = (asked: Pick<Asked, 'i18n'>): readonly string[] => [asked.i18n.getUILanguage(), ...navigator.languages];

export const readWords = async (path: WordsFile): Promise<unknown> => (await fetch(path)).json();

/** The tab that this page was opened for, where it lies in a tab itself (`?tab=`, utils/browser/wire): in front would be this page. */
export function askedTab(): number | undefined {
  const asked = new URLSearchParams(location.search).get('tab');
  return asked !== null && /^\d{1,10}$/.test(asked) ? Number(asked) : undefined;
}

/** Reads the tab in front; undefined where there is none. */
export async function frontTab(asked: Pick<Asked, 'tabs' | 'storage'>): Promise<FrontTab | undefined> {
  const id = askedTab();
  const tab =
    id === undefined ? (await asked.tabs.query({ active: true, currentWindow: true }))[0] : await asked.tabs.get(id).catch(() => undefined);
  if (tab?.id === undefined) return undefined;
  const record = await readTabRecord(asked.storage.session, tab.id);
  return { id: tab.id, windowId: tab.windowId, url: tab.url, complete: tab.status === 'complete', record };
}

/** Asks for everything at once. */
export function begin(asked: Asked): Begun {
  const locale = chooseLocale(lastLanguage(), browserLanguages(asked));
  return {
    kept: asked.storage.local.get([PREFERENCES_KEY, PLACE_KEY]),
    words: new Map(wordsFilesOf(locale).map((path) => [path, readWords(path)])),
    ...(document.documentElement.dataset.surface !== undefined && { front: frontTab(asked) }),
  };
}

/** Where the script leaves it for the page's modules. Without the script (in the worker, in tests) there is nothing. */
export const left = globalThis as { begun?: Begun };

/** `storage.local`; while the page starts, as it was when it began. */
export function keptAtStart(area: Pick<KeptArea, 'get'>): Pick<KeptArea, 'get'> {
  const kept = left.begun?.kept;
  return kept === undefined ? area : { get: () => kept };
}
