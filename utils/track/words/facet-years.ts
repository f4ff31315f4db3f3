// Source: language knowledge, and the ages that the postings of the corpus state.
/** Alternatives of patterns over folded text. */

/** Behind a number of years: an age of people or of the employer, no experience ("18 years old", "18 Jahre oder älter"). */
export const AGE =
  'olds?|young|of age|(?:or|and) (?:older|over|above)|alt|oder alter|d age|revolus|de idade|de edad|o mas|ou mais velho|gammal|eller aldre';
