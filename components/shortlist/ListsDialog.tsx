import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { Button, IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/Field';

/** A shortlist with a name, and how many roles are on it. */
export interface NamedList {
  readonly name: string;
  readonly count: number;
}

export interface ListsDialogProps {
  readonly lists: readonly NamedList[];
  /** The one that the view shows. */
  readonly current?: string;
  /** Undefined: all roles. */
  readonly onShow: (name: string | undefined) => void;
  readonly onRename: (from: string, to: string) => void;
  /** Takes all roles off it. */
  readonly onDrop: (name: string) => void;
  readonly onClose: () => void;
}

function Renaming({
  list,
  lists,
  onRename,
  onEnd,
}: { list: string; lists: readonly NamedList[] } & Pick<ListsDialogProps, 'onRename'> & { onEnd: () => void }) {
  const [name, setName] = useState(list);
  const field = useRef<HTMLInputElement>(null);
  // Chosen whole: most often another name is typed, not a longer one.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const wanted = name.trim();
  const joins = wanted !== list && lists.some((other) => other.name === wanted);
  return (
    <form
      class="sl-inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted === '') return;
        if (wanted !== list) onRename(list, wanted);
        onEnd();
      }}
    >
      <TextField
        label={t('shortlist_lists_newName', list)}
        hint={joins ? t('shortlist_lists_joins', wanted) : undefined}
        value={name}
        maxLength={100}
        inputRef={field}
        onInput={setName}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The dialog stays.
          event.preventDefault();
          event.stopPropagation();
          onEnd();
        }}
      />
      <Button onClick={onEnd}>{t('action_cancel')}</Button>
      <Button type="submit" kind="primary" disabled={wanted === ''}>
        {t('action_apply')}
      </Button>
    </form>
  );
}

/** The shortlists that have a name: show one, give it another name, dissolve it. */
export function ListsDialog({ lists, current, onShow, onRename, onDrop, onClose }: ListsDialogProps) {
  const [renaming, setRenaming] = useState<string>();
  // What was done can be undone in the notice beside the page, which the dialog would cover.
  const rename = (from: string, to: string) => {
    onRename(from, to);
    onClose();
  };
  const drop = (name: string) => {
    onDrop(name);
    onClose();
  };
  const show = (name: string | undefined) => {
    onShow(name);
    onClose();
  };
  return (
    <Dialog title={t('shortlist_column_shortlists')} onClose={onClose}>
      {lists.length === 0 && <p class="ui-muted">{t('shortlist_lists_empty')}</p>}
      <ul class="sl-columns">
        {lists.map(({ name, count }) => (
          <li key={name} class="sl-columns__item">
            {renaming === name ? (
              <Renaming list={name} lists={lists} onRename={rename} onEnd={() => setRenaming(undefined)} />
            ) : (
              <>
                <button
                  type="button"
                  class="sl-linklike sl-lists__name"
                  aria-current={name === current ? 'true' : undefined}
                  onClick={() => show(name)}
                >
                  <bdi>{name}</bdi>
                </button>
                <span class="ui-muted ui-small">{t('shortlist_count', count)}</span>
                <IconButton icon="pencil" size="small" label={t('shortlist_lists_rename', name)} onClick={() => setRenaming(name)} />
                <IconButton icon="trash" size="small" label={t('shortlist_lists_drop', name)} onClick={() => drop(name)} />
              </>
            )}
          </li>
        ))}
      </ul>
      {current !== undefined && (
        <p class="sl-lists__all">
          <Button kind="quiet" icon="undo" onClick={() => show(undefined)}>
            {t('shortlist_resetFilters')}
          </Button>
        </p>
      )}
    </Dialog>
  );
}
