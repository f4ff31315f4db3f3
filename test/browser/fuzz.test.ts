import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { preferencesSchema } from '../../utils/role/preferences';
import { canonical, contents } from '../store/profile';
import { aRole } from '../store/roles';
import { message, PAGE_TYPES, saved } from './fuzzed-messages';
import { emptyProfile, type House, house, PAGE, reader, SELF } from './house';

/** Messages per sender; `npm run torture` sends ten thousand each. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

let home: House;
let before: string;
const everything = async () =>
  `${await contents(home.worker.keeper.store)}${canonical(await fakeBrowser.storage.local.get(['preferences', 'snapshots', 'backupMade']))}`;

beforeEach(async () => {
  emptyProfile();
  home = house();
  await home.worker.handle(
    { type: 'setPreferences', preferences: preferencesSchema.parse({ sites: { lever: 'marks' }, seenDays: 0 }) },
    PAGE,
  );
  await home.worker.handle({ type: 'restoreRoles', requestId: 'fill', roles: [saved, aRole(2)] }, PAGE);
  await home.worker.keeper.settled();
  before = await everything();
});

/** A reader in a tab that has reported nothing may change nothing at all; whoever is nobody neither. */
describe.each<[string, object]>([
  ['a content script', reader()],
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html', origin: 'chrome-extension://other' }],
  ['a private window', { ...reader(), tab: { id: 7, incognito: true } }],
])('messages from %s', (name, sender) => {
  it(`do nothing that only a page may (${RUNS} of them)`, async () => {
    await fc.assert(
      fc.asyncProperty(message, async (sent) => {
        const answer = await home.worker.handle(sent, sender);
        expect(typeof answer.ok).toBe('boolean');
        if (name !== 'a content script') expect(answer).toEqual({ ok: false, failure: { name: 'not-allowed' } });
        const type = (sent as { type?: unknown } | null)?.type;
        if (PAGE_TYPES.includes(type as never)) expect(answer.ok).toBe(false);
      }),
      { numRuns: RUNS },
    );
    expect(await everything()).toBe(before);
    expect(({} as { note?: string }).note).toBeUndefined();
  });
});

it(`from a page of ours are answered by value, whatever they hold (${RUNS} of them)`, async () => {
  const failures = new Set<string>();
  await fc.assert(
    fc.asyncProperty(message, async (sent) => {
      const answer = await home.worker.handle(sent, { id: SELF.id, url: `${SELF.origin}options.html` });
      if (!answer.ok) failures.add(`${answer.failure.name} ${answer.failure.name === 'unexpected' ? answer.failure.detail : ''}`.trim());
    }),
    { numRuns: RUNS },
  );
  // "unexpected" would be an exception that nobody foresaw; a missing part of an import is the one that is.
  expect([...failures].filter((failure) => failure.startsWith('unexpected') && !failure.includes('is missing'))).toEqual([]);
});
