import { useId, useState } from 'preact/hooks';
import { type PlainKey, t } from '../../utils/i18n/t';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { NoteText } from './NoteText';
import type { NoteKeeperOptions, Shelf } from './note-keeper';
import { useKeptText } from './use-kept-text';

/** Beginnings to type on from. */
const TEMPLATES = ['track', 'interview', 'offer', 'call'] as const;
const templateName = (id: (typeof TEMPLATES)[number]): PlainKey => `template_${id}`;
const templateText = (id: (typeof TEMPLATES)[number]): PlainKey => `template_${id}_text`;

export interface NoteEditorProps {
  /** Identity of the posting; another one makes another editor (give it as `key` too). */
  readonly noteKey: string;
  /** The note as the store has it. */
  readonly stored: string;
  readonly shelf: Shelf;
  readonly write: NoteKeeperOptions['write'];
}

/** Inserts at the cursor so that the browser's own undo takes it back; `execCommand` is the only way that keeps its history. */
function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  const lead = field.selectionStart > 0 && field.value[field.selectionStart - 1] !== '\n' ? '\n' : '';
  if (document.execCommand?.('insertText', false, lead + text)) return;
  field.setRangeText(lead + text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Puts an older note before what is being typed; the cursor stays where the person is. */
function showJoined(field: HTMLTextAreaElement, joined: string): void {
  const typed = field.value;
  if (!joined.endsWith(typed)) {
    field.value = joined;
    return;
  }
  const before = joined.length - typed.length;
  const { selectionStart, selectionEnd } = field;
  field.value = joined;
  field.setSelectionRange(selectionStart + before, selectionEnd + before);
}

/**
 * The note of a role. The field is the browser's own and is not written to while it is used, so that its undo works, except
 * where a note turns up that this view did not know of: typing on without it would overwrite it. When it is left, links and lists show.
 */
export function NoteEditor({ noteKey, stored, shelf, write }: NoteEditorProps) {
  const id = useId();
  const { keeper, field, text, state, type, show } = useKeptText<HTMLTextAreaElement>({ key: noteKey, stored, shelf, write }, showJoined);
  const [recovered, setRecovered] = useState(keeper.recovered);
  const [editing, setEditing] = useState(keeper.text === '');

  const edit = () => {
    setEditing(true);
    // After the field is drawn.
    setTimeout(() => field.current?.focus());
  };
  const settle = (keep: boolean) => {
    keeper.settle(keep);
    setRecovered(undefined);
    show();
  };

  return (
    <section class="note">
      <div class="note__head">
        <h2 id={`${id}-label`}>{t('note_label')}</h2>
        <span class={`note__state${state === 'failed' ? ' note__state--failed' : ''}`} role="status">
          {text === '' && state === 'kept' ? '' : t(`note_state_${state}`)}
        </span>
        {!editing && (
          <Button kind="quiet" size="small" icon="pencil" onClick={edit}>
            {t('note_edit')}
          </Button>
        )}
      </div>
      {recovered !== undefined && (
        <Banner
          kind="warning"
          title={t('note_recovered')}
          actions={
            <>
              <Button size="small" onClick={() => settle(true)}>
                {t('note_recovered_keep')}
              </Button>
              <Button size="small" kind="quiet" onClick={() => settle(false)}>
                {t('note_recovered_drop')}
              </Button>
            </>
          }
        >
          <p class="note__recovered">{recovered}</p>
        </Banner>
      )}
      {editing ? (
        <>
          <textarea
            ref={field}
            class="ui-input note__field"
            dir="auto"
            aria-labelledby={`${id}-label`}
            placeholder={t('note_placeholder')}
            defaultValue={keeper.text}
            rows={3}
            maxLength={200_000}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={(event) => {
              void keeper.flush();
              // Not when the focus goes to a template: the insertion wants the field.
              const to = event.relatedTarget as Element | null;
              if (event.currentTarget.value !== '' && !to?.closest('.note')) setEditing(false);
            }}
          />
          <div class="note__templates">
            <Disclosure title={t('note_templates')}>
              <div class="ui-row">
                {TEMPLATES.map((template) => (
                  <Button
                    key={template}
                    size="small"
                    icon="plus"
                    onClick={() => field.current !== null && insertText(field.current, t(templateText(template)))}
                  >
                    {t(templateName(template))}
                  </Button>
                ))}
              </div>
            </Disclosure>
          </div>
        </>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for the pointer; the keyboard has the button above
        // biome-ignore lint/a11y/useKeyWithClickEvents: the same
        <div
          class="note__shown"
          onClick={(event) => {
            if ((event.target as Element).closest('a') === null && getSelection()?.isCollapsed !== false) edit();
          }}
        >
          <NoteText text={text} />
        </div>
      )}
    </section>
  );
}
