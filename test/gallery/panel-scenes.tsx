import { Panel } from '../../components/panel/Panel';
import type { PanelActions, PanelData, TabReading } from '../../components/panel/panel-actions';
import type { TabState } from '../../utils/messages';
import { cards, LONG_TITLE, open, saved, summaries, tab } from '../components/fixtures';
import { memoryShelf } from '../components/memory-shelf';
import type { Scene } from './scenes';

const nothing = () => {};
const yes = async () => true;

/** Actions that do nothing. */
export const idleActions: PanelActions = {
  save: yes,
  change: yes,
  remove: yes,
  openPosting: nothing,
  readTab: nothing,
  switchOn: nothing,
  alwaysHere: nothing,
  showCard: nothing,
  openRole: yes,
  search: async () => summaries(4),
  addByHand: yes,
  openShortlist: nothing,
  openOptions: nothing,
  openBackup: nothing,
  openWelcome: nothing,
  openSidePanel: nothing,
  copyReport: nothing,
  dismissTrouble: nothing,
};

/** What a panel draws when nothing special is the case. */
export const panelData: PanelData = {
  reading: { phase: 'read', state: tab({ open }) },
  siteName: 'Greenhouse',
  origin: 'https://boards.greenhouse.io',
  recent: summaries(5),
  knownTags: ['rust', 'wind'],
  knownShortlists: ['Bewerbungen im Energieversorgungsunternehmen', 'to apply for'],
  myTrack: { track: 'ic', minConfidence: 0, levels: [], include: [], exclude: [], rest: 'mark' },
};

const read = (over: Partial<TabState>): TabReading => ({ phase: 'read', state: tab(over) });

const STATES: Readonly<Record<string, Partial<PanelData>>> = {
  'posting open': {},
  'posting saved': { reading: read({ open: saved }) },
  'posting long': { reading: read({ open: { ...open, posting: { ...open.posting, title: LONG_TITLE } } }) },
  list: { reading: read({ kind: 'list', cards: cards(25) }) },
  'list with pane': { reading: read({ kind: 'list', cards: cards(6), open }) },
  off: { reading: read({ access: 'off', kind: undefined }) },
  unread: { reading: read({ access: 'unread', kind: undefined }) },
  refused: { reading: read({ access: 'unread', kind: undefined, refused: true }) },
  unsupported: { reading: read({ access: 'unsupported', kind: undefined, site: undefined }), siteName: undefined },
  'unsupported, read': { reading: read({ access: 'unsupported', kind: 'none', reason: 'no-posting' }), siteName: undefined },
  'no posting, nothing saved': { reading: read({ kind: 'none', reason: 'no-posting' }), recent: [] },
  challenge: { reading: read({ kind: 'none', reason: 'challenge' }) },
  'login wall': { reading: read({ kind: 'none', reason: 'login-wall' }) },
  'backup due': { reading: read({ kind: 'none', reason: 'no-posting' }), recent: summaries(2), backupDue: 12 },
  expired: { reading: read({ kind: 'none', reason: 'expired' }) },
  'empty list': { reading: read({ kind: 'none', reason: 'empty-list' }) },
  'not recognised': { reading: read({ kind: 'none', reason: 'not-recognised' }) },
  failed: { reading: { phase: 'failed', failure: { name: 'unreadable-tab' } } },
  trouble: { trouble: { name: 'store-damaged' } },
  reading: { reading: { phase: 'reading' }, recent: undefined },
};

export const PANEL_SCENES: readonly Scene[] = (['popup', 'sidepanel'] as const).flatMap((surface) =>
  Object.entries(STATES)
    .filter(([name]) => surface === 'popup' || /^(posting|list|off)/.test(name))
    .map(([name, data]) => ({
      name: `${surface}: ${name}`,
      alone: true as const,
      Draw: () => (
        <Panel
          surface={surface}
          data={{ ...panelData, ...data }}
          actions={surface === 'popup' ? idleActions : { ...idleActions, openSidePanel: undefined }}
          shelf={memoryShelf()}
        />
      ),
    })),
);
