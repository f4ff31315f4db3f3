// Source: written for this project from the guideline's question 2 and rulings 5.1, 5.2 and 5.5; other languages from language knowledge.
/** Phrases about one's own craft: stated shares, doing it oneself, and leadership that is of the craft only. Notation: utils/posting/text/phrases.ts. */
export const HANDS_ON = [
  'hands on !experience|knowledge|skills|expertise|background',
  'hands on leader|manager|role|role|development|engineering|technical|coding|contributor|work',
  'player coach',
  'working manager|supervisor|foreman',
  'individual contributor and|as|work|when',
  'roll ..1 your|their sleeves',
  'get ..1 your hands dirty',
  'in the trenches|weeds',
  'arbeitest ..3 hands on',
  'operativ ..2 mit|tatig|anpacken|selbst',
  'mao na massa',
  'hand on',
  'handson',
  'mettre les mains',
  'sjalv programmera|utveckla|driva',
  'produktionsnah',
];
export const OWN_CODE = [
  'write|writing|writes|ship|shipping ..4 code|software|tests|queries|sql|scripts',
  'contribute|contributing|contributes|contributor ::3 code|codebase|development|coding',
  'code|coding daily|day|alongside|with|yourself|every',
  'coding !standard|standards|practices|best|guidelines|conventions|languages|style|challenges|interviews|tests',
  'pair programming|program',
  'debug|debugging|troubleshoot|troubleshooting|refactor|fix|fixing',
  'unit tests|testing',
  'continuar|continuara programando|codando|desenvolvendo',
];
/** Less telling: a team's work is worded so too. */
export const OWN_BUILD = [
  'build|building|implement|implementing|develop|developing|code|coding|ship|deliver ..3 features|feature|applications|services|apis|components|pipelines|models|prototypes|systems|functionality|software|solutions',
  'design|designing and develop|implement|build|developing|implementing',
  'desenvolver|desenvolvimento|construir|implementar|codificar|codar ..3 aplicacoes|sistemas|apis|codigo|funcionalidades|features|solucoes|software',
  'developper|developpement|realiser ..3 applications|fonctionnalites|code|web|technique',
  'entwicklung|implementierung|umsetzung ..2 von|neuer',
  'programmering|programmera|utveckla ..3 system|losningar|kod|applikationer',
];
/** Said of someone in charge: the craft goes on beside it. Guideline, ruling 5.2. */
export const OWN_CRAFT = [
  'player coach',
  'playing coach|captain|manager',
  'hands on leader|manager|role|contributor|contributions|contribution|work|production|participation|position|lead|director|head|developer|execution|basis',
  'hands on development|engineering|coding|programming|design !experience|knowledge|skills|expertise|background',
  'hands on ..1 leadership|leader|manager|director|head',
  'remain|remaining|remains|stay|staying|stays|being|be|very|heavy|still|keep|keeping ..1 hands on !when|where|if|in',
  'write|writes|writing ::4 code|software|queries|articles|copy',
  'contribute|contributes|contributing ..1 code|to ..3 code|codebase|coding',
  'contributing|contribute|participating ..1 to|in the ..1 team s? development|technical|creative work',
  'in|to the code !base|review|reviews',
  'still|continue|continues|actively|personally ..1 coding|code|codes|program|programming|write|design|develop|practice|teach|sell|build|push|pushing',
  'expected|expects|able|ready ..1 to code',
  'time|day coding|programming|writing|designing|teaching',
  'maintain|maintains|maintaining|carry|carries|carrying|manage|manages|managing|own|handle|handles ..4 caseload|quota|book',
  'own|personal|individual|your quota|caseload|portfolio of|book of|sales target|clients|patients',
  'book of business',
  'billable utilization|utilisation|hours|target|work',
  'individual contributor as|work|when|and|responsibilities|alongside|while|on',
  'working manager|supervisor|foreman|lead',
  'first ..2 hire',
  'doing|do the work|job yourself|themselves|alongside',
  'mao|maos na massa',
  'codar|programar|codando|programando tambem|junto|com',
  'continuar|continuara|continua ..1 programando|codando|desenvolvendo',
  'arbeitest|arbeiten ..2 selbst|operativ|aktiv mit',
  'selbst ..2 programmieren|entwickeln|hand|umsetzen',
  'handson',
  'operativ|operative ..2 mit|tatig|mitarbeit',
  'aktive|aktiver ..1 mitarbeit|mitentwicklung',
  'mettre|mettez ..2 les? mains|main',
  'mains dans le|la code|pate',
  'coder|developper ..1 vous|toi meme',
  'sjalv ..1 programmera|utveckla|utvecklar|koda|kodar|delta|deltar|arbeta|arbetar',
  'delaktig i det dagliga ..2 arbetet|patientarbetet|produktionen',
  'programar|programando|desarrollar|desarrollando tu|el mismo|tambien',
];
export const OWN_SHARE = [
  '# % ::5 hands|coding|code|development|technical|engineering|individual|ic|billable|programming|craft|clinical|teaching|sales',
  'coding|hands|development|engineering|technical|billable|code|umsetzung|ic ::5 # %',
  '# % ::4 management|people|leadership|managing|coaching',
  '# % ::3 of ::2 your|their time',
  'spend|spending|spends|dedicate|dedicating ::3 # % of',
  '# % ::2 on|of ::2 technical|development|coding|vard|varden|entwicklung|developpement|desenvolvimento',
  '# % ::3 tempo|temps|tid|zeit|varden',
];
export const MENTORS_ONLY = [
  '<guide>|mentorship|support|supporting ..2 <junior> ..3 <crafts>|<members>|staff',
  '<guide>|mentorship ..1 less experienced|senior',
  'mentor|mentoring|mentors|coach|coaching ..3 <crafts>|<members>|<team>|colleagues|peers|others',
  'mentorship|guidance ..3 <crafts>|<members>|<team>|colleagues|peers',
  'share|sharing ..2 knowledge|expertise|best',
  'knowledge sharing|transfer',
  'help|helping them ..2 grow|develop|advance|succeed|career',
  'onboard|onboarding|help ..3 new ..2 <crafts>|<members>|hires|colleagues',
];
export const CODE_REVIEW = ['code|design|peer reviews|review', 'review|reviewing|reviews ..3 code|designs|pull|prs'];
export const TECHNICAL_LEAD = [
  '<tech> leadership|direction|guidance|vision|lead|leader|expertise|mentorship|mentor|authority|strategy|roadmap|standards',
  'lead|leads|leading|own|drive ..3 design|architecture|development|implementation|technical|delivery|efforts|initiatives|projects|features|project',
  'fachliche fuhrung|leitung|ansprechpartner',
  'referencia|lideranca tecnica',
  'referent|reference|expertise technique',
];
export const CROSS_TEAMS = [
  '<lead>|<manage>|coordinate|coordinating|work|working|collaborate|collaborating|partner|partnering ..2 cross functional|team|teams',
  'cross functional|functionally|team|departmental',
  '<lead>|<manage> ..3 project|projects|virtual|matrix|delivery team|teams',
  'project|projects|scrum|agile team|teams|management',
  'dotted line',
  'work|working|collaborate|partner|liaise ..4 <team>',
  'join|joining ..4 <team>',
  'part|member of ..4 <team>',
  'as a ..3 member',
];
export const NOT_EMPLOYEES = [
  '<manage>|<lead>|<oversee>|<guide>|<hire>|train ..3 <notstaff>',
  'supervision|management|coordination|training of ..2 <notstaff>',
  'manage|manages|managing ..3 accounts|clients|projects|vendors|relationships|stakeholders|portfolio|product|backlog|campaigns|risk|data|time|cases|caseload|contracts|events|content|expectations|systems',
];
export const CRAFT_SOLO = [
  'sole|only|first|solo ..3 marketing|designer|marketer|engineer|data|hire|developer|pm|product|lawyer|specialist',
  'first ..3 hire',
  'you will own|you ll own',
  'independently|autonomously|eigenverantwortlich|eigenstandig|selbststandig|autonomie|sjalvstandigt',
  'individual contributor',
];
export const SEEKS_LEADER = [
  'seeking|looking|hiring|need|searching|seeks|want ..5 manager|director|head|leader|supervisor|vp|team to|who|for|with|that',
  'manager|director|head|leader|supervisor|person|individual|candidate|role|you|position|someone who|will|to will? lead|manage|oversee|build|supervise|direct|head|grow|run',
  'to lead|manage|head|run ..4 team|teams|group|department|organization|division|engineers',
  'as ..1 manager|director|head|leader|supervisor|lead|team|engineering|em',
];
export const SEVERAL_ROLES = [
  'multiple|several|various|many|different|following|open|current roles|positions|openings|vacancies|jobs|opportunities',
  'we|are|re hiring ..2 for|multiple',
  'either|or ..4 role|position',
  'roles|positions open|available|include|we',
  'apply for ..4 here',
  'vagas|postes|stellen abertas|ouverts',
  'fellowship|course|bootcamp|board member|directors|co founder|cofounder',
];
export const PAST_MANAGER = [
  '# ::2 years? ::5 managing|leading|supervising|management|leadership|supervisory|manager|lead|leader',
  'experience ::3 managing|leading|supervising|mentoring|building|hiring|growing|coaching|manage|lead ::4 <team>|<staff>|<crafts>|people|others|managers|individuals',
  'experience ::2 as ::3 manager|lead|director|supervisor|leader|tech|team|technical',
  'management|leadership|supervisory|managerial|people|supervision experience|skills',
  'leading|managing|building|supervising ::4 <team>|<staff>|<crafts>|people',
  'people management|leadership|manager|leader',
  'track record ::3 leading|managing|building|hiring|growing',
  'ability to ::2 lead|manage|supervise|motivate|inspire|build ::4 <team>|<staff>|<crafts>|people|others',
  'erfahrung ::4 fuhrung|leitung|personalfuhrung|fuhren|teamleitung|mitarbeiterfuhrung',
  'fuhrungserfahrung|fuhrungskompetenz|leitungserfahrung|fuhrungsqualitaten',
  'experience ::4 management|encadrement|equipe|lead',
  'experiencia|vivencia ::4 lideranca|gestao|liderando|gerenciamento|coordenacao|equipes|times|lider',
  'ledarerfarenhet|ledarskap|chefserfarenhet|ledarskapserfarenhet|ledaregenskaper|chefsbefattning',
  'erfarenhet ::4 leda|chef|personalansvar|arbetsleda|leda|arbetsledning|ledare|team',
  'experiencia ::4 liderando|equipos|gestion',
];
