import type { ComponentChildren } from 'preact';
import { t, word } from '../../utils/i18n/t';
import type { Level, Quote, Verdict } from '../../utils/track/verdict';
import { type JumpTo, QuoteItem } from '../ui/EvidenceList';

/** What stands on a rung on the other ladder: utils/track/facets/rung.ts. Below 5 both ladders are one. */
const MANAGEMENT_RUNGS: Readonly<Partial<Record<number, Level>>> = {
  6: 'manager',
  7: 'senior-manager',
  8: 'director',
  9: 'vp',
  10: 'c-level',
};
const EXPERT_RUNGS: Readonly<Partial<Record<number, Level>>> = { 6: 'staff', 7: 'principal' };

/** Which rung this is, and what stands beside it on the other ladder. */
function rungWords({ rung, track, level }: Verdict): string | undefined {
  if (rung === undefined) return undefined;
  const [key, other] =
    track === 'management'
      ? (['level_rungEquals_management', EXPERT_RUNGS[rung]] as const)
      : (['level_rungEquals_ic', MANAGEMENT_RUNGS[rung]] as const);
  return other === undefined || other === level ? t('level_rungAlone', rung) : t(key, rung, t(`level_${word(other)}`));
}

function reportsWords(directReports: string): string {
  return directReports === 'none' || directReports === 'unknown' ? t(`reports_${directReports}`) : directReports;
}

interface Row {
  readonly name: string;
  readonly value: ComponentChildren;
  readonly quote?: Quote;
}

/** The facets that the posting states, in the order in which they help. */
function rowsOf(verdict: Verdict): readonly Row[] {
  const { quotes, reportsTo } = verdict;
  const rung = rungWords(verdict);
  const rows: readonly (Row | false)[] = [
    verdict.level !== 'unknown' && {
      name: t('level_label'),
      value: (
        <>
          {t(`level_${word(verdict.level)}`)}
          {rung !== undefined && <span class="ui-muted ui-small facets__aside">{rung}</span>}
        </>
      ),
    },
    verdict.handsOn !== 'unknown' && { name: t('handsOn_label'), value: t(`handsOn_${verdict.handsOn}`) },
    verdict.directReports !== 'unknown' && {
      name: t('reports_label'),
      value: reportsWords(verdict.directReports),
      quote: quotes.directReports,
    },
    verdict.basis === 'posting' && { name: t('ladder_label'), value: t(`ladder_${word(verdict.dualLadder)}`), quote: quotes.dualLadder },
    reportsTo !== undefined && {
      name: t('boss_label'),
      value:
        reportsTo.technical === undefined
          ? reportsTo.title
          : t(reportsTo.technical ? 'boss_technical' : 'boss_notTechnical', reportsTo.title),
      quote: quotes.reportsTo,
    },
  ];
  return rows.filter((row) => row !== false);
}

/** Whether there is anything to show beyond the track. */
export const hasFacets = (verdict: Verdict): boolean => rowsOf(verdict).length > 0;

/** The facets at a glance, as one line. */
export function FacetLine({ verdict }: { verdict: Verdict }) {
  const parts = [
    verdict.level !== 'unknown' && t(`level_${word(verdict.level)}`),
    verdict.handsOn !== 'unknown' && t(`handsOn_short_${verdict.handsOn}`),
    verdict.directReports !== 'unknown' &&
      (verdict.directReports === 'none' ? t('reports_short_none') : t('reports_short', reportsWords(verdict.directReports))),
    verdict.dualLadder === 'offered' && t('ladder_short'),
  ].filter((part) => part !== false);
  return parts.length > 0 ? <p class="facet-line">{parts.join(' · ')}</p> : null;
}

/** What helps to decide beyond the track, each with its words where the posting has any. What is not stated is left out. */
export function Facets({ verdict, jumpTo }: { verdict: Verdict; jumpTo?: JumpTo }) {
  const shown = rowsOf(verdict);
  if (shown.length === 0) return null;
  return (
    <dl class="facets">
      {shown.map((row) => (
        <div key={row.name} class="facets__row">
          <dt>{row.name}</dt>
          <dd>
            {row.value}
            {row.quote !== undefined && (
              <ul class="facets__quote">
                <QuoteItem quote={row.quote} onJump={jumpTo?.(row.quote)} />
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
