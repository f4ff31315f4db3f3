// Source: language knowledge, and the ages that the postings of the corpus state.

/** Years, and the words between a number and its years ("5 or more years", "2 bis 3 Jahre"), folded. */
export const YEARS = 'year years yr yrs jahr jahre jahren an ans ano anos ar ars';
export const BETWEEN = 'or more plus to bis a o till oder mehr ou mais mas e y and full volle';

/** Alternatives of patterns over folded text, from here on: that experience is spoken of. */
export const EXPERIENCE = 'experien|erfahrung|erfaren|background|track record|praxis|berufs';
/** Before a number of years: the employer's own age, ages of people, spans of time, no experience asked for. */
export const NOT_ASKED =
  'seit|depuis|(?:over|in) the (?:last|next|past)|for (?:over|more than|the)|founded|history|old|our|we have|unsere|nuestros|tenemos|nos ultimos|ha mais de|mercado|sedan|salary|contract|duration|cdd de|age|alder|company|warranty|within|after';
/** Behind a number of years: an age of people or of the employer, no experience ("18 years old", "18 Jahre oder älter"). */
export const AGE =
  'olds?|young|of age|(?:or|and) (?:older|over)|alt|oder alter|d.age|revolus|de idade|de edad|ou mais velho|gammal|eller aldre';
