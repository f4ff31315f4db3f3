import { describe, expect, it } from 'vitest';
import { applyChange, changeSchema, touchesTexts } from '../../utils/role/change';
import { withStatus } from '../../utils/role/status-history';
import { postingOf, summarise } from '../../utils/role/summary';
import { aPosting, aRole } from '../store/roles';

const NOW = 1_800_000_000_000;

describe('a change', () => {
  it('leaves alone what it does not name', () => {
    const role = aRole(1, { rating: 3, tags: ['a'] });
    expect(applyChange(role, {}, NOW)).toEqual({ ...role, updatedAt: NOW });
  });

  it('clears an optional field by null, leaving no empty key behind', () => {
    const role = aRole(1, { rating: 3, followUp: '2026-01-01', correction: { track: 'lead', at: 1 } });
    const changed = applyChange(role, { rating: null, followUp: null, correction: null }, NOW);
    expect(Object.keys(changed)).not.toEqual(expect.arrayContaining(['rating']));
    expect(changed).not.toHaveProperty('followUp');
    expect(changed).not.toHaveProperty('correction');
  });

  it('adds and removes tags and shortlists, each once', () => {
    const role = aRole(1, { tags: ['a', 'b'], shortlists: ['x'] });
    const changed = applyChange(
      role,
      { addTags: ['b', 'c'], removeTags: ['a'], addToShortlists: ['x', 'y'], removeFromShortlists: ['x'] },
      NOW,
    );
    expect(changed.tags).toEqual(['b', 'c']);
    expect(changed.shortlists).toEqual(['y']);
  });

  it('writes the status into the history, with its moment, and the same status not twice', () => {
    const applied = applyChange(aRole(1), { status: 'applied' }, NOW);
    expect(applied.history.at(-1)).toEqual({ status: 'applied', at: NOW });
    expect(applyChange(applied, { status: 'applied' }, NOW + 1).history).toEqual(applied.history);
  });

  it('of an edit wins over posting and readings, and goes back', () => {
    const role = { ...aRole(1), versions: [{ posting: aPosting(1, { title: 'Later title' }), readAt: 2 }] };
    const edited = applyChange(role, { edits: { title: 'My title' } }, NOW);
    expect(postingOf(edited).title).toBe('My title');
    expect(postingOf(applyChange(edited, { clearEdits: ['title'] }, NOW)).title).toBe('Later title');
  });

  it('knows when it touches the long texts', () => {
    expect(touchesTexts({ edits: { description: 'x' } })).toBe(true);
    expect(touchesTexts({ clearEdits: ['description'] })).toBe(true);
    expect(touchesTexts({ edits: { title: 'x' }, note: 'y' })).toBe(false);
  });

  it.each([
    ['six stars', { rating: 6 }],
    ['a day that is none', { followUp: 'tomorrow' }],
    ['an empty tag', { addTags: [''] }],
    ['a note of a megabyte', { note: 'x'.repeat(1_000_000) }],
    ['an unknown status', { status: 'hired' }],
    ['an employer without a name', { edits: { hiringOrganization: '' } }],
  ])('with %s is refused', (_name, change) => expect(changeSchema.safeParse(change).success).toBe(false));
});

it('the correction wins over the model', () => {
  expect(summarise(aRole(1)).track).toBe('ic');
  expect(summarise(aRole(1, { correction: { track: 'management', at: 1 } })).track).toBe('management');
});

describe('the history of a status', () => {
  it('stays in the order of entry where the clock was set back', () => {
    const role = withStatus(withStatus(aRole(1, { history: [{ status: 'interested', at: 100 }] }), 'applied', 50), 'offer', 200);
    expect(role.history.map(({ status }) => status)).toEqual(['interested', 'applied', 'offer']);
  });

  it('keeps its first entry when it grows beyond what is kept', () => {
    let role = aRole(1);
    const first = role.history[0];
    for (let at = 0; at < 1200; at++) role = withStatus(role, at % 2 ? 'applied' : 'interviewing', at);
    expect(role.history).toHaveLength(500);
    expect(role.history[0]).toEqual(first);
    expect(role.history.at(-1)?.at).toBe(1199);
  });
});
