import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Field';
import type { NoteKeeperOptions, Shelf } from './note-keeper';
import { useKeptText } from './use-kept-text';

export interface ContactFieldProps {
  /** Identity of the posting; another one makes another field (give it as `key` too). */
  readonly postingKey: string;
  /** The contact as the store has it. */
  readonly stored: string;
  readonly shelf: Shelf;
  readonly write: NoteKeeperOptions['write'];
}

/** Who to speak to, kept while it is typed as the note is. */
export function ContactField({ postingKey, stored, shelf, write }: ContactFieldProps) {
  const { keeper, field, text, state, type } = useKeptText<HTMLInputElement>({ key: `${postingKey} contact`, stored, shelf, write });
  const [recovered, setRecovered] = useState(keeper.recovered);
  return (
    <>
      <TextField
        label={t('role_contact')}
        hint={recovered === undefined ? undefined : `${t('note_recovered')}: ${recovered}`}
        error={state === 'failed' ? t('note_state_failed') : undefined}
        value={text}
        maxLength={1000}
        inputRef={field}
        onInput={type}
        onChange={() => void keeper.flush()}
      />
      {recovered !== undefined && (
        <div>
          <Button
            size="small"
            kind="quiet"
            onClick={() => {
              keeper.settle(false);
              setRecovered(undefined);
            }}
          >
            {t('note_recovered_drop')}
          </Button>
        </div>
      )}
    </>
  );
}
