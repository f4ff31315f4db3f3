import { t, word } from '../../utils/i18n/t';
import type { Track, Verdict } from '../../utils/track/verdict';
import { Button, IconButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { EvidenceList, findings, type JumpTo } from '../ui/EvidenceList';
import { Icon } from '../ui/Icon';
import { Confidence, TrackBadge } from '../ui/TrackBadge';
import { FacetLine, Facets, hasFacets } from './Facets';
import { signalWords } from './signal-words';

/** So many quotes are shown at once; the rest opens. */
const FIRST_QUOTES = 2;

export interface VerdictCardProps {
  readonly verdict: Verdict;
  /** The person's own word, which then counts. */
  readonly corrected?: Track;
  /** Shows all evidence at once: there is room in the side panel. */
  readonly roomy?: boolean;
  /** Of its heading, which is for screen readers; the evidence goes one below. */
  readonly level?: 2 | 3;
  readonly onCorrect?: () => void;
  readonly jumpTo?: JumpTo;
}

/** The verdict: one sentence, what the title hides, the words that decided, the facets. The popup shows the gist and opens the rest. */
export function VerdictCard({ verdict, corrected, roomy = false, level = 2, onCorrect, jumpTo }: VerdictCardProps) {
  const track = corrected ?? verdict.track;
  const more = roomy ? 0 : Math.max(0, findings(verdict.signals).length - FIRST_QUOTES);
  const Heading = level === 2 ? 'h2' : 'h3';
  const notes = [...verdict.notes.map((note) => t(`note_${word(note)}`)), ...(verdict.managementPush ? [t('note_management_push')] : [])];
  return (
    <section class={`verdict ui-track--${track}`}>
      <Heading class="ui-hidden">{t('verdict_label')}</Heading>
      <div class="verdict__head">
        <TrackBadge track={track} size="large" />
        {corrected === undefined ? (
          <Confidence track={track} confidence={verdict.confidence} />
        ) : (
          <span class="ui-muted ui-small">{t('verdict_corrected')}</span>
        )}
      </div>
      <div class="verdict__gist">
        <p class="verdict__sentence">{t(`verdict_sentence_${track}`)}</p>
        {onCorrect !== undefined &&
          (roomy ? (
            <Button kind="quiet" size="small" icon="pencil" onClick={onCorrect}>
              {t('verdict_wrong')}
            </Button>
          ) : (
            <IconButton icon="pencil" size="small" label={t('verdict_wrong')} onClick={onCorrect} />
          ))}
      </div>
      {track === 'unclear' && verdict.unclearReason !== undefined && <p>{t(`unclear_${word(verdict.unclearReason)}`)}</p>}
      {verdict.basis === 'title' && <p class="ui-muted">{t('verdict_basisTitle')}</p>}
      {notes.length > 0 && (
        <ul class="verdict__notes">
          {notes.map((note) => (
            <li key={note}>
              <Icon name="alert" />
              <span>{note}</span>
            </li>
          ))}
        </ul>
      )}
      {verdict.basis === 'posting' && (
        <EvidenceList
          level={level === 2 ? 3 : 4}
          track={track}
          signals={verdict.signals}
          take={roomy ? undefined : FIRST_QUOTES}
          compact={!roomy}
          kindWords={signalWords}
          jumpTo={jumpTo}
        />
      )}
      {roomy ? (
        <Facets verdict={verdict} jumpTo={jumpTo} />
      ) : (
        <>
          <FacetLine verdict={verdict} />
          {(more > 0 || hasFacets(verdict)) && (
            <Disclosure title={t('verdict_more')} hint={more > 0 ? t('evidence_more', more) : undefined}>
              {more > 0 && (
                <EvidenceList
                  level={level === 2 ? 3 : 4}
                  track={track}
                  signals={verdict.signals}
                  skip={FIRST_QUOTES}
                  kindWords={signalWords}
                  jumpTo={jumpTo}
                />
              )}
              <Facets verdict={verdict} jumpTo={jumpTo} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
