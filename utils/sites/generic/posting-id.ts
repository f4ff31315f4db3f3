/** The posting id in an address of a site that is not known: only forms that boards really use. */
import { decoded } from '../address';

/** Parameters that are ids on boards: Greenhouse, Ashby, Jobvite, SuccessFactors, Oracle, PeopleSoft, HRMDirect, home-made ones. */
const PARAMETER =
  /^(gh_jid|jk|jl|job_?listing_?id|ashby_jid|job_?id|jid|jobreqid|job_?req_?id|reqid|req_?id|requisition_?id|vacancy_?id|position_?id|posting_?id|offer_?id|career_job_req_id|jobadid|job_?offer_?id|req|vacature_?id|jobpostingid|selected_job_id|jr_id|pid|hid)$/i;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** True for a text that only a machine writes: letters and digits mixed, ten characters and more. */
export function isToken(text: string): boolean {
  return /^[A-Za-z0-9]{10,64}$/.test(text) && /[0-9].*[A-Za-z].*[0-9]|[A-Za-z].*[0-9].*[A-Za-z]/.test(text);
}

/** The id, or undefined. */
export function postingId(url: URL): string | undefined {
  for (const [name, value] of url.searchParams) if (PARAMETER.test(name) && /^[\w.-]{1,80}$/.test(value)) return value;
  const uuid = UUID.exec(url.pathname)?.[0];
  if (uuid) return uuid;
  const segments = url.pathname.split('/').filter(Boolean).map(decoded);
  // Comeet's ids: "F9.E53".
  const comeet = segments.find((segment) => /^[0-9A-F]{2}\.[0-9A-F]{3}$/.test(segment));
  if (comeet) return comeet;
  let best: string | undefined;
  for (const segment of segments) {
    const stem = segment.replace(/\.\w{3,5}$/, '');
    // MongoDB's ids in front of a title, tokens alone or behind one: "Acme-Engineer-QZ40HOfrYeGy".
    const hex = /^[0-9a-f]{24}(?=-|$)/.exec(stem)?.[0];
    if (hex) return hex;
    if (isToken(stem) || /^[A-Z]{1,4}-?\d{4,20}$/.test(stem)) return stem;
    if (/-(?=[A-Za-z0-9]{10,}$)(?=\S*[a-z])(?=\S*[A-Z])/.test(stem) && isToken(stem.slice(stem.lastIndexOf('-') + 1))) return stem;
    // "/jobs/12345", "/12345-title", "/title-12345": of several the longest.
    // Workday's requisitions end a title after an underscore: "Engineer_JR-10432", "Engineer_24WD817-1".
    const requisition = /_((?:[A-Z]{1,5}-?)?\d[\dA-Z]{0,12}\d{3,12})(?:-\d{1,2})?$/.exec(stem)?.[1];
    if (requisition && /[A-Z]/.test(requisition)) return requisition;
    const digits = /^(\d{3,20})(?:[-_.]|$)/.exec(stem) ?? /[-_](?:job|id|ref|vacancy|offer)?(\d{4,20})$/.exec(stem);
    if (digits && !/^(19|20)\d\d$/.test(digits[1] as string) && (digits[1] as string).length > (best?.length ?? 0)) best = digits[1];
  }
  return best;
}
