/** How many duties there are and how they sound. */
import type { Gathered } from '../evidence';
import { FEW, type Feature, type Source } from './feature';

/** The number of duties, in every language, and their tone, which was learned in English only. */
export function addTone(all: Feature[], group: string, lang: string | undefined, { duties }: Gathered): void {
  const count = duties.length;
  if (count < FEW)
    all.push({ name: 'few-duties', value: 1, source: undefined }, { name: `few-duties:${group}`, value: 1, source: undefined });
  all.push({ name: 'many-duties', value: Math.min(20, count) / 10, source: undefined });
  if ((lang ?? 'en') !== 'en' || count === 0) return;
  const order = duties.map((duty, index) => ({ tone: duty.tone, index })).sort((a, b) => b.tone - a.tone);
  const sum = order.reduce((total, { tone }) => total + tone, 0);
  const highest = order[0]!;
  const lowest = order[count - 1]!;
  const share = order.filter(({ tone }) => tone > 0).length / count;
  const top = (highest.tone + (order[1]?.tone ?? 0) + (order[2]?.tone ?? 0)) / 3;
  const tells = sum > 0 ? highest : lowest;
  const source = ({ index }: { index: number }, part: number): Source => ({ of: 'duty', index, part });
  const craft = order.filter(({ tone }) => tone < -0.5).length;
  all.push({ name: 'tone:mean', value: sum / count, source: source(tells, sum === 0 ? 0 : tells.tone / sum) });
  all.push({ name: 'tone:share', value: share, source: source(highest, share === 0 ? 0 : 1 / (share * count)) });
  all.push({ name: 'tone:top', value: top, source: source(highest, top === 0 ? 0 : highest.tone / 3 / top) });
  all.push({ name: 'tone:craft', value: craft / count, source: source(lowest, craft === 0 ? 0 : 1 / craft) });
}
