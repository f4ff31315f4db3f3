// Source: written for this project from language knowledge and the guideline (question 2, rulings 2 to 4); which of them tell was counted on test/cli/learning/duty-labels.tsv.
/** Words by which an act tells who is led; alternatives of patterns, as written. */

/** "A small team", "a team of three"; not "2-5 engineers", "3+", "twenty-three", "tier 2 support", "the small business team". */
export const SMALL_TEAM =
  'small(?! business)|compact|tiny|(?<![-–])(?:two|three|(?<!(?:tier|level|class|grade|phase|stage|type|shift|unit|line) ?)[23](?![\\d+]| ?[-–] ?\\d| (?:to|or) ))|kleinen?|petite|pequen[ao]|litet';
/** "Two direct reports": few enough to keep the craft. */
export const FEW_REPORTS = 'an?|one|two|three|[1-3]|zwei|drei|deux|trois|dois|tr[êe]s|två|tre';
/** Staff that comes and goes is led day by day, and hired, appraised and paid by others. */
export const TEMPORARY_STAFF = 'temporary|seasonal|contract|part[- ]time';
/** "Build a high-performing team", "hire top talent": how managers' duties are worded. */
export const PRAISED_TEAM = 'high|performing|talented|top|world|motivated|exceptional|great|strong|best';
