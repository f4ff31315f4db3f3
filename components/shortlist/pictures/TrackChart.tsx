import { useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import { formatDay } from '../../../utils/i18n/format';
import { t } from '../../../utils/i18n/t';
import type { TrackPicture } from '../../../utils/shortlist/track-picture';
import { TRACKS } from '../../../utils/track/verdict';
import { Disclosure } from '../../ui/Disclosure';
import { Sideways } from '../Sideways';
import { Chart, type ChartProps } from './Chart';

const HEIGHT = 260;

/** Each series holds its track and all below it; drawn from the tallest on, each covers what is not its own. */
function stacked({ from, counts }: TrackPicture): uPlot.AlignedData {
  const heights = from.map(() => 0);
  const layers = TRACKS.map((track) =>
    counts[track].map((count, at) => {
      heights[at]! += count;
      return heights[at]!;
    }),
  );
  return [from.map((_, at) => at), ...layers.reverse()];
}

function optionsFor({ from }: TrackPicture): ChartProps['options'] {
  return ({ track: colours, text, line }, make) => ({
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: [-0.6, from.length - 0.4] },
      y: { range: (_plot, _low, high) => [0, Math.max(4, Math.ceil(high * 1.08))] },
    },
    axes: [
      {
        stroke: text,
        grid: { show: false },
        ticks: { show: false },
        space: 70,
        values: (_plot, ticks) => ticks.map((at) => (Number.isInteger(at) && from[at] ? formatDay(from[at]) : '')),
      },
      {
        stroke: text,
        grid: { stroke: line, width: 1 },
        ticks: { show: false },
        values: (_plot, ticks) => ticks.map((value) => (Number.isInteger(value) ? String(value) : '')),
      },
    ],
    series: [
      {},
      ...[...TRACKS].reverse().map((track) => ({
        fill: colours[track],
        stroke: colours[track],
        width: 0,
        paths: make.paths.bars!({ size: [0.8, 48] }),
        points: { show: false },
      })),
    ],
  });
}

/** Roles met, by track and time, with the table. */
export function TrackChart({ picture }: { picture: TrackPicture }) {
  const data = useMemo(() => stacked(picture), [picture]);
  const options = useMemo(() => optionsFor(picture), [picture]);
  const title = t(picture.step === 'week' ? 'shortlist_tracks_week' : 'shortlist_tracks_month');
  return (
    <section class="sl-picture">
      <h3>{title}</h3>
      <Chart label={title} height={HEIGHT} data={data} options={options} tracks={TRACKS} />
      <Disclosure title={t('shortlist_asTable')}>
        <Sideways label={title}>
          <table class="sl-figures">
            <caption class="ui-hidden">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('shortlist_tracks_from')}</th>
                {TRACKS.map((track) => (
                  <th key={track} scope="col">
                    {t(`track_${track}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {picture.from.map((from, at) => (
                <tr key={from}>
                  <th scope="row">{formatDay(from)}</th>
                  {TRACKS.map((track) => (
                    <td key={track} class="sl-number">
                      {picture.counts[track][at]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </Disclosure>
    </section>
  );
}
