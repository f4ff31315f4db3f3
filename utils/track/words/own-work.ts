// Source: the words that stood much more often in one kind of duty than in the other, in 18,280 English duties of test/cli/learning/duty-labels.tsv (own craft or the running of a unit, guideline, question 2 and ruling 5.2); without those of a single trade; a few of other trades from language knowledge.
/** English words that tell the holder's own work from the running of a unit, wherever they stand in a duty; folded. */

/** What is made by hand, and whom one's work is for. */
export const OWN =
  'hands tasks code research client clients expert database design analysis customers patients guests lessons data test tests content using write writing';
/** Less telling. */
export const RATHER_OWN =
  'participate documentation backend architecture develop issues solutions solution maintain maintains maintaining assist assists support supporting models user monitor build problems technical perform performing performs part tools members modeling software internal designing designs expertise complex presentations documents stack analyze review automation application applications features feature materials contribute campaign campaigns provide project utilize recommendations security architect large accounts account assigned directly use advanced requirements cases working inventory challenges integrations specialist scalable evaluate components codebase reports technologies requests care network existing questions conduct conducts prepare draft quota caseload';
/** What a head of something has and does. */
export const CHARGE =
  'oversee oversees overseeing oversight culture budget budgets organization strategy strategic vision leadership ensure ensures ensuring direction directs directing operations manages delivery leader department division roadmap accountable team goals objectives represent overall programs growth foster organizational practices resources productivity establish policies function functions processes future';
/** Less telling. */
export const RATHER_CHARGE =
  'coordinates coordinate coordination improvement innovation all activities management strategies operating operational operation champion regulations procedures process collaboration quality staffing manage managing define company continuous direct responsible responsibility effective effectively risks set efforts under supervises compliance plans plan planning metrics kpis roadmaps outcomes head promote level establishes establishing success initiatives standards departments administering accordance grow needs teams communications implements improve retention scale aspects drive governance';

/** Among the first words of a sentence that is no duty: what is asked of the holder, and what the employer says of itself. */
export const NO_DUTY =
  'our we us experience ability abilities knowledge skills years passion strong proven demonstrated familiarity background degree excellent join has have are expertise proficiency desire comfortable salary benefits these must ideal';
