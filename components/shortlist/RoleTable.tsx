// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual list are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row by aria-activedescendant
import { memo } from 'preact/compat';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { RoleSummary } from '../../utils/role/summary';
import type { Column, Sort } from '../../utils/role/view';
import { Icon } from '../ui/Icon';
import { columnGrid } from './column-widths';
import { columnName } from './column-words';
import { RoleCell } from './RoleCell';
import { nextRow } from './table-keys';
import { useVirtualRows } from './use-virtual-rows';

/** In pixels: one line of text with a badge, and the head. Fixed, so that scrolling never has to measure. */
const ROW_HEIGHT = 40;
const HEAD_HEIGHT = 36;

export interface RoleTableProps {
  readonly roles: readonly RoleSummary[];
  readonly columns: readonly Column[];
  readonly sort: Sort;
  readonly selected: ReadonlySet<string>;
  /** The role whose panel is open. */
  readonly openId?: string;
  /** ISO day. */
  readonly today: string;
  readonly onSort: (sort: Sort) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

interface RowProps {
  readonly role: RoleSummary;
  readonly columns: readonly Column[];
  readonly index: number;
  readonly start: number;
  readonly id: string;
  readonly active: boolean;
  readonly selected: boolean;
  readonly open: boolean;
  readonly today: string;
}

/** Drawn again only when something of it changed: scrolling draws the rows that come into sight and no others. */
const Row = memo(({ role, columns, index, start, id, active, selected, open, today }: RowProps) => (
  <div
    id={id}
    role="row"
    class={`sl-row${active ? ' sl-row--active' : ''}${open ? ' sl-row--open' : ''}`}
    aria-rowindex={index + 2}
    aria-selected={selected}
    data-id={role.id}
    style={{ transform: `translateY(${start}px)` }}
  >
    <div role="gridcell" class="sl-cell sl-cell--check" data-check>
      <span class={`sl-check${selected ? ' sl-check--on' : ''}`}>{selected && <Icon name="check" />}</span>
    </div>
    {columns.map((column, at) => (
      <div key={column} role="gridcell" class={`sl-cell sl-cell--${column}${at === 0 ? ' sl-cell--first' : ''}`}>
        <RoleCell role={role} column={column} today={today} />
      </div>
    ))}
  </div>
));

/** All roles as a grid (ARIA's grid pattern with one stop for Tab): arrow keys move, Space selects, Enter opens, Delete removes. */
export function RoleTable(props: RoleTableProps) {
  const { roles, columns, sort, selected, today, onSort, onSelect, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useId();
  const [activeId, setActiveId] = useState<string>();
  /** Where a range of Shift begins. */
  const anchor = useRef<string | undefined>(undefined);
  /** Scrolled sideways: the first columns are held in sight. */
  const [aside, setAside] = useState(false);
  const found = activeId === undefined ? -1 : roles.findIndex((role) => role.id === activeId);
  const active = Math.max(0, found);
  const { items, height, reveal, perPage } = useVirtualRows(scroller, roles.length, ROW_HEIGHT, HEAD_HEIGHT);
  const { template, width } = columnGrid(columns);

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    anchor.current = id;
    onSelect(next);
  };
  const selectTo = (index: number) => {
    const from = Math.max(
      0,
      roles.findIndex((role) => role.id === (anchor.current ?? activeId)),
    );
    const range = roles.slice(Math.min(from, index), Math.max(from, index) + 1).map((role) => role.id);
    onSelect(new Set([...selected, ...range]));
  };
  const goTo = (index: number, extend: boolean) => {
    const role = roles[index];
    if (!role) return;
    if (extend) {
      anchor.current ??= activeId ?? role.id;
      selectTo(index);
    }
    setActiveId(role.id);
    reveal(index);
  };

  const remove = (role: RoleSummary | undefined) => {
    const going = selected.size > 0 ? selected : new Set(role && [role.id]);
    if (role && going.has(role.id)) {
      // The row that stays below, else above, takes its place: what Delete removes next is seen to be active.
      const stays = ({ id }: RoleSummary) => !going.has(id);
      setActiveId((roles.slice(found).find(stays) ?? roles.slice(0, found).findLast(stays))?.id);
    }
    props.onRemove([...going]);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || roles.length === 0) return;
    // None before the first arrow key, or where the active one was removed elsewhere: no row is chosen for the person unseen.
    const role = roles[found];
    const next = nextRow(event.key, active, roles.length, perPage);
    if (next !== undefined) goTo(found < 0 && event.key === 'ArrowDown' ? 0 : next, event.shiftKey);
    else if (event.key === ' ' && role) toggle(role.id);
    else if (event.key === 'Enter' && role) onOpen(role.id);
    else if (event.key === 'Delete') remove(role);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect(new Set(roles.map(({ id }) => id)));
    else if (event.key === 'Escape' && selected.size > 0) onSelect(new Set());
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (id === undefined || target.closest('a')) return;
    setActiveId(id);
    const index = roles.findIndex((role) => role.id === id);
    if (event.shiftKey) selectTo(index);
    else if (target.closest('[data-check]') || event.ctrlKey || event.metaKey) toggle(id);
    else onOpen(id);
  };

  const allSelected = roles.length > 0 && roles.every((role) => selected.has(role.id));
  return (
    <div
      ref={scroller}
      class={`sl-grid${aside ? ' sl-grid--aside' : ''}`}
      role="grid"
      tabIndex={0}
      aria-label={t('shortlist_table')}
      aria-multiselectable="true"
      aria-rowcount={roles.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={found >= 0 && items.some(({ index }) => index === active) ? `${grid}-${active}` : undefined}
      style={{ '--sl-columns': template, '--sl-width': width }}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onScroll={(event) => setAside(event.currentTarget.scrollLeft !== 0)}
    >
      <div role="row" class="sl-row sl-row--head" aria-rowindex={1}>
        <div role="columnheader" class="sl-cell sl-cell--check">
          <input
            type="checkbox"
            aria-label={t('shortlist_selectAll')}
            checked={allSelected}
            onChange={() => onSelect(new Set(allSelected ? [] : roles.map(({ id }) => id)))}
          />
        </div>
        {columns.map((column, at) => {
          const sorted = sort.column === column;
          return (
            <div
              key={column}
              role="columnheader"
              class={`sl-cell${at === 0 ? ' sl-cell--first' : ''}`}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" class="sl-sort" onClick={() => onSort({ column, descending: sorted && !sort.descending })}>
                <span>{columnName(column)}</span>
                {sorted && (
                  <span class={sort.descending ? undefined : 'sl-sort--up'}>
                    <Icon name="chevron" />
                  </span>
                )}
              </button>
            </div>
          );
        })}
      </div>
      <div role="rowgroup" class="sl-rows" style={{ blockSize: `${height}px` }}>
        {items.map(({ index, start, key }) => {
          const role = roles[index];
          return (
            role && (
              <Row
                key={key}
                id={`${grid}-${index}`}
                role={role}
                columns={columns}
                index={index}
                start={start}
                active={index === found}
                selected={selected.has(role.id)}
                open={role.id === props.openId}
                today={today}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
