import { t } from '../../utils/i18n/t';
import type { RoleSummary } from '../../utils/role/summary';
import { Icon } from '../ui/Icon';
import { Stars } from '../ui/Rating';
import { TrackBadge } from '../ui/TrackBadge';

/** So much of a note stands in a row, in UTF-16 units. */
const NOTE_PREVIEW = 140;

/** A saved role in a list: a click opens it. */
export function RoleRow({ role, onOpen }: { role: RoleSummary; onOpen: (id: string) => void }) {
  return (
    <li>
      <button type="button" class="role-row" onClick={() => onOpen(role.id)}>
        <span class="role-row__title" dir="auto">
          {role.title}
        </span>
        <span class="role-row__badge">
          <TrackBadge track={role.track} size="small" short />
        </span>
        <span class="role-row__facts">
          {role.hiringOrganization !== undefined && <span>{role.hiringOrganization}</span>}
          <span>{t(`status_${role.status}`)}</span>
          {role.rating !== undefined && <Stars value={role.rating} />}
        </span>
        {role.note !== '' && (
          <span class="role-row__note">
            <Icon name="note" /> {role.note.slice(0, NOTE_PREVIEW)}
          </span>
        )}
      </button>
    </li>
  );
}

/** Saved roles, one under the other. */
export function RoleList({ roles, onOpen, label }: { roles: readonly RoleSummary[]; onOpen: (id: string) => void; label: string }) {
  return (
    <ul class="role-list" aria-label={label}>
      {roles.map((role) => (
        <RoleRow key={role.id} role={role} onOpen={onOpen} />
      ))}
    </ul>
  );
}
