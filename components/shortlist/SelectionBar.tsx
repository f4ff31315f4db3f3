import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { STATUSES, type Status } from '../../utils/role/role';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { TagInput } from '../ui/TagInput';

/** What can be changed about many roles at once. */
export interface BulkChange {
  readonly status?: Status;
  readonly addTags?: string[];
  readonly removeTags?: string[];
  readonly addToShortlists?: string[];
  readonly removeFromShortlists?: string[];
}

export interface SelectionBarProps {
  readonly count: number;
  readonly knownTags: readonly string[];
  readonly knownShortlists: readonly string[];
  readonly onCompare: () => void;
  readonly onChange: (change: BulkChange) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onClear: () => void;
}

type Words = 'tags' | 'shortlists';

function WordsDialog({
  what,
  known,
  onApply,
  onClose,
}: {
  what: Words;
  known: readonly string[];
  onApply: (change: BulkChange) => void;
  onClose: () => void;
}) {
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const apply = () => {
    onApply(
      what === 'tags' ? { addTags: [...add], removeTags: [...remove] } : { addToShortlists: [...add], removeFromShortlists: [...remove] },
    );
    onClose();
  };
  return (
    <Dialog title={t(`shortlist_bulk_${what}`)} onClose={onClose}>
      <div class="ui-stack">
        <TagInput label={t(`shortlist_bulk_${what}_add`)} hint={t('shortlist_bulk_hint')} tags={add} known={known} onChange={setAdd} />
        <TagInput label={t(`shortlist_bulk_${what}_remove`)} tags={remove} known={known} onChange={setRemove} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>{t('action_cancel')}</Button>
        <Button kind="primary" disabled={add.length + remove.length === 0} onClick={apply}>
          {t('action_apply')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What can be done with the chosen roles. Stands only while some are chosen. */
export function SelectionBar(props: SelectionBarProps) {
  const { count, onCompare, onChange, onExport, onRemove, onClear } = props;
  const [words, setWords] = useState<Words>();
  return (
    <section class="sl-selection" aria-label={t('shortlist_selection')}>
      <strong role="status">{t('shortlist_selected', count)}</strong>
      <Button
        kind="primary"
        size="small"
        icon="panel"
        disabled={count < 2 || count > 6}
        label={count < 2 || count > 6 ? `${t('shortlist_compare')}: ${t('shortlist_compare_howMany')}` : undefined}
        onClick={onCompare}
      >
        {t('shortlist_compare')}
      </Button>
      <select
        class="ui-input"
        aria-label={t('shortlist_bulk_status')}
        onChange={(event) => {
          const status = event.currentTarget.value;
          // It is a menu, not a state: the chosen roles may have six.
          event.currentTarget.value = '';
          if (status !== '') onChange({ status: status as Status });
        }}
      >
        <option value="">{t('shortlist_bulk_status')}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status_${status}`)}
          </option>
        ))}
      </select>
      <Button size="small" icon="tag" onClick={() => setWords('tags')}>
        {t('tags_label')}
      </Button>
      <Button size="small" icon="list" onClick={() => setWords('shortlists')}>
        {t('shortlist_column_shortlists')}
      </Button>
      <Button size="small" icon="download" onClick={onExport}>
        {t('shortlist_export')}
      </Button>
      <Button size="small" kind="danger" icon="trash" onClick={onRemove}>
        {t('action_remove')}
      </Button>
      <Button size="small" kind="quiet" onClick={onClear}>
        {t('shortlist_clearSelection')}
      </Button>
      {words && (
        <WordsDialog
          what={words}
          known={words === 'tags' ? props.knownTags : props.knownShortlists}
          onApply={onChange}
          onClose={() => setWords(undefined)}
        />
      )}
    </section>
  );
}
