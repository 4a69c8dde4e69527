/** Words that open, join and close clauses. Lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Always open a clause: "because the mill closed". */
export const SUBORDINATORS = list(
  'because although though while whereas unless if whether when whenever where wherever why how what whatever once lest',
)

/** Open a clause only when its subject and verb follow at once: "after the mill closed", but "after the fire". */
export const PREPOSITION_SUBORDINATORS = list('after before since until till as like than')

/** "the mill that closed", "people who left", "a plan which failed" */
export const RELATIVIZERS = list('who whom whose which that')

/** Stand before an opener and go with it: "just as he left", "even though", "partly because", "the day on which". */
export const OPENER_MODIFIERS = list(
  'just even only partly largely mainly especially particularly shortly soon days weeks months years hours minutes',
)

export const COORDINATORS = list('and but or so yet nor')

export const PREPOSITIONS = list(
  'in on at by for from with without about against among around between during into near of off onto over through throughout to toward towards under upon within across after before since until till despite amid following along behind beyond inside outside including as like per via',
)

/** Begin a noun phrase: "the mill", "her speech", "some voters". */
export const PHRASE_STARTS = list(
  'the a an this these those his her its their our my your some several many most all both each every any no another one two three four five six seven eight nine ten he she it they we i you who mr. ms. mrs. dr. sen. rep. gov. president',
)

/** Stand alone for a noun phrase: "it", "they". */
export const SUBJECT_PRONOUNS = list('he she it they we i you there this these those everyone nobody someone')
