/** Width of each column in rem: enough for most of its values. Columns that grow share what is left of the window. */
import type { Column } from '../../utils/role/view';

const WIDTHS: Readonly<Record<Column, number>> = {
  title: 16,
  hiringOrganization: 10,
  track: 12.5,
  confidence: 6,
  level: 8.5,
  rung: 5,
  directReports: 7,
  handsOn: 10,
  dualLadder: 8,
  baseSalary: 14,
  payPerYear: 14,
  jobLocation: 9,
  jobLocationType: 7,
  employmentType: 8,
  status: 7.5,
  rating: 6.5,
  tags: 8,
  note: 12,
  contact: 10,
  followUp: 8,
  shortlists: 9,
  datePosted: 8,
  validThrough: 8,
  savedAt: 8,
  updatedAt: 8,
  site: 8,
  url: 12,
};
const GROWS: Partial<Record<Column, number>> = { title: 3, hiringOrganization: 2, jobLocation: 2, tags: 1, note: 2, url: 2 };

/** In rem: the column of check boxes. */
const CHECK = 2.5;

export interface ColumnGrid {
  /** For `grid-template-columns`. */
  readonly template: string;
  /** Width of a row: the whole window, or what the columns need where that is more. The same for every row, so that columns stand straight. */
  readonly width: string;
}

export function columnGrid(columns: readonly Column[]): ColumnGrid {
  const tracks = columns.map((column) => (GROWS[column] ? `minmax(${WIDTHS[column]}rem, ${GROWS[column]}fr)` : `${WIDTHS[column]}rem`));
  const needed = columns.reduce((sum, column) => sum + WIDTHS[column], CHECK);
  return { template: `${CHECK}rem ${tracks.join(' ')}`, width: `max(100%, ${needed}rem)` };
}
