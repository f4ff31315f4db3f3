import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { Shelf } from '../role/note-keeper';
import { RoleList } from '../role/RoleRow';
import { RoleScreen } from '../role/RoleScreen';
import { FailureBanner } from '../ui/Banner';
import { Button, IconButton } from '../ui/Button';
import { Logo } from '../ui/Logo';
import { Progress } from '../ui/Progress';
import { AddView } from './AddView';
import { CardList } from './CardList';
import type { PanelActions, PanelData } from './panel-actions';
import { SearchView } from './SearchView';
import { hostOf, noticeFor, TabNotice } from './TabNotice';
import { useRoomy } from './use-roomy';

export interface PanelProps {
  readonly surface: 'popup' | 'sidepanel';
  readonly data: PanelData;
  readonly actions: PanelActions;
  readonly shelf: Shelf;
}

type View = 'tab' | 'role' | 'search' | 'add';

/** What the views that list roles get. */
interface Lists extends Pick<PanelProps, 'data' | 'actions'> {
  readonly onOpenRole: (id: string) => void;
}

function Recent({ data, actions, onOpenRole }: Lists) {
  const { recent } = data;
  if (recent === undefined) return <Progress />;
  return (
    <section class="ui-stack panel__recent">
      <div class="panel__section-head">
        <h2>{t('recent_title')}</h2>
        {recent.length > 0 && (
          <Button kind="quiet" size="small" icon="list" onClick={() => actions.openShortlist()}>
            {t('recent_all')}
          </Button>
        )}
      </div>
      {recent.length === 0 ? (
        <p class="ui-muted">{t('recent_none')}</p>
      ) : (
        <RoleList roles={recent} onOpen={onOpenRole} label={t('recent_title')} />
      )}
      {data.backupDue !== undefined && (
        <p class="panel__backup">
          <span class="ui-muted ui-small">{data.backupDue === 'never' ? t('backup_never') : t('backup_due', data.backupDue)}</span>
          <Button kind="quiet" size="small" icon="download" onClick={() => actions.openBackup()}>
            {t('data_backup_make')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The tab in front: its open posting, its cards, or why there is neither. */
function TabView({ roomy, shelf, ...lists }: Lists & { shelf: Shelf; roomy: boolean }) {
  const { data, actions } = lists;
  const { reading } = data;
  const [part, setPart] = useState<'open' | 'list'>('open');
  if (reading.phase === 'reading') {
    return (
      <>
        <h1 class="ui-hidden">{t('extensionName')}</h1>
        <Progress label={t('tab_reading')} />
      </>
    );
  }
  if (reading.phase === 'failed') {
    return (
      <>
        <h1 class="ui-hidden">{t('extensionName')}</h1>
        <FailureBanner failure={reading.failure} onRetry={() => actions.readTab()} />
        <Recent {...lists} />
      </>
    );
  }
  const { state } = reading;
  const notice = noticeFor(state, data.closed);
  const cards = state.cards.length > 0 && (
    <CardList
      cards={state.cards}
      myTrack={data.myTrack}
      onShow={actions.showCard}
      onSave={(card) => void actions.save(card)}
      onOpenRole={lists.onOpenRole}
    />
  );
  if (notice !== undefined) {
    return (
      <>
        <TabNotice name={notice} data={data} actions={actions} readByClick={state.access === 'unsupported' && state.kind !== undefined} />
        <Recent {...lists} />
      </>
    );
  }
  const both = state.open !== undefined && state.cards.length > 0;
  return (
    <>
      {both && (
        <fieldset class="panel__parts">
          <legend class="ui-hidden">{t('panel_parts')}</legend>
          <Button size="small" pressed={part === 'open'} onClick={() => setPart('open')}>
            {t('panel_thisPosting')}
          </Button>
          <Button size="small" pressed={part === 'list'} onClick={() => setPart('list')}>
            {t('panel_allCards', state.cards.length)}
          </Button>
        </fieldset>
      )}
      {state.open !== undefined && (!both || part === 'open') && (
        <RoleScreen
          key={state.open.key}
          shown={state.open}
          actions={actions}
          shelf={shelf}
          knownTags={data.knownTags}
          knownShortlists={data.knownShortlists}
          roomy={roomy}
          inFront
        />
      )}
      {(!both || part === 'list') && cards}
      {state.access === 'unsupported' && data.origin !== undefined && (
        <p class="panel__always">
          <Button kind="quiet" size="small" icon="globe" onClick={() => actions.alwaysHere()}>
            {t('tab_always', hostOf(data.origin))}
          </Button>
        </p>
      )}
    </>
  );
}

/** Popup and side panel: the role in front of you, the last roles, search, and a role by hand. */
export function Panel(props: PanelProps) {
  const { surface, data, actions, shelf } = props;
  const roomy = useRoomy(surface === 'sidepanel');
  const [view, setView] = useState<View>('tab');
  const main = useRef<HTMLElement>(null);
  // What was pressed is gone with the view it stood in. At once, so that the next key goes on in the new one.
  const lastView = useRef(view);
  useLayoutEffect(() => {
    if (lastView.current !== view && document.activeElement === document.body) main.current?.focus();
    lastView.current = view;
  }, [view]);
  const go = (next: View) => {
    setView(next);
    main.current?.scrollTo?.(0, 0);
  };
  // Not before it is read: until then the role that was opened before would stand there.
  const openRole = async (id: string) => {
    if (await actions.openRole(id)) go('role');
  };
  const views: Record<View, ComponentChildren> = {
    tab: <TabView data={data} actions={actions} shelf={shelf} roomy={roomy} onOpenRole={openRole} />,
    role: data.opened !== undefined && (
      <RoleScreen
        key={data.opened.key}
        shown={data.opened}
        actions={{ ...actions, jumpTo: undefined }}
        shelf={shelf}
        knownTags={data.knownTags}
        knownShortlists={data.knownShortlists}
        roomy={roomy}
      />
    ),
    search: <SearchView onSearch={actions.search} onOpen={openRole} />,
    add: (
      <AddView
        url={data.reading.phase === 'read' && /^https?:/.test(data.reading.state.url) ? data.reading.state.url : ''}
        onCancel={() => go('tab')}
        onAdd={async (url, form) => {
          const added = await actions.addByHand(url, form);
          if (added) go('role');
          return added;
        }}
      />
    ),
  };
  return (
    <div class={`panel panel--${surface}`}>
      <header class="panel__bar">
        {view === 'tab' ? (
          <span class="panel__brand">
            <Logo />
            <span class="panel__name">{t('extensionName')}</span>
          </span>
        ) : (
          <Button kind="quiet" size="small" icon="back" onClick={() => go('tab')}>
            {t('panel_back')}
          </Button>
        )}
        <nav class="panel__tools" aria-label={t('panel_tools')}>
          <IconButton icon="search" size="small" label={t('search_label')} pressed={view === 'search'} onClick={() => go('search')} />
          <IconButton icon="plus" size="small" label={t('add_title')} pressed={view === 'add'} onClick={() => go('add')} />
          <IconButton icon="list" size="small" label={t('panel_shortlist')} onClick={() => actions.openShortlist()} />
          {actions.openSidePanel !== undefined && (
            <IconButton icon="panel" size="small" label={t('commandOpenPanel')} onClick={() => actions.openSidePanel?.()} />
          )}
          <IconButton icon="settings" size="small" label={t('panel_options')} onClick={() => actions.openOptions()} />
        </nav>
      </header>
      <main class="panel__main" ref={main} tabIndex={-1}>
        {data.trouble !== undefined && <FailureBanner failure={data.trouble} onDismiss={() => actions.dismissTrouble()} />}
        {views[view]}
      </main>
    </div>
  );
}
