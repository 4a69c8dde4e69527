import type { Figure } from '../contract/figure.ts'
import type { Span } from '../contract/span.ts'
import { sizeOfUnit } from '../contract/units.ts'
import { placeName, type Rule, sentenceIndex, sentenceOf, type Sheet } from './rule.ts'

/** What is told twice, and once differently: a whole sentence but its number, a toll, a day that was set, a unit, a scale. */
export const toldTwice: Rule = (sheet, text) => [
  ...sentencesTwice(sheet),
  ...tollsTwice(sheet, text),
  ...daysTwice(sheet, text),
  ...unitsTwice(sheet, text),
  ...scalesTwice(sheet, text),
]

function problem(
  sheet: Sheet,
  rule: 'conflict-figure' | 'conflict-date' | 'conflict-unit' | 'conflict-scale',
  what: string,
  spans: readonly Span[],
  facts: readonly string[],
) {
  const told = spans.map((span) => `“${span.text}” in ${placeName(sheet, span)}`).join(', ')
  return { rule, level: 'warning' as const, message: `${what}: ${told}`, spans: [...spans], facts }
}

/** "The mayor said 12 people left. The mayor said 13 people left." */
function sentencesTwice(sheet: Sheet) {
  const bySkeleton = Map.groupBy(
    sheet.figures.flatMap((figure) => {
      const sentence = sentenceOf(sheet, figure.span)
      if (sentence === undefined || typeof figure.value !== 'number' || figure.form === 'part') return []
      const { start, end } = figure.span
      const number =
        /^[^\s]+(?: (?:million|billion|thousand|percent))?/u.exec(figure.span.text)?.[0].length ?? end - start
      const at = start - sentence.start
      const skeleton = `${sentence.text.slice(0, at)}#${sentence.text.slice(at + number)}`
      return skeleton.length < SHORTEST ? [] : [{ figure, skeleton }]
    }),
    ({ skeleton }) => skeleton,
  )
  return [...bySkeleton.values()].flatMap(([first, second]) =>
    first === undefined ||
    second === undefined ||
    first.figure.value === second.figure.value ||
    sentenceIndex(sheet, second.figure.span) - sentenceIndex(sheet, first.figure.span) > NEAR
      ? []
      : [
          problem(
            sheet,
            'conflict-figure',
            'one sentence, two numbers',
            [first.figure.span, second.figure.span],
            [first.figure.id, second.figure.id],
          ),
        ],
  )
}

/** Sentences between the two: a running account goes on with the number of its next hour. */
const NEAR = 20

/** Shorter sentences may well be alike. */
const SHORTEST = 20

const TOLL = /\b(?<verb>injured|killed|wounded|arrested|hurt)\b/iu

/** "The crash injured nine people. Eleven people were injured in the crash": one thing that happened, two tolls. */
function tollsTwice(sheet: Sheet, text: string) {
  const tolls = sheet.figures.flatMap((figure) => {
    const sentence = sentenceOf(sheet, figure.span)
    if (sentence === undefined || figure.unit !== 'count' || figure.form !== 'exact' || figure.modifier !== null)
      return []
    if (
      typeof figure.value !== 'number' ||
      !/\b(?:people|persons)\b/iu.test(`${figure.of?.text ?? ''} ${figure.span.text}`)
    )
      return []
    const before = text.slice(Math.max(sentence.start, figure.span.start - 12), figure.span.start)
    const behind = text.slice(figure.span.end, Math.min(sentence.end, figure.span.end + 20))
    const verb =
      /\b(?<verb>injured|killed|wounded|arrested|hurt) $/iu.exec(before)?.groups?.['verb'] ??
      /^ were (?<verb>injured|killed|wounded|arrested|hurt)\b/iu.exec(behind)?.groups?.['verb'] ??
      TOLL.exec(figure.span.text)?.groups?.['verb']
    const event =
      /\b(?:the|a|an) (?<event>crash|fire|explosion|blast|shooting|attack|accident|collapse|storm|protest|riot|collision|quake|earthquake)\b/iu.exec(
        sentence.text,
      )?.groups?.['event']
    if (verb === undefined || event === undefined) return []
    return [
      { figure, key: `${verb.toLowerCase()} ${event.toLowerCase()}`, sentence: sentenceIndex(sheet, figure.span) },
    ]
  })
  return [...Map.groupBy(tolls, ({ key }) => key).values()].flatMap(([first, ...rest]) => {
    const second = rest.find(
      ({ figure, sentence }) => figure.value !== first?.figure.value && sentence !== first?.sentence,
    )
    return first === undefined || second === undefined
      ? []
      : [
          problem(
            sheet,
            'conflict-figure',
            'one measure, two numbers',
            [first.figure.span, second.figure.span],
            [first.figure.id, second.figure.id],
          ),
        ]
  })
}

const SET =
  /\b(?:the|a|his|her|its|their) (?<what>\p{Ll}{4,}),? (?:(?:is|was|will be|has been|had been) )?(?:set|scheduled|planned|slated|due) (?:for|on) $/iu

/** "The hearing is set for May 3. The hearing, set for May 5": one thing, two days. */
function daysTwice(sheet: Sheet, text: string) {
  const days = sheet.times.flatMap((time) => {
    const sentence = sentenceOf(sheet, time.span)
    const what =
      sentence === undefined ? undefined : SET.exec(text.slice(sentence.start, time.span.start))?.groups?.['what']
    if (what === undefined || time.value === null || !/^\d{4}-\d\d-\d\d$/u.test(time.value.slice(0, 10))) return []
    return [{ time, what: what.toLowerCase() }]
  })
  return [...Map.groupBy(days, ({ what }) => what).values()].flatMap(([first, ...rest]) => {
    const second = rest.find(({ time }) => time.value?.slice(0, 10) !== first?.time.value?.slice(0, 10))
    return first === undefined || second === undefined
      ? []
      : [
          problem(
            sheet,
            'conflict-date',
            `the ${first.what} has two days`,
            [first.time.span, second.time.span],
            [first.time.id, second.time.id],
          ),
        ]
  })
}

/** "The tank held 500 gallons. The 500-liter tank": one number, two units of one dimension. */
function unitsTwice(sheet: Sheet, text: string) {
  const sized = sheet.figures.flatMap((figure) => {
    const size = sizeOfUnit(figure.unit)
    return size === undefined || size[0] === 'time' || typeof figure.value !== 'number' || figure.value < 20
      ? []
      : [{ figure, size }]
  })
  return sized.flatMap(({ figure, size }, index) => {
    const other = sized
      .slice(index + 1)
      .find(
        (later) =>
          later.figure.value === figure.value &&
          later.size[0] === size[0] &&
          later.figure.unit !== figure.unit &&
          sentenceIndex(sheet, later.figure.span) !== sentenceIndex(sheet, figure.span) &&
          shareWord(sheet, text, figure, later.figure),
      )
    return other === undefined
      ? []
      : [
          problem(
            sheet,
            'conflict-unit',
            'one number, two units',
            [figure.span, other.figure.span],
            [figure.id, other.figure.id],
          ),
        ]
  })
}

/** "$1.2 billion" and "$1.2 million" of one thing: the same digits, another scale. */
function scalesTwice(sheet: Sheet, text: string) {
  const scaled = sheet.figures.filter(
    (figure) =>
      typeof figure.value === 'number' &&
      /\d\.\d|\d{3}/u.test(figure.span.text) &&
      /\b(?:million|billion|trillion|[mb]n)\b|\d[mb]n?\b/iu.test(figure.span.text),
  )
  return scaled.flatMap((figure, index) => {
    const other = scaled
      .slice(index + 1)
      .find(
        (later) =>
          later.unit === figure.unit &&
          isScale(Number(figure.value), Number(later.value)) &&
          shareWord(sheet, text, figure, later),
      )
    return other === undefined
      ? []
      : [
          problem(
            sheet,
            'conflict-scale',
            'the same digits with another scale',
            [figure.span, other.span],
            [figure.id, other.id],
          ),
        ]
  })
}

function isScale(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return ratio === 1000 || ratio === 1_000_000
}

/** Words that any two sentences share. */
const COMMON =
  /^(?:million|billion|trillion|that|with|from|this|have|were|been|said|more|than|about|would|year|years|last|their|they|which|percent|company|while|when|will|also|after)$/iu

/** Whether the sentences of two figures share a word of meaning, by its stem: "lost", "the loss". */
function shareWord(sheet: Sheet, text: string, first: Figure, second: Figure): boolean {
  const [a, b] = [first, second].map(({ span }) => {
    const sentence = sentenceOf(sheet, span)
    const near = text.slice(
      Math.max(sentence?.start ?? 0, span.start - AROUND),
      Math.min(sentence?.end ?? span.end, span.end + AROUND),
    )
    return new Set(
      (near.match(/\p{L}{4,}/gu) ?? [])
        .filter((word) => !COMMON.test(word))
        .map((word) => word.toLowerCase().slice(0, STEM)),
    )
  })
  return a !== undefined && b !== undefined && !a.isDisjointFrom(b)
}

const AROUND = 40
const STEM = 3
