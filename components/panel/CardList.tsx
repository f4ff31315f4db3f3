import { useState } from 'preact/hooks';
import { formatPay } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import type { TabPosting } from '../../utils/messages';
import type { MyTrack } from '../../utils/role/preferences';
import { trackOf } from '../role/actions';
import { Flags } from '../role/Flags';
import { placeWords } from '../role/PostingHead';
import { Button, IconButton } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Confidence, TrackBadge } from '../ui/TrackBadge';

export interface CardListProps {
  readonly cards: readonly TabPosting[];
  readonly myTrack: MyTrack;
  readonly onShow: (card: TabPosting) => void;
  readonly onSave: (card: TabPosting) => void;
  readonly onOpenRole: (id: string) => void;
}

function Card({ card, props }: { card: TabPosting; props: CardListProps }) {
  const { posting, verdict, role } = card;
  const facts = [posting.hiringOrganization, placeWords(posting), formatPay(posting.baseSalary)].filter((fact) => fact !== undefined);
  const track = trackOf(card);
  return (
    <li class={`card${card.onTrack ? '' : ' card--off'}`}>
      <button type="button" class="card__main" onClick={() => props.onShow(card)}>
        <span class="card__title" dir="auto">
          {posting.title}
        </span>
        <span class="card__facts">{facts.join(' · ')}</span>
        <span class="card__verdict">
          <TrackBadge track={track} size="small" />
          <Confidence track={track} confidence={verdict.confidence} bare />
          <Flags flags={card.flags} />
        </span>
      </button>
      {role === undefined ? (
        <IconButton icon="bookmark" size="small" label={t('card_save', posting.title)} onClick={() => props.onSave(card)} />
      ) : (
        <IconButton icon="note" size="small" label={t('card_open', posting.title)} onClick={() => props.onOpenRole(role.id)} />
      )}
    </li>
  );
}

/** All cards of a list page with their verdicts. A click scrolls the page to the card; the filter hides nothing in the page. */
export function CardList(props: CardListProps) {
  const { cards, myTrack } = props;
  const [mine, setMine] = useState(false);
  const onTrack = cards.filter((card) => card.onTrack);
  const shown = mine ? onTrack : cards;
  return (
    <section class="cards">
      <div class="cards__head">
        <h1>{t('cards_count', cards.length)}</h1>
        <Button size="small" icon="filter" pressed={mine} onClick={() => setMine(!mine)}>
          {myTrack.track === 'any' ? t('cards_mine', onTrack.length) : t('cards_mineTrack', t(`track_${myTrack.track}`), onTrack.length)}
        </Button>
      </div>
      {mine && shown.length < cards.length && (
        <p class="ui-muted ui-small" role="status">
          {t('cards_filtered', cards.length - shown.length)}{' '}
          <Button kind="quiet" size="small" onClick={() => setMine(false)}>
            {t('cards_showAll')}
          </Button>
        </p>
      )}
      {shown.length === 0 ? (
        <EmptyState icon="filter" title={t('cards_noneMine')} text={t('cards_noneMine_text')} />
      ) : (
        <ul class="card-list">
          {shown.map((card) => (
            <Card key={card.key} card={card} props={props} />
          ))}
        </ul>
      )}
    </section>
  );
}
