/** The two ladders side by side: the level that stands on each rung (1 to 10). Experts' ladders end at 8 in nearly every company. */
import { t, word } from '../../utils/i18n/t';
import type { Level } from '../../utils/track/verdict';

type Rung = { readonly ic?: Exclude<Level, 'unknown'>; readonly management?: Exclude<Level, 'unknown'> };

const LADDERS: Readonly<Record<number, Rung>> = {
  1: { ic: 'intern' },
  2: { ic: 'junior' },
  3: { ic: 'mid' },
  4: { ic: 'senior' },
  5: { ic: 'lead', management: 'lead' },
  6: { ic: 'staff', management: 'manager' },
  7: { ic: 'principal', management: 'senior-manager' },
  8: { management: 'director' },
  9: { management: 'vp' },
  10: { management: 'c-level' },
};

/** What a rung is called on each ladder; `undefined` where a ladder has no such rung. */
export function rungNames(rung: number): { readonly ic?: string; readonly management?: string } {
  const { ic, management } = LADDERS[rung] ?? {};
  return {
    ic: rung === 8 ? t('shortlist_level_distinguished') : ic && t(`level_${word(ic)}`),
    management: management && (rung === 5 ? t('shortlist_level_teamLead') : t(`level_${word(management)}`)),
  };
}
