import { hashOf, mix } from '../../tagger/hash.ts'
import type { Evidence } from './name-evidence.ts'
import type { CapitalRun } from './name-runs.ts'
import { LIST, type WordView } from './name-words.ts'

/** A word outside of the sentence. */
export const BORDER: WordView = {
  word: hashOf('<border>'),
  form: hashOf('<border>'),
  lower: '',
  shape: 1,
  shortShape: 1,
  capital: false,
  allCapitals: false,
  marked: false,
  fine: 0,
  coarse: 0,
  given: 0,
  list: 10,
  sign: 30,
  listed: 0,
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1],
}

/** A sentence by what its words and their places tell. */
export interface Sentence {
  readonly views: readonly WordView[]
  readonly places: Uint8Array
  readonly marks: Uint8Array
  /** How the sentence is written: `sentenceCase`. */
  readonly letters: number
  /** Whether the document reports matches. */
  readonly sports: boolean
  readonly runs: readonly (CapitalRun | undefined)[]
  readonly evidence: ReadonlyMap<number, Evidence>
}

export type Add = (template: number, value: number) => void
export type Near = (offset: number) => WordView

export function addWords(add: Add, near: Near): void {
  add(1, 0)
  for (let offset = -2; offset <= 2; offset++) add(10 + offset, near(offset).word)
  add(13, near(0).form)
  add(14, mix(near(-1).word, near(0).word))
  add(15, mix(near(0).word, near(1).word))
  add(16, mix(near(-1).word, near(1).word))
  add(17, mix(near(-2).word, near(-1).word))
  add(18, mix(near(1).word, near(2).word))
}

export function addShapes(add: Add, near: Near): void {
  for (let offset = -2; offset <= 2; offset++) add(22 + offset, near(offset).shortShape)
  const here = near(0)
  add(25, here.shape)
  add(26, mix(near(-1).shortShape, here.shortShape))
  add(27, mix(here.shortShape, near(1).shortShape))
  add(28, mix(mix(near(-1).shortShape, here.shortShape), near(1).shortShape))
  for (let length = 0; length < 3; length++) {
    add(30 + length, here.prefixes[length] ?? 0)
    add(34 + length, here.suffixes[length] ?? 0)
    if (here.capital) add(42 + length, here.suffixes[length] ?? 0)
  }
  add(38, near(-1).suffixes[1])
  add(39, near(1).suffixes[1])
  add(40, near(-1).lower === '' ? 1 : 0)
}

export function addClasses(add: Add, near: Near): void {
  const cap = (offset: number): number => (near(offset).capital ? 1000 : 0)
  for (let offset = -2; offset <= 2; offset++) {
    add(52 + offset, near(offset).fine + cap(offset))
    add(57 + offset, near(offset).coarse + cap(offset))
  }
  add(60, mix(near(-1).coarse + cap(-1), near(0).coarse + cap(0)))
  add(61, mix(near(0).coarse + cap(0), near(1).coarse + cap(1)))
  add(62, mix(mix(near(-1).coarse + cap(-1), near(0).coarse + cap(0)), near(1).coarse + cap(1)))
  add(63, mix(near(-1).word, near(0).coarse + cap(0)))
  add(64, mix(near(1).word, near(0).coarse + cap(0)))
  add(65, mix(near(-1).fine, near(0).fine + cap(0)))
  add(66, mix(near(0).fine + cap(0), near(1).fine))
  add(67, mix(near(-1).word, near(0).shortShape))
  add(68, mix(near(1).word, near(0).shortShape))
}

export function addLists(add: Add, near: Near, places: Uint8Array, at: number): void {
  for (let offset = -2; offset <= 2; offset++) {
    const view = near(offset)
    add(72 + offset, view.list + (view.capital ? 20 : 0))
    add(77 + offset, view.given)
    add(82 + offset, places[at + offset] ?? 0)
  }
  const here = near(0)
  add(85, mix(near(-1).list + (near(-1).capital ? 20 : 0), here.shortShape))
  add(86, mix(near(1).list + (near(1).capital ? 20 : 0), here.shortShape))
  add(87, mix(mix(near(-1).given, here.given), here.capital ? 1 : 0))
  add(88, mix(mix(here.given, near(1).given), near(1).capital ? 1 : 0))
  add(89, mix(here.given, near(1).shortShape))
  add(90, mix(near(-1).given, here.shortShape))
  add(91, mix(places[at] ?? 0, near(-1).list))
  add(92, mix(places[at] ?? 0, here.given))
  add(93, mix(places[at] ?? 0, near(1).list + (near(1).capital ? 20 : 0)))
  const says = [near(1), near(2), near(-1), near(-2)].findIndex((view) => view.list === LIST.says)
  if (here.capital) add(94, says + 1)
}

/** Lists of names: surnames, airports, organizations; how the sentence is written; a report of matches. */
export function addMarks(add: Add, near: Near, { places, marks, letters, sports }: Sentence, at: number): void {
  const here = near(0)
  for (let offset = -1; offset <= 1; offset++) {
    add(161 + offset, near(offset).listed)
    add(164 + offset, marks[at + offset] ?? 0)
  }
  add(166, mix(near(-1).given, here.listed))
  add(167, mix(here.given, near(1).listed))
  add(168, mix(here.listed, here.given))
  add(169, mix(marks[at] ?? 0, places[at] ?? 0))
  add(170, mix(marks[at] ?? 0, here.given))
  add(171, mix(letters, here.shortShape))
  add(172, mix(letters, here.listed))
  if (sports) add(173, mix(places[at] ?? 0, near(1).sign))
  if (sports) add(174, mix(places[at] ?? 0, near(-1).list))
  if (sports) add(175, mix(near(-1).sign, here.shortShape))
  if (sports) add(176, mix(here.listed, near(1).sign))
}

/** Words in and beside the name that say of which kind it is. */
export function addSigns(add: Add, near: Near): void {
  const here = near(0)
  for (let offset = -2; offset <= 2; offset++) add(182 + offset, near(offset).sign)
  add(185, mix(here.sign, here.shortShape))
  add(186, mix(near(-1).sign, here.shortShape))
  add(187, mix(near(1).sign, here.shortShape))
  add(188, mix(near(-1).sign, here.given))
  add(189, mix(near(1).sign, here.given))
}
