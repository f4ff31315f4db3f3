/** How much of the work stays the craft's own: guideline, section 4. */
import type { Feature } from './features/feature';
import type { HandsOn, Track } from './verdict';

/** Share of own work that a text of this track and these features tells, by the facet's definition: an expert's is most of it, a manager's never. */
export function handsOnOf(track: Track, features: readonly Feature[]): HandsOn {
  if (track === 'unclear') return 'unknown';
  if (track === 'ic') return 'mostly';
  if (track === 'management') return 'no';
  // a lead whose duties sound like the craft's throughout
  const tone = features.find(({ name }) => name === 'tone:mean')?.value ?? 0;
  return tone < MOSTLY_CRAFT ? 'mostly' : 'partly';
}

/** Mean tone of the duties below which leads were labelled "mostly" more often than "partly". */
const MOSTLY_CRAFT = -0.35;
