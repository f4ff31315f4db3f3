import { formatPercent } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import type { Track } from '../../utils/track/verdict';
import { TRACK_SHAPES } from './track-shapes';

/** A track's shape, for beside its words. */
export function TrackShape({ track }: { track: Track }) {
  const { path, line } = TRACK_SHAPES[track];
  return (
    <svg class={`ui-shape${line ? ' ui-shape--line' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** A track at a glance: shape, words and colour. `short` is for rows where the whole words do not fit. */
export function TrackBadge({
  track,
  size = 'medium',
  short = false,
}: {
  track: Track;
  size?: 'small' | 'medium' | 'large';
  short?: boolean;
}) {
  return (
    <span class={`ui-badge ui-track--${track}${size === 'medium' ? '' : ` ui-badge--${size}`}`}>
      <TrackShape track={track} />
      <span>{short ? t(`track_short_${track}`) : t(`track_${track}`)}</span>
    </span>
  );
}

const BARS = [0, 0.2, 0.4, 0.6, 0.8];

/** How sure a verdict is, as bars and words. Nothing for `unclear`, which has no confidence. */
export function Confidence({ track, confidence, bare = false }: { track: Track; confidence: number; bare?: boolean }) {
  if (track === 'unclear') return null;
  const words = t('verdict_confidence', formatPercent(confidence));
  return (
    <span class={`ui-confidence ui-track--${track}`} title={bare ? words : undefined}>
      <span class="ui-confidence__bars" aria-hidden="true">
        {BARS.map((from) => (
          <span key={from} class={`ui-confidence__bar${confidence > from ? ' ui-confidence__bar--on' : ''}`} />
        ))}
      </span>
      <span class={bare ? 'ui-hidden' : undefined}>{words}</span>
    </span>
  );
}
