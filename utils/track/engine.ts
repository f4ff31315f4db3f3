/**
 * The track engine for other programs: `import { classify } from 'trackmark/track'` (after `npm run build:engine`).
 * Pure: no browser or DOM global is touched, at import or later; the same code runs in the extension's worker.
 */
export { classify } from './classify';
export { LEVELS, type Level, type Quote, type Signal, TRACKS, type Track, type TrackInput, UNCLEAR_REASONS, type Verdict } from './verdict';
