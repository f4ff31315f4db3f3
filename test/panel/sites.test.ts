import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepStorage } from '../../entrypoints/page/persist';
import { siteOptions } from '../../entrypoints/page/site-options';
import { firstMode, switchOn } from '../../entrypoints/page/sites';
import { PREFERENCES_KEY } from '../../utils/browser/preferences-key';
import { SITES } from '../../utils/sites/registry';

vi.mock('../../entrypoints/page/persist', () => ({ keepStorage: vi.fn(async () => undefined) }));

/** A browser that answers its question when told to, and a worker that writes preferences. */
function browserThat(answers: Promise<boolean>) {
  const request = vi.fn(() => answers);
  Object.assign(fakeBrowser.permissions, { request, contains: vi.fn(async () => false) });
  fakeBrowser.runtime.onMessage.addListener((message, _sender, respond) => {
    const { preferences } = message as { preferences: object };
    void fakeBrowser.storage.local.set({ [PREFERENCES_KEY]: preferences }).then(() => respond({ ok: true, value: undefined }));
    return true;
  });
  return request;
}
const kept = async () => ((await fakeBrowser.storage.local.get(PREFERENCES_KEY))[PREFERENCES_KEY] as { sites: object } | undefined)?.sites;

beforeEach(() => fakeBrowser.reset());

describe('switching a site on', () => {
  it('asks the browser before anything else, in the click itself', () => {
    const request = browserThat(new Promise(() => {}));
    void switchOn(['https://a.example/*'], { a: 'marks' });
    expect(request).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
  });

  it('is kept even where the question closes the popup', async () => {
    browserThat(new Promise(() => {}));
    void switchOn(['https://a.example/*'], { a: 'marks' });
    await vi.waitFor(async () => expect(await kept()).toEqual({ a: 'marks' }));
  });

  it('is taken back when the person says no, to what it was', async () => {
    browserThat(Promise.resolve(false));
    expect(await switchOn(['https://a.example/*'], { a: 'marks', b: 'panel' })).toEqual({ name: 'no-permission' });
    expect(await kept()).toEqual({ a: 'off', b: 'off' });
  });

  it('asks for storage that is kept, once the person said yes', async () => {
    vi.mocked(keepStorage).mockClear();
    browserThat(Promise.resolve(false));
    await switchOn(['https://a.example/*'], { a: 'marks' });
    expect(keepStorage).not.toHaveBeenCalled();
    fakeBrowser.reset();
    browserThat(Promise.resolve(true));
    expect(await switchOn(['https://a.example/*'], { a: 'marks' })).toBeUndefined();
    expect(keepStorage).toHaveBeenCalled();
  });

  it('inserts nothing where the terms speak against it and nobody has chosen', () => {
    expect(SITES.filter((site) => firstMode(site) === 'panel').map(({ id }) => id)).toEqual(['linkedin']);
  });
});

describe('the list of sites', () => {
  it('holds every site, and every origin of “always on this site”', async () => {
    Object.assign(fakeBrowser.permissions, { contains: vi.fn(async () => true) });
    const options = await siteOptions({ sites: { greenhouse: 'panel', 'https://jobs.example': 'marks' } });
    expect(options).toHaveLength(SITES.length + 1);
    expect(options[0]).toMatchObject({ id: 'linkedin', mode: 'off', asksBeforeMarks: true });
    expect(options.find(({ id }) => id === 'greenhouse')).toMatchObject({ mode: 'panel', allowed: true });
    expect(options.find(({ id }) => id === 'https://jobs.example')).toMatchObject({
      name: 'jobs.example',
      matches: ['https://jobs.example/*'],
    });
  });
});
