import { useState } from 'preact/hooks';
import type { ExportColumn } from '../../utils/exports/columns';
import type { CsvMapping } from '../../utils/exports/import-csv';
import type { ImportProblem } from '../../utils/exports/import-problem';
import { type PlainKey, t, word } from '../../utils/i18n/t';
import { Button } from '../ui/Button';
import { Dialog, DialogActions } from '../ui/Dialog';
import { SelectField, TextArea } from '../ui/Field';
import { Progress } from '../ui/Progress';
import { FilePicker } from './FilePicker';

/** How far an import is. */
export type ImportState =
  | { readonly at: 'choose' }
  | {
      readonly at: 'map';
      readonly header: readonly string[];
      /** The first rows, to see what each column holds. */
      readonly preview: readonly (readonly string[])[];
      readonly rows: number;
      readonly mapping: CsvMapping;
    }
  | { readonly at: 'ready'; readonly roles: number }
  | { readonly at: 'urls'; readonly urls: readonly string[]; readonly opened: number }
  | { readonly at: 'working'; readonly done: number; readonly total: number }
  | { readonly at: 'done'; readonly added: number; readonly updated: number }
  | { readonly at: 'wrong'; readonly problems: readonly ImportProblem[] };

export interface ImportDialogProps {
  readonly state: ImportState;
  /** Fields a column can fill. */
  readonly columns: readonly { readonly value: ExportColumn; readonly label: string }[];
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onMapping: (mapping: CsvMapping) => void;
  readonly onCheck: () => void;
  readonly onImport: () => void;
  readonly onOpenNext: () => void;
  readonly onCancel: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** Pages opened by one click: more would bury the browser. */
export const OPEN_AT_ONCE = 5;

const problemWords = (name: ImportProblem['name']): PlainKey => `shortlist_problem_${word(name)}`;

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  return (
    <div role="alert" class="ui-stack">
      <p>{t('shortlist_import_nothing')}</p>
      <ul class="sl-problems">
        {problems.map(({ line, name, detail }) => (
          <li key={`${line} ${name} ${detail}`}>
            {line > 0 && <strong>{t('shortlist_line', line)} </strong>}
            {t(problemWords(name))}
            {detail !== undefined && (
              <>
                {' '}
                <bdi class="ui-muted">{detail}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mapping({
  state,
  columns,
  onMapping,
}: { state: Extract<ImportState, { at: 'map' }> } & Pick<ImportDialogProps, 'columns' | 'onMapping'>) {
  const { header, preview, mapping } = state;
  return (
    <div class="sl-scrollx">
      <table class="sl-figures sl-mapping">
        <caption>{t('shortlist_import_mapHint')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('shortlist_import_column')}</th>
            <th scope="col">{t('shortlist_import_holds')}</th>
            <th scope="col">{t('shortlist_import_becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {header.map((title, at) => (
            // Headers may repeat; their place is what they are.
            <tr key={at}>
              <th scope="row">
                <bdi>{title.slice(0, 100)}</bdi>
              </th>
              <td class="ui-muted">
                <bdi>
                  {preview
                    .map((row) => (row[at] ?? '').slice(0, 60))
                    .filter(Boolean)
                    .join(' · ')}
                </bdi>
              </td>
              <td>
                <SelectField
                  label={t('shortlist_import_becomesOf', title.slice(0, 100))}
                  hideLabel
                  value={mapping[at] ?? ''}
                  options={[{ value: '', label: t('shortlist_import_leaveOut') }, ...columns]}
                  onChange={(column) =>
                    // A field is filled by one column only.
                    onMapping(mapping.map((other, place) => (place === at ? column || undefined : other === column ? undefined : other)))
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Roles from a file or from pasted text. Everything is checked before anything is taken. */
export function ImportDialog(props: ImportDialogProps) {
  const { state, onBack, onClose } = props;
  const [text, setText] = useState('');
  const working = state.at === 'working';
  return (
    <Dialog title={t('shortlist_import_title')} onClose={working ? props.onCancel : onClose} wide>
      <div class="ui-stack">
        {state.at === 'choose' && (
          <>
            <p>{t('shortlist_import_what')}</p>
            <FilePicker
              label={t('shortlist_import_file')}
              accept=".json,.csv,.tsv,.txt,application/json,text/csv,text/plain"
              onFile={props.onFile}
            />
            <TextArea label={t('shortlist_import_paste')} hint={t('shortlist_import_pasteHint')} value={text} rows={6} onInput={setText} />
          </>
        )}
        {state.at === 'map' && <Mapping state={state} columns={props.columns} onMapping={props.onMapping} />}
        {state.at === 'ready' && <p role="status">{t('shortlist_import_ready', state.roles)}</p>}
        {state.at === 'urls' && (
          <>
            <p>{t('shortlist_import_urls', state.urls.length)}</p>
            <ol class="sl-urls">
              {state.urls.map((url, at) => (
                <li key={url} class={at < state.opened ? 'ui-muted' : undefined}>
                  <a href={url} target="_blank" rel="noreferrer">
                    <bdi>{url}</bdi>
                  </a>
                </li>
              ))}
            </ol>
          </>
        )}
        {working && (
          <Progress
            now
            label={t('shortlist_export_working', state.done, state.total)}
            share={state.total === 0 ? 1 : state.done / state.total}
            onCancel={props.onCancel}
          />
        )}
        {state.at === 'done' && <p role="status">{t('shortlist_import_done', state.added, state.updated)}</p>}
        {state.at === 'wrong' && <Problems problems={state.problems} />}
      </div>
      <DialogActions>
        {state.at !== 'choose' && !working && state.at !== 'done' && <Button onClick={onBack}>{t('shortlist_back')}</Button>}
        {(state.at === 'choose' || state.at === 'done' || state.at === 'urls') && <Button onClick={onClose}>{t('action_close')}</Button>}
        {state.at === 'choose' && (
          <Button kind="primary" disabled={text.trim() === ''} onClick={() => props.onText(text)}>
            {t('shortlist_import_next')}
          </Button>
        )}
        {state.at === 'map' && (
          <Button kind="primary" disabled={!state.mapping.includes('title') || !state.mapping.includes('url')} onClick={props.onCheck}>
            {t('shortlist_import_check', state.rows)}
          </Button>
        )}
        {state.at === 'ready' && (
          <Button kind="primary" disabled={state.roles === 0} onClick={props.onImport}>
            {t('shortlist_import')}
          </Button>
        )}
        {state.at === 'urls' && (
          <Button kind="primary" icon="external" disabled={state.opened >= state.urls.length} onClick={props.onOpenNext}>
            {t('shortlist_import_openNext', Math.min(OPEN_AT_ONCE, state.urls.length - state.opened))}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
