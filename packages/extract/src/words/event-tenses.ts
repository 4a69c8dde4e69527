/** Times that hold the present: with a plain present tense they tell how things are, not what happened. */
export const PRESENT_TIMES =
  /^(?:today|currently|presently|this (?:year|week|month|season|fall|spring|summer|winter|decade|century|time))$/iu

/** Times without any date, which date nothing. */
export const VAGUE_TIMES =
  /^(?:now|right now|recently|recent|lately|once|formerly|previously|in the past|past|the past|the future|soon|later|then|at the time|nowadays|these days)$/iu
