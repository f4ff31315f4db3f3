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
  'contribute|contributing|contributes|contributor ::3 code|codebase|development|coding|engineering',
  'code|coding daily|day|alongside|with|yourself|every',
  'coding',
  'pair programming|program',
  'build|building|implement|implementing|develop|developing|code|coding|ship|deliver ..3 features|feature|applications|services|apis|components|pipelines|models|prototypes|systems|functionality|software|solutions',
  'design|designing and develop|implement|build|developing|implementing',
  'debug|debugging|troubleshoot|troubleshooting|refactor|fix|fixing',
  'unit tests|testing',
  'continuar|continuara programando|codando|desenvolvendo',
  'desenvolver|desenvolvimento|construir|implementar|codificar|codar ..3 aplicacoes|sistemas|apis|codigo|funcionalidades|features|solucoes|software',
  'developper|developpement|realiser ..3 applications|fonctionnalites|code|web|technique',
  'entwicklung|implementierung|umsetzung ..2 von|neuer',
  'programmering|programmera|utveckla ..3 system|losningar|kod|applikationer',
];
export const OWN_SHARE = [
  '# % ::4 hands|coding|code|development|technical|engineering|individual|ic|billable|programming|craft',
  'coding|hands|development|engineering|technical|billable|code|umsetzung|ic ::5 # %',
  '# % ::4 management|people|leadership|managing|coaching',
  '# % ::3 of ::2 your|their time',
  'own|personal|individual quota|caseload|portfolio|book|accounts|clients|territory',
  'carry|carries|carrying|maintain ::3 quota|caseload|portfolio|book',
  '# % ::3 tempo|temps|tid|zeit|varden',
];
export const MENTORS_ONLY = [
  '<guide>|mentorship ..2 <junior> ..3 <crafts>|<members>|staff',
  '<guide>|mentorship ..1 less experienced|senior',
  'mentor|mentoring|mentors|coach|coaching ..3 <crafts>|<members>|<team>|colleagues|peers|others',
  'mentorship|guidance ..3 <crafts>|<members>|<team>|colleagues|peers',
  'code|design|peer reviews|review',
  'review|reviewing|reviews ..3 code|designs|pull|prs|work',
  'share|sharing ..2 knowledge|expertise|best',
  'knowledge sharing|transfer',
  'onboard|onboarding|help ..3 new ..2 <crafts>|<members>|hires|colleagues',
];
export const TECHNICAL_LEAD = [
  '<tech> leadership|direction|guidance|vision|lead|leader|expertise|mentorship|mentor|authority|strategy|roadmap|standards',
  'lead|leads|leading|own|drive ..3 design|architecture|development|implementation|technical|delivery|efforts|initiatives|projects|features|project',
  'best practices|standards',
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
  'manage|manages|managing ..3 accounts|clients|projects|vendors|relationships|stakeholders|portfolio|product|backlog|campaigns|budget|risk|data|time|cases|caseload|contracts|events|content|process|processes|expectations|systems',
];
export const CRAFT_SOLO = [
  'sole|only|first|solo ..3 marketing|designer|marketer|engineer|data|hire|developer|pm|product|lawyer|specialist',
  'first ..3 hire',
  'you will own|you ll own',
  'independently|autonomously|eigenverantwortlich|eigenstandig|selbststandig|autonomie|sjalvstandigt',
  'individual contributor',
  'report|reports|reporting|reportiert ..1 to|directly|an',
  'support|supporting ..2 team|director|manager|head|sales',
];
export const SEEKS_LEADER = [
  'seeking|looking|hiring|need|searching|seeks|want ..5 manager|director|head|leader|supervisor|vp|team to|who|for|with|that',
  'manager|director|head|leader|supervisor|person|individual|candidate|role|you|position|someone who|will|to will? lead|manage|oversee|build|supervise|direct|head|grow|run',
  'to lead|manage|head|run ..4 team|teams|group|department|organization|division|engineers',
  'to join ..5 team|us',
  'as ..1 manager|director|head|leader|supervisor|lead|team|engineering|em',
  'engineering|people|product|design|sales|data manager|managers|leader|leaders|director',
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
