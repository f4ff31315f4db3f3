/**
 * Words by which unknown career sites are read, folded (lower case, no diacritics): en, de, fr, es, pt, it, nl, sv, cs, pl.
 * Own list, from the vocabulary of boards and of the occupation titles that the classifier is learned from.
 */

/** Segments of addresses under which postings stand. */
export const JOB_SEGMENT =
  /(^|[-_.])(jobs?|job(-?(details?|openings?|offers?|postings?|ads?|descriptions?|list(ings?)?|opportunit(y|ies)|view)|detail|id)|positions?|open-?positions?|vacanc(y|ies)|openings?|opportunit(y|ies)|roles?|careers?|karriere|stellen?(angebote?|anzeigen?|markt)?|ausschreibung(en)?|offers?|offres?|emplois?|poste?s?|recrutement|carrieres?|ofertas?|empleos?|trabajos?|vagas?|lavoro|offerte|posizioni?|vacatures?|banen|praca|oferty|kariera|nabidk[ay]|prace|pozice|volna-mista|rpd|lediga-?jobb|jobb|tjanster?|annons(er)?|requisitions?|viewjob|apply|o|j)$/;

/** Segments that stand for a selection of postings, not for one. */
export const SELECTION_SEGMENT =
  /^(locations?|cit(y|ies)|countr(y|ies)|types?|categor(y|ies)|departments?|teams?|tags?|skills?|search(-results)?|compan(y|ies)|industr(y|ies)|new|post|post-a-job|all|page|alerts?|login|signup|register|saved|remote|internships?|students|function|browse|feed|rss|salar(y|ies)|blog|news|about|contact|faq|benefits|culture|privacy.*|terms.*|cookies?|in .*)$/;

/** Segments of addresses under which something else stands: articles, events, courses, goods, people. */
export const OTHER_SEGMENT =
  /\/(blogs?|news|press|articles?|stories|insights|events?|webinars?|podcasts?|courses?|trainings?|products?|propert(y|ies)|people|team|members?|profiles?|freelancers?|candidates?|resumes?|authors?|users?|customers|projects|guides|reviews?|salar(y|ies))\//;

/** Link texts that are actions, not titles. */
export const ACTION =
  /^((job|original) posting|source|(easy |quick )?apply( (now|here|today|for this job|online|easily))?|(view|see)( (jobs?|details?|position|role|opening|more|all( jobs)?|vacancy|(full )?ad|posting|offer))?|(read|learn|find out|show|load) more|more( (info|information|details))?|(job )?details?|open|saved?|save job|share|hide|next|prev(ious)?|back|zuruck|weiter|mehr( (erfahren|details|infos?))?|(jetzt )?bewerben|(details|stelle) ansehen|zur stelle|zum job|voir( (l offre|plus|le poste|les offres))?|postuler|en savoir plus|ver( (oferta|mas|vaga|detalles|detalhes))?|aplicar|(saber|leer) mas|candidatar( se)?|inscribirme|saiba mais|detail( nabidky)?|zobrazit( detail)?|vice( informaci)?|cely inzerat|odpovedet|aplikuj|zobacz( oferte)?|wiecej|las mer|ansok( nu)?|visa( jobb)?|solliciteer( nu)?|bekijk( vacature)?|lees meer|scopri di piu|candidati|new|featured|promoted|sponsored|home|jobs|careers|search|sign in|log ?in|join|menu|subscribe|register|continue|discuter|diskutovat|web|website|company|logo|close|reset|clear( all)?|filter|(view|see|visit|show) (the )?(company|employer|full)( \w+){0,2}|\d+)$/;

/** Labels of cards that are facts, not titles. */
export const LABEL =
  /^((fully )?remote|hybrid|on ?site|full ?time|part ?time|contract|internship|permanent|temporary|freelance|vollzeit|teilzeit|mark applied|hide|not interested|expired|today|yesterday|heute|gestern|(\d+|an?) ?(h|d|w|m|mo|min|minutes?|hours?|days?|weeks?|months?)( ago)?)$/;

/** Legal forms at the end of a name. */
export const LEGAL_FORM =
  / (gmbh|ag|kg|se|e\.? ?v\.?|inc\.?|llc|ltd\.?|limited|plc|corp\.?|s\.? ?r\.? ?[lo]\.?|a\.s\.|sp\. z o\.o\.|b\.?v\.?|n\.v\.|s\.a\.s?\.?|s\.l\.|ab|oy|aps)$/i;

/** Departments: on an employer's own page they stand where a board has the employer. */
export const DEPARTMENT =
  /^(engineering|software( engineering)?|technology|tech|it|information technology|r d|r&d|research( and development)?|product( management)?|design|ux|marketing|sales|business( development)?|operations?|finance|accounting|legal|hr|human resources|people( operations)?|talent|customer (success|support|service|experience)|support|data( science)?|analytics|security|quality( assurance)?|qa|administration|corporate|manufacturing|production|supply chain|logistics|hardware|software|vlsi|general|other|all|management|g a|healthcare|science|education|consulting|retail|communications?|pr|creative|strategy|procurement|purchasing|facilities|internships?|students|vertrieb|einkauf|personal|entwicklung|produktion|verwaltung|technik|informatique|ventes|ventas|obchod|vyroba|marketing .*|.* (team|department|engineering|operations))$/;

/** Headings of a posting's parts; two of them make a text a posting. */
export const POSTING_HEADING =
  /\b(responsibilit(y|ies)|requirements?|qualifications?|what you (ll|will) (do|bring|need)|what we (offer|are looking for|re looking for)|about (the|this) (role|job|position|opportunity)|job (description|summary|purpose|overview|details|requirements?)|role (description|summary|overview)|your (role|profile|tasks|responsibilities|mission|impact)|who you are|who we are looking for|you (have|bring|will)|we offer|benefits|skills( and| required)?|nice to have|must haves?|duties|key (duties|responsibilities|accountabilities)|the role|position (summary|overview|description)|essential functions|experience( required)?|aufgaben|(dein|ihr|das|unser) (profil|angebot)|anforderungen|wir bieten|was (dich|sie) erwartet|was du mitbringst|qualifikation(en)?|vos missions|votre profil|profil recherche|missions?|description du poste|nous offrons|competences|responsabilidades|requisitos|funciones|ofrecemos|que ofrecemos|descripcion (de la oferta|del puesto|de la vacante)|perfil|se ofrece|descricao da vaga|qualificacoes|beneficios|o que oferecemos|sobre a vaga|atividades|responsabilita|requisiti|offriamo|cosa offriamo|mansioni|taken|functie(omschrijving|eisen)?|wat (ga je doen|wij bieden|we bieden|breng je mee)|wij (bieden|vragen)|arbetsuppgifter|kvalifikationer|vi (erbjuder|soker)|om (tjansten|rollen)|napln prace|pozadujeme|nabizime|co (te ceka|nabizime|od vas ocekavame)|pozadavky|obowiazki|wymagania|oferujemy|opis stanowiska|zakres obowiazkow|twoj(e)? (profil|obowiazki))\b/;

/** Links and buttons with which one applies. */
export const APPLY =
  /^((easy |quick )?apply|i m interested|submit (your )?application|start application|(jetzt|online|direkt) bewerben|bewerben|hier bewerben|zur bewerbung|postuler|je postule|postulez|candidater|aplicar|inscribirme|inscribirse|inscribete|apuntate|aplica|solicitar|postular(me)?|apuntarme|candidatar|quero me candidatar|inscrever se|inscreva se|candidati|invia candidatura|solliciteer|ansok|sok (jobbet|tjansten)|odpovedet|mam zajem|poslat zivotopis|aplikuj|zglos kandydature|wyslij cv|start je sollicitatie)\b/;

/** Where a company name stands in front of a page of its jobs. */
export const CAREER_PAGE =
  /\b(jobs?|careers?|vacanc(y|ies)|open(ings| roles)|positions|opportunities|join (us|our team)|work (with|for|at) us|hiring|karriere|stellen(angebote|markt)?|offres?|emplois?|carrieres?|recrutement|empleos?|trabaj[ao]|ofertas?|vagas?|carreiras?|trabalhe|lavora|vacatures|werken bij|lediga (jobb|tjanster)|jobba|karriar|kariera|praca|prace|volna mista|volne pozice|nabidky)\b/;

/** Hints in class names, ids and `data-*` that name a field. */
export const HINT = {
  jobLocation:
    /(^|[^a-z])(locations?|place|city|region|country|standort|arbeitsort|einsatzort|ort|lieu|ville|ubicacion|localidad|localiza\w*|cidade|luogo|sede|plaats|lokalita|misto|miejsce|geo|map-?marker|(map)?pin|joblocation|postinglocation|office|stad)([^a-z]|$)/,
  hiringOrganization:
    /(^|[^a-z])(compan(y|ies)|companyname|employer(name)?|organi[sz]ation|hiring-?org\w*|firma|firm|arbeitgeber|unternehmen|entreprise|societe|recruiter|empresa|azienda|bedrijf|firmy|pracodawca|advertiser|brand|client|comp-?name|foretag)([^a-z]|$)/,
  datePosted:
    /(^|[^a-z])(date|posted|published|publication|posted-?date|postdate|job-?date|created|listed|datum|veroffentlicht|publie|publicad[oa]|fecha|data|dodan[oa]|pridano|publicerad|listdate|time|age)([^a-z]|$)/,
  validThrough:
    /(^|[^a-z])(expir\w*|closing|deadline|valid-?through|apply-?by|bewerbungsfrist|limite|cierre|prazo|uzaverka|sista|closes|until|end-?date)([^a-z]|$)/,
  employmentType:
    /(^|[^a-z])((employment|job|contract|work)?type|contract|anstellung\w*|beschaftigung\w*|arbeitszeit|contrat|jornada|contrato|uvazek|etat|schedule|timetype)([^a-z]|$)/,
  jobLocationType: /(^|[^a-z])(remote(type)?|work-?(place(type)?|setting|model?)|hybrid|location-?type|modalidad|arrangement)([^a-z]|$)/,
  baseSalary:
    /(^|[^a-z])(salary|salaries|pay|wage|compensation|gehalt|lohn|salaire|remuneration|salario|sueldo|mzda|plat|wynagrodzenie|lon|sal|money|currency|retribucion|vergutung)([^a-z]|$)/,
} as const;

/** Titles of selections ("Java jobs in Pune", "Stellen in Berlin", "Marketing 312"): they lead to lists, not to postings. */
export const SELECTION_TITLE =
  /\b(jobs|vacancies|careers|stellenangebote|jobangebote|offres d emploi|emplois|empleos|trabajos|ofertas de (empleo|trabajo)|vagas|vacatures|lediga jobb|salaries|salary|reviews?|internships)\b|^work (in|at|for|by)\b|\b(job|stellen) (in|at|for|near|bei|als)\b|^(see|view|browse|show|all) |\b(results|treffer|resultats|resultados|risultati|resultaten|resultat|vysledku|wynikow)( (for|fur|pour|para|per|voor|for|pro|dla) |$)|\s\d{3,}$|^(remote|hybrid|full time|part time|contract|entry level|senior|junior)$/;
