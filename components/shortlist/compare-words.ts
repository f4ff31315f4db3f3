import { type PlainKey, t } from '../../utils/i18n/t';
import { COLUMNS, type Column } from '../../utils/role/view';
import { columnName } from './column-words';

/** Rows that are no column of the table. */
const OWN: Readonly<Record<string, PlainKey>> = {
  evidence: 'evidence_title',
  managementPush: 'shortlist_row_push',
  reportsTo: 'boss_label',
  reposts: 'shortlist_row_reposts',
};

const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);

/** A row's name. */
export function compareRowName(name: string): string {
  const own = OWN[name];
  return own ? t(own) : isColumn(name) ? columnName(name) : name;
}
