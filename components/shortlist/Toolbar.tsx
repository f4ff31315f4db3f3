import type { Ref } from 'preact';
import { t } from '../../utils/i18n/t';
import { LAYOUTS, type Layout } from '../../utils/role/view';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';

export interface ToolbarProps {
  readonly layout: Layout;
  /** Address of the page in another layout. */
  readonly linkTo: (layout: Layout) => string;
  readonly text: string;
  readonly shown: number;
  readonly total: number;
  /** All roles are there; before that nothing is counted and nothing taken along. */
  readonly loaded: boolean;
  readonly conditions: number;
  /** Search and filters act on what this layout shows. */
  readonly filters: boolean;
  readonly filtersOpen: boolean;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
  readonly onFilters: () => void;
  readonly onOpen: (dialog: 'columns' | 'lists' | 'views' | 'export' | 'import' | 'backup' | 'scan') => void;
  readonly onPrint: () => void;
  /** From the search field into the table. */
  readonly onLeaveSearch: () => void;
}

/** Layouts, search, and what is done with all roles. */
export function Toolbar(props: ToolbarProps) {
  const { layout, linkTo, text, shown, total, conditions, onOpen } = props;
  return (
    <header class="sl-toolbar sl-noprint">
      <div class="sl-toolbar__line">
        <h1>{t('shortlist_title')}</h1>
        <nav class="sl-layouts" aria-label={t('shortlist_layouts')}>
          {LAYOUTS.map((name) => (
            <a key={name} href={linkTo(name)} aria-current={name === layout ? 'page' : undefined}>
              {t(`shortlist_layout_${name}`)}
            </a>
          ))}
        </nav>
        <div class="ui-row sl-toolbar__end">
          <Button size="small" icon="plus" onClick={() => onOpen('import')}>
            {t('shortlist_import')}
          </Button>
          <Button size="small" icon="download" onClick={() => onOpen('export')} disabled={total === 0 || !props.loaded}>
            {t('shortlist_export')}
          </Button>
          <Button size="small" icon="lock" onClick={() => onOpen('backup')}>
            {t('shortlist_backup')}
          </Button>
        </div>
      </div>
      {props.filters && (
        <search class="sl-toolbar__line">
          <div class="sl-search">
            <TextField
              label={t('shortlist_search')}
              hideLabel
              type="search"
              placeholder={t('shortlist_search_hint')}
              value={text}
              maxLength={300}
              inputRef={props.searchRef}
              onInput={props.onText}
              onKeyDown={(event) => {
                if (event.key !== 'ArrowDown') return;
                event.preventDefault();
                props.onLeaveSearch();
              }}
            />
          </div>
          <Button
            size="small"
            icon="filter"
            expanded={props.filtersOpen}
            controls="sl-filters"
            pressed={conditions > 0}
            onClick={props.onFilters}
          >
            {conditions > 0 ? t('shortlist_filters_on', conditions) : t('shortlist_filters')}
          </Button>
          <Button size="small" icon="search" onClick={() => onOpen('scan')}>
            {t('shortlist_scan')}
          </Button>
          {layout === 'table' && (
            <Button size="small" icon="settings" onClick={() => onOpen('columns')}>
              {t('shortlist_columns')}
            </Button>
          )}
          <Button size="small" icon="list" onClick={() => onOpen('lists')}>
            {t('shortlist_column_shortlists')}
          </Button>
          <Button size="small" icon="bookmark" onClick={() => onOpen('views')}>
            {t('shortlist_views')}
          </Button>
          {layout === 'table' && (
            <Button size="small" icon="copy" onClick={props.onPrint}>
              {t('shortlist_print')}
            </Button>
          )}
          <p class="ui-muted" role="status">
            {!props.loaded ? '' : shown === total ? t('shortlist_count', total) : t('shortlist_countOf', shown, total)}
          </p>
        </search>
      )}
    </header>
  );
}
