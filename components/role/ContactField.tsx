import { t } from '../../utils/i18n/t';
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
  return (
    <TextField
      label={t('role_contact')}
      hint={keeper.recovered === undefined ? undefined : `${t('note_recovered')}: ${keeper.recovered}`}
      error={state === 'failed' ? t('note_state_failed') : undefined}
      value={text}
      maxLength={1000}
      inputRef={field}
      onInput={type}
      onChange={() => void keeper.flush()}
    />
  );
}
