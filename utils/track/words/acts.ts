// Source: written for this project from the guideline's questions 1 and 2, with nouns of workers from O*NET 27.0 titles (CC BY 4.0); other languages from ESCO v1.1.1 titles and language knowledge.
/**
 * Words of duties about people: what is done (VERBS, also as nouns: "Führung", "supervision of") and to whom (OBJECTS),
 * with the words around them that change the meaning. All languages stand side by side; accents and case do not count.
 */
export const VERBS = {
  manage:
    'manage manages managing supervise supervises supervising supervision ' +
    'management fuhren fuhrst fuhrt fuhre fuhrung steuerst steuern steuert steuerung anleitest anleiten anleitung teamfuhrung ' +
    'managez encadrer encadrez encadrerez encadre encadrant encadrement superviser supervisez gerer gerez gere ' +
    'gerenciar gerencia gerenciara gerenciando gerir gerenciamento gestao supervisionar supervisiona supervisao chefiar ' +
    'gestionar gestionas gestionaras gestion supervisar supervisaras',
  lead:
    'lead leads leading head heads heading direct directs directing run runs running spearhead spearheads spearheading captain leadership ' +
    'leiten leitest leitet leite leitung ' +
    'diriger dirigez dirige dirigeant animer animez anime animation ' +
    'liderar lidera liderara liderando lideranca coordenar coordena coordenara coordenando coordenacao conduzir conducao comandar ' +
    'leda leder ledning ledandet chefa arbetsleda arbetsleder arbetsledning samordna ' +
    'lideras lideraras liderazgo dirigir dirigiras coordinar coordinas coordinaras',
  oversee:
    'oversee oversees overseeing oversight responsible responsibility accountable charge verantwortlich ansvara ansvarar ansvarig ansvar ansvaret verantwortest verantwortung responsavel',
  coach:
    'mentor mentors mentoring mentorship coach coaches coaching guide guides guiding guidance direction train trains training motivate motivates motivating inspire inspires inspiring empower empowers empowering teach onboard onboarding ' +
    'coachen coachst motivierst motivieren motivation begleiten begleitest schulen schulung einarbeitung einarbeiten ' +
    'accompagner accompagnez accompagne accompagnement former formez coacher federer ' +
    'acompanhar acompanha acompanhamento orientar orienta orientando treinar treinamento mentorar mentoria capacitar motivar engajar inspirar incentivar incentiva ' +
    'coacha coachar coachning handleda handleder utbilda motivera motiverar ' +
    'acompanar formar guiar mentorizar',
  grow:
    'grow grows growing develop develops developing development growth build builds building scale scales scaling expand expanding establish nurture nurturing retain retaining cultivate shape ' +
    'aufbau aufbauen aufbaust entwickeln entwickelst entwicklung weiterentwicklung weiterentwickeln forderung fordern forderst ' +
    'grandir constituer structurer fideliser ' +
    'desenvolvendo montar estruturar formar ' +
    'utveckla utvecklar utveckling bygga bygger vidareutveckla ' +
    'hacer crecer',
  hire:
    'hire hires hiring recruit recruits recruiting recruitment staffing attract attracts attracting hired interviewing ' +
    'einstellen einstellung rekrutieren rekrutierung personalauswahl ' +
    'recruter recrutez recrutement ' +
    'contratar contratacao recrutar recrutamento admissao ' +
    'rekrytera rekryterar rekrytering anstalla ' +
    'reclutar contratacion seleccion reclutamiento',
  evaluate:
    'evaluate evaluates evaluating evaluation evaluations appraise appraises appraising appraisals assess assesses counsel counsels counseling discipline disciplines disciplining terminate fire firing promote promoting reward feedback performance reviews ' +
    'beurteilen beurteilung bewerten ' +
    'evaluer ' +
    'avaliar avaliacao desligamento ' +
    'evaluar evaluacion',
  /** Say little by themselves, but carry the sentence on to its object. */
  handle:
    'control controls controlling administer administers administering monitor monitors monitoring align aligns uplevel elevate engage engages maintain maintains review reviews reviewing check checks checking instruct instructs instructing hold holds holding participate participates participating facilitate organize organizes organizing support supports supporting ' +
    'developper developpement construire desenvolver desenvolvimento construir formacao evolucao crescimento selecao desarrollar desarrollo',
  assign:
    'assign assigns assigning delegate delegates delegating delegation allocate allocates allocating distribute distributes distributing ' +
    'einteilen einteilung uberwachung planen planst planung koordinieren koordinierst koordination organisierst organisieren einsatzplanung priorisieren verteilen ' +
    'planifier organiser affecter repartir piloter pilotez pilotage coordonner coordonnez coordination ' +
    'alocar alocacao distribuir delegar planejar organizar ' +
    'planera planerar fordela fordelar schemalagga schemalaggning bemanna ' +
    'asignar planificar',
  /** With people behind it a duty towards them; with work behind it one's own. */
  plan: 'schedule schedules scheduling prioritize prioritizing coordinate coordinates coordinating plan plans planning',
} as const;

/** In English an object must end its phrase ("team", not "team meetings"); elsewhere its adjectives follow it. */
export const OBJECTS = {
  team: {
    en: 'team teams squad squads crew crews tribe tribes brigade',
    other: 'mannschaft equipe equipes equipa equipas tribo teamet teamen arbetslag equipo equipos',
  },
  group: { en: 'group groups cell pool workgroup', other: 'gruppe gruppen grupp groupe grupo' },
  staff: {
    en: 'staff staffers employees employee personnel people subordinates subordinate workers workforce humans ftes fte personal',
    other:
      'mitarbeiter mitarbeitern mitarbeitenden mitarbeitende mitarbeiterinnen kollegen kolleginnen kolleg personals angestellte angestellten ' +
      'collaborateurs collaboratrices salaries personnes pessoas colaboradores funcionarios liderados profissionais gente ' +
      'medarbetare medarbetarna medarbetaren personalen kollegor montorer personas empleados',
  },
  members: {
    en: 'members individuals colleagues professionals contributors talent talents teammates coworkers mates ics',
    other: 'teammitglieder teammitgliedern membros miembros integrantes membres medlemmar',
  },
  crafts: {
    en: 'engineers developers designers analysts scientists programmers technicians nurses clinicians navigators compositors judges tutors interpreters dispatchers custodians bookkeepers surveyors examiners interviewers bartenders stylists teachers cooks representatives reps marketers writers editors accountants attorneys organizers researchers chemists clerks operators testers specialists coordinators assistants inspectors drivers recruiters architects agents ses sres sdrs bdrs aes csms pms freelancers officers instructors trainers baristas cashiers salespeople sellers mechanics electricians planners strategists copywriters producers administrators statisticians biologists associates devs experts practitioners paralegals lawyers counselors therapists physicians pharmacists librarians advisors advisers canvassers fundraisers installers welders foresters guards caretakers tellers stewards auditors controllers buyers economists actuaries artists animators reporters photographers translators moderators registrars technologists creatives',
    other:
      'entwickler entwicklern entwicklerinnen ingenieure ingenieuren techniker technikern berater beratern monteure monteuren fachkrafte fachkraften verkaufer marketees ' +
      'ingenieurs developpeurs techniciens vendeurs conseillers chercheurs operateurs ' +
      'desenvolvedores desenvolvedoras programadores engenheiros analistas vendedores consultores operadores ' +
      'utvecklare ingenjorer tekniker konsulter saljare trafikledare desarrolladores ingenieros',
  },
  managers: {
    en: 'managers leads supervisors directors ems foremen chefs vps leaders heads principals superintendents executives chiefs',
    other:
      'fuhrungskrafte fuhrungskraften teamleiter teamleitern teamleitungen objektleiter objektleitungen filialleiter abteilungsleiter vorarbeiter ' +
      'responsables encadrants lideres gerentes supervisores gestores coordenadores chefer ledare teamledare driftledare jefes',
  },
  unit: {
    en: 'department departments division divisions unit units office offices branch branches store stores shop section sections ward restaurant site facility center centre bureau agency laboratory laboratories lab',
    other:
      'abteilung abteilungen bereich bereichs bereiches filiale standort standorts niederlassung pole departement agence magasin ' +
      'departamento setor loja avdelning avdelningen avdelningens enheten enhetens enhet butiken butik koket tienda',
  },
  /** What is run need not have people of its own. */
  realm: {
    en: 'function functions organization organisation org practice region operations',
    other: 'betrieb betriebs service area verksamheten driften',
  },
  them: { en: 'others', other: '' },
  one: {
    en: 'coordinator associate assistant analyst engineer specialist manager director developer designer technician clerk employee position positions representative administrator officer accountant writer editor organizer member',
    other: '',
  },
  outside: {
    en: 'students student interns volunteers volunteer intern trainees apprentices pupils children vendors vendor suppliers agencies contractors contractor clients customers patients stakeholders partners partner subcontractors providers participants users residents communities community consultants',
    other:
      'studenten praktikanten werkstudenten projektteam projektteams dienstleister dienstleistern kunden kundinnen kund partner lieferanten azubis auszubildende auszubildenden ' +
      'patienten bewerber teilnehmer nutzer ' +
      'etudiants stagiaires alternants apprentis prestataires clients partenaires fournisseurs estagiarios fornecedores clientes parceiros kunder leverantorer elever studenter proveedores',
  },
  task: {
    en: 'tasks task work workload workloads assignments duties tickets shifts shift rota rotas rosters timesheets',
    other: 'aufgaben taches tarefas demandas atividades arbetsuppgifter arbetet tareas schichten dienstplane schichtplane',
  },
} as const;

/** Words before the object that make the team another's: a project's, a client's, one across departments. */
export const ACROSS =
  'cross crossfunctional functional virtual matrix matrixed project projects scrum agile client clients customer customers vendor external partner partners extended multidisciplinary interdisciplinary delivery account accounts deal campaign study feature stakeholder pursuit outside ' +
  'projekt interdisziplinares interdisziplinare funktionsubergreifende agiles projet projets transverses pluridisciplinaires projeto multidisciplinares multidisciplinar tvarfunktionella tvarfunktionellt';

/** "the work of", "the activities of": the object stands behind. */
export const BRIDGES =
  'activities activity work efforts performance daily workload operations activite activites atividades trabalho tatigkeiten arbeit arbetet direction careers career growth ' +
  'travail competences performances desempenho carreira rotina';
/** Words that only carry the noun of action behind them ("provide guidance to"). */
export const LIGHT =
  'provide provides providing give gives giving offer ensure perform conduct drive also actively directly help effectively successfully continue ubernehmen';
/** Led in matters of the craft only. German "fachlich" is none: who leads a team fachlich leads it day by day. */
export const TECHNICAL =
  'technical technically architectural scientific thought technisch technische techniquement technique tecnicamente tecnica tecnico tekniskt teknisk';
/** Of these, those that say so behind the verb; "manage technical staff" says what the staff does. */
export const TECHNICALLY = 'technically techniquement technique tecnicamente tecnica tecnico tekniskt';
export const JUNIOR = 'junior juniors juniores peers peer fellow less newer newcomers lower moins menos weniger mindre';

/** Words that may follow an object; any other word right behind makes it a mere modifier ("team meetings", "staff engineer"). */
export const AFTER =
  'of in at for to with and or that who which while by on across from through as is are will within including under their our the so into working responsible building focused dedicated reporting based during via using towards toward inside throughout both located comprised consisting composed when where be can against we you a an this directly daily effectively involved engaged assigned whose ' +
  'die der das und mit im fur von zu sowie am auf aus bei uber durch fachlich disziplinarisch sowohl bestehend inkl inklusive vor ' +
  'de du des et pour dans en sur qui au aux avec composee interne locales ' +
  'do da dos e para com em na no nas nos que ' +
  'och i pa med som av samt till inom ' +
  'y con del';

/** Right before a verb these make it a noun ("the lead", "tech leads") or give it to another ("managers lead"). */
export const NOUN_BEFORE =
  'a an the our your tech technical team engineering product design project squad thought industry market global sales practice delivery account test qa shift crew regional area local business technology this their as former other functional department under of unter sous sob ein eine einen der die das den un une le la um uma o en ett notre nosso';
export const OTHERS_ACT =
  'i businesses organizations organisations enterprises officials owners users brands institutions managers leaders we who executives directors company teams supervisors program division board committee council they it employees clients customers founders wir nous vi chefen enhetschefen teamet';

/** Not a duty about people though its words look like one: these right after the verb take it back. */
export const NOT_BEHIND = 'generation gen time times edge by example customers way role roles source sources teamed';

/** Portuguese "time" is a team, English "time" is none: a team only behind one of these. */
export const TIME = 'time times';
export const BEFORE_TIME =
  'liderar lidera liderando gerenciar gerencia gerenciando gerir coordenar coordenando desenvolver formar montar construir lideranca gestao pequenos o do um seu nosso de no ao meu os dos nossos seus este esse pelo novo pequeno';
/** "head of", "direct reports": nouns, not verbs, when these words stand right behind. */
export const NO_VERB_BEFORE_OF = 'head heads lead leads run direct charge';

export const YOURS =
  'your dein deine deines deiner deinem ihr ihre ihres ihrer votre vos ton tes seu sua din ditt dina sitt su tu own his her';
export const OF = 'of von de du des d do da dos das av der';
export const FOR = 'for fur pour para';
export const LINKS = 'to of for over aux a';
export const UNDER = 'under unter sous sob';
export const ADVERBS = 'fast rapidly quickly ever steadily continuously strongly highly stark schnell';
export const TAKES_ONE = 'supervise supervises supervising manage manages managing supervision oversees oversee';
/** No title begins with these. */
export const VERB_ONLY = 'supervise supervises manage manages oversee oversees directs hires recruits trains evaluates assigns';
/** Nouns of action that are linked by "to" and "for" too. */
export const NOUNS_LINKED =
  'guidance leadership support mentorship mentoring coaching training oversight supervision direction feedback coordination management development growth';
/** Nouns of action: a duty only with their object behind ("development of staff"), not as another word's first half ("development team"). */
export const NOUNS_OF_ACTION =
  'management development growth support training coaching supervision leadership feedback performance reviews plan plans schedule schedules run heads recruitment recruiting staffing evaluation evaluations direction coordination charge shape fire animation';
export const ING_NOUNS =
  'building meeting training planning coaching setting engineering marketing staffing scheduling bonding outing onboarding hiring recruiting accounting testing briefing spending handling thinking working development functioning advertising';
/** Say who is in charge, but only with what they are in charge of behind them. */
export const CHARGE = 'responsible responsibility accountable verantwortlich verantwortung responsavel ansvarig ansvar ansvaret';
export const CHARGE_FOR = 'for fur uber pela pelo por de da do pelas pelos';
/** Those whom a product or an employer helps to do something. */
export const MANY_OTHERS =
  'businesses companies organizations organisations customers clients landlords employers users owners officials enterprises teams developers engineers brands recruiters people kunden unternehmen entreprises empresas foretag';
/** Before those whom a product helps: "helps owners manage their team". */
export const HELPS = 'help helps helping enable enables enabling empower empowers empowering allow allows allowing';
/** Right before "leading" these make it praise. */
export const FAMED = 's world worlds industry market the a an with of by for including include europe europes our their four from as';
/** An employer that hires, right before the verb: its own doing, not a duty. */
export const EMPLOYER_HIRES =
  'seeks seeking open committed aims preference goal looking looks want wants excited currently actively is are am eager consultoria agencia cabinet agence';
/** Before an object these are a team's only where the next words are the team itself: "account management and sales teams". */
export const ACROSS_NEAR =
  'project projects client clients customer customers delivery account accounts deal campaign study feature stakeholder pursuit projekt projet projets projeto';
/** Ends of German and Swedish compounds that name people, by the object they are; as written, since they are looked up in the text itself. */
export const COMPOUND_ENDS = {
  team: 'team teams teamet teamen trupp trupps kolonne',
  staff: 'mitarbeiter mitarbeitern mitarbeitenden personal personals personalen medarbetare medarbetarna kollegen',
  crafts: 'techniker technikern tekniker entwickler entwicklern utvecklare monteure planer berater fahrer verkäufer kräften innen',
} as const;
/** Of these, those that only a German noun, written with a capital, may end in: "interpersonal", "gewinnen", Swedish "studieplaner". */
export const CAPITAL_ENDS = 'personal personals planer innen';
/** Nouns of action that stay a duty behind an article, and whose adjectives may stand before their "de": "la gestion d'une équipe", "encadrement hiérarchique de". */
export const NOUNS_WITH_OF =
  'management encadrement gestion animation direction supervision coordination coaching accompagnement gestao lideranca coordenacao supervisao gerenciamento liderazgo coordinacion fuhrung leitung steuerung anleitung koordination ledning arbetsledning acompanhamento desenvolvimento treinamento avaliacao recrutamento contratacao developpement recrutement formation evaluation motivation entwicklung weiterentwicklung utveckling rekrytering';
/** Behind a team these make it another's, where the adjective follows: "équipes projet". */
export const ACROSS_BEHIND = 'projet projets projeto projetos client clients produit externes externas';
