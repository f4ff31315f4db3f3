/** Does a posting fit what the person wants to meet? */
import { fold } from '../posting/fold';
import type { JobPosting } from '../posting/posting';
import type { Verdict } from '../track/verdict';
import type { MyTrack } from './preferences';

const words = new WeakMap<readonly string[], readonly string[]>();

/** The person's words, folded once per list: a page of 1,000 cards asks 1,000 times. */
function folded(list: readonly string[]): readonly string[] {
  let found = words.get(list);
  if (!found) {
    found = list.map((word) => ` ${fold(word)} `).filter((word) => word.trim() !== '');
    words.set(list, found);
  }
  return found;
}

/** Longest stretch of a description that is searched: the longest real posting met had 60,000 characters. */
const SEARCHED = 100_000;

function textOf(posting: JobPosting): string {
  return ` ${fold(`${posting.title} ${posting.hiringOrganization ?? ''} ${(posting.description ?? '').slice(0, SEARCHED)}`)} `;
}

/** True for a role that the person wants to meet. `unclear` is off no track, nobody knows yet, unless a confidence is asked for. Whole words are matched. */
export function isOnTrack(myTrack: MyTrack, posting: JobPosting, verdict: Verdict): boolean {
  if (verdict.confidence < myTrack.minConfidence) return false;
  if (myTrack.track !== 'any' && verdict.track !== 'unclear' && verdict.track !== myTrack.track) return false;
  if (myTrack.levels.length > 0 && verdict.level !== 'unknown' && !myTrack.levels.includes(verdict.level)) return false;
  if (myTrack.include.length === 0 && myTrack.exclude.length === 0) return true;
  const text = textOf(posting);
  if (folded(myTrack.exclude).some((word) => text.includes(word))) return false;
  const wanted = folded(myTrack.include);
  return wanted.length === 0 || wanted.some((word) => text.includes(word));
}
