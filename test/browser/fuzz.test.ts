import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageToWorkerSchema, readerToWorkerSchema } from '../../utils/messages';
import { preferencesSchema } from '../../utils/role/preferences';
import { canonical, contents } from '../store/profile';
import { aPosting, aRole } from '../store/roles';
import { emptyProfile, type House, house, PAGE, reader, SELF } from './house';

/** Messages per sender; `npm run torture` sends ten thousand each. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

const PAGE_TYPES = pageToWorkerSchema.def.options.map((option) => option.shape.type.def.values[0]!);
const READER_TYPES = readerToWorkerSchema.def.options.map((option) => option.shape.type.def.values[0]!);

/** Every type with fields of every kind: right ones now and then, so that the inner doors are tried as well. */
const saved = aRole(1);
const field = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(saved.id, [saved.id], 'x', 0, 7, 1, [], {}, null, 'lever:p-1', [saved], [], 'replace', 'add'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      aPosting(1),
      [aPosting(1)],
      preferencesSchema.parse({}),
      { note: 'forged' },
      { track: 'ic', at: 1 },
    ),
  },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withBigInt: false }) },
);
const FIELDS = [
  'requestId',
  'id',
  'ids',
  'key',
  'posting',
  'postings',
  'roles',
  'seen',
  'change',
  'into',
  'others',
  'of',
  'stage',
  'part',
  'parts',
  'mode',
  'preferences',
  'generation',
  'tabId',
  'url',
  'site',
  'kind',
  'open',
  'note',
  'correction',
  '__proto__',
  'constructor',
];
const message = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom<string>(...PAGE_TYPES, ...READER_TYPES, 'other'),
        fc.dictionary(fc.constantFrom(...FIELDS), field, { maxKeys: 8 }),
      )
      .map(([type, fields]) => ({ ...fields, type })),
  },
  { weight: 1, arbitrary: fc.anything() },
);

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
