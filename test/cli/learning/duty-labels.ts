/** The labels of single duties in duty-labels.tsv: what a sentence says about the holder, by the guideline. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * P: full responsibility for people; T: leads a team's daily work; H: helps people (mentors, trains, guides in the craft); B: who is the boss,
 * or that nobody is led; O: own craft; M: runs a unit or function (strategy, budget, policy, oversight); C: coordination; X: nothing about the holder.
 */
export const DUTY_LABELS = ['P', 'T', 'H', 'B', 'O', 'M', 'C', 'X'] as const;
export type DutyLabel = (typeof DUTY_LABELS)[number];

/** Label by where a duty begins in its description (UTF-16 units). */
export type LabelledDuties = ReadonlyMap<number, DutyLabel>;

const ONE = new RegExp(`([0-9a-z]+)([${DUTY_LABELS.join('')}])`, 'g');

/** The file's lines as labels by posting; lines that begin with # say what it is. */
export function parseDutyLabels(text: string): Map<string, LabelledDuties> {
  const postings = new Map<string, LabelledDuties>();
  for (const line of text.split('\n')) {
    const [id = '', labels] = line.split('\t');
    if (labels === undefined || id.startsWith('#')) continue;
    const duties = new Map<number, DutyLabel>();
    let at = 0;
    for (const [, behind, label] of labels.matchAll(ONE)) {
      at += Number.parseInt(behind!, 36);
      duties.set(at, label as DutyLabel);
    }
    postings.set(id, duties);
  }
  return postings;
}

export const dutyLabels = (): Map<string, LabelledDuties> =>
  parseDutyLabels(readFileSync(join(import.meta.dirname, 'duty-labels.tsv'), 'utf8'));
