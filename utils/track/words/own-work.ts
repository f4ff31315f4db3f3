// Source: the words that told most, weighed together over 54,000 English duties of test/cli/learning/duty-labels.tsv: for own craft, against the running of a unit, and for neither where a duty is of people, of coordination or none at all (guideline, question 2 and ruling 5.2); without those of a single trade; a few of other trades from language knowledge.
/** English words that tell the holder's own work from the running of a unit, wherever they stand in a duty; folded. */

/** What is made by hand, and whom one's work is for. */
export const OWN =
  'analysis analyze architect assist client coordinator design documentation guests hands lessons patients research supplies test tests utilize write';
/** Less telling. */
export const RATHER_OWN =
  'account accounts advanced analyses analyzes apis application applications approaches architectural architecture assess assistance automate automated automation backend build business call campaign campaigns caseload cases clients code codebase compelling complex components conduct conducts configuration contact content contribute contributing control create current customers dashboards data database databases datasets deploy designing designs determine develop developer document documents draft end engagement engineer equipment evaluate event events existing expert feature features findings foundation generate identify inform insights integrate integrating integrations internal interpret inventory issues maintain maintaining maintains materials methods modeling models monitor monitoring monthly new optimize optimizing part participate perform performing pipeline pipelines potential prepare prepares preparing present presentations primary proactively problems produce project projects prospects questions quota recommend recommendations regarding reports requests requirements researching resolve results review reviewing scalable scope security solution solutions sources specialist specific stack statistical studies support supporting system tasks technical techniques testing through timelines tools tracking troubleshoot update updating use user using validation variety various writing';
/** What a head of something has and does. */
export const CHARGE =
  'accountable agency budget delivery directing direction director directs ensures oversee overseeing oversees oversight productivity represent roadmap strategic strategy';
/** Less telling. */
export const RATHER_CHARGE =
  'ability activities adherence agile annual assurance brand budgets champion chief collaboration compliance continuous coordinate coordinates coordination culture define department direct division effective effectively efficiency efforts engineering engineers ensure ensuring establish executive experience federal foster function functions future goals grow growth implements improvement initiatives innovation kpis leader leadership manage management manages managing metrics mission objectives operating operation operational operations organization organizational organizations outcomes overall planning plans policies practices priorities procedures process processes programs promote quality regulations resources responsibility risks roadmaps robust stakeholders strategies strong success team teams technology timely velocity vision';

/** Among the first words of a sentence that is no duty: what is asked of the holder, and what the employer says of itself. */
export const NO_DUTY =
  'our we us experience ability abilities knowledge skills years passion strong proven demonstrated familiarity background degree excellent join has have are expertise proficiency desire comfortable salary benefits these must ideal';
