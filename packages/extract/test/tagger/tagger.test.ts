import { describe, expect, test } from 'vitest'
import { hashOf, mix } from '../../src/tagger/hash.ts'
import { readTagger, Tagger } from '../../src/tagger/index.ts'
import { labelsFor, labelsOf, mayFollow, stretchesOf } from '../../src/tagger/labels.ts'
import { SortedHashes } from '../../src/tagger/sorted-hashes.ts'
import { learn } from '../../src/tagger/training.ts'
import { decodeWeights, encodeWeights } from '../../src/tagger/weights.ts'

const features = (...words: readonly string[]) =>
  words.map((word) => Uint32Array.of(hashOf(word), hashOf(/^\p{Lu}/u.test(word) ? 'X' : 'x')))
const SETTINGS = { passes: 20, averaged: 10, leastSeen: 1, dropout: 0, leastWeight: 0 }
const EXAMPLES = [
  { words: ['the', 'mayor', 'of', 'Reno'], stretches: [{ kind: 'LOC', start: 3, end: 4 }] },
  {
    words: ['Ana', 'Lowell', 'left', 'Reno'],
    stretches: [
      { kind: 'PER', start: 0, end: 2 },
      { kind: 'LOC', start: 3, end: 4 },
    ],
  },
  { words: ['he', 'saw', 'Ana', 'Lowell'], stretches: [{ kind: 'PER', start: 2, end: 4 }] },
].map(({ words, stretches }) => ({ features: features(...words), labels: labelsFor(stretches, words.length) }))

function learntBytes(): Uint8Array {
  const { labels, features: learnt, steps } = learn(EXAMPLES, ['PER', 'LOC'], SETTINGS)
  return encodeWeights(labels, learnt, steps)
}

describe('labels', () => {
  test('of stretches, and back', () => {
    const stretches = [
      { kind: 'PER', start: 0, end: 3 },
      { kind: 'LOC', start: 4, end: 5 },
    ]
    const labels = labelsFor(stretches, 6)
    expect(labels).toEqual(['B-PER', 'I-PER', 'L-PER', 'O', 'U-LOC', 'O'])
    expect(stretchesOf(labels)).toEqual(stretches)
    expect(labelsOf(['PER'])).toEqual(['O', 'B-PER', 'I-PER', 'L-PER', 'U-PER'])
  })

  test.each<[string | null, string | null, boolean]>([
    ['O', 'B-PER', true],
    ['O', 'I-PER', false],
    ['B-PER', 'L-PER', true],
    ['B-PER', 'L-LOC', false],
    ['B-PER', 'O', false],
    ['B-PER', null, false],
    ['L-PER', null, true],
    [null, 'U-LOC', true],
    [null, 'L-LOC', false],
  ])('%s may be followed by %s: %s', (label, next, may) => {
    expect(mayFollow(label, next)).toBe(may)
  })
})

describe('learning', () => {
  const tagger = new Tagger(decodeWeights(learntBytes()))

  test('what was shown is found again, surely', () => {
    const [person, place] = tagger.tag(features('Ana', 'Lowell', 'left', 'Reno'))
    expect(person).toMatchObject({ kind: 'PER', start: 0, end: 2 })
    expect(place).toMatchObject({ kind: 'LOC', start: 3, end: 4 })
    expect(person?.certainty).toBeGreaterThan(0.5)
    expect(person?.certainty).toBeLessThanOrEqual(1)
  })

  test('a sentence without names has none, and an empty one neither', () => {
    expect(tagger.tag(features('the', 'mayor', 'left'))).toEqual([])
    expect(tagger.tag([])).toEqual([])
  })

  test('the same sentences give the same bytes', () => {
    expect(learntBytes()).toEqual(learntBytes())
  })

  test('bytes of another format are refused', () => {
    const bytes = learntBytes()
    const at = new TextDecoder('latin1').decode(bytes).indexOf('tagger/1')
    bytes.set(new TextEncoder().encode('sorter/1'), at)
    expect(() => decodeWeights(bytes)).toThrow('a tagger\'s model has format "tagger/1", this one "sorter/1"')
  })
})

describe('hashes', () => {
  test('the order of a pair matters', () => {
    expect(mix(1, 2)).not.toBe(mix(2, 1))
  })

  test('the index finds every hash that it was made of and no other', () => {
    const hashes = Uint32Array.from({ length: 1000 }, (_, index) => hashOf(`word ${index}`)).toSorted()
    const index = new SortedHashes(hashes)
    expect([...hashes].map((hash) => index.indexOf(hash))).toEqual([...hashes.keys()])
    expect(index.indexOf(hashOf('another word'))).toBe(-1)
    expect(new SortedHashes(Uint32Array.of()).indexOf(0)).toBe(-1)
    const ends = new SortedHashes(Uint32Array.of(0, 2 ** 32 - 1))
    expect([ends.indexOf(0), ends.indexOf(1), ends.indexOf(2 ** 32 - 1)]).toEqual([0, -1, 1])
  })
})

test('the committed weights are of the four kinds of names', () => {
  expect(readTagger('names.model').tag([Uint32Array.of(0)])).toEqual([])
})
