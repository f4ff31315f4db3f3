/**
 * One shape per track, so that a verdict is told without colour: a dot works alone, a diamond has a point to lead, a
 * triangle stands on others, a ring is open. Path data on a grid of 16; `ring` is drawn as a line, the others filled.
 */
import type { Track } from '../../utils/track/verdict';

export const TRACK_SHAPES: Readonly<Record<Track, { readonly path: string; readonly line?: true }>> = {
  ic: { path: 'M8 2.6a5.4 5.4 0 1 0 .01 0z' },
  lead: { path: 'M8 1.2 14.8 8 8 14.8 1.2 8z' },
  management: { path: 'M8 1.8 15 14H1z' },
  unclear: { path: 'M8 3.2a4.8 4.8 0 1 0 .01 0z', line: true },
};
