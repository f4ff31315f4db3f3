import { expect, it } from 'vitest';
import { postingOf, summarise } from '../../utils/role/summary';
import { makePosting, makeRole } from '../support/roles';

it('shows what the person put right over every reading', () => {
  const role = makeRole({
    posting: { title: 'Engineer', hiringOrganization: 'Quillmoor Foods' },
    versions: [{ posting: makePosting({ title: 'Engineer (m/f/d)', hiringOrganization: 'Quillmoor Foods Ltd' }), readAt: 2 }],
    edits: { title: 'Software Engineer' },
  });
  expect(postingOf(role)).toMatchObject({ title: 'Software Engineer', hiringOrganization: 'Quillmoor Foods Ltd' });
  expect(summarise(role)).toMatchObject({ title: 'Software Engineer', hiringOrganization: 'Quillmoor Foods Ltd' });
});

it('lets a correction win over the model', () => {
  const role = makeRole({ verdict: { track: 'ic', confidence: 0.6 }, correction: { track: 'management', at: 1 } });
  expect(summarise(role)).toMatchObject({ track: 'management', corrected: true, confidence: 1 });
  expect(summarise(makeRole({ verdict: { track: 'ic', confidence: 0.6 } }))).toMatchObject({
    track: 'ic',
    corrected: false,
    confidence: 0.6,
  });
});

it('leaves the long texts out', () => {
  const text = 'x'.repeat(5000);
  expect(JSON.stringify(summarise(makeRole({ posting: { description: text } })))).not.toContain(text);
});
