import { t } from '../../utils/i18n/t';
import type { Track } from '../../utils/track/verdict';
import { TrackBadge } from '../ui/TrackBadge';

function Card({ title, track, quote }: { title: string; track: Track; quote?: string }) {
  return (
    <div class={`hero-card ui-track--${track}`}>
      <span class="hero-card__logo" />
      <strong>{title}</strong>
      <TrackBadge track={track} size="small" short />
      {quote === undefined ? <span class="hero-card__line" /> : <q class="hero-card__quote">{quote}</q>}
    </div>
  );
}

/** A list of postings with its marks, as it will be: what Trackmark does, seen before anything is read. For the eye only. */
export function HeroPicture() {
  return (
    <div class="hero-picture" aria-hidden="true">
      <Card title={t('welcome_picture_ic')} track="ic" />
      <Card title={t('sample_title')} track="lead" quote={t('welcome_picture_quote')} />
      <Card title={t('welcome_picture_management')} track="management" />
    </div>
  );
}
