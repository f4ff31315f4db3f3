import { t, word } from '../../utils/i18n/t';
import type { Quote, Track, Verdict } from '../../utils/track/verdict';
import { IconButton } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { EvidenceList } from '../ui/EvidenceList';
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
  readonly onCorrect?: () => void;
  readonly onJump?: (quote: Quote) => void;
}

/** The verdict: one sentence, what the title hides, the words that decided, the facets. The popup shows the gist and opens the rest. */
export function VerdictCard({ verdict, corrected, roomy = false, onCorrect, onJump }: VerdictCardProps) {
  const track = corrected ?? verdict.track;
  const first = roomy ? verdict.signals : verdict.signals.slice(0, FIRST_QUOTES);
  const more = verdict.signals.slice(first.length);
  const notes = [...verdict.notes.map((note) => t(`note_${word(note)}`)), ...(verdict.managementPush ? [t('note_management_push')] : [])];
  return (
    <section class={`verdict ui-track--${track}`}>
      <h2 class="ui-hidden">{t('verdict_label')}</h2>
      <div class="verdict__head">
        <TrackBadge track={track} size="large" />
        {corrected === undefined ? (
          <Confidence track={track} confidence={verdict.confidence} />
        ) : (
          <span class="ui-muted ui-small">{t('verdict_corrected')}</span>
        )}
        {onCorrect !== undefined && <IconButton icon="pencil" size="small" label={t('verdict_wrong')} onClick={onCorrect} />}
      </div>
      <p class="verdict__sentence">{t(`verdict_sentence_${track}`)}</p>
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
      {verdict.basis === 'posting' && <EvidenceList track={track} signals={first} kindWords={signalWords} onJump={onJump} />}
      {roomy ? (
        <Facets verdict={verdict} onJump={onJump} />
      ) : (
        <>
          <FacetLine verdict={verdict} />
          {(more.length > 0 || hasFacets(verdict)) && (
            <Disclosure title={t('verdict_more')} hint={more.length > 0 ? t('evidence_more', more.length) : undefined}>
              {more.length > 0 && <EvidenceList track={track} signals={more} kindWords={signalWords} onJump={onJump} />}
              <Facets verdict={verdict} onJump={onJump} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
