import { useMemo, useRef, useState } from 'preact/hooks';
import type { RoleActions } from '../../components/role/actions';
import { ColumnsDialog } from '../../components/shortlist/ColumnsDialog';
import { Compare } from '../../components/shortlist/Compare';
import { type ExportChoice, ExportDialog } from '../../components/shortlist/ExportDialog';
import { FilterPanel } from '../../components/shortlist/FilterPanel';
import { RoleTable } from '../../components/shortlist/RoleTable';
import { SelectionBar } from '../../components/shortlist/SelectionBar';
import { Toolbar } from '../../components/shortlist/Toolbar';
import { ViewsDialog } from '../../components/shortlist/ViewsDialog';
import { FailureBanner } from '../../components/ui/Banner';
import { Button } from '../../components/ui/Button';
import { EmptyState } from '../../components/ui/EmptyState';
import { Progress } from '../../components/ui/Progress';
import { type Notify, Toasts, useToasts } from '../../components/ui/Toasts';
import { DEFAULT_EXPORT_COLUMNS, EXPORT_COLUMNS } from '../../utils/exports/columns';
import { t } from '../../utils/i18n/t';
import type { Layout } from '../../utils/role/view';
import { COMPARE_MAX, compareRoles } from '../../utils/shortlist/compare';
import { conditionsOf, dayOf } from '../../utils/shortlist/filter';
import { defaultView, writeView } from '../../utils/shortlist/view-hash';
import { exportWords } from './export-words';
import type { PageModel } from './page-model';
import { RolePanel } from './RolePanel';

type DialogName = 'columns' | 'views' | 'export';

const FIRST_EXPORT: ExportChoice = { format: 'csv', scope: 'all', columns: DEFAULT_EXPORT_COLUMNS, notes: true, bom: true, separator: ',' };

/** The whole page, drawn from its model. */
export function App({ makeModel }: { makeModel: (notify: Notify) => PageModel }) {
  const { toasts, notify, dismiss } = useToasts();
  const model = useMemo(() => makeModel(notify), [makeModel, notify]);
  const [dialog, setDialog] = useState<DialogName>();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const view = model.address.view.value;
  const shown = model.roles.shown.value;
  const all = model.roles.all.value;
  const selected = model.selection.ids.value;
  const open = model.open.value;
  const compared = model.compared.value;
  const facets = model.facets.value;
  const today = dayOf(model.now());
  const rows = useMemo(() => compareRoles(compared), [compared]);

  const toTable = () => main.current?.querySelector<HTMLElement>('.sl-grid')?.focus();
  const linkTo = (layout: Layout) => `#${writeView({ ...view, layout })}`;
  const compare = (ids: readonly string[]) => model.address.change({ layout: 'compare', compare: ids.slice(0, COMPARE_MAX) });
  const scopes = { selection: [...selected], shown: shown.map(({ id }) => id), all: [...all.keys()] };

  const roleActions: RoleActions = {
    save: async () => true,
    change: (what, change) => (what.role ? model.actions.changeOne(what.role.id, change) : Promise.resolve(false)),
    remove: (role) => model.actions.remove([role.id]),
    openPosting: (url) => window.open(url, '_blank', 'noopener'),
  };

  return (
    <div class="sl-page">
      <Toolbar
        layout={view.layout}
        linkTo={linkTo}
        text={view.filter.text}
        shown={shown.length}
        total={all.size}
        conditions={conditionsOf(view.filter)}
        filtersOpen={filtersOpen}
        searchRef={search}
        onText={(text) => model.address.change({ filter: { ...view.filter, text } })}
        onFilters={() => setFiltersOpen(!filtersOpen)}
        onScan={() => {}}
        onColumns={() => setDialog('columns')}
        onViews={() => setDialog('views')}
        onImport={() => {}}
        onExport={() => setDialog('export')}
        onBackup={() => {}}
        onLeaveSearch={toTable}
      />
      {model.actions.failure.value && (
        <FailureBanner
          failure={model.actions.failure.value}
          onDismiss={() => {
            model.actions.failure.value = undefined;
          }}
        />
      )}
      {filtersOpen && (
        <FilterPanel
          filter={view.filter}
          facets={facets}
          onChange={(change) => model.address.change({ filter: { ...view.filter, ...change } })}
          onReset={() => model.address.change({ filter: { ...defaultView().filter, text: view.filter.text } })}
        />
      )}
      {selected.size > 0 && view.layout === 'table' && (
        <SelectionBar
          count={selected.size}
          knownTags={facets.tags}
          knownShortlists={facets.shortlists}
          onCompare={() => compare([...selected])}
          onChange={(change) => void model.actions.changeMany([...selected], change)}
          onExport={() => setDialog('export')}
          onRemove={() => void model.actions.remove([...selected])}
          onClear={() => model.selection.clear()}
        />
      )}
      <div class={`sl-body${open ? ' sl-body--panel' : ''}`}>
        <main ref={main} class="sl-main">
          {!model.roles.loaded.value && all.size === 0 && <Progress />}
          {model.roles.loaded.value && all.size === 0 && (
            <EmptyState icon="bookmark" title={t('shortlist_empty')} text={t('shortlist_empty_do')} />
          )}
          {all.size > 0 && view.layout === 'table' && shown.length === 0 && (
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
          )}
          {view.layout === 'table' && shown.length > 0 && (
            <RoleTable
              roles={shown}
              columns={view.columns}
              sort={view.sort}
              selected={selected}
              openId={open?.id}
              today={today}
              onSort={(sort) => model.address.change({ sort })}
              onSelect={(ids) => model.selection.choose(ids)}
              onOpen={(id) => {
                model.openId.value = id;
              }}
              onRemove={(ids) => ids.length > 0 && void model.actions.remove(ids)}
            />
          )}
          {view.layout === 'compare' && (
            <Compare
              roles={compared}
              rows={rows}
              now={model.now()}
              onRemove={(id) => model.address.change({ compare: view.compare.filter((other) => other !== id) })}
              onOpen={(id) => {
                model.openId.value = id;
              }}
              onPrint={() => window.print()}
              onBack={() => model.address.change({ layout: 'table' })}
            />
          )}
        </main>
        {open && (
          <RolePanel
            role={open}
            actions={roleActions}
            shelf={localStorage}
            knownTags={facets.tags}
            onClose={() => {
              model.openId.value = undefined;
              toTable();
            }}
          />
        )}
      </div>
      {dialog === 'columns' && (
        <ColumnsDialog
          columns={view.columns}
          onChange={(columns) => model.address.change({ columns })}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'views' && (
        <ViewsDialog
          views={model.preferences.value?.views ?? []}
          current={writeView(view)}
          onGo={(hash) => model.address.go(hash)}
          onChange={(views) => void model.saveViews(views)}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog === 'export' && (
        <ExportDialog
          counts={{ selection: scopes.selection.length, shown: scopes.shown.length, all: scopes.all.length }}
          columns={EXPORT_COLUMNS.map((column) => ({ value: column, label: exportWords.column(column) }))}
          initial={{ ...FIRST_EXPORT, scope: selected.size > 0 ? 'selection' : 'shown' }}
          state={model.exports.state.value}
          onExport={(choice) => void model.exports.run(choice, scopes[choice.scope], model.now())}
          onCancel={() => model.exports.cancel()}
          onClose={() => {
            model.exports.reset();
            setDialog(undefined);
          }}
        />
      )}
      <Toasts toasts={toasts} dismiss={dismiss} />
    </div>
  );
}
