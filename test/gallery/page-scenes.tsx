import { Options } from '../../components/options/Options';
import type { OptionsActions, OptionsData } from '../../components/options/options-actions';
import type { SiteOption } from '../../components/site-choice/site-option';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome';
import { preferencesSchema } from '../../utils/role/preferences';
import { NOW, verdicts } from '../components/fixtures';
import type { Scene } from './scenes';

const nothing = () => {};

const site = (id: string, name: string, over: Partial<SiteOption> = {}): SiteOption => ({
  id,
  name,
  matches: [`https://*.${id}.example/jobs/*`, `https://${id}.example/job/*`],
  asksBeforeMarks: false,
  unproven: false,
  mode: 'off',
  allowed: false,
  ...over,
});

/** Sites in every condition. */
export const sites: readonly SiteOption[] = [
  site('linkedin', 'LinkedIn', { asksBeforeMarks: true, mode: 'panel', allowed: true }),
  site('indeed', 'Indeed', { mode: 'marks', allowed: true }),
  site('workday', 'Workday'),
  site('arbeitsagentur', 'Bundesagentur für Arbeit: Jobsuche', { unproven: true }),
  site('withdrawn', 'Allowed no more', { mode: 'marks' }),
];

/** What the welcome page draws when nothing special is the case. */
export const welcomeProps: WelcomeProps = {
  track: 'ic',
  sites,
  answers: {},
  classify: async () => verdicts.management,
  onTrack: nothing,
  onAnswer: nothing,
  onAll: nothing,
  onSwitch: nothing,
  onDismiss: nothing,
  onShortlist: nothing,
  onOptions: nothing,
};

/** Actions that do nothing. */
export const idleOptions: OptionsActions = {
  change: nothing,
  switchSite: nothing,
  switchAll: nothing,
  setMode: nothing,
  setReminders: nothing,
  openKeys: nothing,
  clearSeen: nothing,
  makeBackup: nothing,
  chooseBackup: nothing,
  restore: nothing,
  cancelRestore: nothing,
  erase: nothing,
  undo: nothing,
  openWelcome: nothing,
  openShortlist: nothing,
  bringBack: nothing,
  goOn: nothing,
  dismissFailure: nothing,
};

/** What the options page draws when nothing special is the case. */
export const optionsData: OptionsData = {
  preferences: preferencesSchema.parse({ myTrack: { track: 'ic', include: ['rust'], exclude: ['travel'], rest: 'fold' } }),
  sites,
  keys: [
    { name: 'saveRole', description: 'Save the open role', shortcut: 'Alt+Shift+S' },
    { name: 'openPanel', description: 'Open the side panel', shortcut: '' },
  ],
  storage: { roles: 1234, seen: 20_311, bytes: 48_300_000, backupMade: NOW },
};

export const PAGE_SCENES: readonly Scene[] = [
  { name: 'welcome', alone: true, Draw: () => <Welcome {...welcomeProps} /> },
  { name: 'welcome, refused', alone: true, Draw: () => <Welcome {...welcomeProps} failure={{ name: 'no-permission' }} /> },
  { name: 'options', alone: true, Draw: () => <Options data={optionsData} actions={idleOptions} /> },
  {
    name: 'options, busy',
    alone: true,
    Draw: () => (
      <Options
        data={{
          ...optionsData,
          storage: undefined,
          failure: { name: 'invalid-backup' },
          task: { label: '…', cancel: nothing },
          canUndo: 'erase',
        }}
        actions={idleOptions}
      />
    ),
  },
  {
    name: 'options, damaged',
    alone: true,
    Draw: () => (
      <Options
        data={{
          ...optionsData,
          damage: { state: 'damaged', rows: 118, expectedRows: 130, snapshots: [{ generation: 9, rows: 130, at: NOW }] },
        }}
        actions={idleOptions}
      />
    ),
  },
  {
    name: 'options, restore',
    alone: true,
    Draw: () => (
      <Options
        data={{
          ...optionsData,
          offer: { fileName: 'trackmark-2026-11-20.jsonl.gz', madeAt: NOW, roles: 40, seen: 900, added: 12, changed: 3, removed: 7 },
        }}
        actions={idleOptions}
      />
    ),
  },
];
