/** The posting id in an address of a site that is not known: only forms that boards really use. */

/** Parameters that are ids on boards: Greenhouse, Ashby, Jobvite, SuccessFactors, Oracle, PeopleSoft, HRMDirect, home-made ones. */
const PARAMETER =
  /^(gh_jid|jk|jl|job_?listing_?id|ashby_jid|job_?id|jid|jobreqid|job_?req_?id|reqid|req_?id|requisition_?id|vacancy_?id|position_?id|posting_?id|offer_?id|career_job_req_id|jobadid|job_?offer_?id|req|vacature_?id|jobpostingid|selected_job_id|jr_id|pid|hid)$/i;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The id, or undefined. */
export function postingId(url: URL): string | undefined {
  for (const [name, value] of url.searchParams) if (PARAMETER.test(name) && /^[\w.-]{1,80}$/.test(value)) return value;
  const uuid = UUID.exec(url.pathname)?.[0];
  if (uuid) return uuid;
  const segments = url.pathname.split('/').filter(Boolean);
  // Comeet's ids: "F9.E53".
  const comeet = segments.find((segment) => /^[0-9A-F]{2}\.[0-9A-F]{3}$/.test(segment));
  if (comeet) return comeet;
  for (let i = segments.length - 1; i >= 0; i--) {
    const segment = segments[i] as string;
    // "/jobs/12345", "/12345-title", "/title-12345", "/12345.html"
    const digits = /^(\d{3,20})(?:[-_.]|$)/.exec(segment) ?? /[-_/](\d{4,20})(?:\.html?)?$/.exec(segment);
    if (digits && !/^(19|20)\d\d$/.test(digits[1] as string)) return digits[1];
  }
  return undefined;
}
