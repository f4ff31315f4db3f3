/** Where the work is done, from a label. What the text says against it: `contradiction.ts`. */
import { fold } from './fold';
import type { JobLocationType } from './posting';

const HYBRID =
  /\b(hybrid(e|o|a|ni|ne|owa|owo|nie)?|hibrid(o|a)|hybridarbeit|hybrides arbeiten|partly remote|flexible remote|temporarily remote|semi ?presencial|hybrydow\w*)\b/;
const REMOTE =
  /\b(remote|remotely|telecommute|telework(ing)?|work from home|wfh|work from anywhere|home ?office|home based|homebased|heimarbeit|teletravail|distanciel|a distance|teletrabajo|remot[oa]|zdaln(a|ie)|prac[aeiu] z dom(ova|u)|z domova|na dalku|distans|thuiswerken|op afstand|etatyo|віддалено|удаленно|anywhere|worldwide)\b/;
/** Said beside "remote": some of the work, or if one likes. */
const PARTLY =
  /\b(partial|partially|occasional(ly)?|possible|optional|teilweise|zeitweise|gelegentlich|moglich\w*|partiel\w*|occasionnel\w*|parcial\w*|ocasional\w*|posible|possivel|obcasn\w*|castecn\w*|prevazne|moznost\w*|mozn[aey]|delvis|deels|czesciow\w*|okazjonaln\w*|mozliw\w*)\b/;
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
  if (remote && PARTLY.test(folded)) return 'HYBRID';
  const site = ON_SITE.test(folded);
  if (remote && site) return undefined;
  return remote ? 'TELECOMMUTE' : site ? 'ON_SITE' : undefined;
}
