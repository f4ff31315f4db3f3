// Source: written for this project from the guideline's terms and the phrase figures measured on O*NET 27.0 (CC BY 4.0), GitLab job families and TTS postings; other languages from ESCO v1.1.1 titles and language knowledge.
/**
 * Words that do the same work in a phrase, by name. Phrases refer to a class as `<name>`.
 * Languages stand side by side on purpose: postings mix them, and a class is looked up by one number per word.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  manage:
    'manage manages managing supervise supervises supervising ' +
    'steuerst steuern fuhrst fuhren leitest leiten anleiten ' +
    'encadrer encadrez encadre superviser supervisez gerer gerez ' +
    'gerenciar gerencia gerenciara gerenciando gerir supervisionar supervisiona supervisara ' +
    'chefa gestionar gestionas gestionaras supervisar supervisaras',
  lead:
    'lead leads leading head heads heading direct directs directing run runs running spearhead captain ' +
    'diriger dirigez dirige animer animez anime piloter pilotez coordonner coordonnez ' +
    'liderar lidera liderara liderando liderei dirigir coordenar coordena coordenara coordenando conduzir ' +
    'leda leder ledande coordinar coordinas coordinaras lideras lideraras dirigiras',
  oversee: 'oversee oversees overseeing responsible accountable overseer',
  guide:
    'guide guides guiding mentor mentors mentoring coach coaches coaching train trains training motivate motivates motivating inspire inspires inspiring empower empowers empowering',
  grow: 'grow grows growing develop develops developing scale scales scaling build builds building expand establish nurture cultivate retain retains retaining',
  hire: 'hire hires hiring recruit recruits recruiting recruitment attract attracts attracting onboard onboards onboarding staffing select selects selecting selection',
  team: 'team teams squad squads crew crews teammates equipe equipes equipa equipas times equipo equipos teamet tribo pod pods',
  unit: 'department division departments divisions unit units office branch function organization organisation org practice store shop section program ward restaurant site facility center centre region abteilung bereich filiale service pole departement area departamento setor avdelning avdelningen enheten verksamheten butiken',
  staff:
    'staff employees personnel subordinates workers people supervisees ' +
    'mitarbeiter mitarbeitern mitarbeitenden mitarbeitende mitarbeiterinnen personal ' +
    'collaborateurs salaries personnes ' +
    'pessoas colaboradores funcionarios liderados profissionais ' +
    'medarbetare medarbetarna personalen personas empleados',
  members: 'members member mates associates individuals colleagues professionals contributors talent talents',
  crafts:
    'engineers developers designers analysts scientists programmers technicians nurses teachers cooks representatives reps marketers writers editors accountants attorneys organizers researchers chemists consultants clerks operators testers specialists coordinators assistants inspectors drivers recruiters architects agents ses sres sdrs bdrs aes csms pms contractors freelancers officers instructors baristas cashiers salespeople sellers mechanics electricians planners strategists copywriters producers administrators ' +
    'entwickler entwicklern ingenieure developpeurs ingenieurs devs desenvolvedores desenvolvedoras utvecklare desarrolladores ingenieros',
  managers:
    'managers leads supervisors directors leaders ems foremen heads chefs vps fuhrungskrafte teamleiter teamleitern gerentes lideres chefer',
  det: 'eines a an the our your its this that these their his her all ein eine einen einem einer das die der dein deine unser unsere le la les l une un des du notre votre o os as um uma nosso nossa seu sua en ett vart var vara ditt din el los las',
  prep: 'with in into to for by from within via through across between against on at during including alongside mit zu fur von vom zum zur bei avec pour par dans com para por em no na nos nas med till hos con',
  and: 'and or und oder et ou e och y',
  no: 'no not non without never nor neither isn doesn don won kein keine keinen keinerlei ohne nicht pas sans aucun aucune sem nao nenhum nenhuma inte ingen inget inga utan sin ningun',
  we: 'we re ve wir nous nos vi nosotros investe investimos somos company unser unsere',
  you: 'you your dich dir dig du vous voce ihr someone person individual candidate',
  may: 'may might could assist assists assisting ggf desire desires ready wish aspire aspiring can possibly potentially eventually opportunity opportunities possibility future later perspektivisch langfristig mittelfristig kunftig moglichkeit eventuellement terme potentiellement possibilite podera oportunidade possibilidade futuramente eventualmente futuro eventuell eventuellt mojlighet sikt framover posibilidad needed required necessary applicable desired occasionally sometimes',
  past: 'spent capability willingness aptitude interest experience experienced experiences proven record background years year ability able skills skilled knowledge demonstrated demonstrable history comfortable capacity capable proficiency passion passionate prior previous previously expertise erfahrung erfahrungen berufserfahrung kenntnisse fahigkeit connaissance connaissances capacite experiencia vivencia conhecimento conhecimentos habilidade capacidade erfarenhet erfarenheter kunskap formaga conocimientos habilidad lust spaß freude leidenschaft interesse bereitschaft idealerweise souhaitee desejavel diferencial meriterande tidigare haft aime aimez envie gout savoir sais appetence gosta goste gostar gostam ama saiba saber capaz vontade intresse gillar trivs gusta',
  teamstop:
    'player players spirit building work meeting meetings environment culture events lunches lunch fit effort oriented dynamics sport sports lead leader leads norms wide based s level goals metrics budgets workflow projects processes reports performance strength projet projets moins',
  junior: 'junior juniors peers peer other others newer fellow less interns intern trainees newcomers students volunteers apprentices',
  notstaff:
    'students student interns intern volunteers volunteer trainees apprentices pupils children vendors vendor suppliers agencies contractors clients customers patients stakeholders studenten praktikanten etudiants stagiaires estagiarios',
  task: 'tasks work workload workloads assignments duties activities tickets priorities aufgaben taches tarefas atividades arbetsuppgifter tareas',
  assign:
    'assign assigns assigning delegate delegates delegating allocate allocates allocating distribute distributes distributing schedule schedules scheduling prioritize prioritise coordinate coordinates coordinating plan plans planning organize organizes organizing',
  evaluate:
    'evaluate evaluates evaluating appraise appraises appraising review reviews reviewing assess assesses assessing monitor monitors monitoring rate rates counsel counsels discipline disciplines disciplining',
  conduct:
    'conduct conducts conducting complete completes completing lead leads leading deliver delivers delivering delivery hold holds holding manage manages managing own owning oversee oversees overseeing initiate initiates administer administers administering run running perform performs performing provide providing write writing prepare prepares preparing have handle handling execute executing carry through via by including include includes evaluate responsible regularly',
  numbers:
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty zwei drei vier funf sechs sieben acht zehn deux trois quatre cinq sept huit dix dois duas tres quatro cinco seis sete oito dez tva tre fyra fem sex sju atta tio dos cuatro siete ocho diez several multiple',
  assist:
    'assist assists assisting help helps helping support supports supporting aid backup absence unterstutzung unterstutzen unterstutzt aider assister apoiar auxiliar ajudar bista hjalpa stotta apoyar ayudar',
  tech: 'technical technically technological engineering architecture architectural technology fachlich fachliche technisch technische technique techniquement tecnica tecnico tecnicamente teknisk tekniskt',
};
