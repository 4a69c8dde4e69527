import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/read/sentences.ts'

/** The sentences of a paragraph in which `|` stands at each end; the marks are taken out first. */
function checked(marked: string): { found: string[]; expected: string[] } {
  const expected = marked.split('|').map((part) => part.trim())
  const paragraph = marked.replaceAll(/\s*\|\s*/gu, ' ')
  return { found: splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)), expected }
}

describe('ends', () => {
  test.each([
    'It rained. | The mill closed! | Why? | Nobody knew.',
    '“It rained.” | The mill closed.',
    '“It rained,” Ms. Ruiz said. | “We left.”',
    '“Did it rain?” | The mill closed.',
    "``It rained.'' | The mill closed.",
    'She called it “a ruin.” | It rained.',
    '(It rained.) | The mill closed.',
    'He came from the U.S. | The mill closed.',
    'He came to the U.S. | Initially, it rained.',
    'It closed at 9 p.m. | Police came.',
    'They sell pens, ink, etc. | Ms. Ruiz buys them.',
    'She lives in Reno, Nev. | Police came.',
    'She lives in Washington, D.C. | Mr. Ott came.',
    'It was made by Ott Inc. | The mill closed.',
    'He read Part I. | It rained.',
    'He said no. | It rained.',
    'It closed in 2019. | 40 people left.',
    'It rained. | iPhones got wet.',
    'It rained. | al-Quds University closed.',
    'We waited . . . . | It rained.',
    'It was wet. ... | We left.',
    '“It rained.”“We left.”'.replace('”“', '” | “'),
    'The mill at dusk | Photo: Ana Ruiz.',
    'It rained; it snowed; the mill closed.',
  ])('%s', (marked) => {
    const { found, expected } = checked(marked)
    expect(found).toEqual(expected)
  })
})

describe('no end', () => {
  test.each([
    'The U.S. Senate met Gov. Ana Ruiz and Sen. Tom Ott.',
    'Mr. Ott and J. K. Ruiz met John F. Otter Jr. at St. Ann’s.',
    'It is No. 4 on the list of Nov. 15, and on p. 12.',
    'He runs Ott Inc. Chief Li Wen said so.',
    'It opens at 9 a.m. Friday and at 10 p.m. Eastern.',
    'Sen. Tom Ott (R-Fla.) Ruiz’s friend, came.',
    'Ana Ruiz, of Reno, Nev., came.',
    'Calif. Gov. Ana Ruiz came.',
    'Roe v. Wade and Ott vs. Ruiz were heard.',
    '“Why?” he asked.',
    '“Why?” Ms. Ruiz asked.',
    '“Why now?” Ana Ruiz, the owner, wondered.',
    '“Go!” Ms. Ruiz shouted.',
    '“I was …” Ms. Ruiz said.',
    'He has no ... Ruiz of his own.',
    'He saw “Go, Ana, Go!” Tuesday.',
    'She works at Yahoo! Inc. in Reno.',
    'It cost $3.5 million at Ott.example on the day.',
    '1. The mill closed',
    '“It rained.” – Ana Ruiz',
    'It rained "',
    'He met U.S. Under Secretary Ana Ruiz.',
    'Dr. No came.',
  ])('%s', (paragraph) => {
    expect(splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual([paragraph])
  })
})

test('offsets leave out white space at the edges', () => {
  expect(splitSentences('  It rained.  We left.  ')).toEqual([
    { start: 2, end: 12 },
    { start: 14, end: 22 },
  ])
})

test.each(['', '   ', '\u00A0'])('no sentence in blanks', (paragraph) => {
  expect(splitSentences(paragraph)).toEqual([])
})
