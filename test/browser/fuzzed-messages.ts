/** Messages as nobody should send them: every type there is, with fields of every kind. */
import fc from 'fast-check';
import { pageToWorkerSchema, readerToWorkerSchema } from '../../utils/messages';
import { preferencesSchema } from '../../utils/role/preferences';
import { aPosting, aRole } from '../store/roles';

export const PAGE_TYPES = pageToWorkerSchema.def.options.map((option) => option.shape.type.def.values[0]!);
const READER_TYPES = readerToWorkerSchema.def.options.map((option) => option.shape.type.def.values[0]!);

/** Every type with fields of every kind: right ones now and then, so that the inner doors are tried as well. */
export const saved = aRole(1);
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
export const message = fc.oneof(
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
