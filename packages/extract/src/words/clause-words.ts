/** Words that open, join and close clauses. Lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Always open a clause: "because the mill closed". */
export const SUBORDINATORS = list(
  'because although though while whereas unless if whether when whenever where wherever why how what whatever once lest',
)

/** "the mill that closed", "people who left", "a plan which failed" */
export const RELATIVIZERS = list('who whom whose which that')

export const COORDINATORS = list('and but or so yet nor')
