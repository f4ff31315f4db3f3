import { useId } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { IconButton } from './Button';
import { Icon } from './Icon';

const STARS = [1, 2, 3, 4, 5];

/** Zero to five stars: radio buttons, so that arrow keys work; a second way back to none beside them. */
export function Rating({ value, onChange }: { value: number | undefined; onChange: (value: number | undefined) => void }) {
  const name = useId();
  return (
    <fieldset class="ui-rating">
      <legend class="ui-hidden">{t('rating_label')}</legend>
      <div class="ui-rating__stars">
        {STARS.map((star) => (
          <label key={star} class={`ui-rating__star${star <= (value ?? 0) ? ' ui-rating__star--on' : ''}`} title={t('rating_stars', star)}>
            <input
              type="radio"
              name={name}
              value={star}
              checked={star === value}
              aria-label={t('rating_stars', star)}
              onChange={() => onChange(star)}
            />
            <Icon name="star" filled={star <= (value ?? 0)} />
          </label>
        ))}
      </div>
      {value !== undefined && <IconButton icon="close" size="small" label={t('rating_clear')} onClick={() => onChange(undefined)} />}
    </fieldset>
  );
}

/** Stars to look at. */
export function Stars({ value }: { value: number }) {
  return (
    <span class="ui-rating__star--on" role="img" aria-label={t('rating_stars', value)}>
      {STARS.filter((star) => star <= value).map((star) => (
        <Icon key={star} name="star" filled />
      ))}
    </span>
  );
}
