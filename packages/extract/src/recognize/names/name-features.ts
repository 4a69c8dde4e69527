import { hashOf, mix } from '../../tagger/hash.ts'
import type { WordFeatures } from '../../tagger/index.ts'
import { documentEvidence, type Evidence, SIGNS, signsAt } from './name-evidence.ts'
import { type CapitalRun, capitalRuns } from './name-runs.ts'
import { LIST, type NameLists, viewOf, type WordView } from './name-words.ts'
import { listMarks } from './list-marks.ts'
import { placeMarks } from './place-marks.ts'
import { sentenceCase } from './sentence-case.ts'
import { isSportsReport } from './sports-report.ts'

/** A word outside of the sentence. */
const BORDER: WordView = {
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

/**
 * The features of every word of a document: the word, its neighbours, their shapes, affixes, classes and lists, the run
 * of capitals that it stands in, and what the rest of the document says of it. Training and use both come here, so that
 * both see the same. Features are numbered: a number means one thing for good, or the weights must be learnt anew.
 */
export function nameFeatures(
  document: readonly (readonly string[])[],
  lists: NameLists,
  isAsked: (views: readonly WordView[], at: number) => boolean = () => true,
): WordFeatures[][] {
  const seen = new Map<string, WordView>()
  const view = (text: string): WordView => {
    const known = seen.get(text) ?? viewOf(text, lists)
    seen.set(text, known)
    return known
  }
  const sentences = document.map((words) => words.map(view))
  const evidence = documentEvidence(sentences)
  const sports = isSportsReport(sentences.flat().map(({ lower }) => lower))
  return sentences.map((views, index) => {
    const words = document[index] ?? []
    const places = placeMarks(words, views, lists.places)
    const marks = listMarks(words, views, lists)
    const letters = sentenceCase(views)
    const runs = capitalRuns(views)
    return views.map((_, at) =>
      isAsked(views, at) ? wordFeatures({ views, places, marks, letters, sports, runs, evidence }, at) : NONE,
    )
  })
}

const NONE: WordFeatures = new Uint32Array()

/**
 * Whether a word or one beside it has a capital or a digit: no other is in a name, and two thirds of all words need not be
 * looked at. Learning looks at them all, which was measured to be the better.
 */
export function isNearCapital(views: readonly WordView[], at: number): boolean {
  return views[at - 1]?.marked === true || views[at]?.marked === true || views[at + 1]?.marked === true
}

interface Sentence {
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

const MOST_FEATURES = 260
const scratch = new Uint32Array(MOST_FEATURES)

function wordFeatures(sentence: Sentence, at: number): WordFeatures {
  let count = 0
  const add = (template: number, value: number): void => {
    scratch[count] = mix(template, value)
    count += 1
  }
  const near = (offset: number): WordView => sentence.views[at + offset] ?? BORDER
  addWords(add, near)
  addShapes(add, near)
  addClasses(add, near)
  addLists(add, near, sentence.places, at)
  addMarks(add, near, sentence, at)
  addSigns(add, near)
  const run = sentence.runs[at]
  if (run !== undefined) addRun(add, sentence, run, at)
  addEvidence(add, sentence, at)
  return scratch.slice(0, count)
}

type Add = (template: number, value: number) => void
type Near = (offset: number) => WordView

function addWords(add: Add, near: Near): void {
  add(1, 0)
  for (let offset = -2; offset <= 2; offset++) add(10 + offset, near(offset).word)
  add(13, near(0).form)
  add(14, mix(near(-1).word, near(0).word))
  add(15, mix(near(0).word, near(1).word))
  add(16, mix(near(-1).word, near(1).word))
  add(17, mix(near(-2).word, near(-1).word))
  add(18, mix(near(1).word, near(2).word))
}

function addShapes(add: Add, near: Near): void {
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

function addClasses(add: Add, near: Near): void {
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

function addLists(add: Add, near: Near, places: Uint8Array, at: number): void {
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
function addMarks(add: Add, near: Near, { places, marks, letters, sports }: Sentence, at: number): void {
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
function addSigns(add: Add, near: Near): void {
  const here = near(0)
  for (let offset = -2; offset <= 2; offset++) add(182 + offset, near(offset).sign)
  add(185, mix(here.sign, here.shortShape))
  add(186, mix(near(-1).sign, here.shortShape))
  add(187, mix(near(1).sign, here.shortShape))
  add(188, mix(near(-1).sign, here.given))
  add(189, mix(near(1).sign, here.given))
}

function addRun(add: Add, { views }: Sentence, run: CapitalRun, at: number): void {
  const view = (index: number): WordView => views[index] ?? BORDER
  const length = Math.min(run.end - run.start, 6)
  const where = at === run.start ? 0 : at === run.end - 1 ? 2 : 1
  const first = view(run.start)
  const last = view(run.end - 1)
  const before = view(run.start - 1)
  const after = view(run.end)
  add(100, length)
  add(101, mix(length, where))
  add(102, mix(last.word, where))
  add(103, mix(first.word, where))
  add(104, mix(last.fine, where))
  add(105, mix(first.fine, where))
  add(106, mix(last.list, where))
  add(107, mix(first.list, where))
  add(108, mix(before.word, where))
  add(109, mix(after.word, where))
  add(110, mix(mix(before.list, after.list), where))
  add(111, mix(before.fine, where))
  add(112, mix(after.fine, where))
  add(113, mix(first.given, length))
  add(114, mix(run.words, where))
  add(115, mix(mix(before.coarse, after.coarse), length))
  add(116, mix(mix(first.coarse, last.coarse), mix(length, where)))
  add(117, mix(run.organization ? 1 : 0, where))
  add(118, mix(run.start === 0 ? 1 : 0, length))
  add(119, mix(last.sign, where))
  add(120, mix(before.sign, where))
  add(121, mix(after.sign, where))
  add(122, mix(mix(first.given, last.listed), length))
  add(123, mix(mix(before.list, before.sign), length))
  add(124, mix(mix(after.list, after.sign), length))
}

function addEvidence(add: Add, { views, evidence }: Sentence, at: number): void {
  const view = views[at]
  if (view === undefined || !view.capital) return
  const here = signsAt(views, at)
  let bits = 0
  const counts = evidence.get(view.word)?.counts
  for (const [sign] of SIGNS.entries()) {
    // What stands elsewhere: this word's own place is told by other features.
    const elsewhere = (counts?.[sign] ?? 0) - ((here & (1 << sign)) !== 0 ? 1 : 0)
    if (elsewhere > 0) {
      bits |= 1 << sign
      add(130 + sign, elsewhere > 2 ? 2 : 1)
    }
  }
  add(145, bits)
  add(146, mix(bits, view.shortShape))
  add(147, mix(bits, views[at - 1]?.capital === true ? 1 : 0))
}
