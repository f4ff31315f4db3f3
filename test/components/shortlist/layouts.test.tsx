// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exportWords } from '../../../entrypoints/shortlist/export-words';
import { dayOf } from '../../../utils/role/due';
import { makeRole, makeRoles, makeSeen, TEST_NOW } from '../../support/roles';
import { speakEnglish } from '../english';
import { findings, giveCanvas, giveSizes, openPage, screen, waitFor } from './page';

beforeAll(() => {
  speakEnglish();
  giveSizes();
  giveCanvas();
});
afterEach(cleanup);

describe('the board', () => {
  const column = (name: string) => screen.getByRole('listbox', { name: new RegExp(`^${name}`) });
  const cards = (name: string) =>
    within(column(name))
      .queryAllByRole('option')
      .map((card) => card.querySelector('.sl-card__title')?.textContent);
  const roles = [
    makeRole({ id: 'a', posting: { title: 'A' }, savedAt: 3 }),
    makeRole({ id: 'b', posting: { title: 'B' }, savedAt: 2 }),
    makeRole({ id: 'c', posting: { title: 'C' }, status: 'offer', savedAt: 1 }),
  ];

  it('has a column for each status', async () => {
    await openPage(roles, { hash: '#view=board' });
    expect(cards('Interested')).toEqual(['A', 'B']);
    expect(cards('Offer')).toEqual(['C']);
    expect(cards('Applied')).toEqual([]);
  });

  it('moves a card by keys, and undo moves it back', async () => {
    const { source } = await openPage(roles, { hash: '#view=board' });
    const active = () => column('Interested').getAttribute('aria-activedescendant');
    column('Interested').focus();
    await waitFor(() => expect(active()).toMatch(/-0$/));
    fireEvent.keyDown(column('Interested'), { key: 'ArrowDown' });
    await waitFor(() => expect(active()).toMatch(/-1$/));
    fireEvent.keyDown(column('Interested'), { key: 'ArrowRight', ctrlKey: true });
    await waitFor(() => expect(cards('Applied')).toEqual(['B']));
    expect(source.all.find(({ id }) => id === 'b')?.history.map(({ status }) => status)).toEqual(['interested', 'applied']);
    expect(await screen.findByText('“B” is now: Applied')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cards('Interested')).toEqual(['A', 'B']));
  });

  it('stays on a card that cannot go further', async () => {
    const { source } = await openPage(roles, { hash: '#view=board' });
    column('Interested').focus();
    await waitFor(() => expect(column('Interested').getAttribute('aria-activedescendant')).toMatch(/-0$/));
    fireEvent.keyDown(column('Interested'), { key: 'ArrowLeft', ctrlKey: true });
    fireEvent.keyDown(column('Interested'), { key: 'ArrowRight', ctrlKey: true });
    await waitFor(() => expect(cards('Applied')).toEqual(['A']));
    expect(source.asked).toHaveLength(1);
  });

  it('takes a dropped card and nothing else that is dropped', async () => {
    const { source } = await openPage(roles, { hash: '#view=board' });
    const target = column('Interviewing').closest('section')!;
    const drop = (types: Record<string, string>) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: Object.keys(types), getData: (type: string) => types[type] ?? '' } });
      target.dispatchEvent(event);
    };
    drop({ 'text/plain': 'a' });
    expect(source.asked).toEqual([]);
    drop({ 'application/x-trackmark-role': 'a' });
    await waitFor(() => expect(cards('Interviewing')).toEqual(['A']));
  });

  it('goes from column to column by keys and opens with Enter', async () => {
    await openPage(roles, { hash: '#view=board' });
    column('Interested').focus();
    fireEvent.keyDown(column('Interested'), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(column('Applied'));
    column('Offer').focus();
    fireEvent.keyDown(column('Offer'), { key: 'Enter' });
    expect(await screen.findByRole('complementary', { name: 'C' })).toBeTruthy();
  });

  it('has nothing for axe to find', async () => {
    const { container } = await openPage(makeRoles(40, 5), { hash: '#view=board' });
    expect(await findings(container)).toEqual([]);
  });
});

describe('comparing', () => {
  const pair = [
    makeRole({ id: 'a', posting: { title: 'A', jobLocation: ['Lyon'] }, verdict: { track: 'ic', directReports: 'none' } }),
    makeRole({
      id: 'b',
      posting: { title: 'B', jobLocation: ['Lyon'], baseSalary: { currency: 'EUR', minValue: 40, unitText: 'HOUR' } },
      verdict: { track: 'management', directReports: '7', rung: 6 },
    }),
  ];
  const row = (name: string) => screen.queryByRole('row', { name: new RegExp(`^${name}`) });

  it('shows what differs, folds what is the same, and says what nobody states', async () => {
    await openPage(pair, { hash: '#view=compare&role=a&role=b' });
    expect((await screen.findByRole('row', { name: /^Track/ })).textContent).toContain('Management');
    expect(row('Direct reports')?.textContent).toContain('7');
    expect(row('Place')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /rows that are the same/ }));
    await waitFor(() => expect(row('Place')?.textContent).toContain('Lyon'));
    expect(screen.getByText(/^Stated by none of them:.*Closes/)).toBeTruthy();
  });

  it('counts pay up to a year and says so, and says where it is missing', async () => {
    await openPage(pair, { hash: '#view=compare&role=a&role=b' });
    const cells = within(await screen.findByRole('row', { name: /^Pay per year/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['Not stated', expect.stringMatching(/^≈ from €83,200.*2,080 hours/)]);
  });

  it('says "today" of a day, whatever the hour', async () => {
    const [today, tomorrow] = [TEST_NOW, TEST_NOW + 86_400_000].map(dayOf);
    const roles = [today, tomorrow].map((validThrough, at) => makeRole({ id: `${at}`, posting: { validThrough } }));
    await openPage(roles, { hash: '#view=compare&role=0&role=1' });
    const cells = within(await screen.findByRole('row', { name: /^Closes/ })).getAllByRole('cell');
    expect(cells.map((cell) => cell.querySelector('.ui-muted')?.textContent)).toEqual(['today', 'tomorrow']);
  });

  it('names every site as the site calls itself, in each of its places', async () => {
    const roles = ['yc', 'google-jobs', 'generic'].map((site) => makeRole({ id: site, posting: { site } }));
    await openPage(roles, { hash: '#view=compare&role=yc&role=google-jobs&role=generic' });
    const cells = within(await screen.findByRole('row', { name: /^Site/ })).getAllByRole('cell');
    const names = ['Y Combinator / Work at a Startup', 'Google Jobs', 'Other page'];
    expect(cells.map((cell) => cell.textContent)).toEqual(names);
    expect(roles.map(({ posting }) => exportWords.value('site', posting.site))).toEqual(names);
    expect(exportWords.value('site', 'gone')).toBe('Gone');
  });

  it('names the rung on both ladders', async () => {
    await openPage(pair, { hash: '#view=compare&role=a&role=b' });
    const cells = within(await screen.findByRole('row', { name: /^Rung/ })).getAllByRole('cell');
    expect(cells[1]!.textContent).toBe('Rung 6 of 10Experts: StaffManagement: Manager');
  });

  it('takes a role out, and says what to do when one is left', async () => {
    const { address } = await openPage(pair, { hash: '#view=compare&role=a&role=b' });
    fireEvent.click(await screen.findByRole('button', { name: 'Take B out of the comparison' }));
    await waitFor(() => expect(screen.getByText('Nothing to compare yet')).toBeTruthy());
    expect(address.hash()).toBe('#view=compare&role=a');
  });

  it('leaves out a role that is gone', async () => {
    await openPage(pair, { hash: '#view=compare&role=a&role=b&role=gone' });
    expect(await screen.findAllByRole('columnheader')).toHaveLength(2);
  });

  it.each([2, 3, 6])('has nothing for axe to find with %d roles', async (count) => {
    const roles = makeRoles(count, 8);
    const { container } = await openPage(roles, { hash: `#view=compare&${roles.map(({ id }) => `role=${id}`).join('&')}` });
    fireEvent.click(await screen.findByRole('button', { name: /that (is|are) the same/ }));
    expect(await findings(container)).toEqual([]);
  });
});

describe('pictures', () => {
  it('have a table each, for each currency with five roles', async () => {
    const euros = [1, 2, 3, 4, 5].map((at) =>
      makeRole({ posting: { baseSalary: { currency: 'EUR', minValue: at * 10_000, unitText: 'YEAR' } } }),
    );
    const dollars = [1, 2].map((at) => makeRole({ posting: { baseSalary: { currency: 'USD', minValue: at * 10_000, unitText: 'YEAR' } } }));
    await openPage([...euros, ...dollars, makeRole()], { hash: '#view=pictures' });
    expect(await screen.findByRole('img', { name: 'Pay per year in EUR, by track and rung' })).toBeTruthy();
    expect(screen.queryByRole('img', { name: /USD/ })).toBeNull();
    expect(screen.getByText(/Too few roles for a picture.*USD \(2\)/)).toBeTruthy();
    expect(screen.getByText(/1 role says too little/)).toBeTruthy();
    const [table] = screen.getAllByRole('table', { hidden: true });
    expect(within(table!).getAllByRole('row', { hidden: true })[1]!.textContent).toBe(
      '4 · SeniorIndividual contributor5€10,000€30,000€50,000',
    );
  });

  it('are drawn anew for another theme, whoever chose it, and for nothing else', async () => {
    const roles = [1, 2, 3, 4, 5].map((at) => makeRole({ posting: { baseSalary: { currency: 'EUR', minValue: at, unitText: 'YEAR' } } }));
    await openPage(roles, { hash: '#view=pictures' });
    const drawn = () => document.querySelector('.uplot');
    await waitFor(() => expect(drawn()).toBeTruthy());
    const before = drawn();
    const root = document.documentElement;
    root.lang = 'de';
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(drawn()).toBe(before);
    root.dataset.theme = 'dark';
    await waitFor(() => expect(drawn()).not.toBe(before));
    delete root.dataset.theme;
  });

  it('count seen postings unless told not to, and never one that was saved', async () => {
    const seen = makeSeen(50, 4);
    const saved = makeRole({ keys: [seen[0]!.key] });
    const { model } = await openPage([saved], { hash: '#view=pictures', seen });
    const counted = () =>
      model.pictures.tracks.value &&
      Object.values(model.pictures.tracks.value.counts)
        .flat()
        .reduce((a, b) => a + b, 0);
    await waitFor(() => expect(counted()).toBe(50));
    fireEvent.click(screen.getByRole('checkbox', { name: /postings I met/ }));
    await waitFor(() => expect(counted()).toBe(1));
  });

  it('have nothing for axe to find', async () => {
    const { container } = await openPage(makeRoles(120, 5), { hash: '#view=pictures', seen: makeSeen(100) });
    await screen.findByText('What would staying an expert cost me?');
    expect(await findings(container)).toEqual([]);
  });
});

describe('duplicates', () => {
  const twins = [
    makeRole({ id: 'a', posting: { site: 'lever', title: 'Planner', jobLocation: ['Lyon'] }, note: 'first', tags: ['x'], savedAt: 1 }),
    makeRole({ id: 'b', posting: { site: 'indeed', title: 'Planner', jobLocation: ['Lyon'] }, note: 'second', tags: ['y'], savedAt: 2 }),
    makeRole({ id: 'c', posting: { title: 'Other' }, savedAt: 3 }),
  ];

  it('show what merging would keep, merge, and undo', async () => {
    const { source } = await openPage(twins, { hash: '#view=duplicates' });
    fireEvent.click(await screen.findByRole('button', { name: 'What would be kept' }));
    expect(await screen.findByText('x, y')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(source.all.map(({ id }) => id)).toEqual(['a', 'c']));
    expect(source.all[0]!.note).toBe('first\n\nsecond');
    expect(await screen.findByText('No duplicates found')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(source.all).toHaveLength(3));
    expect(source.all.map(({ note }) => note).sort()).toEqual(['', 'first', 'second']);
  });

  it('are not offered again when the person said no', async () => {
    localStorage.clear();
    await openPage(twins, { hash: '#view=duplicates' });
    fireEvent.click(await screen.findByRole('button', { name: 'Not the same' }));
    expect(await screen.findByText('No duplicates found')).toBeTruthy();
    await openPage(twins, { hash: '#view=duplicates' });
    expect(await screen.findByText('No duplicates found')).toBeTruthy();
    localStorage.clear();
  });

  it('have nothing for axe to find', async () => {
    const { container } = await openPage(twins, { hash: '#view=duplicates' });
    fireEvent.click(await screen.findByRole('button', { name: 'What would be kept' }));
    await screen.findByText('x, y');
    expect(await findings(container)).toEqual([]);
  });
});
