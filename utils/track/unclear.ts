/** When a posting does not tell: the reasons for `unclear`. */
import type { Gathered } from './evidence';
import type { Feature } from './features/feature';
import { type Odds, torn } from './model';
import { claimOf } from './title/kinds';
import type { TitleReading } from './title/title';
import type { UnclearReason } from './verdict';

/** With fewer duties and words the title decides. */
const FEW_DUTIES = 2;
const FEW_WORDS = 60;

/** Why a posting is unclear; undefined where a verdict can be shown. */
export function whyUnclear(title: TitleReading, features: readonly Feature[], gathered: Gathered, odds: Odds): UnclearReason | undefined {
  if (title.several) return 'several-roles';
  const { duties, text } = gathered;
  const silent = !features.some(({ name }) => /:(?:duty|listed)$/.test(name));
  if (duties.length < FEW_DUTIES && text.words < FEW_WORDS && silent && (!title.main || claimOf(title.main.kind).vague))
    return title.main ? 'title-cannot-tell' : 'no-duties';
  return torn(odds) ? 'contradicts-itself' : undefined;
}
