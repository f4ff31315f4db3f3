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
  /** What kind of finding it is, in words. */
  readonly kind?: string;
  /** Jumps to the words in the page; absent where their place was not found. */
  readonly onJump?: (quote: Quote) => void;
}

/** The posting's own words, as they stand there. */
export function QuoteItem({ quote, weight, kind, onJump }: QuoteItemProps) {
  const strength = weight === undefined ? undefined : weightWord(weight);
  const bars = strength === undefined ? 0 : WEIGHT_BARS[strength];
  const words = <q class="ui-quote__text">{quote.quote}</q>;
  const hints = [kind, quote.field === 'title' ? t('evidence_inTitle') : undefined].filter((hint) => hint !== undefined);
  return (
    <li class={`ui-quote${weight !== undefined && weight < 0 ? ' ui-quote--against' : ''}`}>
      {onJump === undefined ? (
        words
      ) : (
        <button type="button" class="ui-quote__jump" onClick={() => onJump(quote)}>
          {words}
        </button>
      )}
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

export interface EvidenceListProps {
  readonly track: Track;
  /** Heaviest first. */
  readonly signals: readonly Signal[];
  /** Words for a signal's kind; undefined shows the quote alone. */
  readonly kindWords?: (kind: string) => string | undefined;
  readonly onJump?: (quote: Quote) => void;
}

/** What spoke for and against a verdict, in the posting's own words. */
export function EvidenceList({ track, signals, kindWords, onJump }: EvidenceListProps) {
  if (signals.length === 0) return <p class="ui-muted">{t('evidence_none')}</p>;
  const groups = [
    { name: 'for', words: t('evidence_for'), icon: 'plus', list: signals.filter((signal) => signal.weight >= 0) },
    { name: 'against', words: t('evidence_against'), icon: 'minus', list: signals.filter((signal) => signal.weight < 0) },
  ] as const;
  return (
    <div class={`ui-evidence ui-track--${track}`}>
      {groups
        .filter((group) => group.list.length > 0)
        .map((group) => (
          <section key={group.name} class="ui-evidence__group">
            <h3 class="ui-evidence__heading">
              <Icon name={group.icon} />
              {group.words}
            </h3>
            <ul class="ui-evidence__list">
              {group.list.map((signal) => (
                <QuoteItem
                  key={`${signal.kind} ${signal.field} ${signal.start}`}
                  quote={signal}
                  weight={signal.weight}
                  kind={kindWords?.(signal.kind)}
                  onJump={onJump}
                />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
