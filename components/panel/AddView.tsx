import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { PostingFields, useFirstProblem } from '../role/PostingFields';
import { EMPTY_FORM, type FormProblem, fromForm, type PostingForm } from '../role/posting-form';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';

export interface AddViewProps {
  /** Address to begin with: the page in front. */
  readonly url: string;
  readonly onAdd: (url: string, form: PostingForm) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Adds a role by hand: for what no reader can read. */
export function AddView({ url: initialUrl, onAdd, onCancel }: AddViewProps) {
  const [url, setUrl] = useState(initialUrl);
  const [form, setForm] = useState(EMPTY_FORM);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const fields = useFirstProblem(problems);
  const add = async () => {
    const address = url.trim();
    const usable = /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);
    const found = [...fromForm(form).problems, ...(usable ? [] : (['url'] as const))];
    setProblems(found);
    if (found.length > 0) return;
    setBusy(true);
    await onAdd(address, form);
    setBusy(false);
  };
  return (
    <form
      ref={fields}
      class="ui-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h1>{t('add_title')}</h1>
      <TextField
        label={t('field_url')}
        type="url"
        value={url}
        maxLength={2048}
        error={problems.includes('url') ? t('form_needUrl') : undefined}
        onInput={setUrl}
      />
      <PostingFields form={form} problems={problems} onChange={setForm} />
      <div class="ui-row">
        <Button kind="primary" type="submit" icon="plus" busy={busy}>
          {t('add_do')}
        </Button>
        <Button onClick={onCancel}>{t('action_cancel')}</Button>
      </div>
    </form>
  );
}
