// Marked sentences → packages/extract/data/names.model.
//
//   node scripts/train.ts [FOLDER] [--measure]
//
// FOLDER holds names/voa-train.iob2 and names/voa-test.iob2; ../shared/training where nothing is told. The documents of
// packages/extract/training are learnt from as well. With --measure the
// test sentences are left out of the training, and the tagger's score on them is printed; without, all are learnt from.
// Deterministic: the same sentences give the same bytes on one version of Node.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nameFeatures } from '../packages/extract/src/recognize/names/name-features.ts'
import { nameLists } from '../packages/extract/src/recognize/names/name-words.ts'
import { Tagger, type WordFeatures } from '../packages/extract/src/tagger/index.ts'
import { type LabelledStretch, labelsFor } from '../packages/extract/src/tagger/labels.ts'
import { type Example, generator, learn } from '../packages/extract/src/tagger/training.ts'
import { decodeWeights, encodeWeights } from '../packages/extract/src/tagger/weights.ts'
import { digestOfLists } from './list-digest.ts'
import { markedDocuments } from './marked-sentences.ts'
import { type Marked, renamed } from './renamed.ts'

const KINDS = ['PER', 'ORG', 'LOC', 'MISC']
const SETTINGS = { passes: 6, averaged: 3, leastSeen: 2, dropout: 0.2, leastWeight: 2.5 / 127 }
/** Of the made-up names: one copy of the documents for each. */
const SEEDS = [7]
/** More copies of the project's own documents, which are of more kinds of news. */
const OWN_SEEDS = [11, 13]
/** The source does not say where a report ends: so many sentences are taken for one document. */
const DOCUMENT = 14

const OWN = join(import.meta.dirname, '../packages/extract/training')

const args = process.argv.slice(2)
const measure = args.includes('--measure')
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? join(import.meta.dirname, '../../shared/training'))
const train = readMarked(join(folder, 'names/voa-train.iob2'))
const test = readMarked(join(folder, 'names/voa-test.iob2'))
const own = ownDocuments()
const known = [...documentsOf(measure ? train : [...train, ...test]), ...own]
const learnt = learn(
  examplesOf([
    ...known,
    ...SEEDS.flatMap((seed) => renamed(known, generator(seed))),
    ...OWN_SEEDS.flatMap((seed) => renamed(own, generator(seed))),
  ]),
  KINDS,
  SETTINGS,
)
const bytes = encodeWeights(learnt.labels, learnt.features, learnt.steps, digestOfLists())
if (measure) printScore(new Tagger(decodeWeights(bytes)), documentsOf(test))
else writeFileSync(new URL('../packages/extract/data/names.model', import.meta.url), bytes)
console.log(`${learnt.features.length} features, ${bytes.length} bytes`)

/** The documents of packages/extract/training. */
function ownDocuments(): Marked[][] {
  return readdirSync(OWN)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => markedDocuments(readFileSync(join(OWN, name), 'utf8'), name))
}

function readMarked(path: string): Marked[] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/u)
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t'))
      return { words: rows.map(([word = '']) => word), stretches: stretchesOfIob2(rows.map(([, tag = 'O']) => tag)) }
    })
    .filter(({ words }) => words.length > 0)
}

function stretchesOfIob2(tags: readonly string[]): LabelledStretch[] {
  const found: LabelledStretch[] = []
  for (const [start, tag] of tags.entries()) {
    if (!tag.startsWith('B-')) continue
    let end = start + 1
    while (tags[end] === `I-${tag.slice(2)}`) end += 1
    found.push({ kind: tag.slice(2), start, end })
  }
  return found
}

function documentsOf(marked: readonly Marked[]): Marked[][] {
  return Array.from({ length: Math.ceil(marked.length / DOCUMENT) }, (_, part) =>
    marked.slice(part * DOCUMENT, (part + 1) * DOCUMENT),
  )
}

function featuresOf(document: readonly Marked[]): readonly WordFeatures[][] {
  return nameFeatures(
    document.map(({ words }) => words),
    nameLists(),
  )
}

function examplesOf(documents: readonly (readonly Marked[])[]): Example[] {
  return documents.flatMap((document) => {
    const features = featuresOf(document)
    return document.map(({ words, stretches }, index) => ({
      features: features[index] ?? [],
      labels: labelsFor(stretches, words.length),
    }))
  })
}

function printScore(tagger: Tagger, documents: readonly (readonly Marked[])[]): void {
  const marked = documents.flat()
  const features = documents.flatMap((document) => featuresOf(document))
  const found = marked.map((_, index) => tagger.tag(features[index] ?? []))
  for (const kind of [...KINDS, '']) {
    let right = 0
    let said = 0
    let gold = 0
    for (const [index, { stretches }] of marked.entries()) {
      const mine = (found[index] ?? []).filter((stretch) => stretch.kind.includes(kind))
      const theirs = stretches.filter((stretch) => stretch.kind.includes(kind))
      said += mine.length
      gold += theirs.length
      right += mine.filter((a) =>
        theirs.some((b) => a.kind === b.kind && a.start === b.start && a.end === b.end),
      ).length
    }
    console.log(
      `${(kind || 'all').padEnd(5)} F1 ${((200 * right) / (said + gold || 1)).toFixed(1)} (${right} of ${said}, ${gold})`,
    )
  }
}
