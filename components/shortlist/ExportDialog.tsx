import { useState } from 'preact/hooks';
import type { ExportColumn } from '../../utils/exports/columns';
import { formatBytes } from '../../utils/i18n/format';
import { type PlainKey, t } from '../../utils/i18n/t';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { Checkbox, Chips, Choices, SelectField } from '../ui/Field';
import { Progress } from '../ui/Progress';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'markdown', 'html', 'calendar'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Which roles: the chosen ones, those that are shown, all. */
export type ExportScope = 'selection' | 'shown' | 'all';

export interface ExportChoice {
  readonly format: ExportFormat;
  readonly scope: ExportScope;
  readonly columns: readonly ExportColumn[];
  /** Notes and contacts go along. */
  readonly notes: boolean;
  readonly bom: boolean;
  readonly separator: ',' | ';' | '\t';
}

/** What the page says about an export that is under way, done or failed. */
export type ExportState =
  | { readonly at: 'idle' }
  | { readonly at: 'working'; readonly done: number }
  | { readonly at: 'done'; readonly fileName: string; readonly bytes: number }
  | { readonly at: 'failed' };

export interface ExportDialogProps {
  readonly counts: Readonly<Record<ExportScope, number>>;
  readonly columns: readonly { readonly value: ExportColumn; readonly label: string }[];
  readonly initial: ExportChoice;
  readonly state: ExportState;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

const formatName = (format: ExportFormat): PlainKey => `shortlist_format_${format}`;
const formatHint = (format: ExportFormat): PlainKey => `shortlist_format_${format}_hint`;
const SCOPES: readonly ExportScope[] = ['selection', 'shown', 'all'];

/** Whether a format puts one column beside the other, or one field under the other: then they are chosen. */
const HAS_COLUMNS: Readonly<Record<ExportFormat, boolean>> = {
  csv: true,
  xlsx: true,
  json: false,
  markdown: true,
  html: true,
  calendar: false,
};

/** Which roles, in which format, with which columns; then progress, and what was saved. */
export function ExportDialog({ counts, columns, initial, state, onExport, onCancel, onClose }: ExportDialogProps) {
  const [choice, setChoice] = useState(initial);
  const change = (part: Partial<ExportChoice>) => setChoice({ ...choice, ...part });
  const count = counts[choice.scope];
  const working = state.at === 'working';
  return (
    <Dialog title={t('shortlist_export_title')} onClose={working ? onCancel : onClose} wide>
      <div class="ui-stack">
        <Choices
          legend={t('shortlist_export_format')}
          value={choice.format}
          options={EXPORT_FORMATS.map((format) => ({ value: format, label: t(formatName(format)), hint: t(formatHint(format)) }))}
          onChange={(format) => change({ format })}
        />
        <SelectField
          label={t('shortlist_export_which')}
          value={choice.scope}
          options={SCOPES.filter((scope) => counts[scope] > 0 || scope === 'all').map((scope) => ({
            value: scope,
            label: t(`shortlist_scope_${scope}`, counts[scope]),
          }))}
          onChange={(scope) => change({ scope })}
        />
        {HAS_COLUMNS[choice.format] ? (
          <Chips
            legend={t('shortlist_columns')}
            values={choice.columns}
            options={columns}
            // In the order of the list, whichever was chosen last.
            onChange={(values) => change({ columns: columns.map(({ value }) => value).filter((value) => values.includes(value)) })}
          />
        ) : (
          <Checkbox label={t('shortlist_export_notes')} checked={choice.notes} onChange={(notes) => change({ notes })} />
        )}
        {choice.format === 'csv' && (
          <>
            <SelectField
              label={t('shortlist_export_separator')}
              value={choice.separator}
              options={[
                { value: ',', label: t('shortlist_separator_comma') },
                { value: ';', label: t('shortlist_separator_semicolon') },
                { value: '\t', label: t('shortlist_separator_tab') },
              ]}
              onChange={(separator) => change({ separator })}
            />
            <Checkbox label={t('shortlist_export_bom')} checked={choice.bom} onChange={(bom) => change({ bom })} />
          </>
        )}
        {working && (
          <Progress
            now
            label={t('shortlist_export_working', state.done, count)}
            share={count === 0 ? 1 : state.done / count}
            onCancel={onCancel}
          />
        )}
        {state.at === 'done' && <p role="status">{t('shortlist_export_done', state.fileName, formatBytes(state.bytes))}</p>}
        {state.at === 'failed' && (
          <p role="alert" class="ui-field__error">
            {t('shortlist_export_failed')}
          </p>
        )}
      </div>
      <DialogActions>
        <Button onClick={onClose} disabled={working}>
          {t('action_close')}
        </Button>
        <Button
          kind="primary"
          icon="download"
          busy={working}
          disabled={count === 0 || (HAS_COLUMNS[choice.format] && choice.columns.length === 0)}
          onClick={() => onExport(choice)}
        >
          {t('shortlist_export')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
