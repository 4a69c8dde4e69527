/** Past tense and past participle of verbs that the rules of spelling do not give: the verb, its past, its participle. */
export const IRREGULAR_VERBS: readonly (readonly [lemma: string, past: string, participle: string])[] = [
  ['bring', 'brought', 'brought'],
  ['cast', 'cast', 'cast'],
  ['feel', 'felt', 'felt'],
  ['find', 'found', 'found'],
  ['forbid', 'forbade', 'forbidden'],
  ['forecast', 'forecast', 'forecast'],
  ['foresee', 'foresaw', 'foreseen'],
  ['hold', 'held', 'held'],
  ['know', 'knew', 'known'],
  ['lay', 'laid', 'laid'],
  ['make', 'made', 'made'],
  ['mean', 'meant', 'meant'],
  ['put', 'put', 'put'],
  ['read', 'read', 'read'],
  ['say', 'said', 'said'],
  ['see', 'saw', 'seen'],
  ['seek', 'sought', 'sought'],
  ['set', 'set', 'set'],
  ['show', 'showed', 'shown'],
  ['speak', 'spoke', 'spoken'],
  ['swear', 'swore', 'sworn'],
  ['take', 'took', 'taken'],
  ['tell', 'told', 'told'],
  ['think', 'thought', 'thought'],
  ['understand', 'understood', 'understood'],
  ['write', 'wrote', 'written'],
]

/** Verbs whose last letter doubles before -ed and -ing: "admitted", "planned". */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  'admit aver beg brag plan quip refer rip set slam submit'.split(' '),
)
