import { useState } from 'preact/hooks';
import { formatDay, formatMoment } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import type { RoleChange } from '../../utils/role/change';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { TextField } from '../ui/Field';
import { Rating } from '../ui/Rating';
import { StatusHistory, StatusSelect } from '../ui/StatusSelect';
import { TagInput } from '../ui/TagInput';
import type { RoleActions, Shown } from './actions';
import { ContactField } from './ContactField';
import { CorrectDialog } from './CorrectDialog';
import { EditDialog } from './EditDialog';
import { NoteEditor } from './NoteEditor';
import type { Shelf } from './note-keeper';
import { PostingHead } from './PostingHead';
import { VerdictCard } from './VerdictCard';

export interface RoleScreenProps {
  readonly shown: Shown;
  readonly actions: RoleActions;
  readonly shelf: Shelf;
  /** Tags in use, most used first. */
  readonly knownTags: readonly string[];
  /** Names of shortlists in use. */
  readonly knownShortlists: readonly string[];
  readonly roomy?: boolean;
  /** Whether the posting is the page in front: then there is nothing to open. */
  readonly inFront?: boolean;
}

/**
 * What was put in and what was taken out. The whole list would be the one last drawn, and undo what was changed since.
 */
const difference = (before: readonly string[], after: readonly string[]) => ({
  added: after.filter((name) => !before.includes(name)),
  removed: before.filter((name) => !after.includes(name)),
});

/** One posting with everything about it. Whatever the person does to a posting that is not saved saves it. */
export function RoleScreen({ shown, actions, shelf, knownTags, knownShortlists, roomy = false, inFront = false }: RoleScreenProps) {
  const [dialog, setDialog] = useState<'correct' | 'edit'>();
  const [saving, setSaving] = useState(false);
  const { role, verdict } = shown;
  const tags = role?.tags ?? [];
  const shortlists = role?.shortlists ?? [];
  const change = (what: RoleChange) => void actions.change(shown, what);
  const close = () => setDialog(undefined);
  const jump = actions.jumpTo;
  return (
    <article class="role">
      <PostingHead shown={shown} />
      <VerdictCard
        verdict={verdict}
        corrected={role?.correction?.track}
        roomy={roomy}
        onCorrect={() => setDialog('correct')}
        jumpTo={jump && ((quote) => jump(shown, quote))}
      />
      <section class="role__keep" aria-label={t('role_yours')}>
        {role === undefined ? (
          <Button
            kind="primary"
            icon="bookmark"
            busy={saving}
            onClick={async () => {
              setSaving(true);
              await actions.save(shown);
              setSaving(false);
            }}
          >
            {t('action_save')}
          </Button>
        ) : (
          <StatusSelect hideLabel value={role.status} onChange={(status) => change({ status })} />
        )}
        <Rating value={role?.rating} onChange={(rating) => change({ rating: rating ?? null })} />
      </section>
      <NoteEditor
        key={shown.key}
        noteKey={shown.key}
        stored={role?.note ?? ''}
        shelf={shelf}
        write={(note) => actions.change(shown, { note })}
      />
      <Disclosure
        title={t('role_application')}
        hint={role?.followUp === undefined ? undefined : t('role_followUpOn', formatDay(role.followUp))}
        open={roomy}
      >
        <TextField
          label={t('role_followUp')}
          type="date"
          value={role?.followUp ?? ''}
          onChange={(day) => {
            // Browsers tell of each digit of the year: not 0002, 0020 and 0202 on the way to 2026.
            if (/^([1-9]\d{3}-|$)/.test(day)) change({ followUp: day || null });
          }}
        />
        <ContactField
          key={shown.key}
          postingKey={shown.key}
          stored={role?.contact ?? ''}
          shelf={shelf}
          write={(contact) => actions.change(shown, { contact })}
        />
        <TagInput
          label={t('tags_label')}
          hint={t('tags_hint')}
          tags={tags}
          known={knownTags}
          onChange={(names) => {
            const { added, removed } = difference(tags, names);
            change({ addTags: added, removeTags: removed });
          }}
        />
        <TagInput
          label={t('shortlist_column_shortlists')}
          hint={t('shortlist_bulk_hint')}
          removeLabel={(name) => t('shortlist_lists_leave', name)}
          longest={100}
          tags={shortlists}
          known={knownShortlists}
          onChange={(names) => {
            const { added, removed } = difference(shortlists, names);
            change({ addToShortlists: added, removeFromShortlists: removed });
          }}
        />
        {role !== undefined && (
          <div class="ui-stack">
            <h3>{t('status_history')}</h3>
            <StatusHistory history={role.history} />
          </div>
        )}
      </Disclosure>
      <footer class="role__foot">
        {!inFront && (
          <Button kind="quiet" size="small" icon="external" onClick={() => actions.openPosting(shown.posting.url)}>
            {t('role_open')}
          </Button>
        )}
        <Button kind="quiet" size="small" icon="pencil" onClick={() => setDialog('edit')}>
          {t('edit_open')}
        </Button>
        {role !== undefined && (
          <Button kind="quiet" size="small" icon="trash" onClick={() => void actions.remove(role)}>
            {t('role_remove')}
          </Button>
        )}
        {role !== undefined && <span class="ui-muted ui-small">{t('role_savedAt', formatMoment(role.savedAt))}</span>}
      </footer>
      {dialog === 'correct' && (
        <CorrectDialog
          model={role?.verdict.track ?? verdict.track}
          correction={role?.correction}
          onClose={close}
          onCorrect={(correction) => {
            change({ correction: correction && { ...correction, at: Date.now() } });
            close();
          }}
        />
      )}
      {dialog === 'edit' && (
        <EditDialog
          shown={shown}
          onClose={close}
          onChange={(edits) => {
            change(edits);
            close();
          }}
        />
      )}
    </article>
  );
}
