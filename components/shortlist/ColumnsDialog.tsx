import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { COLUMNS, type Column, DEFAULT_COLUMNS } from '../../utils/role/view';
import { Button, IconButton } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Checkbox } from '../ui/Field';
import { columnName } from './column-words';

/** Which columns, in which order. Takes effect at once. */
export function ColumnsDialog({
  columns,
  onChange,
  onClose,
}: {
  columns: readonly Column[];
  onChange: (columns: Column[]) => void;
  onClose: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const focused = document.activeElement as HTMLElement | null;
  // A row that changes its place loses the focus, and so does a button that can go no further.
  useLayoutEffect(() => {
    if (!list.current?.contains(focused)) return;
    const next = focused?.matches('[disabled]') ? focused.closest('li')?.querySelector<HTMLElement>('button:not([disabled])') : focused;
    next?.focus();
  }, [columns]);
  const rest = COLUMNS.filter((column) => !columns.includes(column));
  const move = (column: Column, by: 1 | -1) => {
    const at = columns.indexOf(column);
    const next = columns.filter((other) => other !== column);
    next.splice(at + by, 0, column);
    onChange(next);
  };
  return (
    <Dialog title={t('shortlist_columns')} onClose={onClose}>
      <ul ref={list} class="sl-columns">
        {[...columns, ...rest].map((column) => {
          const at = columns.indexOf(column);
          const name = columnName(column);
          return (
            <li key={column} class="sl-columns__item">
              <Checkbox
                label={name}
                checked={at >= 0}
                // A table without columns would be a riddle.
                disabled={columns.length === 1 && at >= 0}
                onChange={(wanted) => onChange(wanted ? [...columns, column] : columns.filter((other) => other !== column))}
              />
              {at >= 0 && (
                <span class="ui-row">
                  <span class="sl-sort--up">
                    <IconButton
                      icon="chevron"
                      size="small"
                      label={t('shortlist_column_up', name)}
                      disabled={at === 0}
                      onClick={() => move(column, -1)}
                    />
                  </span>
                  <IconButton
                    icon="chevron"
                    size="small"
                    label={t('shortlist_column_down', name)}
                    disabled={at === columns.length - 1}
                    onClick={() => move(column, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <DialogActions>
        <Button kind="quiet" onClick={() => onChange([...DEFAULT_COLUMNS])}>
          {t('shortlist_columns_reset')}
        </Button>
        <Button kind="primary" onClick={onClose}>
          {t('action_done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
