import { describe, expect, it } from 'vitest';
import { postingOf } from '../../utils/role/summary';
import { addVersion, differences, newestReading } from '../../utils/role/versions';
import { aCard, aPosting, aRole } from '../store/roles';

describe('a later reading', () => {
  it.each([
    ['the same', aPosting(1)],
    ['a card, which says less', aCard(1)],
    ['the same text set otherwise', aPosting(1, { description: '  BUILD and run\n\nthe platform 1. Write code; review code' })],
    ['the same places in another order', aPosting(1, { jobLocation: ['Brno, Czechia'] })],
    ['another address of the same posting', aPosting(1, { url: 'https://jobs.lever.co/example/p-1?x=1' })],
  ])('is no version: %s', (_name, posting) => {
    const role = aRole(1);
    expect(addVersion(role, posting, 5)).toBe(role);
  });

  it('is one where it says something new, whole even if only a card was met', () => {
    const role = addVersion(aRole(1), aCard(1, { title: 'Platform Lead' }), 5);
    expect(role.versions).toHaveLength(1);
    expect(role.versions[0]!.posting).toMatchObject({ title: 'Platform Lead', description: aPosting(1).description });
    expect(newestReading(role).title).toBe('Platform Lead');
    expect(role.posting.title).toBe('Platform Engineer 1');
  });

  it.each([
    ['goes with the text that it was found in', aPosting(1, { description: 'We meet once a year.' }), undefined],
    ['stays where a card was met', aCard(1, { title: 'Other' }), 'HYBRID'],
    [
      'is that of the later text',
      aPosting(1, { description: 'x', jobLocationTypeContradiction: { says: 'ON_SITE', quote: 'x' } }),
      'ON_SITE',
    ],
  ])('has its own contradiction of the workplace: it %s', (_name, later, says) => {
    const first = aPosting(1, {
      jobLocationType: 'TELECOMMUTE',
      jobLocationTypeContradiction: { says: 'HYBRID', quote: '3 days a week in the office' },
    });
    let role = addVersion(aRole(1, { posting: first }), later, 5);
    role = addVersion(role, aCard(1, { title: 'Met once more' }), 6);
    expect(postingOf(role).jobLocationTypeContradiction?.says).toBe(says);
    expect(newestReading(role).jobLocationTypeContradiction?.says).toBe(says);
    expect(role.versions.map(({ posting }) => posting.jobLocationTypeContradiction?.says)).toEqual([says, says]);
  });

  it('names what differs', () => {
    const after = aPosting(1, { baseSalary: { currency: 'EUR', maxValue: 2 }, title: 'Other' });
    expect(differences(aPosting(1), after)).toEqual([
      { field: 'title', before: 'Platform Engineer 1', after: 'Other' },
      { field: 'baseSalary', before: undefined, after: { currency: 'EUR', maxValue: 2 } },
    ]);
  });

  it('keeps the last fifty', () => {
    let role = aRole(1);
    for (let at = 0; at < 60; at++) role = addVersion(role, aPosting(1, { title: `Title ${at}` }), at);
    expect(role.versions).toHaveLength(50);
    expect(newestReading(role).title).toBe('Title 59');
  });
});
