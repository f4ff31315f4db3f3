import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/i18n/t';
import { EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, type JobLocationType, PAY_UNITS, type PayUnit } from '../../utils/posting/posting';
import { Chips, SelectField, TextArea, TextField } from '../ui/Field';
import type { FormProblem, PostingForm } from './posting-form';

export interface PostingFieldsProps {
  readonly form: PostingForm;
  readonly problems: readonly FormProblem[];
  readonly onChange: (form: PostingForm) => void;
}

/** For the form around the fields: leads to the first that is to be put right, which may be out of sight. */
export function useFirstProblem(problems: readonly FormProblem[]): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problems]);
  return form;
}

/** All fields of a posting, for putting them right and for adding a role by hand. */
export function PostingFields({ form, problems, onChange }: PostingFieldsProps) {
  const set =
    <K extends keyof PostingForm>(name: K) =>
    (value: PostingForm[K]) =>
      onChange({ ...form, [name]: value });
  const problem = (name: FormProblem, words: string) => (problems.includes(name) ? words : undefined);
  return (
    <>
      <TextField
        label={t('field_title')}
        value={form.title}
        maxLength={1000}
        required
        error={problem('title', t('form_needTitle'))}
        onInput={set('title')}
      />
      <TextField
        label={t('field_hiringOrganization')}
        value={form.hiringOrganization}
        maxLength={500}
        onInput={set('hiringOrganization')}
      />
      <div class="form-pair">
        <TextArea
          label={t('field_jobLocation')}
          hint={t('form_onePerLine')}
          rows={2}
          value={form.jobLocation}
          onInput={set('jobLocation')}
        />
        <SelectField<JobLocationType | ''>
          label={t('field_jobLocationType')}
          value={form.jobLocationType}
          options={[
            { value: '' as const, label: t('form_notStated') },
            ...JOB_LOCATION_TYPES.map((value) => ({ value, label: t(`place_${value}`) })),
          ]}
          onChange={set('jobLocationType')}
        />
      </div>
      <Chips
        legend={t('field_employmentType')}
        values={form.employmentType}
        options={EMPLOYMENT_TYPES.map((value) => ({ value, label: t(`employment_${value}`) }))}
        onChange={set('employmentType')}
      />
      <div class="form-pair">
        <TextField label={t('form_payMin')} value={form.payMin} error={problem('payMin', t('form_needAmount'))} onInput={set('payMin')} />
        <TextField label={t('form_payMax')} value={form.payMax} error={problem('payMax', t('form_needAmount'))} onInput={set('payMax')} />
        <TextField
          label={t('form_payCurrency')}
          hint={t('form_currencyHint')}
          value={form.payCurrency}
          maxLength={3}
          error={problem('payCurrency', t('form_needCurrency'))}
          onInput={set('payCurrency')}
        />
        <SelectField<PayUnit | ''>
          label={t('form_payUnit')}
          value={form.payUnit}
          options={[
            { value: '' as const, label: t('form_notStated') },
            ...PAY_UNITS.map((value) => ({ value, label: t(`unit_${value}`) })),
          ]}
          onChange={set('payUnit')}
        />
      </div>
      <div class="form-pair">
        <TextField label={t('field_datePosted')} type="date" value={form.datePosted} onInput={set('datePosted')} />
        <TextField label={t('field_validThrough')} type="date" value={form.validThrough} onInput={set('validThrough')} />
      </div>
      <TextArea label={t('field_description')} rows={6} value={form.description} onInput={set('description')} />
    </>
  );
}
