import { t } from '../../utils/i18n/t';
import type { SiteMode } from '../../utils/role/preferences';
import { Choices } from '../ui/Field';

/** A site whose terms speak against inserted elements: the fact, and the person's choice. Nothing is chosen for them. */
export function MarksQuestion({
  name,
  value,
  onChange,
}: {
  name: string;
  value: SiteMode | undefined;
  onChange: (mode: SiteMode) => void;
}) {
  return (
    <div class="marks-question">
      <h3>{t('sites_question', name)}</h3>
      <p>{t('sites_question_fact', name)}</p>
      <Choices<SiteMode>
        legend={t('sites_question', name)}
        hideLegend
        value={value}
        options={[
          { value: 'panel', label: t('sites_mode_panel'), hint: t('sites_mode_panel_hint') },
          { value: 'marks', label: t('sites_mode_marks'), hint: t('sites_mode_marks_hint') },
        ]}
        onChange={onChange}
      />
    </div>
  );
}
