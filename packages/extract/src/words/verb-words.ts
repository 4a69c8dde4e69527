/** Words that build verb groups around their main verb. Lower case, straight apostrophes. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What an auxiliary adds to its group. */
export interface Auxiliary {
  readonly kind: 'be' | 'have' | 'do' | 'modal'
  readonly tense: 'past' | 'present' | 'none'
  readonly negated: boolean
  /** The modal in full: "will" for "won't" and "'ll". */
  readonly modal: string | null
}

const BE_PAST = list('was were')
const BE_PRESENT = list('is are am')
const BE_OTHER = list('be been being')
const MODALS = list('will would shall should can could may might must')

/** "wo", "ca", "sha" before "n't": the modal meant. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
])

/** What stands after the apostrophe: "he'll go", "they've gone", "we're going", "I'm going". */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['ll', 'will'],
  ['ve', 'have'],
  ['re', 'are'],
  ['m', 'am'],
])

/** Words whose 's is a verb: "it's closing". */
const TAKES_IS = list('it he she that there here what who where how when')

/** What the word does as an auxiliary; undefined for every other word. `normal` is the word's lower case form. */
export function auxiliaryOf(normal: string): Auxiliary | undefined {
  if (normal === 'cannot') return { kind: 'modal', tense: 'present', negated: true, modal: 'can' }
  if (normal.endsWith("n't")) {
    const stem = normal.slice(0, -3)
    const positive = plainAuxiliary(SHORTENED.get(stem) ?? stem)
    return positive === undefined ? undefined : { ...positive, negated: true }
  }
  const [stem = '', after] = normal.split("'")
  if (after === undefined) return plainAuxiliary(normal)
  if (after === 's' && TAKES_IS.has(stem)) return plainAuxiliary('is')
  return plainAuxiliary(CONTRACTED.get(after) ?? '')
}

function plainAuxiliary(word: string): Auxiliary | undefined {
  const made = (kind: Auxiliary['kind'], tense: Auxiliary['tense'], modal: string | null = null): Auxiliary => ({
    kind,
    tense,
    negated: false,
    modal,
  })
  if (BE_PAST.has(word)) return made('be', 'past')
  if (BE_PRESENT.has(word)) return made('be', 'present')
  if (BE_OTHER.has(word)) return made('be', 'none')
  if (word === 'had') return made('have', 'past')
  if (word === 'has' || word === 'have') return made('have', 'present')
  if (word === 'having') return made('have', 'none')
  if (word === 'did') return made('do', 'past')
  if (word === 'does' || word === 'do') return made('do', 'present')
  return MODALS.has(word) ? made('modal', 'present', word) : undefined
}

/** "did not go", "never went". */
export const NEGATIONS = list('not never neither nor')

/** Verbs and adjectives whose infinitive is what happens: "is expected to meet", "was made to sell up". */
export const CHAIN_HEADS = list(
  'expected set due scheduled slated going supposed about forced able planning plan plans planned intend intends intended hopes hope hoping begin began begun continue continues continued managed went ready likely poised used ordered required allowed aims aim prepares preparing',
)

/** Among them the ones that speak of what is to come. */
export const PLANNING_HEADS = list(
  'expected set due scheduled slated going supposed about planning plan plans intend intends hopes hope hoping ready likely poised aims aim prepares preparing',
)

/** What follows a verb and is part of it: "stepped down", "called off". */
export const PARTICLES = list('out up down off away')

/** Verbs that are followed by a clause without "that": "police said the man died". */
export const CLAUSE_TAKERS = list(
  'said say says saying told tell tells think thinks thought believe believes believed know knows knew hope hopes hoped announced found find finds feel feels felt shows showed show noted notes insisted insists argued argues claimed claims warned warns predicted predicts suggested suggests added adds wrote means meant estimates estimated acknowledged conceded denied denies agreed reported testified wish wishes bet ensure sure glad confident confirmed',
)
