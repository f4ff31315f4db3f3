// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Asked, begin, keepLastLanguage, keptAtStart, left } from '../../utils/browser/begun';
import { emptyProfile } from './house';

const kept = { preferences: { theme: 'dark' } };

function browserWith({ tab }: { tab?: { id: number; windowId: number; url?: string; status?: string } } = {}): Asked {
  return {
    i18n: { getUILanguage: () => 'pt-BR' },
    tabs: {
      query: async () => (tab ? [tab] : []),
      get: async (id) => {
        if (id !== tab?.id) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
    },
    storage: {
      local: { get: async () => kept },
      session: {
        get: async (key) => (key === 'tab:7' ? { 'tab:7': { tabId: 7, frames: {} } } : {}),
        set: async () => {},
        remove: async () => {},
      },
    },
  };
}

function page(surface: string | undefined, search = ''): void {
  emptyProfile();
  localStorage.clear();
  if (surface === undefined) delete document.documentElement.dataset.surface;
  else document.documentElement.dataset.surface = surface;
  window.history.replaceState({}, '', `/popup.html${search}`);
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string) => ({ json: async () => path })),
  );
}

afterEach(() => {
  delete left.begun;
  vi.unstubAllGlobals();
});

describe('what a page needs first', () => {
  it('is asked for at once: preferences, words, and in a popup the tab in front with what is remembered of it', async () => {
    page('popup');
    const tab = { id: 7, windowId: 1, url: 'https://jobs.lever.co/x', status: 'complete' };
    const begun = begin(browserWith({ tab }));
    expect([...begun.words.keys()]).toEqual(['/words/keys.json', '/words/pt.json']);
    expect(await begun.words.get('/words/pt.json')).toBe('/words/pt.json');
    expect(await begun.kept).toBe(kept);
    expect(await begun.front).toEqual({ id: 7, windowId: 1, url: tab.url, complete: true, record: { tabId: 7, frames: {} } });
  });

  it('is in the language that was asked for last', () => {
    page('popup');
    keepLastLanguage('sv');
    expect([...begin(browserWith()).words.keys()]).toContain('/words/sv.json');
  });

  it('is the tab that the address names, where the popup lies in a tab itself', async () => {
    page('popup', '?tab=7');
    expect(await begin(browserWith({ tab: { id: 7, windowId: 2 } })).front).toMatchObject({ id: 7, complete: false });
    expect(await begin(browserWith({ tab: { id: 8, windowId: 2 } })).front).toBeUndefined();
  });

  it('is no tab on other pages', () => {
    page(undefined);
    expect(begin(browserWith())).not.toHaveProperty('front');
  });
});

describe('storage at the start', () => {
  it('is what the first script was answered', async () => {
    page('popup');
    left.begun = begin(browserWith());
    const area = { get: vi.fn(async () => ({})) };
    expect(await keptAtStart(area).get('preferences')).toBe(kept);
    expect(area.get).not.toHaveBeenCalled();
  });

  it('is asked itself where no script came first', () => {
    const area = { get: async () => ({}) };
    expect(keptAtStart(area)).toBe(area);
  });
});
