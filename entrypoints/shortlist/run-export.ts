import type { ExportChoice } from '../../components/shortlist/ExportDialog';
import { toBlob, type Watch } from '../../utils/exports/batches';
import { html } from '../../utils/exports/html';
import { json } from '../../utils/exports/json';
import { markdown } from '../../utils/exports/markdown';
import { currentLanguage, t } from '../../utils/i18n/t';
import { exportWords } from './export-words';
import type { Source } from './source';

export interface ExportFile {
  readonly blob: Blob;
  readonly fileName: string;
}

/** Makes the file of an export. CSV, XLSX and iCalendar come with a library each, which is loaded only now. */
export async function runExport(
  choice: ExportChoice,
  ids: readonly string[],
  source: Pick<Source, 'batches' | 'inAnyOrder'>,
  now: number,
  watch: Watch,
): Promise<ExportFile> {
  const roles = source.batches(ids);
  const exportedAt = new Date(now).toISOString();
  const fileName = (ending: string) => `trackmark-${exportedAt.slice(0, 10)}.${ending}`;
  const { columns } = choice;
  const words = exportWords;
  const title = t('shortlist_title');
  switch (choice.format) {
    case 'csv': {
      const { csv } = await import('../../utils/exports/csv');
      const { bom, separator } = choice;
      return {
        blob: await toBlob(csv(roles, { columns, words, bom, separator }, watch), 'text/csv;charset=utf-8'),
        fileName: fileName('csv'),
      };
    }
    case 'json':
      return {
        blob: await toBlob(json(source.inAnyOrder(ids), { exportedAt, notes: choice.notes, order: ids }, watch), 'application/json'),
        fileName: fileName('json'),
      };
    case 'markdown':
      return {
        blob: await toBlob(markdown(roles, { columns, words, title }, watch), 'text/markdown;charset=utf-8'),
        fileName: fileName('md'),
      };
    case 'html': {
      const language = currentLanguage().locale;
      return {
        blob: await toBlob(html(roles, { columns, words, title, language }, watch), 'text/html;charset=utf-8'),
        fileName: fileName('html'),
      };
    }
    case 'xlsx': {
      const { xlsx } = await import('../../utils/exports/xlsx');
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { blob: await toBlob(xlsx(roles, { columns, words, sheetName: title }, watch), type), fileName: fileName('xlsx') };
    }
    case 'calendar': {
      const { icalendar } = await import('../../utils/exports/icalendar');
      const summary = (kind: 'followUp' | 'validThrough', role: string) => t(`shortlist_event_${kind}`, role);
      const pieces = icalendar(roles, { title, summary, notes: choice.notes, exportedAt }, watch);
      return { blob: await toBlob(pieces, 'text/calendar;charset=utf-8'), fileName: fileName('ics') };
    }
  }
}
