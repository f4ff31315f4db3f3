import type { ExportWords } from '../../utils/exports/columns';

/** Plain words for tests: a column's own name, a value as it is. */
export const words: ExportWords = {
  column: (column) => column,
  value: (_column, value) => value,
  pay: (pay) => pay && `${pay.currency ?? ''} ${pay.minValue ?? ''}-${pay.maxValue ?? ''} ${pay.unitText ?? ''}`,
};

/** All pieces as one text. */
export async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
