import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RoleActions } from '../../components/role/actions';
import type { Shelf } from '../../components/role/note-keeper';
import { RoleScreen } from '../../components/role/RoleScreen';
import { IconButton } from '../../components/ui/Button';
import { t } from '../../utils/i18n/t';
import type { Role } from '../../utils/role/role';
import { postingOf } from '../../utils/role/summary';

export interface RolePanelProps {
  readonly role: Role;
  readonly actions: RoleActions;
  readonly shelf: Shelf;
  readonly knownTags: readonly string[];
  readonly knownShortlists: readonly string[];
  readonly onClose: () => void;
}

/** One role beside the table, with its description. Escape closes it. */
export function RolePanel({ role, actions, shelf, knownTags, knownShortlists, onClose }: RolePanelProps) {
  const panel = useRef<HTMLElement>(null);
  // Before it is seen: a key that is pressed at its sight is meant for it.
  useLayoutEffect(() => panel.current?.focus(), [role.id]);
  const posting = postingOf(role);
  return (
    <aside
      ref={panel}
      class="sl-panel sl-noprint"
      tabIndex={-1}
      aria-label={posting.title}
      onKeyDown={(event) => {
        // In a dialog that is drawn in here the key is the dialog's.
        if (event.key === 'Escape' && !event.defaultPrevented && !(event.target as Element).closest('dialog')) onClose();
      }}
    >
      <div class="sl-panel__close">
        <IconButton icon="close" label={t('action_close')} onClick={onClose} />
      </div>
      <RoleScreen
        key={role.id}
        shown={{ key: role.keys[0]!, posting, verdict: role.verdict, flags: {}, role }}
        actions={actions}
        shelf={shelf}
        knownTags={knownTags}
        knownShortlists={knownShortlists}
        roomy
      />
      {posting.description !== undefined && (
        <section class="sl-description">
          <h2>{t('field_description')}</h2>
          <p>{posting.description}</p>
        </section>
      )}
    </aside>
  );
}
