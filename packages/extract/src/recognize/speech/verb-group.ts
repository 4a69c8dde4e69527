import type { Word } from '../../read/text.ts'
import {
  auxiliary,
  type Auxiliary,
  contractedAuxiliary,
  isNegation,
  isVerbAdverb,
} from '../../words/verb-auxiliaries.ts'
import type { VerbForm } from './verb-inflection.ts'

/**
 * How a verb stands: `finite` with a subject before or after it, `gerund` ("saying"), `infinitive` ("to say"), `passive`
 * ("was told"), `participle` ("described by").
 */
export type VerbUse = 'finite' | 'gerund' | 'infinitive' | 'passive' | 'participle'

/** A verb with the auxiliaries, adverbs and negation before it, by positions of words, end exclusive. */
export interface VerbGroup {
  readonly start: number
  readonly end: number
  /** Offset in the text: within the first word where the auxiliary is written together with a pronoun. */
  readonly offset: number
  readonly use: VerbUse
  readonly negated: boolean
}

/** What a word may be if it is a verb. */
export interface VerbCandidate {
  readonly forms: ReadonlySet<VerbForm>
  /** Whether its plain form and third person may be nouns: "claims". */
  readonly mayBeNoun: boolean
}

/** The verb group whose verb stands at `at`; undefined where the word is no verb there. */
export function verbGroup(words: readonly Word[], at: number, candidate: VerbCandidate): VerbGroup | undefined {
  const opening = openingOf(words, at)
  const use = useOf(words, at, candidate, opening)
  if (use === undefined) return undefined
  const start = use === 'infinitive' ? opening.start - 1 : opening.start
  return { start, end: at + 1, offset: opening.offset ?? words[start]?.start ?? 0, use, negated: opening.negated }
}

interface Opening {
  readonly start: number
  readonly nearest: Auxiliary | undefined
  readonly contracted: boolean
  readonly negated: boolean
  readonly offset: number | undefined
}

/** What stands before the verb: auxiliaries and adverbs, right to left. */
function openingOf(words: readonly Word[], at: number): Opening {
  let start = at
  let nearest: Auxiliary | undefined
  let contracted = false
  let negated = false
  while (start > 0) {
    const word = words[start - 1]
    if (word === undefined) break
    const kind = auxiliary(word.normal)
    if (kind === undefined && !isVerbAdverb(word) && !isNegation(word.normal)) break
    if (nearest === undefined && kind !== undefined) contracted = word.normal.startsWith("'")
    nearest ??= kind
    negated ||= isNegation(word.normal)
    start -= 1
  }
  const before = words[start - 1]
  const end = before === undefined ? undefined : contractedAuxiliary(before.normal)
  if (before === undefined || end === undefined) return { start, nearest, contracted, negated, offset: undefined }
  return {
    start,
    nearest: nearest ?? end.kind,
    contracted: nearest === undefined,
    negated,
    offset: before.end - end.length,
  }
}

function useOf(words: readonly Word[], at: number, candidate: VerbCandidate, opening: Opening): VerbUse | undefined {
  const { nearest, start } = opening
  const { forms } = candidate
  if (forms.has('gerund')) return gerundUse(words, at, nearest)
  const plain = forms.has('base')
  if (plain && (nearest === 'modal' || nearest === 'do')) return 'finite'
  if (plain && nearest === undefined && words[start - 1]?.normal === 'to')
    return words[start - 2]?.normal === 'according' ? undefined : 'infinitive'
  if (forms.has('participle') && nearest === 'have') return 'finite'
  // "he's said" is "has", where a passive would leave nothing said; "the firm's repeated claims" has no verb.
  if (forms.has('participle') && nearest === 'be' && opening.contracted)
    return opening.offset === undefined ? undefined : 'finite'
  if (forms.has('participle') && nearest === 'be') return 'passive'
  if (nearest !== undefined) return undefined
  if (forms.has('past')) return pastUse(words, at, start)
  if (forms.has('participle')) return words[at + 1]?.normal === 'by' ? 'participle' : undefined
  return isVerbHere(words, at, start, candidate) ? 'finite' : undefined
}

function gerundUse(words: readonly Word[], at: number, nearest: Auxiliary | undefined): VerbUse | undefined {
  if (nearest === 'be') return 'finite'
  if (nearest !== undefined || isNounOpener(words, at - 1)) return undefined
  // "the opposing team", "growing calls": an adjective.
  return words[at - 1]?.tags.has('Adjective') === true ? undefined : 'gerund'
}

/** "the accused man", "a proposed rule" are no verbs; "a plan criticized by many" has its subject after it. */
function pastUse(words: readonly Word[], at: number, start: number): VerbUse | undefined {
  const [before, after] = [words[start - 1], words[at + 1]]
  if (after?.normal === 'by') return 'participle'
  if (before === undefined) return start < at ? undefined : 'participle'
  if (/^(?:when|if)$/u.test(before.normal)) return 'participle'
  if (isRelative(before) || isSubjectPronoun(before)) return 'finite'
  if (before.tags.has('Value') && after?.tags.has('Noun') === true && !after.tags.has('Pronoun')) return undefined
  if (before.tags.has('Gerund') && after?.tags.has('Noun') === true) return undefined
  return isNounOpener(words, start - 1) || before.tags.has('Preposition') ? undefined : 'finite'
}

/** Whether a plain form or third person is a verb: "claims" and "report" may be nouns. */
function isVerbHere(words: readonly Word[], at: number, start: number, { forms, mayBeNoun }: VerbCandidate): boolean {
  const [word, before, after] = [words[at], words[start - 1], words[at + 1]]
  if (word === undefined || before === undefined) return false
  // "Do you support it?": a question asked, nothing reported.
  if (isSubjectPronoun(before)) return auxiliary(words[start - 2]?.normal ?? '') === undefined
  if (isRelative(before)) return true
  // "another says": a determiner that stands for a noun.
  if (!mayBeNoun && /^(?:another|each|both|all)$/u.test(before.normal)) return true
  if (isNounOpener(words, start - 1) || before.tags.has('Preposition')) return false
  if (!mayBeNoun) return !before.tags.has('Adverb') || word.tags.has('Verb')
  if (before.tags.has('Adjective') || before.tags.has('Value')) return false
  if (after !== undefined && ['PastTense', 'Modal', 'Copula'].some((tag) => after.tags.has(tag))) return false
  // "a set of rules that could close it": a relative clause, and a noun before it.
  if (after?.normal === 'that' && auxiliary(words[at + 2]?.normal ?? '') !== undefined) return false
  if (word.tags.has('Verb')) return true
  // The tagger takes "The council means to" and "Ruiz claims the" for nouns.
  const opensContent = OPENS_CONTENT.test(after?.normal ?? '')
  if (forms.has('base')) return after?.normal === 'that' && before.tags.has('Noun')
  return opensContent && (before.tags.has('Infinitive') || (before.tags.has('Noun') && !before.tags.has('Plural')))
}

const OPENS_CONTENT = /^(?:to|that|the|a|an|he|she|it|they|we|his|her|their|its|:)$/u

const SUBJECTS: ReadonlySet<string> = new Set(
  'i you he she it we they who some many others few most everyone everybody nobody someone somebody anyone'.split(' '),
)

function isSubjectPronoun(word: Word): boolean {
  return SUBJECTS.has(word.normal)
}

function isRelative(word: Word | undefined): boolean {
  return /^(?:who|which|that)$/u.test(word?.normal ?? '')
}

/** A word after which a noun comes: article, possessive, number. */
function isNounOpener(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return false
  if (/^['’]$/u.test(word.text)) return isPossessiveMark(words, at)
  return word.tags.has('Determiner') || NOUN_OPENERS.has(word.normal)
}

/** "the nurses’ claims": the same mark at the end of what is quoted, ‘It rained,’ said Ruiz, owns nothing. */
function isPossessiveMark(words: readonly Word[], at: number): boolean {
  const [owner, mark] = [words[at - 1], words[at]]
  return owner !== undefined && owner.end === mark?.start && /s$/iu.test(owner.text)
}

const NOUN_OPENERS: ReadonlySet<string> = new Set(
  "'s a an the my your his her its our their whose this these no any each every such other".split(' '),
)
