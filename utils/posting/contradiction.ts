/** What turns "fully remote" round, shortly before or after it. */
const NOT = /\b(?:not?|never|cannot|nicht|kein\w*|pas)\b|n['’]t\b/i;
/** Days of a quarter or a year are a meeting, no place of work. */
const SELDOM = /\b(?:every|each|per|an?|once|pro|im) (?:other )?(?:quarter|month|year|quartal|monat|jahr)\b|\b(?:quarterly|annual)/i;

/**
 * The line of the description that speaks against the label of the workplace. Looked for by the worker and the headless
 * commands, not in pages: it reads the whole text with patterns that no page needs to carry.
 */
import type { JobLocationType, JobPosting } from './posting';

/** A duty to be in the office, in running text. Words count only together: "our office" alone says nothing. */
const OFFICE_DAYS =
  /\b(?:one|two|three|four|five|[1-5])(?: ?(?:-|–|to|or) ?(?:two|three|four|five|[1-5]))? ?(?:\+ ?)?days? (?:(?:a|per|each|every|\/) ?week )?(?:in|at|from|on)[ -](?:the |our |an )?(?:[\w-]+ ){0,2}(?:office|site|hub|hq|person|campus)|\bin[ -](?:the )?office (?:at least |a minimum of )?(?:one|two|three|four|five|[1-5])(?: ?(?:-|–|to) ?[1-5])? days|\b(?:zwei|drei|vier|[1-5]) tage?n? (?:pro|die|in der) woche (?:im|vor|in) (?:buro|büro|ort|office)|\b[1-5] jours?(?: par semaine)? (?:au bureau|sur site|en présentiel)|\b[1-5] días (?:a la semana )?(?:en la oficina|presencial)|\b[1-5] dn[íy] (?:v týdnu )?(?:v kanceláři|z kanceláře)/i;
const HYBRID_ROLE =
  /\b(?:this|the|our|a|as a|is|work(?:ing|place)?(?: model| type)?:?|role:?|position:?|job:?) ?(?:role |position |job |is |a |an |fully |on a ){0,4}hybrid(?= ?(?:$|[.,;:!?()–—|])| (?:-|role|position|job|work|working|schedule|model|setup|arrangement|policy|basis|with|in|from|at|based)\b)|\bhybrid (?:role|position|work|working|schedule|model|setup|arrangement|policy|basis)\b|\b(?:modèle|travail|mode|modelo|trabajo|arbeitsmodell) hybride?o?\b/i;
const SITE_ROLE =
  /\b(?:this|the) (?:role|position|job) (?:is|will be|requires(?: you to be)?)(?: a| an| based)? ?(?:fully |100 ?% )?(?:on-?site|in-?office|in-?person|office[- ]based)\b|\b(?:must|required to|need to|expected to) (?:be|work|come)(?: in)? (?:on-?site|in-?person|(?:from|in|into|at) (?:the|our) office)\b|\b(?:this|the) (?:role|position|job) is not (?:a )?remote\b|\bnot (?:a |open to )?remote (?:role|position|work)?\b|\bno remote (?:work|option|possible)?|\bremote work is not\b|\bcommut(?:e|able|ing) (?:distance|to (?:the|our))\b|\b(?:100 ?%|fully) (?:on-?site|in-?office|vor ort)\b/i;
const REMOTE_ROLE =
  /\b(?:100 ?%|fully|completely) remote\b|\b(?:this|the) (?:role|position|job) is (?:a )?(?:fully )?remote\b|\bwork from anywhere\b|\b(?:100 ?%|vollständig|komplett) (?:remote|im homeoffice)\b|\b(?:100 ?%|entièrement|full) (?:en )?(?:télétravail|remote)\b/i;

/**
 * The line of the description that speaks against the label, and what it says. Only plain contradictions: "remote" that asks
 * for office days, "on-site" that is fully remote. Undefined where label and text agree or the text says nothing.
 */
export function workplaceContradiction(
  label: JobLocationType | undefined,
  description: string | undefined,
): JobPosting['jobLocationTypeContradiction'] {
  if (!label || !description) return undefined;
  let at = 0;
  for (const line of description.slice(0, 60_000).split(/\n|(?<=[.!?]) (?=\p{Lu})/u)) {
    if (++at > 3000) return undefined;
    const quote = line.replace(/^- /, '').trim();
    if (quote.length < 6 || quote.length > 2000) continue;
    const says = saidBy(quote);
    if (says && says !== label && !(label === 'HYBRID' && says === 'ON_SITE')) return { says, quote: clip(quote) };
  }
  return undefined;
}

function saidBy(line: string): JobLocationType | undefined {
  // Two ways offered in one breath ("remote or hybrid") is a choice, not a contradiction.
  if (
    /\bremote (?:or|and|\/|\|) ?(?:hybrid|on-?site|in-?office)|\b(?:hybrid|on-?site|in-?office) ?(?:or|\/|\|) (?:fully )?remote/i.test(line)
  )
    return undefined;
  const days = OFFICE_DAYS.exec(line);
  if (days && !SELDOM.test(line.slice(Math.max(0, days.index - 40), days.index + days[0].length + 40))) return 'HYBRID';
  if (HYBRID_ROLE.test(line)) return 'HYBRID';
  if (SITE_ROLE.test(line)) return 'ON_SITE';
  const remote = REMOTE_ROLE.exec(line);
  if (!remote) return undefined;
  const end = remote.index + remote[0].length;
  return NOT.test(`${line.slice(Math.max(0, remote.index - 30), remote.index)}_${line.slice(end, end + 20)}`) ? undefined : 'TELECOMMUTE';
}

/** At most 300 units (the schema's limit), verbatim from the start. */
function clip(quote: string): string {
  return quote.length <= 300 ? quote : quote.slice(0, 300);
}

/** The posting with the line that speaks against its label, where there is one. */
export function withContradiction(posting: JobPosting): JobPosting {
  const jobLocationTypeContradiction = workplaceContradiction(posting.jobLocationType, posting.description);
  return jobLocationTypeContradiction ? { ...posting, jobLocationTypeContradiction } : posting;
}
