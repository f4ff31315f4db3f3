import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import type { RoleChange } from '../../utils/role/change';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import type { Shown } from './actions';
import { PostingFields, useFirstProblem } from './PostingFields';
import { changesOf, type FormProblem, fromForm, toForm } from './posting-form';

export interface EditDialogProps {
  readonly shown: Shown;
  readonly onChange: (change: RoleChange) => void;
  readonly onClose: () => void;
}

/** Puts any field of a posting right. The page's own value is kept beside it: emptying a field shows it again. */
export function EditDialog({ shown, onChange, onClose }: EditDialogProps) {
  const [before] = useState(() => toForm(shown.posting));
  const [form, setForm] = useState(before);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const fields = useFirstProblem(problems);
  const apply = () => {
    const found = fromForm(form).problems;
    setProblems(found);
    if (found.length > 0) return;
    const page = shown.role?.versions.at(-1)?.posting ?? shown.role?.posting ?? shown.posting;
    const { edits, clearEdits } = changesOf(before, form, page);
    if (Object.keys(edits).length === 0 && clearEdits.length === 0) onClose();
    else onChange({ edits, clearEdits });
  };
  return (
    <Dialog title={t('edit_title')} onClose={onClose}>
      <form
        ref={fields}
        class="ui-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <p class="ui-muted">{t('edit_text')}</p>
        <PostingFields form={form} problems={problems} onChange={setForm} />
        <DialogActions>
          <Button onClick={onClose}>{t('action_cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('action_apply')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
