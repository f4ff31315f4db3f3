import { PostingReader } from '../../../utils/track/evidence';
import { featuresOf } from '../../../utils/track/features/features';
import { readTitle } from '../../../utils/track/title/title';
import { DUTY_WORDS } from '../../../utils/track/words/duty-words';

const reader = new PostingReader(DUTY_WORDS);

/** A description that lists these duties. */
export const asTasks = (duties: readonly string[]): string => `Your tasks\n${duties.map((duty) => `- ${duty}`).join('\n')}`;

/** Features of a posting, their values by name. */
export const featuresIn = (title: string, description: string, lang = 'en'): ReadonlyMap<string, number> =>
  new Map(featuresOf(readTitle(title, lang), lang, reader.read(description)).features.map(({ name, value }) => [name, value]));
