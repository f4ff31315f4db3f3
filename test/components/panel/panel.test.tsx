// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import type { PanelActions, PanelData } from '../../../components/panel/panel-actions';
import { SearchView } from '../../../components/panel/SearchView';
import { noticeFor } from '../../../components/panel/TabNotice';
import { applyChange, type RoleChange } from '../../../utils/role/change';
import type { RoleSummary } from '../../../utils/role/summary';
import { idleActions, panelData } from '../../gallery/panel-scenes';
import { speakEnglish } from '../english';
import { cards, open, saved, summaries, tab } from '../fixtures';
import { memoryShelf } from '../memory-shelf';

beforeAll(speakEnglish);
afterEach(cleanup);

function show(data: Partial<PanelData>, actions: Partial<PanelActions> = {}) {
  return render(<Panel surface="popup" data={{ ...panelData, ...data }} actions={{ ...idleActions, ...actions }} shelf={memoryShelf()} />);
}
const read = (over: Parameters<typeof tab>[0]): PanelData['reading'] => ({ phase: 'read', state: tab(over) });

describe('which notice a tab needs', () => {
  it.each([
    [{ open }, undefined],
    [{ kind: 'list', cards: cards(1) }, undefined],
    [{ access: 'off', kind: undefined }, 'off'],
    [{ access: 'unread', kind: undefined }, 'unread'],
    [{ access: 'unread', kind: undefined, refused: true }, 'refused'],
    [{ access: 'unsupported', kind: undefined }, 'unsupported'],
    [{ access: 'unsupported', kind: 'none', reason: 'no-posting' }, 'nothingHere'],
    [{ access: 'unsupported', kind: undefined, url: 'chrome://newtab/' }, 'noWebPage'],
    [{ access: 'unsupported', kind: undefined, url: '' }, 'unsupported'],
    [{ kind: 'none', reason: 'challenge' }, 'challenge'],
    [{ kind: 'none', reason: 'login-wall' }, 'loginWall'],
    [{ kind: 'none', reason: 'expired' }, 'expired'],
    [{ kind: 'none', reason: 'empty-list' }, 'emptyList'],
    [{ kind: 'none', reason: 'not-recognised' }, 'notRecognised'],
    [{ kind: 'none', reason: 'no-posting', layoutBroken: true }, 'notRecognised'],
    [{ kind: 'none', reason: 'something-new' }, 'nothingHere'],
  ] as const)('%o: %s', (state, notice) => expect(noticeFor(tab(state as Parameters<typeof tab>[0]))).toBe(notice));

  it('knows a page whose address the browser keeps to itself, where a click allows to read the tab', () => {
    const hidden = tab({ access: 'unsupported', kind: undefined, url: '' } as Parameters<typeof tab>[0]);
    expect([noticeFor(hidden, true), noticeFor(hidden, false)]).toEqual(['noWebPage', 'unsupported']);
  });
});

describe('a site that is off', () => {
  it('is switched on by one button, asked within the click itself', () => {
    const switchOn = vi.fn();
    show({ reading: read({ access: 'off', kind: undefined }) }, { switchOn });
    fireEvent.click(screen.getByRole('button', { name: 'Switch on Greenhouse' }));
    expect(switchOn).toHaveBeenCalledTimes(1);
  });
});

describe('any other page', () => {
  it('is read by a click, and only then offered for always', () => {
    const readTab = vi.fn();
    const { rerender } = show({ reading: read({ access: 'unsupported', kind: undefined }) }, { readTab });
    expect(screen.queryByRole('button', { name: /Always on/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Read this page once' }));
    expect(readTab).toHaveBeenCalled();
    rerender(
      <Panel
        surface="popup"
        data={{ ...panelData, reading: read({ access: 'unsupported', kind: 'posting', open }) }}
        actions={idleActions}
        shelf={memoryShelf()}
      />,
    );
    expect(screen.getByRole('button', { name: 'Always on boards.greenhouse.io' })).toBeTruthy();
  });
});

describe('an open posting', () => {
  it('shows verdict, evidence, pay and place, and is saved by one button', async () => {
    const save = vi.fn(async () => true);
    show({}, { save });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Staff Firmware Engineer');
    expect(screen.getByText('Keeps you on the expert track.')).toBeTruthy();
    expect(screen.getByText('Design and write the firmware of our next sensor, mostly in Rust')).toBeTruthy();
    expect(screen.getByText('€88,000 – €112,000 a year')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save role' }));
    await waitFor(() => expect(save).toHaveBeenCalled());
  });

  it('takes status, stars, follow-up, contact and tags', () => {
    const change = vi.fn(async () => true);
    show({ reading: read({ open: saved }) }, { change });
    fireEvent.change(screen.getByRole('combobox', { name: 'Status' }), { target: { value: 'offer' } });
    fireEvent.click(screen.getByRole('radio', { name: '5 stars' }));
    fireEvent.change(screen.getByLabelText('Follow up on'), { target: { value: '' } });
    fireEvent.input(screen.getByLabelText('Contact'), { target: { value: 'Jo' } });
    fireEvent.change(screen.getByLabelText('Contact'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag rust' }));
    expect(change.mock.calls.map((call: unknown[]) => call[1])).toEqual([
      { status: 'offer' },
      { rating: 5 },
      { followUp: null },
      { contact: 'Jo' },
      { addTags: [], removeTags: ['rust'] },
    ]);
  });

  it.each([
    ['0202-12-02', []],
    ['12026-12-02', []],
    ['2026-12-04', [{ followUp: '2026-12-04' }]],
  ])('takes a day to follow up on only with a whole year: %s', (day, taken) => {
    const change = vi.fn(async () => true);
    show({ reading: read({ open: saved }) }, { change });
    const field = screen.getByLabelText<HTMLInputElement>('Follow up on');
    expect(field.max).toBe('9999-12-31');
    // As a browser has it: the one here knows no year of more than four digits.
    Object.defineProperty(field, 'value', { value: day, configurable: true, writable: true });
    fireEvent.change(field);
    expect(change.mock.calls.map((call: unknown[]) => call[1])).toEqual(taken);
  });

  it('takes tags in quick succession, before it is drawn anew', () => {
    const change = vi.fn(async (_shown: unknown, _change: RoleChange) => true);
    show({ reading: read({ open: saved }) }, { change });
    for (const tag of ['rust', 'wind']) fireEvent.click(screen.getByRole('button', { name: `Remove tag ${tag}` }));
    for (const tag of ['x', 'y']) fireEvent.input(screen.getByRole('combobox', { name: 'Tags' }), { target: { value: `${tag},` } });
    const after = change.mock.calls.reduce((role, [, what]) => applyChange(role, what, 0), saved.role!);
    expect(after.tags).toEqual(['x', 'y']);
  });

  it('lets the verdict be corrected, with a reason, and taken back', () => {
    const change = vi.fn(async () => true);
    show({ reading: read({ open: saved }) }, { change });
    fireEvent.click(screen.getByRole('button', { name: 'Wrong? Correct it' }));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.click(dialog.getByRole('radio', { name: /Management/ }));
    fireEvent.input(dialog.getByLabelText('Why? (for yourself)'), { target: { value: 'they said so' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Apply' }));
    expect(change.mock.calls.map((call: unknown[]) => call[1])).toEqual([
      { correction: { track: 'management', reason: 'they said so', at: expect.any(Number) } },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lets any field be put right', () => {
    const change = vi.fn(async () => true);
    show({ reading: read({ open: saved }) }, { change });
    fireEvent.click(screen.getByRole('button', { name: 'Correct fields' }));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.input(dialog.getByLabelText('Company'), { target: { value: 'Northwind' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Apply' }));
    expect(change.mock.calls.map((call: unknown[]) => call[1])).toEqual([{ edits: { hiringOrganization: 'Northwind' }, clearEdits: [] }]);
  });

  it('shows markup in a title as text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const { container } = show({ reading: read({ open: { ...open, posting: { ...open.posting, title } } }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('a list', () => {
  const myTrack = { ...panelData.myTrack, track: 'ic' as const };
  it('shows its cards with verdicts, and a click goes to the card', () => {
    const showCard = vi.fn();
    show({ reading: read({ kind: 'list', cards: cards(12) }) }, { showCard });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('12 postings on this page');
    fireEvent.click(screen.getAllByRole('button', { name: /Engineering Manager, Payments/ })[0]!);
    expect(showCard.mock.calls[0]![0].key).toBe('greenhouse:1');
  });
  it('is filtered by my track, says how many it hides and gives them back', () => {
    show({ reading: read({ kind: 'list', cards: cards(12) }), myTrack });
    fireEvent.click(screen.getByRole('button', { name: /Only “Individual contributor”/ }));
    expect(screen.getByText(/6 others are hidden here/)).toBeTruthy();
    expect(screen.queryByText('Tech Lead, Search')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByText('Tech Lead, Search').length).toBe(2);
  });
  it('stands beside its open posting', () => {
    show({ reading: read({ kind: 'list', cards: cards(3), open }) });
    fireEvent.click(screen.getByRole('button', { name: 'List: 3' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('3 postings on this page');
  });
});

describe('search', () => {
  it('shows the answer to the latest words, however late an earlier one comes', async () => {
    const answers = new Map<string, (roles: readonly RoleSummary[]) => void>();
    const onSearch = (words: string) => new Promise<readonly RoleSummary[]>((resolve) => void answers.set(words, resolve));
    render(<SearchView onSearch={onSearch} onOpen={() => {}} />);
    const type = (value: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
    type('da');
    await waitFor(() => expect(answers.has('da')).toBe(true));
    type('data');
    await waitFor(() => expect(answers.has('data')).toBe(true));
    const [one, two] = summaries(2);
    answers.get('data')?.([one!]);
    answers.get('da')?.([two!]);
    await screen.findByText(one!.title);
    expect(screen.queryByText(two!.title)).toBeNull();
  });
});

describe('a role of a list', () => {
  const [first] = summaries(1);
  const none = read({ kind: 'none', reason: 'no-posting' });
  const press = () => fireEvent.click(screen.getByRole('button', { name: new RegExp(first!.title) }));
  const title = () => screen.getByRole('heading', { level: 1 }).textContent;

  it('is opened, and opened again after going back', async () => {
    const openRole = vi.fn(async () => true);
    show({ reading: none, opened: saved }, { openRole });
    expect(title()).not.toBe(saved.posting.title);
    for (const _ of [1, 2]) {
      press();
      await waitFor(() => expect(title()).toBe(saved.posting.title));
      fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    }
    expect(openRole.mock.calls).toEqual([[first!.id], [first!.id]]);
  });

  it('has the focus when what was pressed is gone, and gives it back to the list', async () => {
    show({ reading: none, opened: saved });
    const main = screen.getByRole('main');
    expect(document.activeElement).toBe(document.body);
    screen.getByRole('button', { name: new RegExp(first!.title) }).focus();
    press();
    await waitFor(() => expect(title()).toBe(saved.posting.title));
    expect(document.activeElement).toBe(main);
    screen.getByRole('button', { name: 'Back' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(document.activeElement).toBe(main);
    const search = screen.getByRole('button', { name: 'Search saved roles' });
    search.focus();
    fireEvent.click(search);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('does not bring back the one opened before where it is gone', async () => {
    const openRole = vi.fn(async () => false);
    show({ reading: none, opened: saved }, { openRole });
    const before = title();
    press();
    await openRole.mock.results[0]!.value;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(title()).toBe(before);
  });
});

describe('a role by hand', () => {
  it('begins with the address of the page in front, and says what is missing', async () => {
    const addByHand = vi.fn(async () => true);
    show({}, { addByHand });
    fireEvent.click(screen.getByRole('button', { name: 'Add a role by hand' }));
    expect(screen.getByLabelText<HTMLInputElement>('Address').value).toBe(open.posting.url);
    fireEvent.click(screen.getByRole('button', { name: 'Add role' }));
    expect(screen.getByText('A role needs a title.')).toBeTruthy();
    expect(addByHand).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Title'), { target: { value: 'Lighthouse Keeper' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add role' }));
    await waitFor(() => expect(addByHand).toHaveBeenCalledWith(open.posting.url, expect.objectContaining({ title: 'Lighthouse Keeper' })));
  });
});

describe('a form that cannot be taken', () => {
  const add = () => fireEvent.click(screen.getByRole('button', { name: 'Add role' }));
  const fill = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

  it.each(['https://company.com:jobs', 'https://[company]/jobs', 'https://jobs.example:99999/x', 'jobs.example/x'])(
    'says so of an address that is none: %s',
    async (address) => {
      const addByHand = vi.fn(async () => true);
      show({}, { addByHand });
      fireEvent.click(screen.getByRole('button', { name: 'Add a role by hand' }));
      fill('Address', address);
      fill('Title', 'Lighthouse Keeper');
      add();
      expect(screen.getByText('An address begins with https://')).toBeTruthy();
      expect([addByHand.mock.calls.length, document.activeElement]).toEqual([0, screen.getByLabelText('Address')]);
    },
  );

  it('leads to the first field that is to be put right, each time', () => {
    show({ reading: read({ open: saved }) });
    fireEvent.click(screen.getByRole('button', { name: 'Correct fields' }));
    fill('Title', '');
    fill('Pay from', 'much');
    for (const _ of [1, 2]) {
      const apply = screen.getByRole('button', { name: 'Apply' });
      apply.focus();
      fireEvent.click(apply);
      expect(document.activeElement).toBe(screen.getByLabelText('Title'));
    }
  });
});

describe('trouble with the store', () => {
  it('stands above everything, with what is safe', () => {
    show({ trouble: { name: 'store-damaged' } });
    expect(screen.getByRole('alert').textContent).toMatch(/nothing was deleted/);
  });
});

describe('the shortlists of a role', () => {
  it('are joined and left beside the tags; a role that is not saved is saved by that', () => {
    const change = vi.fn(async () => true);
    show({ reading: read({ open: { ...saved, role: { ...saved.role!, shortlists: ['maybe'] } } }) }, { change });
    fireEvent.input(screen.getByRole('combobox', { name: 'Shortlists', hidden: true }), { target: { value: 'to apply for,' } });
    expect(change).toHaveBeenLastCalledWith(expect.anything(), { addToShortlists: ['to apply for'], removeFromShortlists: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Take off the shortlist “maybe”', hidden: true }));
    expect(change).toHaveBeenLastCalledWith(expect.anything(), { addToShortlists: [], removeFromShortlists: ['maybe'] });
  });
});
