import { formatNumber } from '../../../utils/i18n/format';
import { t } from '../../../utils/i18n/t';
import type { FunnelStep } from '../../../utils/shortlist/funnel';
import { Sideways } from '../Sideways';

/** How far applications came: a table whose first figure is also a bar. */
export function Funnel({ steps }: { steps: readonly FunnelStep[] }) {
  const most = Math.max(1, ...steps.map(({ reached }) => reached));
  return (
    <section class="sl-picture">
      <h3>{t('shortlist_funnel')}</h3>
      <Sideways label={t('shortlist_funnel')}>
        <table class="sl-figures sl-funnel">
          <caption class="ui-hidden">{t('shortlist_funnel')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('status_label')}</th>
              <th scope="col">{t('shortlist_funnel_reached')}</th>
              <th scope="col">{t('shortlist_funnel_now')}</th>
              <th scope="col">{t('shortlist_funnel_days')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ status, reached, now, medianDays }) => (
              <tr key={status}>
                <th scope="row">{t(`status_${status}`)}</th>
                <td>
                  <span class="sl-funnel__bar" style={{ '--share': reached / most }}>
                    {formatNumber(reached)}
                  </span>
                </td>
                <td class="sl-number">{formatNumber(now)}</td>
                <td class="sl-number">{medianDays === undefined ? '–' : formatNumber(Math.round(medianDays))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  );
}
