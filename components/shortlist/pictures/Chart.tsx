import { useEffect, useRef } from 'preact/hooks';
import type uPlot from 'uplot';
import { t } from '../../../utils/i18n/t';
import { TRACKS, type Track } from '../../../utils/track/verdict';
import { TrackShape } from '../../ui/TrackBadge';

/** Colours as the theme has them now: canvas knows no custom properties. */
export interface ChartColours {
  readonly track: Readonly<Record<Track, string>>;
  readonly text: string;
  readonly line: string;
}

export interface ChartProps {
  /** What it shows, in a sentence: the table below it says the same in figures. */
  readonly label: string;
  readonly height: number;
  readonly data: uPlot.AlignedData;
  readonly options: (colours: ChartColours, plot: typeof uPlot) => Omit<uPlot.Options, 'width' | 'height'>;
  readonly tracks: readonly Track[];
}

function coloursOf(host: HTMLElement): ChartColours {
  const colour = (selector: string, property: 'color' | 'borderTopColor' = 'color') =>
    getComputedStyle(host.querySelector(selector) ?? host)[property];
  return {
    track: Object.fromEntries(TRACKS.map((track) => [track, colour(`.ui-track--${track}`)])) as Record<Track, string>,
    text: getComputedStyle(host).color,
    line: colour('.sl-legend', 'borderTopColor'),
  };
}

/** A chart by uPlot, which is loaded when the first one is shown. Drawn anew for another width or theme. */
export function Chart({ label, height, data, options, tracks }: ChartProps) {
  const host = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let plot: uPlot | undefined;
    let gone = false;
    const draw = (make: typeof uPlot) => {
      plot?.destroy();
      if (!host.current || !canvas.current || gone) return;
      const width = canvas.current.clientWidth;
      plot = new make({ ...options(coloursOf(host.current), make), width, height }, data, canvas.current);
    };
    const resized = new ResizeObserver(([entry]) => entry && plot?.setSize({ width: entry.contentRect.width, height }));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    let redraw = () => {};
    // The person's own choice goes before the system's (ui/theme.ts).
    const chosen = new MutationObserver(() => redraw());
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    void Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]).then(([{ default: make }]) => {
      if (gone || !canvas.current) return;
      redraw = () => draw(make);
      dark.addEventListener('change', redraw);
      draw(make);
      resized.observe(canvas.current);
    });
    return () => {
      gone = true;
      dark.removeEventListener('change', redraw);
      chosen.disconnect();
      resized.disconnect();
      plot?.destroy();
    };
  }, [data, options, height]);

  return (
    <figure ref={host} class="sl-chart">
      <figcaption class="sl-legend">
        {tracks.map((track) => (
          <span key={track} class={`ui-track--${track} sl-legend__track`}>
            <TrackShape track={track} /> {t(`track_${track}`)}
          </span>
        ))}
      </figcaption>
      <div ref={canvas} role="img" aria-label={label} style={{ blockSize: `${height}px` }} />
    </figure>
  );
}
