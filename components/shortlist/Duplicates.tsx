import { useState } from 'preact/hooks';
import { formatDate, formatPay } from '../../utils/i18n/format';
import { t, word } from '../../utils/i18n/t';
import type { Role } from '../../utils/role/role';
import type { RoleSummary } from '../../utils/role/summary';
import type { TwinGroup } from '../../utils/shortlist/twins';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { TrackBadge } from '../ui/TrackBadge';
import { siteName } from './column-words';

/** Likely twins, with the name under which the person's answer about them is kept. */
export interface NamedTwins extends TwinGroup {
  readonly name: string;
}

export interface DuplicatesProps {
  readonly groups: readonly NamedTwins[];
  /** What merging would leave, or why it cannot be. */
  readonly preview: (group: NamedTwins) => Promise<Role | undefined>;
  readonly onMerge: (group: NamedTwins) => void;
  readonly onNotTwins: (group: NamedTwins) => void;
  readonly onOpen: (id: string) => void;
}

/** Groups drawn at once: each is a small page, and they are worked off from the top. */
const AT_ONCE = 25;

function Twin({ role, stays, onOpen }: { role: RoleSummary; stays: boolean; onOpen: (id: string) => void }) {
  return (
    <li class="sl-twin">
      <p>
        <button type="button" class="sl-linklike" onClick={() => onOpen(role.id)}>
          <bdi>{role.title}</bdi>
        </button>{' '}
        {stays && <strong class="sl-stays">{t('shortlist_twins_stays')}</strong>}
      </p>
      <p class="ui-muted ui-small">
        <bdi>{[role.hiringOrganization, role.jobLocation?.join('; '), formatPay(role.baseSalary)].filter(Boolean).join(' · ')}</bdi>
      </p>
      <p class="ui-row ui-small">
        <TrackBadge track={role.track} size="small" short />
        <span>{siteName(role.site)}</span>
        <span>{t(`status_${role.status}`)}</span>
        <span class="ui-muted">{t('shortlist_savedAgo', formatDate(role.savedAt))}</span>
      </p>
      {role.note.trim() !== '' && (
        <p class="sl-twin__note">
          <bdi>{role.note}</bdi>
        </p>
      )}
    </li>
  );
}

function Kept({ role }: { role: Role }) {
  return (
    <dl class="sl-kept">
      <dt>{t('status_label')}</dt>
      <dd>{t(`status_${role.status}`)}</dd>
      <dt>{t('shortlist_column_tags')}</dt>
      <dd>{role.tags.join(', ') || '–'}</dd>
      <dt>{t('shortlist_column_shortlists')}</dt>
      <dd>{role.shortlists.join(', ') || '–'}</dd>
      <dt>{t('shortlist_twins_addresses')}</dt>
      <dd>{role.keys.length}</dd>
      <dt>{t('shortlist_column_note')}</dt>
      <dd class="sl-note">{role.note || '–'}</dd>
    </dl>
  );
}

function Group({ group, preview, onMerge, onNotTwins, onOpen }: Omit<DuplicatesProps, 'groups'> & { group: NamedTwins }) {
  const [kept, setKept] = useState<Role | 'refused'>();
  return (
    <li class="sl-twins">
      <p class="ui-row">
        {group.reasons.map((reason) => (
          <span key={reason} class="ui-tag">
            {t(`shortlist_twins_${word(reason)}`)}
          </span>
        ))}
      </p>
      <ul class="sl-list">
        {[group.into, ...group.others].map((role) => (
          <Twin key={role.id} role={role} stays={role === group.into} onOpen={onOpen} />
        ))}
      </ul>
      {kept === 'refused' && <p class="sl-warning">{t('shortlist_twins_refused')}</p>}
      {kept !== undefined && kept !== 'refused' && <Kept role={kept} />}
      <div class="ui-row">
        <Button kind="primary" size="small" onClick={() => onMerge(group)}>
          {t('shortlist_twins_merge')}
        </Button>
        {kept === undefined && (
          <Button size="small" icon="eye" onClick={async () => setKept((await preview(group)) ?? 'refused')}>
            {t('shortlist_twins_preview')}
          </Button>
        )}
        <Button size="small" kind="quiet" onClick={() => onNotTwins(group)}>
          {t('shortlist_twins_not')}
        </Button>
      </div>
    </li>
  );
}

/** Roles that are likely the same job, offered for merging: nothing is merged by itself, and every merge can be undone. */
export function Duplicates({ groups, ...rest }: DuplicatesProps) {
  if (groups.length === 0) return <EmptyState icon="check" title={t('shortlist_twins_none')} text={t('shortlist_twins_none_do')} />;
  return (
    <div class="sl-duplicates">
      <p>{t('shortlist_twins_found', groups.length)}</p>
      <p class="ui-muted">{t('shortlist_twins_hint')}</p>
      <ul class="sl-list ui-stack">
        {groups.slice(0, AT_ONCE).map((group) => (
          <Group key={group.name} group={group} {...rest} />
        ))}
      </ul>
      {groups.length > AT_ONCE && <p class="ui-muted">{t('shortlist_more', groups.length - AT_ONCE)}</p>}
    </div>
  );
}
