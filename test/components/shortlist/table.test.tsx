// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { summarise } from '../../../utils/role/summary';
import { sortRoles } from '../../../utils/shortlist/sort';
import { makeRole, makeRoles } from '../../support/roles';
import { speakEnglish } from '../english';
import { findings, giveSizes, openPage, pick, screen, titles, waitFor } from './page';

beforeAll(() => {
  speakEnglish();
  giveSizes();
});
afterEach(cleanup);

const named = (...names: readonly string[]) =>
  names.map((title, at) => makeRole({ id: `r${at}`, posting: { title, hiringOrganization: `Company ${at}` }, savedAt: 1_000_000 - at }));
const key = (name: string, more: Partial<KeyboardEventInit> = {}) => fireEvent.keyDown(screen.getByRole('grid'), { key: name, ...more });
const chosen = () => screen.getAllByRole('row', { selected: true }).map((row) => row.querySelector('.sl-cell--title')?.textContent);

describe('the table', () => {
  it('draws what is in sight of two thousand roles, and says how many there are', async () => {
    await openPage(makeRoles(2000, 3));
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('2001');
    expect(titles().length).toBeGreaterThan(10);
    expect(titles().length).toBeLessThan(60);
    expect(screen.getByText('2,000 roles')).toBeTruthy();
  });

  it('brings the row that keys reach whole into sight, below the head that stays', async () => {
    await openPage(makeRoles(200, 3));
    const grid = screen.getByRole('grid');
    const rowsHeight = () => Number.parseFloat((grid.querySelector('.sl-rows') as HTMLElement).style.blockSize);
    // Nothing is laid out here: what a browser would know of the box.
    Object.defineProperty(grid, 'scrollHeight', { get: () => 36 + rowsHeight() });
    key('End');
    await waitFor(() => expect(grid.scrollTop).toBe(36 + 200 * 40 - 700));
    fireEvent.scroll(grid);
    for (let up = 0; up < 16; up += 1) key('ArrowUp');
    // Of the sixteen and a half rows in sight this is the one that the head half covers.
    await waitFor(() => expect(grid.scrollTop).toBe(183 * 40));
    key('Home');
    await waitFor(() => expect(grid.scrollTop).toBe(0));
  });

  it('fills the rows that left with those that come into sight, in their order, and leaves the others alone', async () => {
    const roles = makeRoles(500, 3);
    await openPage(roles);
    const order = sortRoles(roles.map(summarise), { column: 'savedAt', descending: true }).map(({ id }) => id);
    const grid = screen.getByRole('grid');
    const rows = () => [...grid.querySelectorAll<HTMLElement>('.sl-rows .sl-row')];
    const indices = () => rows().map((row) => Number(row.getAttribute('aria-rowindex')));
    const goTo = async (row: number) => {
      grid.scrollTop = row * 40;
      fireEvent.scroll(grid);
      await waitFor(() => expect(indices()).toContain(row + 2));
    };
    await goTo(200);
    const before = new Map(indices().map((index, at) => [index, rows()[at]]));
    for (const row of [205, 400, 100]) {
      const elements = new Set(rows());
      await goTo(row);
      // Where one row more or less is in sight, one is made anew.
      expect(rows().filter((element) => !elements.has(element)).length).toBeLessThanOrEqual(2);
      expect(indices()).toEqual([...indices()].sort((a, b) => a - b));
      expect(rows().map(({ dataset }) => dataset.id)).toEqual(indices().map((index) => order[index - 2]));
      const stayed = indices().flatMap((index, at) => (row === 205 && before.has(index) ? [rows()[at] === before.get(index)] : []));
      expect(stayed).not.toContain(false);
    }
  });

  it('holds the first columns in sight only while it is scrolled sideways', async () => {
    await openPage(named('Acorn'));
    const grid = screen.getByRole('grid');
    const goTo = (left: number) => {
      grid.scrollLeft = left;
      fireEvent.scroll(grid);
    };
    expect(grid.classList.contains('sl-grid--aside')).toBe(false);
    goTo(300);
    await waitFor(() => expect(grid.classList.contains('sl-grid--aside')).toBe(true));
    goTo(0);
    await waitFor(() => expect(grid.classList.contains('sl-grid--aside')).toBe(false));
  });

  it('shows text as text', async () => {
    await openPage([
      makeRole({ posting: { title: '<img src=x onerror=alert(1)>', hiringOrganization: '<b>x</b>' }, note: '<script>1</script>' }),
    ]);
    expect(titles()).toEqual(['<img src=x onerror=alert(1)>']);
    expect(document.querySelector('.sl-grid img, .sl-grid b, .sl-grid script')).toBeNull();
  });

  it('sorts by a column, the other way at the second click, and keeps it in the address', async () => {
    const { address } = await openPage(named('Beet', 'Acorn', 'Corn'));
    const head = screen.getByRole('columnheader', { name: 'Title' });
    fireEvent.click(within(head).getByRole('button'));
    await waitFor(() => expect(titles()).toEqual(['Acorn', 'Beet', 'Corn']));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(within(head).getByRole('button'));
    await waitFor(() => expect(titles()).toEqual(['Corn', 'Beet', 'Acorn']));
    expect(address.hash()).toBe('#sort=-title');
  });

  it('is worked by keys alone: move, choose, extend, open, close', async () => {
    const { model } = await openPage(named('A', 'B', 'C', 'D'));
    key('ArrowDown');
    key(' ');
    await waitFor(() => expect(chosen()).toEqual(['A']));
    key('ArrowDown');
    key('ArrowDown', { shiftKey: true });
    await waitFor(() => expect(chosen()).toEqual(['A', 'B', 'C']));
    key('End');
    await waitFor(() => expect(screen.getByRole('grid').getAttribute('aria-activedescendant')).toMatch(/-3$/));
    key('Enter');
    const panel = await screen.findByRole('complementary', { name: 'D' });
    await waitFor(() => expect(document.activeElement).toBe(panel));
    fireEvent.keyDown(panel, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('grid'));
    expect(model.openId.value).toBeUndefined();
  });

  it('leaves the panel of a role open when Escape is pressed in a dialog of it', async () => {
    await openPage(named('A'));
    key('ArrowDown');
    key('Enter');
    const panel = within(await screen.findByRole('complementary', { name: 'A' }));
    fireEvent.click(panel.getByRole('button', { name: 'Correct fields' }));
    fireEvent.keyDown(within(await panel.findByRole('dialog')).getByLabelText('Title'), { key: 'Escape' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('complementary', { name: 'A' })).toBeTruthy();
  });

  it('has the focus back only where it stands: in a narrow window the panel hides it', async () => {
    await openPage(named('A'));
    key('ArrowDown');
    key('Enter');
    const panel = await screen.findByRole('complementary', { name: 'A' });
    let classes: string | undefined;
    screen.getByRole('grid').addEventListener('focus', () => {
      classes = document.querySelector('.sl-body')?.className;
    });
    fireEvent.keyDown(panel, { key: 'Escape' });
    expect(classes).toBe('sl-body');
  });

  it('chooses all with Control and A, none with Escape', async () => {
    await openPage(named('A', 'B', 'C'));
    key('a', { ctrlKey: true });
    await waitFor(() => expect(chosen()).toHaveLength(3));
    key('Escape');
    await waitFor(() => expect(screen.queryAllByRole('row', { selected: true })).toEqual([]));
  });

  it('removes with Delete, and undo brings back', async () => {
    const { source } = await openPage(named('A', 'B', 'C'));
    key('ArrowDown');
    key('ArrowDown');
    key('Delete');
    await waitFor(() => expect(titles()).toEqual(['A', 'C']));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toEqual(['A', 'B', 'C']));
    expect(source.asked.map(({ type }) => type)).toEqual(['removeRoles', 'undo']);
  });

  it('goes on from the row beside a removed one, so that Delete pressed twice removes what is seen to be next', async () => {
    const { source } = await openPage(named('A', 'B', 'C', 'D', 'E', 'F'));
    const active = () => document.querySelector('.sl-row--active .sl-cell--title')?.textContent;
    key('End');
    key('ArrowUp');
    await waitFor(() => expect(active()).toBe('E'));
    key('Delete');
    await waitFor(() => expect([titles(), active()]).toEqual([['A', 'B', 'C', 'D', 'F'], 'F']));
    key('Delete');
    await waitFor(() => expect([titles(), active()]).toEqual([['A', 'B', 'C', 'D'], 'D']));
    // With the row before it chosen too: the next that stays.
    key('ArrowUp');
    key(' ');
    key('ArrowUp');
    key(' ');
    await waitFor(() => expect(chosen()).toEqual(['B', 'C']));
    key('Delete');
    await waitFor(() => expect([titles(), active()]).toEqual([['A', 'D'], 'D']));
    expect(source.all.map(({ id }) => id)).toEqual(['r0', 'r3']);
  });

  it('does nothing with a row that is not seen to be active', async () => {
    const { source, model } = await openPage(named('A', 'B'));
    const grid = screen.getByRole('grid');
    grid.focus();
    expect(grid.getAttribute('aria-activedescendant')).toBeNull();
    for (const name of ['Delete', ' ', 'Enter']) key(name);
    expect([source.asked, model.openId.value]).toEqual([[], undefined]);
    key('ArrowDown');
    await waitFor(() => expect(grid.getAttribute('aria-activedescendant')).toMatch(/-0$/));
    key('Enter');
    expect(model.openId.value).toBe('r0');
  });

  it('has nothing for axe to find, with a panel and a selection', async () => {
    const { container } = await openPage(makeRoles(40, 5));
    key('ArrowDown');
    key(' ');
    key('Enter');
    await screen.findByRole('complementary');
    expect(await findings(container)).toEqual([]);
  });
});

describe('what happens elsewhere', () => {
  it('shows: a role that was changed, and everything after an import', async () => {
    const { source } = await openPage(named('A', 'B'));
    await source.send({ type: 'changeRoles', requestId: 'x', ids: ['r0'], change: { edits: { title: 'C' } } });
    source.tell({ type: 'rolesChanged', ids: ['r0'] });
    await waitFor(() => expect(titles()).toEqual(['C', 'B']));
    await source.send({ type: 'importRoles', requestId: 'y', roles: named('D', 'E', 'F') });
    source.tell({ type: 'rolesChanged', ids: [] });
    await waitFor(() => expect(titles()).toEqual(['D', 'E', 'F']));
  });

  it('shows a trouble of the store until it is over', async () => {
    const { source } = await openPage(named('A'));
    source.tell({ type: 'storeTroubled', failure: { name: 'store-damaged' } });
    expect(await screen.findByRole('alert')).toBeTruthy();
    source.tell({ type: 'storeWell' });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('search and filters', () => {
  it('finds by the words typed, in title, company, tags and notes', async () => {
    const { address } = await openPage([
      makeRole({ posting: { title: 'Nurse' } }),
      makeRole({ posting: { title: 'Chemist' }, note: 'Ask the nurse' }),
      makeRole({ posting: { title: 'Analyst' } }),
    ]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nurs' } });
    await waitFor(() => expect(titles().sort()).toEqual(['Chemist', 'Nurse']));
    expect(screen.getByText('2 of 3 roles')).toBeTruthy();
    expect(address.hash()).toBe('#q=nurs');
    expect(address.pushed).toEqual([]);
  });

  it('takes a filter from the address, says so, and shows all again', async () => {
    await openPage(
      [
        makeRole({ posting: { title: 'A' }, verdict: { track: 'ic' } }),
        makeRole({ posting: { title: 'B' }, verdict: { track: 'management' } }),
      ],
      {
        hash: '#track=management',
      },
    );
    expect(titles()).toEqual(['B']);
    fireEvent.click(screen.getByRole('button', { name: 'Filter (1)' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Show all again' }));
    await waitFor(() => expect(titles().sort()).toEqual(['A', 'B']));
  });

  it('says what to do when nothing fits, and when there is nothing at all', async () => {
    await openPage([makeRole()], { hash: '#q=zzzz' });
    expect(await screen.findByText('No role fits these conditions')).toBeTruthy();
    await openPage([]);
    expect(await screen.findByText('No role saved yet')).toBeTruthy();
  });

  it('goes with the browser’s back and forward', async () => {
    const { address } = await openPage([makeRole({ posting: { title: 'A' }, status: 'applied' }), makeRole({ posting: { title: 'B' } })]);
    address.go('#status=applied');
    await waitFor(() => expect(titles()).toEqual(['A']));
    address.go('');
    await waitFor(() => expect(titles()).toHaveLength(2));
  });

  it('has nothing for axe to find with all filters open', async () => {
    const { container } = await openPage(makeRoles(30, 5));
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await screen.findByRole('region', { name: 'Filter' });
    expect(await findings(container)).toEqual([]);
  });
});

describe('many at once', () => {
  it('sets a status, adds tags and a shortlist, each with undo', async () => {
    const { source } = await openPage(named('A', 'B', 'C'));
    key('a', { ctrlKey: true });
    const bar = await screen.findByRole('region', { name: 'Chosen roles' });
    pick(within(bar).getByRole('combobox'), 'applied');
    await waitFor(() => expect(source.all.map(({ status }) => status)).toEqual(['applied', 'applied', 'applied']));
    expect(await screen.findByText('3 roles changed')).toBeTruthy();

    fireEvent.click(within(bar).getByRole('button', { name: 'Tags' }));
    const field = await screen.findByRole('combobox', { name: 'Add tags' });
    fireEvent.input(field, { target: { value: 'dream,' } });
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(source.all.every(({ tags }) => tags.includes('dream'))).toBe(true));
  });

  it('lets two to six be compared, and says why not where it is another number', async () => {
    const { address } = await openPage(named('A', 'B', 'C', 'D', 'E', 'F', 'G'));
    key('ArrowDown');
    key(' ');
    const compare = () =>
      within(screen.getByRole('region', { name: 'Chosen roles' })).getByRole<HTMLButtonElement>('button', { name: /^Compare/ });
    await waitFor(() => expect(compare().disabled).toBe(true));
    expect(compare().getAttribute('aria-label')).toContain('two to six');
    key('a', { ctrlKey: true });
    await waitFor(() => expect(screen.getByText('7 chosen')).toBeTruthy());
    expect(compare().disabled).toBe(true);
    key('ArrowDown');
    key(' ');
    await waitFor(() => expect(compare().disabled).toBe(false));
    fireEvent.click(compare());
    await waitFor(() => expect(address.pushed.at(-1)).toMatch(/^#view=compare&role=/));
  });

  it('shows a failure of the worker, and that nothing was changed', async () => {
    const { source } = await openPage(named('A'));
    source.send = async () => ({ ok: false, failure: { name: 'quota' } });
    key('ArrowDown');
    key('Delete');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(titles()).toEqual(['A']);
  });
});
