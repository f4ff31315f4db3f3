// Source: written for Trackmark from the phrases of ../shared/research/classification.md, sections 4 and 6 (haufe.de, de.wikipedia "Führungslaufbahn", exame.com "carreira em Y", career ladders of GitLab, FT, Monzo), and language knowledge; not measured one by one.

/**
 * Patterns over folded words (`facets/pattern.ts`): an employer offers an expert ladder only where the text says that one can advance
 * without managing people.
 */
export const LADDER_OFFERED: readonly string[] = [
  // English
  'dual|parallel|twin ..1 ladder|ladders',
  'dual|parallel|twin ..1 career|progression|promotion ladder|ladders|track|tracks|path|paths|pathway|pathways?',
  'dual|parallel|twin track|tracks|path|paths|pathway|pathways ..6 manag*|leadership|career|progression|technical',
  'two|separate|distinct ..2 career|progression|promotion ladders|tracks|paths|pathways',
  'technical|expert|specialist|contributor|ic|engineering career? track|tracks|path|paths|ladder|ladders|pathway|pathways ..12 manag*|leadership|people',
  'manage|managed|managing|management|manager|managers|managerial|people|leadership career? track|tracks|path|paths|ladder|ladders ..3 technical|expert|specialist|contributor|ic|individual',
  'manage|managed|managing|management|manager|managers|managerial and|or|as ..2 technical|expert|specialist|contributor|ic|individual career? track|tracks|path|paths|ladder|ladders|pathway|pathways|careers',
  'technical|expert|specialist|contributor|ic and|or|as ..2 manag*|leadership career? track|tracks|path|paths|ladder|ladders|pathway|pathways|careers',
  'dedicated|full|real|true|strong|clear individual|technical|expert|ic contributor|expert? career? track|tracks|path|paths|ladder|ladders|pathway|pathways',
  'grow|advance|progress|develop|promoted|promotion|career|further|seniority|succeed ..10 without ..4 becom*|manag*|moving|going|leading|lead ..4 manag*|people|team|teams|reports',
  'grow|advance|progress|develop|career ..10 as|into|toward|towards|along|through ..5 expert|specialist|contributor|ic|technical ..5 or|versus|vs ..5 manag*|leader|leadership|lead',
  'whether|either|be ..10 contributor|ic|specialist|expert ..8 or ..8 manag*|lead|leader|leadership',
  'career|advance|grow ..6 along ..8 technical ..5 management',
  'choose between ..3 technical|expert|specialist|contributor|ic|individual ..6 or|and ..4 manag*|people|leadership',
  'become|becoming a|an specialist|expert ..6 or ..3 manager|leader',
  'paths|path|tracks|track|ladder|ladders ..3 technical|expert|specialist ..2 management|managerial|leadership|manager',
  // German
  'fachlaufbahn|fachlaufbahnen|expertenlaufbahn|expertenlaufbahnen|spezialistenlaufbahn|spezialistenlaufbahnen|fachkarriere|fachkarrieren|expertenkarriere|expertenkarrieren|spezialistenkarriere|fachkarrierepfad|fachkarrierepfade|expertenpfad|expertenpfade',
  'fach|experten|spezialisten und|oder|bzw|sowie die|der? fuhrungslaufbahn*|fuhrungskarriere*|managementlaufbahn*|managementkarriere*|fuhrungspfad*|projektlaufbahn*',
  'fuhrungs|management und|oder|bzw|sowie die|der? fachlaufbahn*|expertenlaufbahn*|fachkarriere*|expertenkarriere*|spezialistenlaufbahn*',
  'als|zum|zur|ob ..2 expert*|spezialist*|fachexpert* ..3 oder|und|bzw ..4 fuhrungskraft*|fuhrung|manager|managerin|teamleit*|fuhrungsrolle',
  'spezialisierung ..6 oder|und ..3 fuhrung',
  'fachlich|fachliche|fachlicher oder|bzw disziplinarisch* ..3 weiter*|entwickl*|entwickel*|aufsteig*|wachs*',
  'fachlich|fachliche|spezialisieren|spezialisierst|spezialisierung|vertiefen|vertiefst ..10 oder|und ..4 fuhrungsposition|fuhrungsrolle|fuhrungsaufgabe*|fuhrungslaufbahn|fuhrungsverantwortung',
  // French
  'filiere|filieres d|technique|de? expert|expertise|experts|specialiste|specialistes|technique',
  'filiere|filieres|parcours|carriere|voie expert|expertise|technique ..8 manag*|encadr*|filiere',
  'parcours|carriere|voie d|de expert|expertise|specialiste ..8 manag*|encadr*|filiere|hierarch*',
  'double filiere|parcours|echelle|carriere',
  'vers|dans|en|sur ..2 expertise|technique|expert ..4 ou|et ..4 manag*|encadr*',
  'management|manager|encadrement ou ..3 expert|expertise',
  'rester dans la technique',
  // Portuguese
  'carreira em y|w',
  'trilha|trilhas|carreira|trajetoria ..2 tecnica|tecnico|especialista ..5 ou|e ..4 gest*|lider*|gerenc*',
  'trilha|trilhas|carreira|trajetoria ..2 gestao|lideranca|gerencial ..4 ou|e ..4 tecnica|tecnico|especialista',
  'trilha|carreira de? tecnica|especialista ..4 sem ..5 gest*|lider*|pessoas',
  'crescer|evoluir|seguir|carreira ..6 como ..3 especialista|expert ..4 ou ..4 gest*|lider*|geren*',
  // Swedish
  'specialistkarriar|specialistkarriaren|expertkarriar|expertkarriaren|specialistspar|specialistsparet|expertspar|expertsparet|specialistvag|specialistvagen|expertbana',
  'dubbla|parallella karriar*|utvecklingsvag*',
  'specialist|expert och|eller chefskarriar*|ledarkarriar*|chefsroll*|ledarroll*|chefsspar*|ledarspar*',
  'som|till|bli ..2 specialist|expert ..3 eller|och ..3 chef|ledare|ledarroll|chefsroll|teamledare',
  'specialist|expert eller ..1 chef|ledare|ledarroll|chefsroll',
  'teknisk karriarvag*|karriar|karriarstege* ..8 chef*|ledar*|utan',
  // Spanish
  'carrera en y',
  'carrera|trayectoria|plan profesional? de|carrera? tecnica|tecnico|especialista ..6 o|y|u ..5 gestion|gestor|lider*|manag*|directiv*|responsable',
  'carrera|trayectoria profesional? tecnica|especialista ..4 sin ..5 gest*|lider*|equipo|equipos|personas',
  'doble carrera|trayectoria|itinerario|escalera',
  'crecer|evolucionar|desarrollarte|carrera|promocion|desarrollo ..8 como|hacia ..4 especialista|experto|experta|tecnico|tecnica ..4 o ..5 gest*|lider*|manag*|jef*|respons*',
];

/** Words that take such a phrase back where they stand right before it or within three words. */
export const DENIED =
  'no not without never kein keine keinen keiner aucun aucune pas sem nao ingen inget inga inte sin ningun ninguna nicht';

/** An expert's role that is expected to turn into heading people, later. */
export const PUSH: readonly string[] = [
  // English
  'grow|develop|move|step|transition|advance|evolve|progress|promoted|promotion|path|pathway|growing|moving into|to|towards|toward ..4 management|managerial|leadership|supervisory|supervisor role|position|roles|positions|responsibilities|career',
  'grow|develop|move|step|transition|advance|evolve|progress|promoted|promotion|growing into|to|towards|toward ..3 people|team|line|engineering|store|general|group manager|management|lead|leader|leadership|managers',
  'grow|step|evolve|transition|develop into|to a|an|the|our head of',
  'grow|growing into|to a? leadership|management',
  'path|pathway|route|track to|into people|line? management',
  'become|becoming a|an|the|our people|team|group|line|engineering|sales|store|shift|branch|department? lead|leader|manager|head|supervisor ..8 within|future|after|eventually|months|year|years|grow|grows|time',
  'within|after ..3 months|month|years|year ..8 manage|lead|supervise|head a|an|your|the ..3 team',
  'eventually|ultimately|later ..5 manage|lead|build|head|supervise ..5 team|people|staff|engineers|developers',
  'in|over|longer|long the? future|time|term ..5 manage|lead|build|head|supervise a|an|your|the|other|people|own ..3 team|teams|people|staff|engineers|developers',
  'manage|lead|head|supervise ..4 team|teams|people|engineers|developers|scientists|analysts in the? near? future',
  'manage|lead|head|supervise ..4 team|teams|people|engineers|developers|scientists|analysts eventually|later',
  'manage|lead|head|supervise ..4 team|teams|people|engineers|developers|scientists|analysts as we|the team|company|business? grow|grows|scale|scales',
  'team|needs|need grows|increases ..16 will|anticipate* ..4 manage|lead|supervise',
  'potential|ambition|desire|aspire|aspiration|aspirations|willing|willingness|want|opportunity|prospect ..4 grow ..3 lead|people|manage team|teams|manager|people|and',
  'potential|ambition|desire|aspire|aspiration|willing|willingness|opportunity|prospect ..4 manage|lead|build ..3 team|teams|people ..4 future|grow|eventually|time|later',
  'opportunity|prospect ..2 build and|to? lead? your|own ..2 team',
  'leadership longer term',
  // German
  'perspektivisch|perspektivische|perspektive|mittelfristig|langfristig|spatere|spateren|spater|kunftig|zukunftig ..8 fuhrungsrolle|fuhrungsposition|fuhrungsverantwortung|fuhrungsaufgabe*|fuhrungskraft|teamleitung|teamleiter*|teamlead|personalverantwortung|leitung|fuhrung|fuhren|leiten',
  'perspektivisch|mittelfristig|langfristig ..6 team ..3 aufbauen|aufzubauen|fuhren|leiten|ubernehmen',
  'zur|in|eine|die ..2 fuhrungsrolle|fuhrungsposition|fuhrungskraft|teamleitung|teamleiter* zu? entwickeln|entwickelst|hineinwachsen|hineinwachst|aufsteigen|weiterentwickeln|ubernehmen|wachsen|aufzusteigen',
  'fuhrungsverantwortung|teamleitung|fuhrungsrolle|personalverantwortung ..2 perspektivisch|mittelfristig|langfristig|spater',
  'team ..4 perspektivisch|mittelfristig|langfristig|spater ..4 leiten|fuhren|aufbauen|ubernehmen',
  // French
  'a terme|moyen terme? ..8 manag*|encadr*|responsable|chef|equipe',
  'evoluer|evolution|evoluerez|evolueras|tremplin ..4 vers|sur|a ..5 manag*|encadrement|responsable|chef|direction d|de? equipe?',
  'par la suite ..8 manag*|encadr*|equipe',
  // Portuguese
  'futuramente|futuro|medio|tempo ..8 lider*|gerir|gestao|coorden* ..5 equipe|time|pessoas|equipa|equipes|times',
  'evoluir|crescer|assumir|promovido|promovida|evolucao|tornar ..5 cargo|posicao|papel|funcao ..2 gestao|lideranca|gerencia|coordenacao',
  'evoluir|crescer|promovido|promovida|evolucao ..1 para|a ..3 gestao|lideranca|gerencia|coordenacao|gerente|coordenador*',
  'evoluir|crescer|promovido|promovida|tornar ..3 lider de|do|da equipe|time|equipa',
  'tornar se? ..1 gerente|coordenador*',
  // Swedish
  'sikt|framover|langsiktigt|framtiden|tiden ..8 leda|leder|ledarroll*|ledaransvar|chef|chefsroll*|personalansvar|teamledare|gruppledare|gruppchef|teamleda*',
  'vaxa|utvecklas|kliva|steget|vidare in? i|till|mot ..2 ledarroll*|chefsroll*|teamledar*|gruppchef*|ledare|chef|ledarskap',
  // Spanish
  'futuro|medio|adelante|tiempo ..8 lider*|gestionar|gestion|jef*|dirig*|coordin* ..5 equipo|equipos|personas',
  'crecer|evolucionar|promocionar|ascender|convertirte|promocion|evolucion ..2 hacia|a|en ..4 gestion|liderazgo|jefatura|manager|jefe|jefa|lider|responsable de? equipo*|personas?',
  'crecer|evolucionar|promocionar|ascender|promocion ..2 hacia|a|en ..3 puesto|posicion|rol de gestion|liderazgo|jefatura|direccion',
];

/** Words inside such a phrase that make it harmless: a technical leader leads no people, a market leader is the company. */
export const PUSH_VETO =
  'technical tech technically thought market product project technique tecnica tecnico mercado teknisk fachlich fachliche';
