import { useId } from 'preact/hooks';
import { formatPercent } from '../../utils/i18n/format';
import { t, word } from '../../utils/i18n/t';
import type { MyTrack } from '../../utils/role/preferences';
import { LEVELS, type Level } from '../../utils/track/verdict';
import { Chips, Choices } from '../ui/Field';
import { TagInput } from '../ui/TagInput';
import { TrackChoice } from './TrackChoice';

const REST = ['mark', 'dim', 'fold'] as const;
/** A card without a stated level is never held against anyone, so `unknown` is no choice. */
const CHOSEN_LEVELS = LEVELS.filter((level): level is Exclude<Level, 'unknown'> => level !== 'unknown');

/** Everything about "my track": which roles, how sure, which levels and words, and what happens to the rest on lists. */
export function MyTrackForm({ value, onChange }: { value: MyTrack; onChange: (value: MyTrack) => void }) {
  const id = useId();
  const set =
    <K extends keyof MyTrack>(name: K) =>
    (next: MyTrack[K]) =>
      onChange({ ...value, [name]: next });
  return (
    <div class="ui-stack">
      <TrackChoice value={value.track} onChange={set('track')} />
      <div class="ui-field">
        <label class="ui-field__label" for={id}>
          {t('myTrack_confidence', formatPercent(value.minConfidence))}
        </label>
        <input
          id={id}
          class="ui-range"
          type="range"
          min={0}
          max={0.95}
          step={0.05}
          value={value.minConfidence}
          aria-valuetext={formatPercent(value.minConfidence)}
          onChange={(event) => set('minConfidence')(Number(event.currentTarget.value))}
        />
        <p class="ui-field__hint">{t('myTrack_confidence_hint')}</p>
      </div>
      <Chips
        legend={t('myTrack_levels')}
        values={value.levels.filter((level) => level !== 'unknown')}
        options={CHOSEN_LEVELS.map((level) => ({ value: level, label: t(`level_${word(level)}`) }))}
        onChange={(levels) => set('levels')([...levels])}
      />
      <TagInput
        label={t('myTrack_include')}
        hint={t('myTrack_words_hint')}
        removeLabel={(tag) => t('myTrack_word_remove', tag)}
        tags={value.include}
        known={[]}
        onChange={(words) => set('include')([...words])}
      />
      <TagInput
        label={t('myTrack_exclude')}
        removeLabel={(tag) => t('myTrack_word_remove', tag)}
        tags={value.exclude}
        known={[]}
        onChange={(words) => set('exclude')([...words])}
      />
      <Choices
        legend={t('myTrack_rest')}
        value={value.rest}
        options={REST.map((rest) => ({ value: rest, label: t(`myTrack_rest_${rest}`), hint: t(`myTrack_rest_${rest}_hint`) }))}
        onChange={set('rest')}
      />
      {value.rest !== 'mark' && <p class="ui-muted ui-small">{t('myTrack_rest_noticed')}</p>}
    </div>
  );
}
