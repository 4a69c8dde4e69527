import { mix } from '../../tagger/hash.ts'
import type { WordFeatures } from '../../tagger/index.ts'
import {
  addClasses,
  addLists,
  addMarks,
  addShapes,
  addSigns,
  addWords,
  BORDER,
  type Sentence,
} from './feature-templates.ts'
import { listMarks } from './list-marks.ts'
import { documentEvidence } from './name-evidence.ts'
import { capitalRuns } from './name-runs.ts'
import { type NameLists, viewOf, type WordView } from './name-words.ts'
import { placeMarks } from './place-marks.ts'
import { addEvidence, addRun } from './run-features.ts'
import { sentenceCase } from './sentence-case.ts'
import { isSportsReport } from './sports-report.ts'

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
