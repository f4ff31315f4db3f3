/** Bot checks that stand in front of a page: told by their own words and parts, whatever the site. Asked before anything is read. */
import { fold } from '../posting/fold';

/** Titles of bot checks, folded, whole or at the start. */
const CHALLENGE =
  /^(just a moment|attention required|security check|access denied|access to this page has been denied|verify(ing)? you are (a )?human|are you a robot|are you human|please verify|checking your browser|ddos guard|pardon our interruption|robot check|one more step|captcha|bot verification|human verification|additional verification required|blocked|403 forbidden|403|request blocked|nur einen moment|un instant|un momento|um momento|geduld|eine sekunde|sicherheitsuberprufung|help us protect)\b/;
/** Parts that only a bot check has, as children of the body or scripts of its own. */
const CHALLENGE_PARTS =
  '#challenge-running, #challenge-form, #challenge-stage, #cf-challenge-running, #cf-wrapper, .cf-turnstile-wrapper, #px-captcha, iframe[src*="captcha-delivery.com"], form#captcha-form, #distilIdentificationBlock, #sec-cpt-if';

/** A bot check stands instead of the page. */
export function isChallenge(document: Document): boolean {
  if (CHALLENGE.test(fold(document.title.slice(0, 200)))) return true;
  return document.querySelector(CHALLENGE_PARTS) !== null && (document.body?.querySelectorAll('p, li').length ?? 0) < 25;
}
