import { t } from '../../utils/i18n/t';
import type { Quote, Signal, Track } from '../../utils/track/verdict';
import { Icon } from './Icon';

/**
 * Log-odds as three words. 1.5 multiplies the odds by about 4.5, 0.5 by about 1.6: below that a signal alone would
 * hardly change anyone's mind.
 */
function weightWord(weight: number): 'strong' | 'some' | 'little' {
  const size = Math.abs(weight);
  return size >= 1.5 ? 'strong' : size >= 0.5 ? 'some' : 'little';
}
const WEIGHT_BARS = { little: 1, some: 2, strong: 3 } as const;

export interface QuoteItemProps {
  readonly quote: Quote;
  readonly weight?: number;
  /** What kinds of finding it is, in words. */
  readonly kinds?: readonly string[];
  /** In a flat list, each quote says itself whether it speaks for or against. */
  readonly signed?: boolean;
  /** Jumps to the words in the page; absent where their place was not found. */
  readonly onJump?: () => void;
}

/** How to jump to a quote's words in the page; undefined where their place was not found. */
export type JumpTo = (quote: Quote) => (() => void) | undefined;

/** The posting's own words, as they stand there. */
export function QuoteItem({ quote, weight, kinds = [], signed = false, onJump }: QuoteItemProps) {
  const strength = weight === undefined ? undefined : weightWord(weight);
  const bars = strength === undefined ? 0 : WEIGHT_BARS[strength];
  const against = weight !== undefined && weight < 0;
  const words = (
    <q class="ui-quote__text" dir="auto">
      {quote.quote}
    </q>
  );
  const hints = [...kinds, ...(quote.field === 'title' ? [t('evidence_inTitle')] : [])];
  return (
    <li class={`ui-quote${against ? ' ui-quote--against' : ''}`}>
      <div class="ui-quote__words">
        {signed && (
          <span class="ui-quote__sign">
            <Icon name={against ? 'minus' : 'plus'} label={against ? t('evidence_against') : t('evidence_for')} />
          </span>
        )}
        {onJump === undefined ? (
          words
        ) : (
          <button type="button" class="ui-quote__jump" onClick={onJump}>
            {words}
          </button>
        )}
      </div>
      {strength !== undefined && (
        <span class="ui-quote__weight" role="img" aria-label={t(`evidence_weight_${strength}`)} title={t(`evidence_weight_${strength}`)}>
          {[1, 2, 3].map((bar) => (
            <span key={bar} class={bar <= bars ? 'on' : undefined} />
          ))}
        </span>
      )}
      {hints.length > 0 && <span class="ui-quote__kind">{hints.join(' · ')}</span>}
    </li>
  );
}

/** What one stretch of words weighed, all findings in it together. */
export interface Finding {
  readonly quote: Quote;
  readonly kinds: readonly string[];
  readonly weight: number;
}

/** Signals by their words, heaviest first: the same words found twice, perhaps once for and once against, are shown once with what remains. */
export function findings(signals: readonly Signal[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const signal of signals) {
    const place = `${signal.field} ${signal.start} ${signal.end}`;
    const known = byPlace.get(place);
    byPlace.set(place, {
      quote: signal,
      kinds: [...new Set([...(known?.kinds ?? []), signal.kind])],
      weight: (known?.weight ?? 0) + signal.weight,
    });
  }
  return [...byPlace.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

export interface EvidenceListProps {
  readonly track: Track;
  readonly signals: readonly Signal[];
  /** Leaves out this many of the heaviest findings, and all after `take` more. */
  readonly skip?: number;
  readonly take?: number;
  /** Of its headings. */
  readonly level?: 3 | 4;
  /** One flat list without headings and kinds, for where room is short. */
  readonly compact?: boolean;
  /** Words for a signal's kind; undefined shows the quote alone. */
  readonly kindWords?: (kind: string) => string | undefined;
  readonly jumpTo?: JumpTo;
}

/** What spoke for and against a verdict, in the posting's own words. */
export function EvidenceList({ track, signals, skip = 0, take, level = 3, compact = false, kindWords, jumpTo }: EvidenceListProps) {
  const found = findings(signals).slice(skip, take === undefined ? undefined : skip + take);
  const Heading = level === 3 ? 'h3' : 'h4';
  if (found.length === 0) return <p class="ui-muted">{t('evidence_none')}</p>;
  const item = ({ quote, kinds, weight }: Finding) => (
    <QuoteItem
      key={`${quote.field} ${quote.start} ${quote.end}`}
      quote={quote}
      weight={weight}
      kinds={compact ? [] : kinds.map((kind) => kindWords?.(kind)).filter((words) => words !== undefined)}
      signed={compact}
      onJump={jumpTo?.(quote)}
    />
  );
  if (compact) return <ul class={`ui-evidence__list ui-evidence__list--compact ui-track--${track}`}>{found.map(item)}</ul>;
  const groups = [
    { name: 'for', words: t('evidence_for'), icon: 'plus', list: found.filter((finding) => finding.weight >= 0) },
    { name: 'against', words: t('evidence_against'), icon: 'minus', list: found.filter((finding) => finding.weight < 0) },
  ] as const;
  return (
    <div class={`ui-evidence ui-track--${track}`}>
      {groups
        .filter((group) => group.list.length > 0)
        .map((group) => (
          <section key={group.name} class="ui-evidence__group">
            <Heading class="ui-evidence__heading">
              <Icon name={group.icon} />
              {group.words}
            </Heading>
            <ul class="ui-evidence__list">{group.list.map(item)}</ul>
          </section>
        ))}
    </div>
  );
}
