import { t } from '../../utils/i18n/t';
import type { MyTrack } from '../../utils/role/preferences';
import { Choices } from '../ui/Field';
import { TrackShape } from '../ui/TrackBadge';

const OPTIONS = ['ic', 'lead', 'management', 'any'] as const;

/** The one question of "my track": which roles the person wants to meet. */
export function TrackChoice({
  value,
  onChange,
  hideLegend,
}: {
  value: MyTrack['track'];
  onChange: (track: MyTrack['track']) => void;
  hideLegend?: boolean;
}) {
  return (
    <Choices
      legend={t('myTrack_legend')}
      hideLegend={hideLegend}
      value={value}
      options={OPTIONS.map((track) => ({
        value: track,
        label:
          track === 'any' ? (
            t('myTrack_any')
          ) : (
            <span class={`ui-track--${track} track-label`}>
              <TrackShape track={track} /> {t(`track_${track}`)}
            </span>
          ),
        hint: track === 'any' ? t('myTrack_any_what') : t(`track_what_${track}`),
      }))}
      onChange={onChange}
    />
  );
}
