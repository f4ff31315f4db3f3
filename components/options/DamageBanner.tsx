import { formatMoment } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import type { StoreState } from '../../utils/messages';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import type { OptionsActions } from './options-actions';

/** So many copies are offered, newest first. */
const OFFERED = 3;

/** The store was damaged: what is there, and the two ways on. Nothing is written until one of them is taken. */
export function DamageBanner({ damage, actions }: { damage: StoreState; actions: Pick<OptionsActions, 'bringBack' | 'goOn'> }) {
  return (
    <Banner
      kind="failure"
      title={t('damage_title')}
      actions={
        <>
          {damage.snapshots.slice(0, OFFERED).map((copy) => (
            <Button key={copy.generation} size="small" icon="refresh" onClick={() => actions.bringBack(copy.generation)}>
              {t('damage_bringBack', formatMoment(copy.at), copy.rows)}
            </Button>
          ))}
          <Button size="small" kind="quiet" onClick={() => actions.goOn()}>
            {t('damage_goOn')}
          </Button>
        </>
      }
    >
      <p>{t('damage_rows', damage.rows, damage.expectedRows)}</p>
      <p>{t(damage.snapshots.length > 0 ? 'damage_do' : 'damage_doWithoutCopy')}</p>
    </Banner>
  );
}
