import { useEffect, useMemo } from 'preact/hooks';
import { Board } from '../../components/shortlist/Board';
import { Compare } from '../../components/shortlist/Compare';
import { Duplicates } from '../../components/shortlist/Duplicates';
import { fitToPage } from '../../components/shortlist/fit-to-page';
import { Pictures } from '../../components/shortlist/pictures/Pictures';
import { RoleTable } from '../../components/shortlist/RoleTable';
import { Button } from '../../components/ui/Button';
import { EmptyState } from '../../components/ui/EmptyState';
import { Progress } from '../../components/ui/Progress';
import { t } from '../../utils/i18n/t';
import { dayOf } from '../../utils/role/due';
import { compareRoles } from '../../utils/shortlist/compare';
import { defaultView } from '../../utils/shortlist/view-hash';
import type { PageModel } from './page-model';

/** The comparison is made to fit on one page when it is printed. */
function useFittingPrint(): void {
  useEffect(() => {
    const fit = () => {
      const table = document.querySelector<HTMLElement>('.sl-compare__table');
      if (table) document.documentElement.style.setProperty('--sl-print-zoom', String(fitToPage(table)));
    };
    addEventListener('beforeprint', fit);
    return () => removeEventListener('beforeprint', fit);
  }, []);
}

function ComparePage({ model }: { model: PageModel }) {
  useFittingPrint();
  const view = model.address.view.value;
  const compared = model.compared.value;
  const rows = useMemo(() => compareRoles(compared), [compared]);
  return (
    <Compare
      roles={compared}
      rows={rows}
      now={model.now()}
      onRemove={(id) => model.address.change({ compare: view.compare.filter((other) => other !== id) })}
      onOpen={(id) => model.show(id)}
      onPrint={() => window.print()}
      onBack={() => model.address.change({ layout: 'table' })}
    />
  );
}

function PicturesPage({ model }: { model: PageModel }) {
  const { pictures } = model;
  useEffect(() => void pictures.load(), [pictures]);
  return (
    <Pictures
      pay={pictures.pay.value}
      tracks={pictures.tracks.value}
      funnel={pictures.funnel.value}
      withSeen={pictures.withSeen.value}
      filtered={model.filtered.value}
      onWithSeen={(withSeen) => pictures.show(withSeen)}
    />
  );
}

function Nothing({ model, onImport }: { model: PageModel; onImport: () => void }) {
  if (!model.roles.loaded.value) return model.unread.value ? null : <Progress />;
  if (model.roles.all.value.size === 0) {
    return (
      <EmptyState
        icon="bookmark"
        title={t('shortlist_empty')}
        text={t('shortlist_empty_do')}
        actions={
          <Button icon="plus" onClick={onImport}>
            {t('shortlist_import')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      icon="filter"
      title={t('shortlist_noMatch')}
      text={t('shortlist_noMatch_do')}
      actions={
        <Button kind="primary" onClick={() => model.address.change({ filter: defaultView().filter })}>
          {t('shortlist_resetFilters')}
        </Button>
      }
    />
  );
}

/** What the view asks for. */
export function Content({ model, onImport }: { model: PageModel; onImport: () => void }) {
  const view = model.address.view.value;
  const shown = model.roles.shown.value;
  const today = dayOf(model.now());
  const openId = model.open.value?.id;
  if (view.layout === 'compare') return <ComparePage model={model} />;
  if (view.layout === 'duplicates') {
    return (
      <Duplicates
        groups={model.twins.groups.value}
        preview={(group) => model.twins.preview(group)}
        onMerge={(group) =>
          void model.actions.merge(
            group.into.id,
            group.others.map(({ id }) => id),
          )
        }
        onNotTwins={(group) => model.twins.notTwins(group)}
        onOpen={(id) => model.show(id)}
      />
    );
  }
  if (shown.length === 0) return <Nothing model={model} onImport={onImport} />;
  if (view.layout === 'pictures') return <PicturesPage model={model} />;
  if (view.layout === 'board') {
    return (
      <Board
        roles={shown}
        openId={openId}
        today={today}
        onMove={(id, status) => void model.actions.move(id, model.roles.all.value.get(id)?.title ?? '', status)}
        onOpen={(id) => model.show(id)}
      />
    );
  }
  return (
    <RoleTable
      roles={shown}
      columns={view.columns}
      sort={view.sort}
      selected={model.selection.ids.value}
      openId={openId}
      today={today}
      onSort={(sort) => model.address.change({ sort })}
      onSelect={(ids) => model.selection.choose(ids)}
      onOpen={(id) => model.show(id)}
      onRemove={(ids) => ids.length > 0 && void model.actions.remove(ids)}
    />
  );
}
