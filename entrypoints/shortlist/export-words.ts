import { reportsWords, siteName } from '../../components/shortlist/column-words';
import type { ExportColumn, ExportWords } from '../../utils/exports/columns';
import { formatPay } from '../../utils/i18n/format';
import { currentLanguage, type PlainKey, t } from '../../utils/i18n/t';

/** Where the words of a column's values stand. */
const PREFIX: Partial<Record<ExportColumn, string>> = {
  track: 'track_',
  level: 'level_',
  handsOn: 'handsOn_',
  jobLocationType: 'place_',
  employmentType: 'employment_',
  status: 'status_',
};

const isKey = (key: string): key is PlainKey => Object.hasOwn(currentLanguage().messages, key);

/** The page's own words for an export. */
export const exportWords: ExportWords = {
  column: (column) => t(`shortlist_column_${column}`),
  pay: formatPay,
  value: (column, value) => {
    if (column === 'site') return siteName(value);
    if (column === 'directReports') return reportsWords(value);
    if (column === 'dualLadder') return value === 'offered' ? t('shortlist_ladder_offered') : t('ladder_not_mentioned');
    const key = `${PREFIX[column] ?? ''}${value.replace(/[- ]/g, '_')}`;
    return isKey(key) ? t(key) : value;
  },
};
