import { PostingReader } from '../../../utils/track/evidence';
import { featuresOf } from '../../../utils/track/features/features';
import { readTitle } from '../../../utils/track/title/title';

const reader = new PostingReader('');

/** Names of the signals in a text, as "id:context"; by default the text is a duty. */
export const signalsIn = (text: string): string[] =>
  featuresOf(readTitle(''), undefined, reader.read(text))
    .features.map(({ name }) => name)
    .filter((name) => (name.includes(':') || name.startsWith('own-share-')) && !name.startsWith('title:'));
