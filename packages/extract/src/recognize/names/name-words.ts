import { hashOf } from '../../tagger/hash.ts'
import { readData } from '../../tagger/package-data.ts'
import { Lexicon } from '../../tagger/lexicon.ts'
import { NameList } from '../../tagger/name-list.ts'
import { PlaceList } from '../../tagger/place-list.ts'
import { nameSign } from './name-signs.ts'
import { isDemonym } from '../../words/demonyms.ts'
import { honorific } from '../../words/honorifics.ts'
import { isLegalForm, isOrganizationWord } from '../../words/organization-words.ts'
import { isReportingVerb } from '../../words/reporting-verbs.ts'
import { roleNoun } from '../../words/role-nouns.ts'

/** The lists that names are told by. */
export interface NameLists {
  readonly lexicon: Lexicon
  readonly places: PlaceList
  readonly names: NameList
}

let lists: NameLists | undefined

/** The lists of the data folder, read at the first call. */
export function nameLists(): NameLists {
  lists ??= {
    lexicon: new Lexicon(readData('words.lexicon')),
    places: new PlaceList(readData('places.list')),
    names: new NameList(readData('names.list')),
  }
  return lists
}

/** Whether a word, in lower case, is a given name of the lists. */
export function isGiven(word: string): boolean {
  return (nameLists().lexicon.get(word)?.flags ?? 0) !== 0
}

/** Which list a word stands in: one number for one list. */
const LIST = { none: 0, honorific: 1, role: 2, legal: 3, body: 4, demonym: 5, says: 6, at: 7, of: 8, and: 9 } as const

/** What is known of one word by itself. */
export interface WordView {
  /** Lower case, digits as 0. */
  readonly word: number
  /** As written. */
  readonly form: number
  readonly lower: string
  readonly shape: number
  readonly shortShape: number
  readonly capital: boolean
  readonly allCapitals: boolean
  /** Whether a capital or a digit is in it. */
  readonly marked: boolean
  readonly fine: number
  readonly coarse: number
  readonly given: number
  readonly list: number
  /** What the word says of a name that it is in, and of one beside it: `NameSign`. */
  readonly sign: number
  /** Bits of `NAME_OF` for the word by itself. */
  readonly listed: number
  readonly prefixes: readonly [number, number, number]
  readonly suffixes: readonly [number, number, number]
}

export function viewOf(text: string, { lexicon, names }: NameLists): WordView {
  const plain = plainForm(text)
  const lower = plain.toLowerCase()
  const known = lexicon.get(lower)
  const capital = /^\p{Lu}/u.test(plain)
  return {
    word: hashOf(lower.replaceAll(/\d/gu, '0')),
    form: hashOf(plain),
    lower,
    shape: hashOf(shapeOf(plain)),
    shortShape: hashOf(shapeOf(plain).replaceAll(/(.)\1+/gu, '$1')),
    capital,
    allCapitals: /^[\p{Lu}.&-]{2,}$/u.test(plain),
    marked: /[\p{Lu}\p{N}]/u.test(plain),
    fine: known?.fine ?? 0,
    coarse: known?.coarse ?? 0,
    given: capital ? (known?.flags ?? 0) : 0,
    list: listOf(plain, lower),
    sign: nameSign(plain, lower),
    listed: capital ? names.get(plain) : 0,
    prefixes: [hashOf(lower.slice(0, 2)), hashOf(lower.slice(0, 3)), hashOf(lower.slice(0, 4))],
    suffixes: [hashOf(lower.slice(-2)), hashOf(lower.slice(-3)), hashOf(lower.slice(-4))],
  }
}

/** Curly marks as straight ones, single quotation marks as double ones, dashes as two hyphens. */
function plainForm(text: string): string {
  if (/^[“”"„«»‘’'`]+$/u.test(text)) return '"'
  if (/^[–—]$/u.test(text)) return '--'
  return text.replaceAll(/[’‘ʼ]/gu, "'").replaceAll('‑', '-')
}

/** Letters by their case, digits as d, every other mark itself. */
function shapeOf(text: string): string {
  return text
    .replaceAll(/\p{Ll}/gu, 'x')
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\d/gu, 'd')
}

function listOf(plain: string, lower: string): number {
  if (honorific(plain) !== undefined) return LIST.honorific
  if (roleNoun(lower) !== undefined) return LIST.role
  if (isLegalForm(lower)) return LIST.legal
  if (isOrganizationWord(lower)) return LIST.body
  if (isDemonym(lower)) return LIST.demonym
  if (isReportingVerb(lower)) return LIST.says
  if (/^(?:in|at|from|near|to)$/u.test(lower)) return LIST.at
  if (/^(?:of|for)$/u.test(lower)) return LIST.of
  return /^(?:and|&|,)$/u.test(lower) ? LIST.and : LIST.none
}

export { LIST }
