// biome-ignore-all lint/a11y/useFocusableInteractive: each column has the focus and names the active card by aria-activedescendant
import { memo } from 'preact/compat';
import { useId, useRef, useState } from 'preact/hooks';
import { formatNearDay, formatPay } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import { STATUSES, type Status } from '../../utils/role/role';
import type { RoleSummary } from '../../utils/role/summary';
import { Icon } from '../ui/Icon';
import { Stars } from '../ui/Rating';
import { TrackBadge } from '../ui/TrackBadge';
import { nextRow } from './table-keys';
import { useVirtualRows } from './use-virtual-rows';

/** In pixels, with the space below. Fixed, so that a column of thousands can be scrolled. */
const CARD_HEIGHT = 116;

/** Type of what is dragged, so that nothing else can be dropped on a column. */
const DRAGGED = 'application/x-trackmark-role';

export interface BoardProps {
  readonly roles: readonly RoleSummary[];
  readonly openId?: string;
  /** ISO day. */
  readonly today: string;
  readonly onMove: (id: string, status: Status) => void;
  readonly onOpen: (id: string) => void;
}

interface CardProps {
  readonly role: RoleSummary;
  readonly id: string;
  readonly start: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly today: string;
  readonly position: number;
  readonly count: number;
}

const Card = memo(({ role, id, start, active, open, today, position, count }: CardProps) => (
  <div
    id={id}
    role="option"
    class={`sl-card${active ? ' sl-card--active' : ''}${open ? ' sl-card--open' : ''}`}
    aria-selected={active}
    aria-posinset={position}
    aria-setsize={count}
    draggable
    data-id={role.id}
    style={{ transform: `translateY(${start}px)` }}
  >
    <p class="sl-card__title">
      <bdi>{role.title}</bdi>
    </p>
    <p class="sl-card__company">
      <bdi>{role.hiringOrganization}</bdi>
      {role.followUp !== undefined && (
        <span class={role.followUp <= today ? 'sl-due' : undefined}>
          <Icon name="clock" label={t('shortlist_column_followUp')} /> {formatNearDay(role.followUp, today)}
        </span>
      )}
    </p>
    <p class="sl-card__facts">
      <TrackBadge track={role.track} size="small" short />
      {role.rating !== undefined && <Stars value={role.rating} />}
      {role.note.trim() !== '' && <Icon name="note" label={t('flag_noted')} />}
    </p>
    <p class="sl-card__pay">{formatPay(role.baseSalary)}</p>
  </div>
));

interface ColumnProps extends Omit<BoardProps, 'roles'> {
  readonly status: Status;
  readonly roles: readonly RoleSummary[];
}

/** The roles of one status as a listbox: arrow keys move, Enter opens, Control or Alt with an arrow moves the role to the next status. */
function Column({ status, roles, openId, today, onMove, onOpen }: ColumnProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string>();
  const [over, setOver] = useState(false);
  const found = roles.findIndex((role) => role.id === activeId);
  const active = Math.max(0, found);
  const { items, height, reveal, perPage } = useVirtualRows(list, roles.length, CARD_HEIGHT, 0);

  const onKeyDown = (event: KeyboardEvent) => {
    const role = roles[active];
    if (!role) return;
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = nextRow(event.key, active, roles.length, perPage);
    if (sideways !== 0 && (event.ctrlKey || event.altKey)) {
      const target = STATUSES[STATUSES.indexOf(status) + sideways];
      if (target) {
        // The card below takes its place under the focus.
        setActiveId(roles[active + 1]?.id ?? roles[active - 1]?.id);
        onMove(role.id, target);
      }
    } else if (sideways !== 0) {
      const columns = [...(list.current?.closest('.sl-board')?.querySelectorAll<HTMLElement>('[role="listbox"]') ?? [])];
      columns[columns.indexOf(list.current!) + sideways]?.focus();
    } else if (next !== undefined) {
      const index = found < 0 ? 0 : next;
      setActiveId(roles[index]?.id);
      reveal(index);
    } else if (event.key === 'Enter') onOpen(role.id);
    else return;
    event.preventDefault();
  };

  return (
    <section
      class={`sl-column${over ? ' sl-column--over' : ''}`}
      aria-labelledby={`${id}-name`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const dropped = event.dataTransfer?.getData(DRAGGED);
        if (!dropped) return;
        event.preventDefault();
        if (!roles.some((role) => role.id === dropped)) onMove(dropped, status);
      }}
    >
      <h2 id={`${id}-name`} class="sl-column__name">
        {t(`status_${status}`)} <span class="ui-muted">{roles.length}</span>
      </h2>
      <div
        ref={list}
        class="sl-column__list"
        role="listbox"
        tabIndex={0}
        aria-labelledby={`${id}-name`}
        aria-describedby="sl-board-keys"
        aria-activedescendant={found >= 0 && items.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (found < 0) setActiveId(roles[0]?.id);
        }}
        onClick={(event) => {
          const clicked = (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
          if (clicked === undefined) return;
          setActiveId(clicked);
          onOpen(clicked);
        }}
        onDragStart={(event) => {
          const dragged = (event.target as HTMLElement).dataset.id;
          if (dragged === undefined || !event.dataTransfer) return;
          event.dataTransfer.setData(DRAGGED, dragged);
          event.dataTransfer.effectAllowed = 'move';
        }}
      >
        <div class="sl-rows" role="presentation" style={{ blockSize: `${height}px` }}>
          {items.map(({ index, start, key }) => {
            const role = roles[index];
            return (
              role && (
                <Card
                  key={key}
                  id={`${id}-${index}`}
                  role={role}
                  start={start}
                  active={index === active && found >= 0}
                  open={role.id === openId}
                  today={today}
                  position={index + 1}
                  count={roles.length}
                />
              )
            );
          })}
        </div>
      </div>
    </section>
  );
}

/** All roles by status, a column each. Cards are dragged, or moved by keys. */
export function Board({ roles, ...rest }: BoardProps) {
  return (
    <div class="sl-boardpage">
      <p id="sl-board-keys" class="ui-muted ui-small sl-noprint">
        {t('shortlist_board_keys')}
      </p>
      <div class="sl-board">
        {STATUSES.map((status) => (
          <Column key={status} status={status} roles={roles.filter((role) => role.status === status)} {...rest} />
        ))}
      </div>
    </div>
  );
}
