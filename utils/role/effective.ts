/** The posting as it holds for the person: their edits over the newest reading over the posting as saved. */
export { postingOf as effectivePosting } from './summary';
