/** Where the work is done, from a label. What the text says against it: `contradiction.ts`. */
import { fold } from './fold';
import type { JobLocationType } from './posting';

const HYBRID =
  /\b(h[iy]br[iy]d\w*|(partly|flexible|temporarily) remote|semi ?presencial|(1 day|[1-4] (days|tage))( (a|per|pro|week|woche|in|at|from|im|the))* (remote|office|home ?office|home))\b/;
const REMOTE =
  /\b(remot(e(ly)?|[oa])|telecommute|telework(ing)?|work from (home|anywhere)|wfh|home ?(office|based)|heimarbeit|teletravail|distanciel|a distance|teletrabajo|zdaln(a|ie)|prac[aeiu] z domu|z domova|na dalku|distans|thuiswerken|op afstand|etatyo|anywhere|worldwide)\b|віддален|удаленн/;
/** Said beside "remote": some of the work, or if one likes. */
const PARTLY =
  /\b(semi|partial(ly)?|occasional(ly)?|possible|optional|teilweise|zeitweise|tageweise|gelegentlich|moglich\w*|partiel\w*|occasionnel\w*|parcial\w*|ocasional\w*|posible|possivel|obcasn\w*|castecn\w*|prevazne|moznost\w*|mozn[aey]|delvis|deels|czesciow\w*|okazjonaln\w*|mozliw\w*)\b/;
const ON_SITE =
  /\b(on ?site|in (the )?office|inoffice|in person|office (based|only)|at the workplace|vor ort|prasenz|sur (site|place)|presencial|presentiel|in sede|na miejscu|stacjonarn(ie|[aeoy])?|na pracovisti|pa plats|op locatie)\b/;
const NOT_REMOTE =
  /\b(no[nt]?( a)? remote|kein (home ?office|remote)|remote not|no (teletravail|remoto)|sin teletrabajo|not eligible for remote)\b/;

/** What a label says: "Remote", "Hybrid", "On-site". Undefined where it says nothing, or several things at once. */
export function workplaceType(label: string): JobLocationType | undefined {
  const folded = fold(label.slice(0, 300).replace(/_/g, ' '));
  if (/^telecommute$/.test(folded)) return 'TELECOMMUTE';
  if (NOT_REMOTE.test(folded)) return 'ON_SITE';
  if (HYBRID.test(folded)) return 'HYBRID';
  const remote = REMOTE.test(folded);
  if (remote && PARTLY.test(folded)) return 'HYBRID';
  const site = ON_SITE.test(folded);
  if (remote && site) return undefined;
  return remote ? 'TELECOMMUTE' : site ? 'ON_SITE' : undefined;
}
