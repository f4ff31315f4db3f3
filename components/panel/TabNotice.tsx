import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t';
import type { TabState } from '../../utils/messages';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import type { IconName } from '../ui/icons';
import type { PanelActions, PanelData } from './panel-actions';

/** Each way in which a tab can have nothing to show, with its icon; its words are `tab_<name>` and `tab_<name>_text`. */
const NOTICES = {
  off: 'globe',
  unread: 'refresh',
  refused: 'alert',
  unsupported: 'search',
  nothingHere: 'search',
  noWebPage: 'search',
  challenge: 'lock',
  loginWall: 'lock',
  expired: 'clock',
  emptyList: 'list',
  notRecognised: 'alert',
} as const satisfies Record<string, IconName>;
export type TabNoticeName = keyof typeof NOTICES;

const BY_REASON: Readonly<Record<string, TabNoticeName>> = {
  'no-posting': 'nothingHere',
  challenge: 'challenge',
  'login-wall': 'loginWall',
  expired: 'expired',
  'empty-list': 'emptyList',
  'not-recognised': 'notRecognised',
};

/** An origin as a person names a site. */
export const hostOf = (origin: string): string => new URL(origin).host;

/** Which notice a tab needs; undefined where there is something to show. `closed`: as in `PanelData`. */
export function noticeFor(state: TabState, closed?: boolean): TabNoticeName | undefined {
  if (state.open !== undefined || state.cards.length > 0) return undefined;
  if (state.layoutBroken) return 'notRecognised';
  if (state.access === 'off') return 'off';
  if (state.kind === 'none' && state.reason !== undefined && state.reason !== 'no-posting') return BY_REASON[state.reason] ?? 'nothingHere';
  if (state.access === 'unread' && state.kind === undefined) return state.refused ? 'refused' : 'unread';
  // The browser's own pages, and other extensions': nobody may read them, so nothing is offered.
  if (state.url === '' ? closed : !/^(https?|file):/.test(state.url)) return 'noWebPage';
  if (state.access === 'unsupported') return state.kind === undefined ? 'unsupported' : 'nothingHere';
  return 'nothingHere';
}

export interface TabNoticeProps {
  readonly name: TabNoticeName;
  readonly data: Pick<PanelData, 'siteName' | 'origin'>;
  readonly actions: Pick<PanelActions, 'readTab' | 'switchOn' | 'alwaysHere' | 'copyReport'>;
  /** Whether the page was read by the person's click: then it may be offered for always. */
  readonly readByClick: boolean;
}

/** Why there is nothing to show, and the one next step. */
export function TabNotice({ name, data, actions, readByClick }: TabNoticeProps) {
  const site = data.siteName ?? (data.origin === undefined ? t('tab_thisSite') : hostOf(data.origin));
  const buttons: Partial<Record<TabNoticeName, ComponentChildren>> = {
    off: (
      <Button kind="primary" icon="check" onClick={() => actions.switchOn()}>
        {t('tab_off_do', site)}
      </Button>
    ),
    unread: (
      <Button kind="primary" icon="refresh" onClick={() => actions.readTab()}>
        {t('tab_readNow')}
      </Button>
    ),
    refused: (
      <Button kind="primary" icon="search" onClick={() => actions.readTab()}>
        {t('tab_readThis')}
      </Button>
    ),
    unsupported: (
      <Button kind="primary" icon="search" onClick={() => actions.readTab()}>
        {t('tab_readThis')}
      </Button>
    ),
    challenge: <Button onClick={() => actions.readTab()}>{t('action_retry')}</Button>,
    loginWall: <Button onClick={() => actions.readTab()}>{t('action_retry')}</Button>,
    notRecognised: (
      <>
        <Button icon="copy" onClick={() => actions.copyReport()}>
          {t('action_copyReport')}
        </Button>
        <Button kind="quiet" onClick={() => actions.readTab()}>
          {t('action_retry')}
        </Button>
      </>
    ),
    nothingHere: (
      <Button kind="quiet" icon="refresh" onClick={() => actions.readTab()}>
        {t('tab_readAgain')}
      </Button>
    ),
  };
  return (
    <EmptyState
      level={1}
      icon={NOTICES[name]}
      title={t(`tab_${name}`, site)}
      text={t(`tab_${name}_text`, site)}
      actions={
        <>
          {buttons[name]}
          {readByClick && data.origin !== undefined && (
            <Button kind="quiet" icon="globe" onClick={() => actions.alwaysHere()}>
              {t('tab_always', hostOf(data.origin))}
            </Button>
          )}
        </>
      }
    />
  );
}
