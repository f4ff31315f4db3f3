// Source: written for Trackmark from the phrases of ../shared/research/classification.md, sections 4.2 and 6 (FLSA and OPM definitions, APEC, BAG 4 AZR 700/00), and language knowledge; not measured one by one.

/** Words of heading people, folded ("*": any ending), in en de fr pt sv es nl it pl. A number of people after one of them may be that of the reports. */
export const HEADING =
  'manage manages managing management comanage supervise supervises supervising supervision oversee oversees overseeing lead leads leading leadership direct directs directing coach coaching responsibility responsible build building head heading mentor run running grow span ' +
  'fuhren fuhrst fuhrt fuhrung fuhrungsverantwortung leiten leitest leitet leitung verantwortung verantwortest verantworten verantwortlich personalverantwortung teamfuhrung mitarbeiterfuhrung steuern steuerst steuerung teamverantwortung fuhrungsspanne ' +
  'encadrer encadrez encadre encadrement encadrerez encadreras encadrant manager managez manageras managerez animer animez animation animerez dirigez diriger dirigerez piloter pilotez responsabilite ' +
  'liderar liderando lidera lideranca lideraras gerenciar gerenciando gerenciamento gerir gerindo gestao coordenar coordenando coordenacao supervisionar supervisionando dirigir ' +
  'gestionar gestionando gestion gestionaras liderazgo coordinar coordinando coordinacion seguimiento cargo supervisar supervisando dirigiras ' +
  'leda leder ledning ledarskap personalansvar ansvar ansvarar ansvarig medarbetaransvar ' +
  'leiding aansturen stuurt aansturing gestione kierowanie zarzadzanie zarzadzasz';

/** Words that are surely about reports, not about work. */
export const HEADING_STRONG =
  'manage manages managing management comanage supervise supervises supervising supervision direct personalverantwortung personalfuhrung personalansvar mitarbeiterfuhrung mitarbeiterverantwortung disziplinarisch disziplinarische disziplinarischen encadrer encadrez encadre encadrement encadrerez encadreras encadrant manager managez manageras managerez line liderados subordinados cargo supervisar supervisionar medarbetaransvar';

/** Nouns of people that a number may count, besides the crafts of the title lists. */
export const PEOPLE =
  'people person persons employee employees staff member members individual individuals head heads fte ftes positions personnel resources leads colleague colleagues hires ics supervisors subordinates ' +
  'mitarbeiter mitarbeitern mitarbeitende mitarbeitenden mitarbeiterinnen personen kollegen kolleginnen beschaftigte beschaftigten leute kopfe werkstudierende entwicklern fuhrungskrafte fuhrungskraften fachkrafte fachkraften ' +
  'personne personnes collaborateur collaborateurs collaboratrices salaries dev devs etp agents membres ' +
  'pessoa pessoas colaborador colaboradores funcionarios liderados profissionais integrantes membros desenvolvedores desenvolvedoras engenheiros ' +
  'persona personas empleados trabajadores profesionales miembros subordinados desarrolladores ingenieros tecnicos ' +
  'personer medarbetare anstallda konsulter manniskor ingenjorer ' +
  'medewerkers mensen risorse persone osob pracownikow';

/** A team, and what joins it to its size ("team of 5", "Team von 5", "équipe de 5", "team på 5"). */
export const TEAM =
  'team teams group crew equipe equipes equipo equipos equipa equipas time times squad squads staff gruppe gruppen grupp arbeitsgruppe mannschaft zespol zespolem';

/** Where one of these stands closely before the number, it counts somebody else: the company, the neighbours, clients. */
export const NOT_MINE =
  'wir nous somos vi join joining joins joined part teil member collaborate collaborating collaborates crossfunctional sites stores clients customers kunden students interns volunteers contractors vendors freelancers patients children eleves benevoles alunos voluntarios frivilliga studenter founded employs employing transversal transversale fonctionnel fonctionnelle';
/** Where one of these stands anywhere before it in the sentence, the candidate's past is told. */
export const PAST =
  'experience erfahrung erfahrungen experiencia erfarenhet experiences proven previously history years jahre jahren ans anos ar record nachweislich preferred ideally';
/** After "leading" these say that the company leads a market. */
export const LEADS_MARKET =
  'projects project initiatives provider company supplier product products manufacturer global platform brand market employer edge european international online digital technology software independent consumer healthcare';
/** These head people only where the next word begins what they head: else they are nouns and titles ("Team Leads", "a coach", "management"). */
export const HEADING_NOUNS = 'manager coach mentor head heads lead leads management span build building leadership responsibility';
export const HEADED_NEXT =
  'a an the our your its this up of and or for over team teams squad group un une des les l votre vos d de um uma o einen eine ein das den unser et y e och nous ett en';
/** A team and its size without a verb of heading: "the team consists of 5 engineers". */
export const CONSISTS =
  'consist consists consisting comprised currently besteht umfasst zahlt compose composee constituee comprend bestar consta composto formado formada compuesto';

/** And these after it. */
export const NOT_PEOPLE =
  'years year jahre jahren ans anos ar hours stunden heures horas timmar days tage months million millions billion countries lander pays paises percent projects projekte projets clients customers kunden users accounts locations sites stores students volunteers interns patients children contractors vendors freelancers agencies teams tenants markets regions continents nationalities';

/** Nobody: said of the role itself. Patterns: see `facets/pattern.ts`. */
export const NO_REPORTS: readonly string[] = [
  'no|zero|without|t|not have|any? direct|line|formal? reports|subordinates',
  'direct reports none|0|zero|nil|na',
  'direct reports n a',
  'supervisory|managerial|management|supervision responsibility|responsibilities|duties|scope none|nil|na|no',
  'supervisory|managerial|management|supervision responsibility|responsibilities|duties|scope n a',
  'not a|an supervisory|managerial|management role|position|job',
  'not a|an people|line management|manager|managing role|position|job',
  'no|without|not|t any? have|include|involve|carry|currently? any? people|line|personnel|supervisory|managerial management|responsibility|responsibilities|duties',
  'not currently? manage|supervise|lead any? people|staff|employees|others|anyone',
  'will|do|does not have any? people|staff|team reporting',
  'nonsupervisory',
  'non supervisory role|position|job',
  'is|as primarily? an|a individual contributor role|position|job|who',
  'is|as primarily? an|a ..2 individual contributor|ic role|position|job',
  'this|role|position is ..2 individual contributor',
  'work as an|a individual contributor',
  'individual contributor role|position',
  'ohne|keine|keinerlei disziplinarische? personalverantwortung|fuhrungsverantwortung|mitarbeiterverantwortung|personalfuhrung|mitarbeiterfuhrung',
  'keine|ohne disziplinarische fuhrung|verantwortung',
  'sans|pas|aucun|aucune d|de? encadrement|management d|de? equipe?',
  'sans|pas|aucune d|de? responsabilite|lien hierarchique',
  'sans|pas|aucune d|de? equipe a manager|encadrer',
  'sem|nao ha|tem|possui|envolve|tera? gestao direta? de? pessoas|equipe|equipes|times|time',
  'sem|nao ha|tem|possui|tera? liderados|subordinados diretos?',
  'sem|nao ha|tem|possui|tera? reportes diretos',
  'utan personalansvar|medarbetaransvar|chefsansvar',
  'utan direkt personalansvar|medarbetaransvar|chefsansvar',
  'inget|ej|inte personalansvar|chefsansvar|medarbetaransvar',
  'ingar inget|inte personalansvar|chefsansvar',
  'sin|no tiene|tendra|tendras|hay|incluye? personal|personas|equipo|gente a su|tu? cargo',
  'sin|no tiene|tendra|hay|incluye? gestion de personas|equipo|equipos|personal',
  'sin|no tiene|tendra|hay|incluye? reportes directos',
  'geen leidinggevende taken|verantwoordelijkheden',
  'senza riporti',
  'bez zarzadzania ludzmi|zespolem',
];

/** Sizes in words, folded. */
export const NUMBER_WORDS =
  'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 thirty=30 forty=40 fifty=50 ' +
  'zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 ' +
  'deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 dix=10 douze=12 ' +
  'dois=2 duas=2 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 doze=12 ' +
  'tres=3 cuatro=4 siete=7 ocho=8 nueve=9 diez=10 ' +
  'tva=2 tre=3 fyra=4 fem=5 sex=6 sju=7 atta=8 nio=9 tio=10 tolv=12';
/** Counts behind tens only ("twenty-one"): alone it is an article as often as a number. */
export const ONE = 'one';

/** Words that join two numbers to a range; the two that stand before a highest number; the two that leave one open. */
export const TO = 'to bis a till or ou o e and y';
export const UP = 'up bis jusqu';
export const UP_TO = 'to zu a ate hasta till';
export const OR = 'or oder ou o eller';
export const MORE = 'more mehr plus mais mas fler';
/** Behind a single 1, which elsewhere is mostly a label. */
export const ONE_PERSON = 'person employee fte mitarbeiter personne pessoa persona';

/** "Supervises the Office Coordinator": verbs, those of them that may be of work too, and what stands before the one person. */
export const OVERSEEING = 'supervise supervises supervising manage manages managing';
export const OF_WORK_TOO = 'manage manages managing';
export const ONE_OF = 'a an one the';
