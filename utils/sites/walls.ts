/** Why there is nothing to read: logins, postings that are over, empty lists, told by their own words, whatever the site. */
import { fold } from '../posting/fold';
import type { NoneReason } from '../posting/posting';

const LOGIN =
  /^(sign in|log in|login|sign up|join linkedin|signup|log ?in to|anmelden|einloggen|se connecter|connexion|iniciar sesion|acceso|entrar|prihlaseni|prihlasit se|zaloguj|logga in|authwall|create account|register|sign in or (register|join))\b/;
const MISSING =
  /\b(404|page not found|not found|page doesn t exist|page does not exist|seite nicht gefunden|page introuvable|pagina no encontrada|pagina nao encontrada|stranka nenalezena|strona nie istnieje|sidan hittades inte|job not found|posting not found|something went wrong|oops|unsupported browser|error)\b/;
/** Sentences of a posting that is over. Whole sentences: "closed" alone says nothing. */
const EXPIRED =
  /\b(no longer (accepting applications|available|active|open|listed|accepts? applications)|(job|position|posting|vacancy|role|advert|listing|opportunity|offer) (has|is|was) (now )?(been )?(already )?(closed|filled|expired|removed|unavailable|deactivated|not available|archived|withdrawn)|applications (are|have) (now )?closed|this job (has )?(expired|closed)|(stelle|stellenanzeige|anzeige|position) (ist|wurde) (leider )?(bereits |nicht mehr )?(besetzt|verfugbar|aktiv|abgelaufen|deaktiviert|geschlossen|online)|(offre|annonce|poste) n est plus (disponible|en ligne|active|d actualite)|cette offre (a expire|est expiree|est pourvue)|oferta (ya no esta|no esta|ha caducado|caducada|cerrada|expirada)|vaga (encerrada|expirada|nao esta mais)|nabidka (jiz |uz )?(neni aktivni|byla ukoncena|neni aktualni|vyprsela)|inzerat (jiz |uz )?(neni aktivni|byl ukoncen|vyprsel|neni dostupny)|pozice (jiz |uz )?(neni aktualni|je obsazena|byla obsazena)|nabor (byl |je )?(ukoncen|pozastaven)|(oferta|ogloszenie) (jest )?(nieaktualn[ae]|wygasl[ao]|zakonczon[ae]|zamkniet[ae])|(annonsen|tjansten) (ar|har) (inte langre|utgatt|tillsatt))\b/;
const EMPTY =
  /\b(no (matching )?(jobs|results|positions|vacancies|openings|roles|open positions|postings|offers) (were |was )?(found|match(ing|ed)?|available|to show|at (this|the) (time|moment)|right now|currently|yet)|(there are )?currently no (open|job|vacan)|we couldn t find any|did not match any jobs|0 (jobs|results|vacancies|positions)( found)?|keine (treffer|stellen|jobs|ergebnisse|offenen)|aucun(e)? (resultat|offre|poste)|no se (han )?encontr|no hay (ofertas|resultados)|nenhum(a)? (vaga|resultado)|zadne (nabidky|vysledky|pozice)|brak (ofert|wynikow)|inga (jobb|lediga|traffar|resultat))\b/;

/** Text of the parts of a page that a wall would fill: cut, for only short pages are walls. */
function words(document: Document, max: number): string {
  const body = document.body;
  if (!body) return '';
  const parts: string[] = [];
  let length = 0;
  for (const element of body.querySelectorAll('h1, h2, h3, h4, p, span, div, li, strong, b, a, section, label, td')) {
    let own = '';
    for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3) own += node.nodeValue ?? '';
    own = own.trim();
    if (own === '') continue;
    parts.push(own);
    length += own.length;
    if (length > max) break;
  }
  return fold(parts.join(' . '));
}

/** True where the page says, in its first part, that the posting is over. */
export function saysExpired(document: Document): boolean {
  return EXPIRED.test(words(document, 20_000));
}

/** Why nothing could be read: asked after every reader was silent. */
export function reasonForNothing(document: Document, expected: 'posting' | 'list' | 'unknown'): NoneReason {
  const title = fold(document.title.slice(0, 300));
  if (LOGIN.test(title) || (document.querySelector('input[type=password]') && words(document, 3000).length < 2500)) return 'login-wall';
  const text = words(document, 20_000);
  if (EXPIRED.test(text)) return 'expired';
  if (MISSING.test(title)) return 'no-posting';
  if (expected !== 'posting' && EMPTY.test(text)) return 'empty-list';
  return expected === 'unknown' ? 'no-posting' : 'not-recognised';
}
