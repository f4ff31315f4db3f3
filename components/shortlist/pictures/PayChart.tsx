import { useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import { formatNumber, formatPay } from '../../../utils/i18n/format';
import { t } from '../../../utils/i18n/t';
import type { PayGroup, PayPicture } from '../../../utils/shortlist/pay-picture';
import { TRACKS } from '../../../utils/track/verdict';
import { Disclosure } from '../../ui/Disclosure';
import { TrackBadge } from '../../ui/TrackBadge';
import { rungNames } from '../ladders';
import { Sideways } from '../Sideways';
import { Chart, type ChartProps } from './Chart';

const HEIGHT = 320;
/** In px: the room for the figures at the left, and the narrowest in which a group's name can stand level. */
const FIGURES = 80;
const LEVEL_NAME = 48;

const money = (value: number, currency: string) => formatPay({ currency, minValue: Math.round(value), maxValue: Math.round(value) }) ?? '';

/** "Staff / Manager". */
const rungWords = (rung: number) => {
  const { ic, management } = rungNames(rung);
  return [...new Set([ic, management].filter(Boolean))].join(' / ');
};

/** A bar from the lowest to the highest pay of each group, and a line across it at the median. */
function optionsFor(groups: readonly PayGroup[]): ChartProps['options'] {
  return ({ track: colours, text, line }, make) => ({
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [-0.6, groups.length - 0.4] }, y: { range: (_plot, _low, high) => [0, high * 1.08] } },
    axes: [
      {
        stroke: text,
        grid: { show: false },
        ticks: { show: false },
        splits: () => groups.map((_, at) => at),
        rotate: (plot) => ((plot.width - FIGURES) / groups.length < LEVEL_NAME ? -90 : 0),
        values: () => groups.map(({ track, rung }) => `${t(`track_short_${track}`)} ${rung}`),
      },
      {
        stroke: text,
        grid: { stroke: line, width: 1 },
        ticks: { show: false },
        size: FIGURES,
        values: (_plot, ticks) => ticks.map((value) => formatNumber(value)),
      },
    ],
    series: [{}, { paths: () => null, points: { show: false } }, { paths: () => null, points: { show: false } }],
    hooks: {
      draw: [
        (plot) => {
          const { ctx } = plot;
          const half = Math.min(22 * make.pxRatio, (plot.bbox.width / groups.length) * 0.35);
          ctx.save();
          for (const [at, { track, low, high, median }] of groups.entries()) {
            const x = plot.valToPos(at, 'x', true);
            const top = plot.valToPos(high, 'y', true);
            const bottom = plot.valToPos(low, 'y', true);
            ctx.fillStyle = colours[track];
            ctx.globalAlpha = 0.35;
            // A single figure has no range; it must still be seen.
            ctx.fillRect(x - half, top, half * 2, Math.max(2 * make.pxRatio, bottom - top));
            ctx.globalAlpha = 1;
            ctx.fillRect(x - half, plot.valToPos(median, 'y', true) - 1.5 * make.pxRatio, half * 2, 3 * make.pxRatio);
          }
          ctx.restore();
        },
      ],
    },
  });
}

function Gap({ rung, difference, currency }: { rung: number; difference: number; currency: string }) {
  const amount = money(Math.abs(difference), currency);
  const words = rungWords(rung);
  if (difference === 0) return <li>{t('shortlist_gap_same', rung, words)}</li>;
  return <li>{t(difference < 0 ? 'shortlist_gap_costs' : 'shortlist_gap_pays', rung, words, amount)}</li>;
}

/** Pay of one currency by track and rung, with its table, and what staying an expert costs or pays. */
export function PayChart({ picture }: { picture: PayPicture }) {
  const { currency, groups, gaps, count, converted } = picture;
  const data = useMemo<uPlot.AlignedData>(
    () => [groups.map((_, at) => at), groups.map(({ low }) => low), groups.map(({ high }) => high)],
    [groups],
  );
  const options = useMemo(() => optionsFor(groups), [groups]);
  const title = t('shortlist_pay_title', currency);
  return (
    <section class="sl-picture">
      <h3>{title}</h3>
      <p class="ui-muted">
        {t('shortlist_pay_from', count)} {converted > 0 && t('shortlist_pay_someConverted', converted)} {t('shortlist_pay_how')}
      </p>
      <Chart
        label={title}
        height={HEIGHT}
        data={data}
        options={options}
        tracks={TRACKS.filter((track) => groups.some((group) => group.track === track))}
      />
      {gaps.length > 0 && (
        <ul class="sl-gaps">
          {gaps.map((gap) => (
            <Gap key={gap.rung} {...gap} currency={currency} />
          ))}
        </ul>
      )}
      <Disclosure title={t('shortlist_asTable')}>
        <Sideways label={title}>
          <table class="sl-figures">
            <caption class="ui-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('shortlist_column_rung')}</th>
                <th scope="col">{t('shortlist_column_track')}</th>
                <th scope="col">{t('shortlist_pay_roles')}</th>
                <th scope="col">{t('shortlist_pay_low')}</th>
                <th scope="col">{t('shortlist_pay_median')}</th>
                <th scope="col">{t('shortlist_pay_high')}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={`${group.rung} ${group.track}`}>
                  <th scope="row">
                    {group.rung} · {rungNames(group.rung)[group.track === 'ic' ? 'ic' : 'management'] ?? rungWords(group.rung)}
                  </th>
                  <td>
                    <TrackBadge track={group.track} size="small" />
                  </td>
                  <td class="sl-number">{group.count}</td>
                  <td class="sl-number">{money(group.low, currency)}</td>
                  <td class="sl-number">{money(group.median, currency)}</td>
                  <td class="sl-number">{money(group.high, currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </Disclosure>
    </section>
  );
}
