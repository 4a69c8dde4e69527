import { expect, test } from 'vitest'
import { listMarks } from '../../../src/recognize/names/list-marks.ts'
import { nameLists, viewOf } from '../../../src/recognize/names/name-words.ts'

const marked = (sentence: string): string[] => {
  const words = sentence.split(' ')
  const marks = listMarks(
    words,
    words.map((word) => viewOf(word, nameLists())),
    nameLists(),
  )
  return words.filter((_, index) => marks[index] !== 0)
}

test.each<[string, readonly string[]]>([
  ['He left Uppsala University for Siemens Energy', ['Uppsala', 'University', 'Siemens', 'Energy']],
  ['He watched Boston Celtics', ['Boston', 'Celtics']],
  ['She told Reuters so', ['Reuters']],
  ['He walked to the mill', []],
])('%s', (sentence, words) => {
  expect(marked(sentence)).toEqual(words)
})
