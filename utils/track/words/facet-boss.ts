// Source: written for Trackmark from the phrases of ../shared/research/classification.md, section 4.3, and language knowledge; not measured one by one.

/** Patterns (`facets/pattern.ts`) after which the title of the role's boss stands. */
export const REPORTS_TO: readonly string[] = [
  'report|reports|reporting|reportable to|into',
  'report|reports|reporting directly|director|functionally|administratively|dotted|jointly|primarily|hierarchically to|into',
  'reporting line|structure|manager to?',
  'line|direct manager is|will',
  'accountable directly? to',
  'berichten|berichtest|berichtet ..2 an',
  'berichtslinie an?',
  'rattache|rattachee|rattaches ..2 au|a|aux',
  'rattache|rattachee ..1 hierarchiquement ..1 au|a|aux',
  'sous la|l responsabilite|direction|supervision|autorite|hierarchie ..1 de|du|d|des',
  'rapporte|rapportez|rapporterez|rapporteras|rapportant ..1 au|a|aux',
  'reporta|reportara|reportaras|reportando|reportar|reporte|reportarse|reportarte ..1 ao|a|al|para',
  'dependiendo|dependera|dependeras ..1 del|de',
  'rapporterar|rapportera ..2 till',
  'narmaste chef ar|blir',
  'direkt unterstellt',
];
/** Those who report to this role, not the boss. */
export const TO_THIS_ROLE = 'you your this ihnen dir vous toi voce dig ti usted work duty findings results status progress';

/** Words of the boss's title, folded, that say the boss is technical, and those that say the boss is not. Others leave it open. */
export const TECHNICAL_BOSS =
  'cto cio ciso engineering technology technologies technological technical tech it ict software data science scientific scientist devops devsecops sre architect architects architecture infrastructure platform security informatik informatique informatica technik technische technischer technischen entwicklung softwareentwicklung entwicklungsleiter dsi technique techniques ingenierie tecnologia tecnologica tecnico tecnica engenharia desarrollo ingenieria utveckling utvecklingschef teknik teknikchef teknisk it-chef ai ml engineer engineers developer dev qa teknologi sistemas sistemes systems systeme r&d';
export const OTHER_BOSS =
  'sales marketing vertrieb vertriebsleiter vertriebsleitung commercial commerciale comercial ventas vendas finance financial finanzen finanz financier financiere financeiro financeira financiero cfo cmo cro chro hr human people personal personalleiter recursos rh communication communications kommunikation legal customer account accounts operations office administration administrative brand growth content fundraising store branch restaurant nursing nurse clinical medical school principal policy organizing ekonomi ekonomichef saljchef forsaljning forsaljningschef butikschef marknadschef marknad ventes commerce';

/** Words between a phrase of reporting and the boss's title. */
export const ARTICLES =
  'the our a an un une one their its either both der die dem den das unsere unserem unseren unserer deinem deiner le la les l notre o os as um uma nosso nossa al el los del su nuestro nuestra var vart det en ett zukunftige direkt directly';
/** Heads of crafts that bosses bear too: an officer, a partner or an engineer may be reported to. */
export const OFFICERS =
  'officer partner owner engineer architect scientist developer dev controller registrar officier advisor counsel clerk commissioner board ordforande amministratore';
