import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { SavedView } from '../../utils/role/view';
import { Button, IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextField } from '../ui/Field';

/** Another list of views than the one that is stored when it is called. */
export type ChangeViews = (views: readonly SavedView[]) => readonly SavedView[];

export interface ViewsDialogProps {
  readonly views: readonly SavedView[];
  /** Fragment of the view that is shown. */
  readonly current: string;
  readonly onGo: (hash: string) => void;
  /** Answers true once it is kept. */
  readonly onChange: (change: ChangeViews) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Views with a name: go to one, give the present one a name, forget one. Each is a link, so it can be bookmarked too. */
export function ViewsDialog({ views, current, onGo, onChange, onClose }: ViewsDialogProps) {
  const [name, setName] = useState('');
  const save = async () => {
    const wanted = name.trim();
    if (wanted === '') return;
    if (await onChange((before) => [...before.filter((view) => view.name !== wanted), { name: wanted, hash: current }]))
      setName((now) => (now === name ? '' : now));
  };
  return (
    <Dialog title={t('shortlist_views')} onClose={onClose}>
      {views.length === 0 && <p class="ui-muted">{t('shortlist_views_empty')}</p>}
      <ul class="sl-columns">
        {views.map((view) => (
          <li key={view.name} class="sl-columns__item">
            <a
              href={`#${view.hash}`}
              aria-current={view.hash === current ? 'true' : undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onGo(view.hash);
                onClose();
              }}
            >
              <bdi>{view.name}</bdi>
            </a>
            <IconButton
              icon="trash"
              size="small"
              label={t('shortlist_views_forget', view.name)}
              onClick={() => void onChange((before) => before.filter(({ name }) => name !== view.name))}
            />
          </li>
        ))}
      </ul>
      <form
        class="sl-inline"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={t('shortlist_views_name')} value={name} maxLength={100} onInput={setName} />
        <Button type="submit" kind="primary" disabled={name.trim() === ''}>
          {t('shortlist_views_save')}
        </Button>
      </form>
    </Dialog>
  );
}
