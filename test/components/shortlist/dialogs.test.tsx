// @vitest-environment happy-dom
import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { json } from '../../../utils/exports/json';
import { whole } from '../../exports/words';
import { makeRole, makeRoles } from '../../support/roles';
import { speakEnglish } from '../english';
import { findings, giveSizes, openPage, pick, screen, waitFor } from './page';

beforeAll(() => {
  speakEnglish();
  giveSizes();
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0]!);
const dialog = () => screen.getByRole('dialog', { hidden: true });
const inDialog = (name: string | RegExp) => within(dialog()).getAllByRole('button', { name, hidden: true }).at(-1)!;

describe('export', () => {
  it('makes a file of what was chosen, and says its name', async () => {
    const { model } = await openPage(makeRoles(20, 2));
    const saved: Blob[] = [];
    Object.assign(model.exports, { save: (blob: Blob) => saved.push(blob) });
    press('Export');
    fireEvent.click(within(dialog()).getByRole('radio', { name: /^JSON/, hidden: true }));
    fireEvent.click(inDialog('Export'));
    expect(await screen.findByText(/^Saved as trackmark-2026-10-01\.json/)).toBeTruthy();
    expect(JSON.parse(await saved[0]!.text()).roles).toHaveLength(20);
  });

  it('can be told to stop, and then has saved nothing', async () => {
    const { model, source } = await openPage(makeRoles(20, 2));
    const saved: Blob[] = [];
    Object.assign(model.exports, { save: (blob: Blob) => saved.push(blob) });
    source.batches = async function* () {
      yield [];
      await new Promise((resolve) => setTimeout(resolve, 50));
      yield [];
    };
    press('Export');
    fireEvent.click(inDialog('Export'));
    await waitFor(() => expect(model.exports.state.value.at).toBe('working'));
    fireEvent.click(inDialog('Cancel'));
    await waitFor(() => expect(model.exports.state.value.at).toBe('idle'));
    expect(saved).toEqual([]);
  });

  it('has nothing for axe to find', async () => {
    const { container } = await openPage(makeRoles(5, 2));
    press('Export');
    expect(await findings(container)).toEqual([]);
  });
});

describe('import', () => {
  const paste = (text: string) => {
    fireEvent.input(within(dialog()).getByRole('textbox', { name: 'Or paste text', hidden: true }), { target: { value: text } });
    fireEvent.click(inDialog('Next'));
  };
  beforeEach(() => vi.restoreAllMocks());

  it('brings in what was exported, after saying how much it is', async () => {
    const roles = makeRoles(12, 7);
    const order = roles.map(({ id }) => id);
    const text = await whole(json([roles], { exportedAt: '2026-10-01T00:00:00Z', notes: true, order }));
    const { source } = await openPage([]);
    press('Import');
    paste(text);
    expect(await screen.findByText('12 roles are ready to be imported.')).toBeTruthy();
    expect(source.all).toHaveLength(0);
    fireEvent.click(inDialog('Import'));
    expect(await screen.findByText('Imported: 12 new, 0 updated.')).toBeTruthy();
    await waitFor(() => expect(screen.getByText('12 roles')).toBeTruthy());
  });

  it('maps the columns of a table, names the lines that are wrong and takes nothing of it', async () => {
    const { source } = await openPage([]);
    press('Import');
    paste('Job Title,Web,Stage\nPlanner,https://x.example/1,applied\nManager,,offer\n');
    const web = await screen.findByRole('combobox', { name: 'What “Web” becomes', hidden: true });
    expect(inDialog(/^Check/).hasAttribute('disabled')).toBe(true);
    pick(web, 'url');
    await waitFor(() => expect(inDialog(/^Check/).hasAttribute('disabled')).toBe(false));
    fireEvent.click(inDialog('Check 2 rows'));
    const alert = await screen.findByRole('alert', { hidden: true });
    expect(alert.textContent).toContain('Line 3: The address is missing.');
    expect(source.all).toHaveLength(0);
  });

  it('opens addresses five at a time, at the person’s click, and fetches none', async () => {
    const open = vi.spyOn(window, 'open').mockImplementation(() => null);
    await openPage([]);
    press('Import');
    paste(Array.from({ length: 7 }, (_, at) => `https://x.example/${at}`).join('\n'));
    const next = await screen.findByRole('button', { name: 'Open the next 5', hidden: true });
    expect(open).not.toHaveBeenCalled();
    fireEvent.click(next);
    await screen.findByRole('button', { name: 'Open the next 2', hidden: true });
    expect(open.mock.calls.map(([url]) => url)).toEqual([0, 1, 2, 3, 4].map((at) => `https://x.example/${at}`));
    expect(open.mock.calls[0]![2]).toBe('noopener,noreferrer');
  });

  it.each([
    ['broken JSON', '{"format": ', 'This is no sound JSON.'],
    ['JSON of something else', '{"a": 1}', 'Trackmark does not know this kind of file.'],
    ['a backup', '{"format":"trackmark-backup","version":1}\n{}', 'This is a backup: bring it back by “Backup”.'],
    ['an address that is none', 'https://x.example/1\n#mine\nhttps://', 'This is no web address.'],
  ])('says what is wrong with %s', async (_what, text, words) => {
    await openPage([]);
    press('Import');
    paste(text);
    expect((await screen.findByRole('alert', { hidden: true })).textContent).toContain(words);
  });

  it('goes back from a wrong table to its columns as they were mapped, and from there to the beginning', async () => {
    const { model } = await openPage(makeRoles(2, 2));
    press('Import');
    paste('title,page,remark\nA,https://jobs.example/1,x\nB,no address,y');
    await waitFor(() => expect(model.imports.state.value.at).toBe('map'));
    const mapping = ['title', 'url', 'note'] as const;
    model.imports.map(mapping);
    await model.imports.check();
    expect(model.imports.state.value.at).toBe('wrong');
    fireEvent.click(await screen.findByRole('button', { name: 'Back', hidden: true }));
    expect(model.imports.state.value).toMatchObject({ at: 'map', mapping, rows: 2 });
    // The table is still held.
    await model.imports.check();
    expect(model.imports.state.value.at).toBe('wrong');
    model.imports.back();
    model.imports.back();
    expect(model.imports.state.value.at).toBe('choose');
    // A list that is no table has no columns to go back to.
    await model.imports.text('{"roles":1}');
    expect(model.imports.state.value.at).toBe('wrong');
    model.imports.back();
    expect(model.imports.state.value.at).toBe('choose');
  });

  it('begins anew after it was closed', async () => {
    const { model } = await openPage(makeRoles(2, 2));
    press('Import');
    paste('title,url\nA,no address');
    await waitFor(() => expect(model.imports.state.value.at).toBe('map'));
    await model.imports.check();
    fireEvent.click(inDialog('Close'));
    expect(model.imports.state.value.at).toBe('choose');
  });

  it('says in the dialog why nothing was brought in, and that it has been since', async () => {
    const { source, model } = await openPage(makeRoles(2, 2));
    press('Import');
    paste('title,url\nA,https://jobs.example/1');
    fireEvent.click(await screen.findByRole('button', { name: /^Check/, hidden: true }));
    await screen.findByText('1 role is ready to be imported.');
    const { importRoles } = source;
    source.importRoles = async () => ({ ok: false, failure: { name: 'quota' } });
    fireEvent.click(inDialog('Import'));
    expect((await within(dialog()).findByRole('alert', { hidden: true })).textContent).toContain('no room left');
    expect(model.imports.state.value.at).toBe('ready');
    source.importRoles = importRoles;
    fireEvent.click(inDialog('Import'));
    await waitFor(() => expect(model.imports.state.value.at).toBe('done'));
    expect(within(dialog()).queryByRole('alert', { hidden: true })).toBeNull();
  });

  it('has nothing for axe to find while columns are mapped', async () => {
    const { container } = await openPage([makeRole()]);
    press('Import');
    paste('Job Title,Link\nPlanner,https://x.example/1\n');
    await screen.findByText(/^Say what each column holds/);
    expect(await findings(container)).toEqual([]);
  });
});

describe('backup and restore', () => {
  it('saves a file and tells the worker', async () => {
    const { source, model } = await openPage(makeRoles(3, 2));
    Object.assign(model.backups, { save: () => {} });
    press('Backup');
    fireEvent.click(inDialog('Make a backup now'));
    expect(await screen.findByText(/^Saved as trackmark-2026-10-01\.jsonl\.gz/)).toBeTruthy();
    expect(source.asked).toEqual([{ type: 'backupMade' }]);
  });

  it('shows what a restore would change before it changes anything', async () => {
    const { source, model } = await openPage(makeRoles(5, 2));
    press('Backup');
    await model.backups.choose(new File([JSON.stringify(makeRoles(2, 2))], 'mine.jsonl'));
    expect(await screen.findByText(/^mine\.jsonl, made on/)).toBeTruthy();
    expect(source.all).toHaveLength(5);
    fireEvent.click(inDialog('Replace everything'));
    expect(await screen.findByText('Restored: 2 roles.')).toBeTruthy();
    await waitFor(() => expect(screen.getByText('2 roles')).toBeTruthy());
  });

  it('says what is wrong with a bad file, and changes nothing', async () => {
    const { source, model } = await openPage(makeRoles(5, 2));
    press('Backup');
    await model.backups.choose(new File(['nonsense'], 'mine.jsonl'));
    expect((await screen.findByRole('alert', { hidden: true })).textContent).toContain('Nothing was changed.');
    expect(source.all).toHaveLength(5);
  });

  it('is saved by itself when due, not before, and never where the person said so', async () => {
    const { source, model } = await openPage(makeRoles(3, 2));
    const names: string[] = [];
    Object.assign(model.backups, { save: (_blob: Blob, name: string) => names.push(name) });
    const DAY = 86_400_000;
    source.lastBackup = async () => source.now - 6 * DAY;
    expect(await model.backups.backupIfDue(7, 3)).toBeUndefined();
    source.lastBackup = async () => source.now - 8 * DAY;
    expect(await model.backups.backupIfDue(0, 3)).toBeUndefined();
    expect(await model.backups.backupIfDue(7, 0)).toBeUndefined();
    expect(await model.backups.backupIfDue(7, 3)).toBe('trackmark-2026-10-01.jsonl.gz');
    expect(names).toEqual(['trackmark-2026-10-01.jsonl.gz']);
  });

  it('has nothing for axe to find', async () => {
    const { container } = await openPage(makeRoles(3, 2));
    press('Backup');
    expect(await findings(container)).toEqual([]);
  });
});

describe('the search in descriptions', () => {
  it('shows the words where they stand, opens a role, chooses all', async () => {
    await openPage([
      makeRole({ posting: { title: 'A', description: 'You lead a team of four.' } }),
      makeRole({ posting: { title: 'B', description: 'You work alone.' } }),
    ]);
    press('Search descriptions');
    fireEvent.input(within(dialog()).getByRole('searchbox', { hidden: true }), { target: { value: 'a team' } });
    fireEvent.click(inDialog('Search'));
    expect(await screen.findByText('1 role found')).toBeTruthy();
    expect(document.querySelector('.sl-hits mark')?.textContent).toBe('a team');
    fireEvent.click(inDialog('Choose all found'));
    await waitFor(() => expect(screen.getByText('1 chosen')).toBeTruthy());
  });
});

describe('views and columns', () => {
  it('keeps a view under a name and goes back to it', async () => {
    const { source, address } = await openPage(makeRoles(20, 3), { hash: '#track=ic' });
    press('Saved views');
    fireEvent.input(within(dialog()).getByRole('textbox', { hidden: true }), { target: { value: 'Experts' } });
    fireEvent.submit(dialog().querySelector('form')!);
    await waitFor(async () => expect((await source.preferences()).views).toEqual([{ name: 'Experts', hash: 'track=ic' }]));
    address.go('');
    fireEvent.click(await screen.findByRole('link', { name: 'Experts', hidden: true }));
    await waitFor(() => expect(address.hash()).toBe('#track=ic'));
  });

  it('keeps what another tab wrote, and shows it', async () => {
    const { source } = await openPage(makeRoles(2, 3));
    press('Saved views');
    await source.changePreferences((before) => ({ ...before, theme: 'dark', views: [{ name: 'theirs', hash: 'status=offer' }] }));
    fireEvent.input(within(dialog()).getByRole('textbox', { hidden: true }), { target: { value: 'mine' } });
    fireEvent.submit(dialog().querySelector('form')!);
    const views = async () => (await source.preferences()).views.map(({ name }) => name);
    await waitFor(async () => expect(await views()).toEqual(['theirs', 'mine']));
    expect((await source.preferences()).theme).toBe('dark');
    await source.changePreferences((before) => ({ ...before, views: before.views.slice(1) }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'theirs', hidden: true })).toBeNull());
    expect(screen.getByRole('link', { name: 'mine', hidden: true })).toBeTruthy();
  });

  it('forgets two views, the second before the first is answered', async () => {
    const { source } = await openPage(makeRoles(2, 3));
    await source.changePreferences((before) => ({ ...before, views: ['a', 'b', 'c'].map((name) => ({ name, hash: `q=${name}` })) }));
    press('Saved views');
    await screen.findByRole('link', { name: 'a', hidden: true });
    const [first, second] = ['a', 'b'].map((name) => inDialog(`Forget the view ${name}`));
    first!.click();
    second!.click();
    await waitFor(async () => expect((await source.preferences()).views).toEqual([{ name: 'c', hash: 'q=c' }]));
  });

  it('keeps the name that was typed where the view could not be saved', async () => {
    const { source } = await openPage(makeRoles(2, 3));
    press('Saved views');
    const field = within(dialog()).getByRole<HTMLInputElement>('textbox', { hidden: true });
    fireEvent.input(field, { target: { value: 'mine' } });
    const { send } = source;
    source.send = async () => ({ ok: false, failure: { name: 'quota' } });
    fireEvent.submit(dialog().querySelector('form')!);
    expect((await within(dialog()).findByRole('alert', { hidden: true })).textContent).toContain('no room left');
    expect(field.value).toBe('mine');
    source.send = send;
    fireEvent.submit(dialog().querySelector('form')!);
    await waitFor(() => expect(field.value).toBe(''));
    expect(within(dialog()).queryByRole('alert', { hidden: true })).toBeNull();
  });

  it('shows the columns that were chosen, in their order', async () => {
    const { address } = await openPage(makeRoles(3, 3), { hash: '#columns=title,site' });
    press('Columns');
    fireEvent.click(within(dialog()).getByRole('checkbox', { name: 'Company', hidden: true }));
    await waitFor(() => expect(address.hash()).toBe('#columns=title%2Csite%2ChiringOrganization'));
    fireEvent.click(within(dialog()).getByRole('button', { name: 'Move Company forward', hidden: true }));
    await waitFor(() => expect(address.hash()).toBe('#columns=title%2ChiringOrganization%2Csite'));
    expect(
      within(screen.getByRole('grid', { hidden: true }))
        .getAllByRole('columnheader', { hidden: true })
        .map((head) => head.textContent),
    ).toEqual(['', 'Title', 'Company', 'Site']);
  });
});

describe('the focus in the columns', () => {
  const button = (name: string) => within(dialog()).getByRole('button', { name, hidden: true });
  const work = async (element: HTMLElement, hash: string, address: { hash: () => string }) => {
    element.focus();
    fireEvent.click(element);
    await waitFor(() => expect(address.hash()).toBe(`#columns=${encodeURIComponent(hash)}`));
  };

  it('goes along with its row, and to the other button where its own can go no further', async () => {
    const { address } = await openPage(makeRoles(3, 3), { hash: '#columns=title,site,track,level' });
    press('Columns');
    await work(button('Move Track forward'), 'title,track,site,level', address);
    expect(document.activeElement).toBe(button('Move Track forward'));
    await work(button('Move Track forward'), 'track,title,site,level', address);
    expect(document.activeElement).toBe(button('Move Track back'));
    await work(button('Move Track back'), 'title,track,site,level', address);
    expect(document.activeElement).toBe(button('Move Track back'));
    await work(button('Move Site back'), 'title,track,level,site', address);
    expect(document.activeElement).toBe(button('Move Site forward'));
  });

  it('stays on a column that is put in or left out, and elsewhere is left alone', async () => {
    const { address } = await openPage(makeRoles(3, 3), { hash: '#columns=title,site,track' });
    press('Columns');
    const box = within(dialog()).getByRole('checkbox', { name: 'Title', hidden: true });
    await work(box, 'site,track', address);
    expect(document.activeElement).toBe(box);
    await work(box, 'site,track,title', address);
    expect(document.activeElement).toBe(box);
    inDialog('Done').focus();
    fireEvent.click(button('Move Track forward'));
    await waitFor(() => expect(address.hash()).toBe('#columns=track%2Csite%2Ctitle'));
    expect(document.activeElement).toBe(inDialog('Done'));
  });
});

describe('named shortlists', () => {
  const roles = makeRoles(6, 2).map((role, at) => ({ ...role, shortlists: at < 2 ? ['first'] : at < 5 ? ['second'] : [] }));
  const rename = (from: string, to: string) => {
    fireEvent.click(inDialog(`Rename “${from}”`));
    fireEvent.input(within(dialog()).getByRole('textbox', { name: `New name for “${from}”`, hidden: true }), { target: { value: to } });
  };
  const names = (of: readonly { shortlists: readonly string[] }[]) => of.flatMap(({ shortlists }) => shortlists).sort();

  it('are listed with their size, and shown by a click', async () => {
    const { model } = await openPage(roles);
    press('Shortlists');
    expect(dialog().textContent).toContain('first2 roles');
    fireEvent.click(inDialog('second'));
    await waitFor(() => expect(model.roles.shown.value).toHaveLength(3));
    expect(model.address.view.value.filter.shortlist).toBe('second');
  });

  it('are renamed; what is shown and the saved views go with the name, and all of it is taken back', async () => {
    const { model, source } = await openPage(roles, { hash: '#list=first' });
    const views = async () => (await source.preferences()).views.map(({ name, hash }) => `${name} ${hash}`);
    await model.changeViews(() => [{ name: 'mine', hash: 'list=first' }]);
    press('Shortlists');
    rename('first', 'to apply for');
    fireEvent.click(inDialog('Apply'));
    expect(await screen.findByText('“first” is now called “to apply for”')).toBeTruthy();
    expect(names(source.all)).toEqual(['second', 'second', 'second', 'to apply for', 'to apply for']);
    await waitFor(async () => expect(await views()).toEqual(['mine list=to+apply+for']));
    // Of this name already, in another tab: not taken back along.
    await model.changeViews((before) => [...before, { name: 'other', hash: 'list=to+apply+for' }]);
    expect(model.roles.shown.value).toHaveLength(2);
    press('Undo');
    await waitFor(async () => expect(await views()).toEqual(['mine list=first', 'other list=to+apply+for']));
    expect(names(source.all)).toEqual(names(roles));
    expect(model.roles.shown.value).toHaveLength(2);
  });

  it('become one where the new name is another’s, which is said before', async () => {
    const { source } = await openPage(roles);
    press('Shortlists');
    rename('first', 'second');
    expect(dialog().textContent).toContain('“second” is there already: both become one.');
    fireEvent.click(inDialog('Apply'));
    await waitFor(() => expect(names(source.all)).toEqual(Array(5).fill('second')));
  });

  it('are dissolved without their roles', async () => {
    const { source } = await openPage(roles);
    press('Shortlists');
    expect(await findings(dialog())).toEqual([]);
    fireEvent.click(inDialog(/^Dissolve “first”/));
    await waitFor(() => expect(names(source.all)).toEqual(Array(3).fill('second')));
    expect(source.all).toHaveLength(6);
    expect(screen.queryByRole('dialog', { hidden: true })).toBeNull();
  });

  it('say how to begin where there is none', async () => {
    await openPage(makeRoles(2, 2).map((role) => ({ ...role, shortlists: [] })));
    press('Shortlists');
    expect(dialog().textContent).toContain('No shortlist has a name yet.');
  });
});
