import { formatDate, formatDay } from '../../utils/i18n/format';
import { t } from '../../utils/i18n/t';
import type { RoleSummary } from '../../utils/role/summary';
import type { Column } from '../../utils/role/view';
import { columnName, columnText } from './column-words';

const FORMAT = { day: formatDay, date: formatDate };

/** Characters of a cell on paper: a note of pages would push all others off. The whole is in every export. */
const MAX_TEXT = 300;

const shorten = (text: string) => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);

/** The table on paper: a plain table of all rows, which the scrolling one cannot be. Seen by the printer only. */
export function PrintSheet({ roles, columns }: { roles: readonly RoleSummary[]; columns: readonly Column[] }) {
  return (
    <section class="sl-print">
      <h1>{t('shortlist_title')}</h1>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              {columns.map((column) => (
                <td key={column}>
                  <bdi>{shorten(columnText(role, column, FORMAT))}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
