/** Where the work is done: from a label, and the line of the description that speaks against the label. */
import { fold } from './fold';
import type { JobLocationType, JobPosting } from './posting';

const HYBRID =
  /\b(hybrid(e|o|a|ni|ne|owa|owo|nie)?|hibrid(o|a)|hybridarbeit|hybrides arbeiten|partially remote|partly remote|flexible remote|teilweise home ?office|teletravail partiel|teletravail occasionnel|castecne z domova|castecny home ?office|temporarily remote|semi ?presencial|delvis distans|praca hybrydowa|hybrydow\w*)\b/;
const REMOTE =
  /\b(fully remote|100 remote|remote|remotely|telecommute|telework(ing)?|work from home|wfh|work from anywhere|home ?office|home based|homebased|heimarbeit|teletravail|distanciel|a distance|teletrabajo|remoto|remota|en remoto|trabalho remoto|lavoro da remoto|praca zdalna|zdalnie|zdalna|prace z domova|na dalku|distans|pa distans|thuiswerken|op afstand|etatyo|віддалено|удаленно|anywhere|worldwide)\b/;
const ON_SITE =
  /\b(on ?site|in ?office|in the office|in person|office based|office only|at the workplace|vor ort|prasenz|sur site|sur place|presencial|presentiel|in sede|na miejscu|stacjonarn[aeoy]?|stacjonarnie|praca stacjonarna|na pracovisti|pa plats|op locatie|not remote)\b/;
const NOT_REMOTE =
  /\b(no remote|not remote|non remote|not a remote|no teletravail|kein home ?office|kein remote|remote not|no remoto|sin teletrabajo|not eligible for remote)\b/;

/** What a label says: "Remote", "Hybrid", "On-site". Undefined where it says nothing, or several things at once. */
export function workplaceType(label: string): JobLocationType | undefined {
  const folded = fold(label.slice(0, 300).replace(/_/g, ' '));
  if (/^telecommute$/.test(folded)) return 'TELECOMMUTE';
  if (NOT_REMOTE.test(folded)) return 'ON_SITE';
  if (HYBRID.test(folded)) return 'HYBRID';
  const remote = REMOTE.test(folded);
  const site = ON_SITE.test(folded);
  if (remote && site) return undefined;
  return remote ? 'TELECOMMUTE' : site ? 'ON_SITE' : undefined;
}

/** A duty to be in the office, in running text. Words count only together: "our office" alone says nothing. */
const OFFICE_DAYS =
  /\b(?:one|two|three|four|five|[1-5])(?: ?(?:-|–|to|or) ?(?:two|three|four|five|[1-5]))? ?(?:\+ ?)?days? (?:(?:a|per|each|every|\/) ?week )?(?:in|at|from|on)[ -](?:the |our |an )?(?:[\w-]+ ){0,2}(?:office|site|hub|hq|person|campus)|\bin[ -](?:the )?office (?:at least |a minimum of )?(?:one|two|three|four|five|[1-5])(?: ?(?:-|–|to) ?[1-5])? days|\b(?:zwei|drei|vier|[1-5]) tage?n? (?:pro|die|in der) woche (?:im|vor|in) (?:buro|büro|ort|office)|\b[1-5] jours?(?: par semaine)? (?:au bureau|sur site|en présentiel)|\b[1-5] días (?:a la semana )?(?:en la oficina|presencial)|\b[1-5] dn[íy] (?:v týdnu )?(?:v kanceláři|z kanceláře)/i;
const HYBRID_ROLE =
  /\b(?:this|the|our|a|as a|is|work(?:ing|place)?(?: model| type)?:?|role:?|position:?|job:?) ?(?:role |position |job |is |a |an |fully |on a )*hybrid\b(?! cloud| app| mobile| threat| infra| environment| data| search| search)|\bhybrid (?:role|position|work|working|schedule|model|setup|arrangement|policy|basis)\b|\b(?:modèle|travail|mode|modelo|trabajo|arbeitsmodell) hybride?o?\b/i;
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
  if (OFFICE_DAYS.test(line)) return 'HYBRID';
  if (HYBRID_ROLE.test(line)) return 'HYBRID';
  if (SITE_ROLE.test(line)) return 'ON_SITE';
  if (REMOTE_ROLE.test(line)) return 'TELECOMMUTE';
  return undefined;
}

/** At most 300 units (the schema's limit), verbatim from the start. */
function clip(quote: string): string {
  return quote.length <= 300 ? quote : quote.slice(0, 300);
}
