/** Learns words/duty-words.ts: how much each word of a duty speaks for a person in charge, from unlabelled postings under clear titles. */
import type { PostingReader } from '../../../utils/track/evidence';
import { titleFeatures } from '../../../utils/track/title/features';
import { readTitle } from '../../../utils/track/title/title';
import { fold } from '../../../utils/track/title/tokens';
import type { Unlabelled } from './corpus';

/** Words and pairs kept, by how much they say: with 4,000 the cross-validated score is the same. */
const KEPT = 700;
/** A word that fewer employers use says something about these employers. */
const EMPLOYERS = 5;
/** Titles that may be either. */
const DOUBTFUL = /lead|manager|coord|head|director|chief/i;

interface Count {
  charge: number;
  craft: number;
  readonly employers: Set<string>;
}

/** The table's text: "word weight" or "word word weight" a line, weights in tenths of log-odds, English only. */
export function dutyTable(rows: readonly Unlabelled[], reader: PostingReader): string {
  const counts = new Map<string, Count>();
  let charge = 0;
  let craft = 0;
  for (const row of rows) {
    if (row.lang !== 'en' || !row.description) continue;
    const group = titleFeatures(readTitle(row.title, row.lang), row.lang).find((name) => name.startsWith('group:'));
    const inCharge = group === 'group:people';
    if (!inCharge && (group !== 'group:craft' || DOUBTFUL.test(row.title))) continue;
    const { text, duties } = reader.read(row.description);
    for (const { segment } of duties) {
      if (inCharge) charge++;
      else craft++;
      const words = new Set<string>();
      let before = '';
      for (let at = text.first[segment]!; at < text.last(segment); at++) {
        const word = text.value[at]! >= 0 ? '' : fold(text.text.slice(text.start[at]!, text.end[at]!));
        if (/^[a-z]+$/.test(word)) {
          words.add(word);
          if (before !== '') words.add(`${before} ${word}`);
        }
        before = /^[a-z]+$/.test(word) ? word : '';
      }
      for (const word of words) {
        const count: Count = counts.get(word) ?? { charge: 0, craft: 0, employers: new Set() };
        counts.set(word, count);
        if (inCharge) count.charge++;
        else count.craft++;
        if (count.employers.size < EMPLOYERS) count.employers.add(row.hiringOrganization ?? row.id);
      }
    }
  }
  const weighed: { word: string; weight: number; says: number }[] = [];
  for (const [word, count] of counts) {
    if (count.employers.size < EMPLOYERS) continue;
    const weight = Math.log((count.charge + 1) / (charge + 2)) - Math.log((count.craft + 1) / (craft + 2));
    const doubt = Math.sqrt(1 / (count.charge + 1) + 1 / (count.craft + 1));
    if (Math.abs(weight) > 1.5 * doubt) weighed.push({ word, weight, says: Math.abs(weight) * Math.sqrt(count.charge * 10 + count.craft) });
  }
  weighed.sort((a, b) => b.says - a.says || (a.word < b.word ? -1 : 1));
  return weighed
    .slice(0, KEPT)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, weight }) => `${word} ${Math.round(weight * 10)}`)
    .join('\n');
}
