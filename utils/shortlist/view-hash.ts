/**
 * A view as the fragment of the page's address, so that it can be bookmarked, linked and stepped back to. Only what
 * differs from the default is written; whatever cannot be read falls back to the default, field by field.
 */
import { COLUMNS, DEFAULT_COLUMNS, type Filter, filterSchema, type Layout, type View, viewSchema } from '../role/view';

/** Name of each field in the address: short, and kept for good, because bookmarks hold them. */
const NAMES: Readonly<Record<keyof Filter, string>> = {
  text: 'q',
  tracks: 'track',
  levels: 'level',
  rungFrom: 'rung-from',
  rungTo: 'rung-to',
  sites: 'site',
  statuses: 'status',
  tags: 'tag',
  shortlist: 'list',
  currency: 'currency',
  payFrom: 'pay-from',
  place: 'place',
  workplaces: 'workplace',
  savedFrom: 'saved-from',
  savedTo: 'saved-to',
  postedFrom: 'posted-from',
  postedTo: 'posted-to',
  due: 'due',
  noted: 'noted',
};
const FIELDS = Object.keys(NAMES) as (keyof Filter)[];
const LISTS = new Set<keyof Filter>(['tracks', 'levels', 'sites', 'statuses', 'tags', 'workplaces']);
const NUMBERS = new Set<keyof Filter>(['rungFrom', 'rungTo', 'payFrom']);
const FLAGS = new Set<keyof Filter>(['due', 'noted']);

/** The view nobody has changed yet. */
export const defaultView = (): View => viewSchema.parse({});

/** Fragment without `#`; empty for the default view. */
export function writeView(view: View): string {
  const params = new URLSearchParams();
  if (view.layout !== 'table') params.set('view', view.layout);
  for (const field of FIELDS) {
    const value = view.filter[field];
    // One parameter per entry: a tag may hold a comma.
    if (Array.isArray(value)) for (const entry of value) params.append(NAMES[field], entry);
    else if (value !== undefined && value !== '' && !(field === 'due' && value === false)) params.set(NAMES[field], String(value));
  }
  const { column, descending } = view.sort;
  if (column !== 'savedAt' || !descending) params.set('sort', `${descending ? '-' : ''}${column}`);
  if (view.columns.join() !== DEFAULT_COLUMNS.join()) params.set('columns', view.columns.join());
  for (const id of view.compare) params.append('role', id);
  return params.toString();
}

function readField(params: URLSearchParams, field: keyof Filter): unknown {
  const values = params.getAll(NAMES[field]);
  if (LISTS.has(field)) return values;
  const [value] = values;
  if (value === undefined) return undefined;
  // `Number` takes nothing for 0.
  if (NUMBERS.has(field)) return value.trim() === '' ? undefined : Number(value);
  if (FLAGS.has(field)) return value === 'true' || (value === 'false' ? false : undefined);
  return value;
}

/** A list with one wrong word loses that word only. */
function readFilter(params: URLSearchParams): Filter {
  const filter: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = readField(params, field);
    if (value === undefined) continue;
    const entries = Array.isArray(value) ? value : [value];
    const sound = entries.filter((entry) => filterSchema.safeParse({ [field]: Array.isArray(value) ? [entry] : entry }).success);
    if (sound.length > 0) filter[field] = Array.isArray(value) ? sound.slice(0, 50) : sound[0];
  }
  return filterSchema.parse(filter);
}

const isColumn = (name: string): name is (typeof COLUMNS)[number] => (COLUMNS as readonly string[]).includes(name);

/** Reads a fragment, with or without `#`. Never throws. */
export function readView(hash: string): View {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const view = defaultView();
  const layout = viewSchema.shape.layout.safeParse(params.get('view') ?? undefined);
  const sort = params.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const columns = [...new Set((params.get('columns') ?? '').split(',').filter(isColumn))];
  const compare = [...new Set(params.getAll('role').filter((id) => id !== '' && id.length <= 64))].slice(0, 6);
  return {
    layout: layout.success ? (layout.data as Layout) : view.layout,
    filter: readFilter(params),
    sort: isColumn(column) ? { column, descending: sort.startsWith('-') } : view.sort,
    columns: columns.length > 0 ? columns : view.columns,
    compare,
  };
}
