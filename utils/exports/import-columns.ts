import type { ExportColumn } from './columns';

/** Columns that can be filled by a file. What the verdict says is made anew from the text. */
export const IMPORT_COLUMNS = [
  'title',
  'hiringOrganization',
  'url',
  'description',
  'track',
  'baseSalary',
  'payCurrency',
  'payYearFrom',
  'payYearTo',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'status',
  'rating',
  'tags',
  'note',
  'contact',
  'followUp',
  'shortlists',
  'datePosted',
  'validThrough',
  'savedAt',
] as const satisfies readonly ExportColumn[];
