import { formatDate, formatDay } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import { payPerYear } from '../../utils/role/per-year';
import type { RoleSummary } from '../../utils/role/summary';
import type { Column } from '../../utils/role/view';
import { Icon } from '../ui/Icon';
import { Stars } from '../ui/Rating';
import { TrackBadge } from '../ui/TrackBadge';
import { columnText } from './column-words';

/** Characters that fit into the narrowest column: anything longer may be cut. */
const FITS = 12;

const FORMAT = { day: formatDay, date: formatDate };

/** One value of a role, as the table shows it: one line, cut short where it does not fit (the whole stands in the tooltip and in the role's panel). */
export function RoleCell({ role, column, today }: { role: RoleSummary; column: Column; today: string }) {
  switch (column) {
    case 'track':
      return (
        <>
          <TrackBadge track={role.track} size="small" />
          {role.corrected && <Icon name="pencil" label={t('verdict_corrected')} />}
        </>
      );
    case 'rating':
      return role.rating === undefined ? null : <Stars value={role.rating} />;
    case 'tags':
      return (
        <>
          {role.tags.map((tag) => (
            <bdi key={tag} class="ui-tag">
              {tag}
            </bdi>
          ))}
        </>
      );
    case 'followUp':
      return role.followUp === undefined ? null : (
        <span class={role.followUp <= today ? 'sl-due' : undefined}>
          {columnText(role, column, FORMAT)}
          {role.followUp <= today && <span class="ui-hidden"> {t('shortlist_due')}</span>}
        </span>
      );
    case 'payPerYear':
      return (
        <span title={payPerYear(role.baseSalary)?.converted ? t('shortlist_pay_converted') : undefined}>
          {payPerYear(role.baseSalary)?.converted && '≈ '}
          {columnText(role, column, FORMAT)}
        </span>
      );
    case 'url':
      // Not in the order of the Tab key: the table is one stop, and the role's panel has the link. One that was clicked does not
      // keep the focus when its row is filled with another role.
      return (
        <a key={role.url} href={role.url} target="_blank" rel="noreferrer" tabIndex={-1}>
          <bdi>{role.url}</bdi>
        </a>
      );
    default: {
      const text = columnText(role, column, FORMAT);
      return <bdi title={text.length > FITS ? text.slice(0, 1000) : undefined}>{text.slice(0, 300)}</bdi>;
    }
  }
}
