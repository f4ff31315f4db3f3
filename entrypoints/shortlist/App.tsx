import { render } from 'preact';
import { flushSync } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RoleActions } from '../../components/role/actions';
import { nameSites } from '../../components/shortlist/column-words';
import { FilterPanel } from '../../components/shortlist/FilterPanel';
import { PrintSheet } from '../../components/shortlist/PrintSheet';
import { SelectionBar } from '../../components/shortlist/SelectionBar';
import { Toolbar } from '../../components/shortlist/Toolbar';
import { FailureBanner } from '../../components/ui/Banner';
import { DialogNotice } from '../../components/ui/Dialog';
import { type Notify, Toasts, useToasts } from '../../components/ui/Toasts';
import { currentLanguage } from '../../utils/i18n/t';
import type { Layout } from '../../utils/role/view';
import { COMPARE_MAX } from '../../utils/shortlist/compare';
import { conditionsOf } from '../../utils/shortlist/filter';
import { defaultView, writeView } from '../../utils/shortlist/view-hash';
import { SITES } from '../../utils/sites/registry';
import { Content } from './Content';
import { type DialogName, Dialogs } from './Dialogs';
import type { PageModel } from './page-model';
import { RolePanel } from './RolePanel';

nameSites(SITES);

/** Layouts that show what the filters let through. */
const FILTERED: ReadonlySet<Layout> = new Set(['table', 'board', 'pictures']);

/** True while the page is printed: a table of all rows exists only for the printer. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what stands there when the event returns.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** The whole page, drawn from its model. */
export function App({ makeModel }: { makeModel: (notify: Notify) => PageModel }) {
  const { toasts, notify, dismiss } = useToasts();
  const model = useMemo(() => makeModel(notify), [makeModel, notify]);
  const [dialog, setDialog] = useState<DialogName>();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const printing = usePrinting();
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);

  const view = model.address.view.value;
  const shown = model.roles.shown.value;
  const selected = model.selection.ids.value;
  const open = model.open.value;
  const facets = model.facets.value;
  const failure = model.actions.failure.value;
  const dismissFailure = () => {
    model.actions.failure.value = undefined;
  };
  const retry = () => {
    dismissFailure();
    void model.load();
  };
  const closeDialog = () => setDialog(undefined);
  const notice = failure && (
    <FailureBanner
      failure={failure}
      onRetry={model.unread.value ? retry : undefined}
      onDismiss={model.unread.value ? undefined : dismissFailure}
    />
  );
  const intoMain = () => main.current?.querySelector<HTMLElement>('[role="grid"], [role="listbox"]')?.focus();

  // Another layout is another question: the panel of the last one would stand in its way.
  const { layout } = view;
  const lastLayout = useRef(layout);
  useEffect(() => {
    if (lastLayout.current !== layout) model.show(undefined);
    lastLayout.current = layout;
  }, [layout, model]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest('input, textarea, select, dialog');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const roleActions: RoleActions = {
    save: async () => true,
    change: (what, change) => (what.role ? model.actions.changeOne(what.role.id, change) : Promise.resolve(false)),
    remove: (role) => model.actions.remove([role.id]),
    openPosting: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
  };

  return (
    <div class="sl-page">
      <Toolbar
        layout={view.layout}
        linkTo={(layout) => `#${writeView({ ...view, layout })}`}
        text={view.filter.text}
        shown={FILTERED.has(view.layout) ? shown.length : model.roles.all.value.size}
        total={model.roles.all.value.size}
        loaded={model.roles.loaded.value}
        conditions={conditionsOf(view.filter)}
        filters={FILTERED.has(view.layout)}
        filtersOpen={filtersOpen}
        searchRef={search}
        onText={(text) => model.address.change({ filter: { ...view.filter, text } })}
        onFilters={() => setFiltersOpen(!filtersOpen)}
        onOpen={setDialog}
        onPrint={() => window.print()}
        onLeaveSearch={intoMain}
      />
      {notice}
      {filtersOpen && FILTERED.has(view.layout) && (
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
          onCompare={() => model.address.change({ layout: 'compare', compare: [...selected].slice(0, COMPARE_MAX) })}
          onChange={(change) => void model.actions.changeMany([...selected], change)}
          onExport={() => setDialog('export')}
          onRemove={() => void model.actions.remove([...selected])}
          onClear={() => model.selection.clear()}
        />
      )}
      <div class={`sl-body${open ? ' sl-body--panel' : ''}`}>
        <main ref={main} class="sl-main">
          {printing && view.layout === 'table' ? (
            <PrintSheet roles={selected.size > 0 ? shown.filter(({ id }) => selected.has(id)) : shown} columns={view.columns} />
          ) : (
            <Content model={model} onImport={() => setDialog('import')} />
          )}
        </main>
        {open && (
          <RolePanel
            role={open}
            actions={roleActions}
            shelf={localStorage}
            knownTags={facets.tags}
            knownShortlists={facets.shortlists}
            onClose={() => {
              // Redrawn before: in narrow windows the open panel hides what is to have the focus.
              flushSync(() => model.show(undefined));
              intoMain();
            }}
          />
        )}
      </div>
      <DialogNotice.Provider value={notice}>
        <Dialogs name={dialog} model={model} onClose={closeDialog} />
      </DialogNotice.Provider>
      <Toasts toasts={toasts} dismiss={dismiss} />
    </div>
  );
}

/** Draws the page into `root`; in another language anew as a whole, since what shows the same roles is else not drawn again. */
export function drawApp(makeModel: (notify: Notify) => PageModel, root: Element): void {
  render(<App key={currentLanguage().locale} makeModel={makeModel} />, root);
}
