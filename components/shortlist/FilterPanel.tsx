import { t, word } from '../../utils/i18n/t';
import { JOB_LOCATION_TYPES } from '../../utils/posting/posting';
import { STATUSES } from '../../utils/role/role';
import type { Filter } from '../../utils/role/view';
import { LEVELS, TRACKS } from '../../utils/track/verdict';
import { Button } from '../ui/Button';
import { Checkbox, Chips, SelectField, TextField } from '../ui/Field';
import { siteName } from './column-words';
import { rungNames } from './ladders';

/** What occurs in the roles: only that can be filtered for. */
export interface FilterFacets {
  readonly sites: readonly string[];
  readonly tags: readonly string[];
  readonly shortlists: readonly string[];
  readonly currencies: readonly string[];
}

export interface FilterPanelProps {
  readonly filter: Filter;
  readonly facets: FilterFacets;
  readonly onChange: (change: Partial<Filter>) => void;
  readonly onReset: () => void;
}

const asOptions = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
const RUNGS = Array.from({ length: 10 }, (_, at) => at + 1);

/** "6 · Staff / Manager". */
function rungLabel(rung: number): string {
  const { ic, management } = rungNames(rung);
  return `${rung} · ${[...new Set([ic, management].filter(Boolean))].join(' / ')}`;
}

const number = (text: string) => (text.trim() === '' ? undefined : Number(text));
const day = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);

function Days({
  from,
  to,
  legend,
  onFrom,
  onTo,
}: Record<'from' | 'to', string | undefined> & { legend: string; onFrom: (day?: string) => void; onTo: (day?: string) => void }) {
  return (
    <fieldset class="sl-pair">
      <legend class="ui-field__label">{legend}</legend>
      <TextField label={t('shortlist_from')} type="date" value={from ?? ''} onChange={(text) => onFrom(day(text))} />
      <TextField label={t('shortlist_to')} type="date" value={to ?? ''} onChange={(text) => onTo(day(text))} />
    </fieldset>
  );
}

/** All conditions of a view. Each takes effect at once. */
export function FilterPanel({ filter, facets, onChange, onReset }: FilterPanelProps) {
  const rung = (label: string, value: number | undefined, set: (rung: number | undefined) => void) => (
    <SelectField
      label={label}
      value={value === undefined ? '' : String(value)}
      options={[{ value: '', label: t('shortlist_any') }, ...RUNGS.map((at) => ({ value: String(at), label: rungLabel(at) }))]}
      onChange={(text) => set(number(text))}
    />
  );
  return (
    <section class="sl-filters" id="sl-filters" aria-label={t('shortlist_filters')}>
      <Chips
        legend={t('shortlist_column_track')}
        values={filter.tracks}
        options={TRACKS.map((track) => ({ value: track, label: t(`track_${track}`) }))}
        onChange={(tracks) => onChange({ tracks: [...tracks] })}
      />
      <Chips
        legend={t('status_label')}
        values={filter.statuses}
        options={STATUSES.map((status) => ({ value: status, label: t(`status_${status}`) }))}
        onChange={(statuses) => onChange({ statuses: [...statuses] })}
      />
      <Chips
        legend={t('shortlist_column_level')}
        values={filter.levels}
        options={LEVELS.map((level) => ({ value: level, label: t(`level_${word(level)}`) }))}
        onChange={(levels) => onChange({ levels: [...levels] })}
      />
      <fieldset class="sl-pair">
        <legend class="ui-field__label">{t('shortlist_column_rung')}</legend>
        {rung(t('shortlist_from'), filter.rungFrom, (rungFrom) => onChange({ rungFrom }))}
        {rung(t('shortlist_to'), filter.rungTo, (rungTo) => onChange({ rungTo }))}
      </fieldset>
      {facets.tags.length > 0 && (
        <Chips
          legend={t('shortlist_allTags')}
          values={filter.tags}
          options={asOptions(facets.tags)}
          onChange={(tags) => onChange({ tags: [...tags] })}
        />
      )}
      <Chips
        legend={t('shortlist_column_site')}
        values={filter.sites}
        options={facets.sites.map((site) => ({ value: site, label: siteName(site) }))}
        onChange={(sites) => onChange({ sites: [...sites] })}
      />
      <Chips
        legend={t('shortlist_column_jobLocationType')}
        values={filter.workplaces}
        options={JOB_LOCATION_TYPES.map((type) => ({ value: type, label: t(`place_${type}`) }))}
        onChange={(workplaces) => onChange({ workplaces: [...workplaces] })}
      />
      <div class="sl-pair">
        <TextField
          label={t('shortlist_column_jobLocation')}
          value={filter.place}
          maxLength={200}
          onInput={(place) => onChange({ place })}
        />
        <SelectField
          label={t('shortlist_list')}
          value={filter.shortlist ?? ''}
          options={[{ value: '', label: t('shortlist_any') }, ...asOptions(facets.shortlists)]}
          onChange={(shortlist) => onChange({ shortlist: shortlist || undefined })}
        />
      </div>
      <fieldset class="sl-pair">
        <legend class="ui-field__label">{t('shortlist_column_payPerYear')}</legend>
        <SelectField
          label={t('shortlist_currency')}
          value={filter.currency ?? ''}
          options={[{ value: '', label: t('shortlist_any') }, ...asOptions(facets.currencies)]}
          onChange={(currency) => onChange({ currency: currency || undefined })}
        />
        <TextField
          label={t('shortlist_from')}
          type="number"
          min={0}
          step={1000}
          value={filter.payFrom === undefined ? '' : String(filter.payFrom)}
          onInput={(text) => onChange({ payFrom: number(text) })}
        />
      </fieldset>
      <Days
        legend={t('shortlist_column_savedAt')}
        from={filter.savedFrom}
        to={filter.savedTo}
        onFrom={(savedFrom) => onChange({ savedFrom })}
        onTo={(savedTo) => onChange({ savedTo })}
      />
      <Days
        legend={t('shortlist_column_datePosted')}
        from={filter.postedFrom}
        to={filter.postedTo}
        onFrom={(postedFrom) => onChange({ postedFrom })}
        onTo={(postedTo) => onChange({ postedTo })}
      />
      <div class="ui-stack">
        <SelectField
          label={t('shortlist_column_note')}
          value={filter.noted === undefined ? '' : String(filter.noted)}
          options={[
            { value: '', label: t('shortlist_any') },
            { value: 'true', label: t('shortlist_noted') },
            { value: 'false', label: t('shortlist_notNoted') },
          ]}
          onChange={(text) => onChange({ noted: text === '' ? undefined : text === 'true' })}
        />
        <Checkbox label={t('shortlist_dueOnly')} checked={filter.due} onChange={(due) => onChange({ due })} />
        <Button kind="quiet" icon="undo" onClick={onReset}>
          {t('shortlist_resetFilters')}
        </Button>
      </div>
    </section>
  );
}
