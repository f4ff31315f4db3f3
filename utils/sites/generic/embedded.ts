/** The state that a page embeds for its scripts, read with a part of its own (utils/sites/on-demand) where a page may have any. */
import { fold } from '../../posting/fold';
import { part, type StatePosting, type TitleTests } from '../on-demand';
import type { PageContext } from '../site';
import { isTitle } from './cards';
import { OCCUPATION } from './occupations';

const TESTS: TitleTests = { isTitle, isOccupation: (text) => OCCUPATION.test(fold(text)) };

/** True for a script without a source of its own that names a title, or an element that is handed records. */
function mayHaveState(document: Document): boolean {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent ?? '';
    if (source.length >= 200 && !/ld\+json/.test(script.getAttribute('type') ?? '') && /(?:title|name|text)\\?["']?\s{0,5}:/i.test(source))
      return true;
  }
  return (
    document.querySelector('[data-page], [data-props], [data-react-props], [data-initial-state], [data-state^="{"], [data-jobs]') !== null
  );
}

/** The postings of a list that the page's state holds. */
export function stateList(page: PageContext): StatePosting[] {
  return (mayHaveState(page.document) && part(page, 'seldom')?.statePostings(page.document, TESTS)) || [];
}

/** The open posting's record in the page's state. */
export function stateRecord(page: PageContext, title: string): StatePosting | undefined {
  return mayHaveState(page.document)
    ? part(page, 'seldom')?.statePosting(page.document, title, page.identity.identifier, TESTS)
    : undefined;
}
