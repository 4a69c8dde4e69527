/** Times that hold the present: with a plain present tense they tell how things are, not what happened. */
export const PRESENT_TIMES =
  /^(?:today|currently|presently|this (?:year|week|month|season|fall|spring|summer|winter|decade|century|time))$/iu
