/** Light or dark by what the page itself paints behind a mark, not by what the system prefers: many sites know one theme only. */
import type { Theme } from './mark';

/** Red, green, blue and alpha of a computed `background-color`; undefined where it is written in a newer notation. */
function channels(color: string): readonly number[] | undefined {
  const match = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:, ?| ?\/ ?)([\d.]+))?\)$/.exec(color);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3]), match[4] === undefined ? 1 : Number(match[4])] : undefined;
}

/** Relative luminance by WCAG 2.2, 0 to 1. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Theme of the nearest painted background from an element upwards; what the page's colour scheme says where nothing is painted. */
export function themeAt(element: Element, window: Window): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const rgba = channels(window.getComputedStyle(at).backgroundColor);
    if (rgba && (rgba[3] ?? 0) > 0.5) return luminance(rgba) < 0.25 ? 'dark' : 'light';
  }
  const scheme = window.getComputedStyle(element).colorScheme;
  const dark = /dark/.test(scheme) && (!/light/.test(scheme) || window.matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}
