// Source: written for this project from language knowledge and from how postings word a share of the work (guideline, question 2 and ruling 5.1).
/** What a stated share of the work is a share of; alternatives of patterns, parts of words. */

/** Leading: what the rest of the time is the craft's. */
export const OF_LEADING = 'manage|people|leader|coach|encadrement|fuhrung|führung|gest[aã]o|ledning|administrat';
/** The craft itself; "development" and "engineering" may be the unit's too ("40 % delivery: work with engineering"). */
export const OF_CRAFT = 'hands|cod(?:e|ing|ar|er)|programm|individual|\\bic\\b|billable|clinical|teaching|craft';
