// Source: function words of each language from general language knowledge; title words from O*NET 27.0 (CC BY 4.0), ESCO v1.1.1 (free reuse with attribution). Weights by sharing are computed, not stored.

/**
 * Commonest function words of a language, as postings use them, lower case with accents; "|" then words of titles.
 * Danish, Norwegian and Czech stand here so that they are not taken for a neighbour.
 */
export const LANGUAGE_WORDS = {
  en: 'the and of to in for with you our we are your is be as or an on that will this have at by from who their experience work team role about not can all it us | engineer manager developer assistant officer specialist analyst designer nurse teacher driver sales lead head senior consultant technician supervisor clerk worker coordinator executive scientist software product account customer marketing service quality business project program engineering director deputy regional platform vice president chief',
  de: 'und der die das in mit für von den wir du zu im ist auf dich des ein eine bei sie als oder dein deine einen einer unser unsere uns werden nicht zur sowie auch durch ihre sich hast bist aus zum über nach bis dem | leiter leiterin mitarbeiter mitarbeiterin fachkraft sachbearbeiter kaufmann ingenieur entwickler berater techniker verkäufer pfleger werkstudent praktikant vertrieb leitung teilzeit vollzeit bereich kundenservice',
  fr: "et de la le les des en un une pour vous du dans nous à au sur est par avec votre vos notre nos qui que ou aux être ce ces sont plus poste cette d l n'est sein afin | ingénieur ingénieure réseaux développeur développeuse chef responsable chargé technicien assistante assistant conseiller directeur projet stage alternance cdi cdd vendeur infirmier comptable conducteur commercial équipe",
  pt: 'de e a o para com em que do da os as um uma no na dos das por você não nossa nosso são ou mais como se ao pela pelo será sua seu ser nossos suas também até é | desenvolvedor desenvolvedora analista engenheiro engenheira gerente coordenador vendedor assistente auxiliar estágio pleno sênior vaga diretor técnico enfermeiro gestor',
  sv: 'och att i som för är en på av med till du vi det ett den om har vår dig eller kan våra inom från oss din ditt dina samt vara så vill även hos de inte söker | utvecklare ingenjör chef säljare sjuksköterska lärare tekniker medarbetare projektledare samordnare ansvarig konsult ekonom kock undersköterska butikschef systemutvecklare sökes',
  es: 'de y la el en que a los para con las del un una por tu se es su al como o más lo nuestro nuestra nuestros ser no te eres sus son está experiencia años si desde hasta también sobre | desarrollador desarrolladora ingeniero ingeniera técnico técnica responsable jefe encargado gerente comercial auxiliar administrativo dependiente enfermero prácticas analista vendedor equipo ventas',
  nl: 'de het een en van in je voor met is op te zijn wij bij aan jij als ons onze jouw naar om ook of wat die dat werk ervaring binnen hebt heb kun niet worden deze uit | medewerker adviseur ontwikkelaar verpleegkundige leidinggevende teamleider hoofd beheerder monteur stagiair verkoper chauffeur directeur projectleider coördinator afdelingshoofd bedrijfsleider',
  it: 'di e il la in per un con che del della le i una si è al alla nel dei gli da sono ai dal delle anche come lavoro esperienza nella o ed tra presso azienda nostro nostra | addetto addetta responsabile impiegato impiegata tecnico sviluppatore ingegnere operaio commesso direttore capo magazziniere stagista infermiere contabile consulente settore vendite',
  pl: 'i w z na do się oraz dla jest o od nie po że co przez lub za jak praca pracy będzie nas nasz twoje masz przy ze doświadczenie osób zespołu firmy | specjalista specjalistka kierownik inżynier programista pracownik starszy młodszy doradca technik sprzedawca księgowy dyrektor asystent koordynator ds mistrz magazynier',
  da: 'og i at er til en på med for du af det som vi har den et vores dig der kan eller fra ikke os samt om være din dit blive hos dine også vil bliver skal søger | udvikler medarbejder leder konsulent sygeplejerske afdelingsleder projektleder ingeniør sælger lærer pædagog',
  no: 'og i er til en på med for du av det som vi har den et vår deg kan eller fra ikke oss samt om være din ditt våre hos også vil blir skal søker ønsker gode noe etter | utvikler medarbeider leder rådgiver sykepleier avdelingsleder prosjektleder ingeniør selger lærer saksbehandler daglig',
  cs: 'na se je pro do že ve za po od nebo které jsme naše vám práce nás být bude jako také při zkušenosti pracovní společnosti | vývojář specialista vedoucí prodavač technik účetní ředitel pracovník asistent řidič skladník',
} as const;

/** Letters that belong to few of these languages: each language with the letters that speak for it. */
export const LANGUAGE_LETTERS = {
  de: 'ßäöü',
  fr: 'éèêàçœùîô',
  pt: 'ãõçáéêó',
  sv: 'åäö',
  es: 'ñáíóú¿¡',
  nl: 'ĳ',
  it: 'àèìòù',
  pl: 'łżźśćńąęó',
  da: 'æøå',
  no: 'æøå',
  cs: 'řůěščžýáí',
} as const;

/**
 * Endings and beginnings of title words that a language forms ("-erin", "-ista", "-are"); a dash stands for the rest of the word.
 */
export const LANGUAGE_ENDINGS = {
  en: '-ing -ment -tion -ager -neer -oper -yst -ship -ance -keeper -worker',
  de: '-ung -erin -leiter -leiterin -berater -techniker -keit -kraft -ingenieur -entwickler -isch -ische -ischer -verkäufer -pfleger -schaft sch- -fahrer -arbeiter -händler -führer -meister -meisterin -ieurin',
  fr: '-eur -euse -trice -teur -ière -ier -ien -ienne -iste -aire -ique -isation -age -ant -ante -ité -eurs d- l- -ère',
  pt: '-mento -ção -ções -dor -dora -eiro -eira -ário -ária -ista -ente -ico -ica -ável -ões -agem -tor -tora',
  sv: '-are -ning -chef -ör -inna -ledare -sköterska -ingenjör -lärare -tör -ist -ansvarig -biträde -het',
  es: '-miento -ción -dor -dora -ero -era -ista -ario -aria -ente -ico -ica -ador -adora -dad -ciones',
  nl: '-er -ster -heid -ing -leider -kundige -medewerker -ist -aar -verkoper -directeur -eur -ij- ij- -oen -schap -hoofd',
  it: '-zione -tore -trice -ista -aio -aia -iere -iera -ico -ica -tà -ario -aria -ente -enti -ore -atore -atrice',
  pl: '-acz -arz -ysta -ista -nik -owy -owa -ego -owca -anie -enie -ości -ów -cja -cji -rz -icz -czy -ski sz- cz- prz- -iarz -arka',
  da: '-ør -else -leder -hed -ing -mester -skab -arbejder',
  no: '-ør -else -leder -het -ing -mester -skap -arbeider',
  cs: '-ník -nice -ář -ství -ost -ova -ový -ční -ní -ých',
} as const;
