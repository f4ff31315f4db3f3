import { formatMoment } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import { type Role, STATUSES, type Status } from '../../utils/role/role';
import { SelectField } from './Field';

/** Where an application stands. */
export function StatusSelect({ value, onChange, hideLabel }: { value: Status; onChange: (status: Status) => void; hideLabel?: boolean }) {
  return (
    <SelectField
      label={t('status_label')}
      hideLabel={hideLabel}
      value={value}
      options={STATUSES.map((status) => ({ value: status, label: t(`status_${status}`) }))}
      onChange={onChange}
    />
  );
}

/** Every change of status with its moment, newest first. */
export function StatusHistory({ history }: { history: Role['history'] }) {
  return (
    <ol class="ui-history" reversed>
      {history.toReversed().map((step, at) => (
        <li key={`${step.at} ${history.length - at}`} class="ui-row">
          <span>{t(`status_${step.status}`)}</span>
          <time class="ui-muted ui-small" dateTime={new Date(step.at).toISOString()}>
            {formatMoment(step.at)}
          </time>
        </li>
      ))}
    </ol>
  );
}
