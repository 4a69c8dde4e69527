/** Words that open a verb group, by what they are: "was", "has", "would". */
const AUXILIARIES: readonly (readonly [kind: 'be' | 'have' | 'do' | 'modal', forms: string])[] = [
  ['be', "be am is are was were been being isn't aren't wasn't weren't"],
  ['have', "have has had having haven't hasn't hadn't"],
  ['do', "do does did don't doesn't didn't"],
  [
    'modal',
    "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't needn't",
  ],
]

export type Auxiliary = (typeof AUXILIARIES)[number][0]

const KINDS: ReadonlyMap<string, Auxiliary> = new Map(
  AUXILIARIES.flatMap(([kind, forms]) => forms.split(' ').map((form) => [form, kind] as const)),
)

/** What a contraction's end may stand for: "he's said" and "he's saying" are told apart by the verb. */
const CONTRACTED: ReadonlyMap<string, Auxiliary> = new Map([
  ["'s", 'be'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ve", 'have'],
  ["'d", 'have'],
  ["'ll", 'modal'],
])

/** Which auxiliary a word in lower case is, undefined for any other word. */
export function auxiliary(word: string): Auxiliary | undefined {
  return KINDS.get(word) ?? CONTRACTED.get(word)
}

/** The auxiliary that is written together with a pronoun: "they've", "she'll". */
export function contractedAuxiliary(word: string): { readonly kind: Auxiliary; readonly length: number } | undefined {
  const end = /^(?:i|you|he|she|it|we|they|who|that|there)('(?:s|re|m|ve|d|ll))$/u.exec(word)?.[1]
  const kind = end === undefined ? undefined : CONTRACTED.get(end)
  return kind === undefined || end === undefined ? undefined : { kind, length: end.length }
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'neither', 'nor', 'hardly', 'barely', 'no'])

/** "not", "never", "didn't": what turns a cue round. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't") || word === 'cannot'
}

/** Adverbs that stand inside or before a verb group and do not end in -ly. */
const ADVERBS: ReadonlySet<string> = new Set(
  'also again already always even ever first further just later long never now not often once since so soon still then too yet earlier once'.split(
    ' ',
  ),
)

/** Whether the word is an adverb that goes with a verb; what is written with a capital is a name: "Kelly", "Eli Lilly". */
export function isVerbAdverb({ text, normal }: { readonly text: string; readonly normal: string }): boolean {
  return ADVERBS.has(normal) || (/^\p{Ll}.+ly$/u.test(text) && !NOT_ADVERBS.has(normal))
}

const NOT_ADVERBS: ReadonlySet<string> = new Set(
  'family rally ally july italy assembly supply reply apply comply fly rely only'.split(' '),
)
