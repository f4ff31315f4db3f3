import { formatList } from '../../../utils/i18n/format';
import { t } from '../../../utils/i18n/t';
import type { FunnelStep } from '../../../utils/shortlist/funnel';
import type { PayPictures } from '../../../utils/shortlist/pay-picture';
import type { TrackPicture } from '../../../utils/shortlist/track-picture';
import { Checkbox } from '../../ui/Field';
import { Progress } from '../../ui/Progress';
import { Funnel } from './Funnel';
import { PayChart } from './PayChart';
import { TrackChart } from './TrackChart';

export interface PicturesProps {
  /** Undefined: the figures are being collected. */
  readonly pay?: PayPictures;
  readonly tracks?: TrackPicture;
  readonly funnel: readonly FunnelStep[];
  /** Postings that were met and not saved are counted too. */
  readonly withSeen: boolean;
  /** A filter is on, which seen postings cannot be asked: they are left out. */
  readonly filtered: boolean;
  readonly onWithSeen: (withSeen: boolean) => void;
}

/** Pay, tracks over time, and how far applications came: from the roles this person has met. */
export function Pictures({ pay, tracks, funnel, withSeen, filtered, onWithSeen }: PicturesProps) {
  if (!pay) return <Progress />;
  return (
    <div class="sl-pictures">
      <Checkbox
        label={t('shortlist_pictures_seen')}
        hint={t(filtered ? 'shortlist_pictures_filtered' : 'shortlist_pictures_seen_hint')}
        checked={withSeen && !filtered}
        disabled={filtered}
        onChange={onWithSeen}
      />
      <section class="ui-stack">
        <h2>{t('shortlist_pay_question')}</h2>
        {pay.pictures.length === 0 && <p class="ui-muted">{t('shortlist_pay_empty')}</p>}
        {pay.pictures.map((picture) => (
          <PayChart key={picture.currency} picture={picture} />
        ))}
        {pay.tooFew.length > 0 && (
          <p class="ui-muted">{t('shortlist_pay_tooFew', formatList(pay.tooFew.map(({ currency, count }) => `${currency} (${count})`)))}</p>
        )}
        {pay.leftOut > 0 && <p class="ui-muted">{t('shortlist_pay_leftOut', pay.leftOut)}</p>}
      </section>
      <section class="ui-stack">
        <h2>{t('shortlist_tracks')}</h2>
        {tracks ? <TrackChart picture={tracks} /> : <p class="ui-muted">{t('shortlist_tracks_empty')}</p>}
      </section>
      <section class="ui-stack">
        <h2>{t('shortlist_funnel_title')}</h2>
        <Funnel steps={funnel} />
      </section>
    </div>
  );
}
