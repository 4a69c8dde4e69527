import type { Problem } from '../contract/finding.ts'
import { slice, type Span } from '../contract/span.ts'
import { readNumber } from '../normalize/numbers.ts'
import { fold } from '../normalize/names.ts'
import { headlineQuotations } from './headline-quotations.ts'
import type { Rule, Sheet } from './rule.ts'
import { oneSlip } from './spellings.ts'

const NUMBER =
  /(?<![\p{L}\d.,’'-])(?:(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?![\p{L}-])|\d[\d,]*(?:\.\d+)?(?:\s?(?:million|billion|trillion|thousand|mn?|bn?|k)\b)?(?![\p{L}\d:/]))/giu
/** "5 takeaways", "31 voters share": the title counts its own points. */
const LIST =
  /^\s+(?:\p{L}+\s+)?(?:things|ways|reasons|takeaways|facts|questions|quotes|moments|tips|lessons|highlights|charts|stories|lines|points|photos|signs|myths|words?)\b|^\s+\p{L}+\s+(?:share|react|reveal|explain|weigh in)\b/iu

/** `headline-unsupported`: a number, a name or quoted words in the title that the body never has. */
export const headline: Rule = (sheet, text) => {
  const { title } = sheet.article
  if (title === null) return []
  return [
    ...numbersOf(title, sheet, text),
    ...namesOf(title, sheet),
    ...slipsOf(title, sheet, text),
    ...headlineQuotations(title, sheet),
  ]
}

function numbersOf(title: Span, sheet: Sheet, text: string): Problem[] {
  const body = sheet.article.sentences.map((sentence) => sentence.text).join('\n')
  const values = new Set([...figureValues(sheet), ...numbersIn(body)])
  return (
    [...title.text.matchAll(NUMBER)]
      .filter((match) => !LIST.test(title.text.slice(match.index + match[0].length)))
      .map((match) => ({ match, value: readNumber(match[0].trim()) }))
      // A year or a small number in a title is a label as often as a count: "Super Tuesday 2", "2016 Democrats".
      .filter(
        ({ value, match }) =>
          value !== null && (value >= SMALLEST || match[0].includes('.')) && !/^(?:19|20)\d\d$/u.test(match[0]),
      )
      .filter(({ value }) => value !== null && ![...values].some((known) => sameRounded(known, value)))
      .map(({ match }) => {
        const start = title.start + match.index
        const span = slice(text, start, start + match[0].trimEnd().length)
        return {
          rule: 'headline-unsupported',
          level: 'warning' as const,
          message: `the title says “${span.text}”, the body never does`,
          spans: [span],
        }
      })
  )
}

/** A smaller number in a title is left alone. */
const SMALLEST = 3

/** A title rounds: 48.5 million is 48 or 49 million there, but 73 is no 72. */
function sameRounded(known: number, value: number): boolean {
  if (known === value) return true
  return value >= 10 && Math.abs(known - value) / value < 0.025 && digitsOf(value) < digitsOf(known)
}

/** How many digits tell the number: 2 of 48 million, 3 of 48.5 million. */
function digitsOf(value: number): number {
  return value
    .toExponential()
    .replace(/e[^e]*$/u, '')
    .replace('.', '').length
}

function figureValues(sheet: Sheet): number[] {
  return sheet.figures.flatMap(({ value }) => (value === null ? [] : typeof value === 'number' ? [value] : value))
}

const WORD =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundred|thousand|million|dozen)\b/giu

/** Every number of the body, ordinals and years too: what a title may rest on. */
function numbersIn(body: string): number[] {
  const digits = [...body.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([match]) => Number(match.replaceAll(',', '')))
  const words = [...body.matchAll(WORD)].map(([match]) => readNumber(match) ?? Number.NaN)
  return [...digits, ...words]
}

/** Shorter names are one letter apart too often. */
const SHORTEST_NAME = 5

/** "Mayor Kesinger Quits" over a story about Kessinger: a name of the title one letter from a surname of the body. */
function slipsOf(title: Span, sheet: Sheet, text: string) {
  const surnames = new Set(sheet.people.map(({ name }) => name.split(/\s+/u).at(-1) ?? ''))
  const words = new Set(sheet.article.sentences.flatMap((sentence) => sentence.text.match(/\p{L}+/gu) ?? []))
  return [...title.text.matchAll(/(?<![\p{L}’'-])\p{Lu}\p{Ll}+(?![\p{L}-])/gu)].flatMap((match) => {
    const [word] = match
    const isKnown = words.has(word) || words.has(word.toLowerCase()) || word.length < SHORTEST_NAME
    const meant = isKnown
      ? undefined
      : [...surnames].find(
          (name) =>
            name.length >= SHORTEST_NAME &&
            name.charAt(0) === word.charAt(0) &&
            `${name}s` !== word &&
            `${word}s` !== name &&
            oneSlip(name.toLowerCase(), word.toLowerCase()),
        )
    if (meant === undefined) return []
    const start = title.start + match.index
    return [
      {
        rule: 'name-spelling' as const,
        level: 'warning' as const,
        message: `one name in two spellings: “${word}” in the title, “${meant}” in the body`,
        spans: [slice(text, start, start + word.length)],
      },
    ]
  })
}

/** Names only in a title that capitalizes nothing else: there a capital letter is a name. */
function namesOf(title: Span, sheet: Sheet): Problem[] {
  const words = [...title.text.matchAll(/\p{L}[\p{L}’'.-]*/gu)]
  const capitals = words.filter(([word]) => /^\p{Lu}/u.test(word))
  if (words.length < 5 || capitals.length > words.length / 2) return []
  const body = new Set(sheet.article.sentences.flatMap((sentence) => fold(sentence.text).split('-')))
  const full = new Set(
    sheet.article.sentences.flatMap((sentence) =>
      sentence.text.split(/\s+/u).map((word) => fold(word.replace(/['’]s\b.*$/su, ''))),
    ),
  )
  return capitals
    .slice(words[0]?.[0] === capitals[0]?.[0] ? 1 : 0)
    .filter(([word]) => /^\p{Lu}\p{Ll}{3,}/u.test(word))
    .filter(([word]) => {
      const folded = fold(word.replace(/['’]s?$/u, ''))
      return (
        !body.has(folded) &&
        !full.has(folded) &&
        ![...body].some(
          (known) => known.length > 3 && (known.startsWith(folded.slice(0, -1)) || folded.startsWith(known)),
        )
      )
    })
    .map((match) => ({
      rule: 'headline-unsupported',
      level: 'info' as const,
      message: `the title names “${match[0]}”, the body never does`,
      spans: [{ start: title.start + match.index, end: title.start + match.index + match[0].length, text: match[0] }],
    }))
}
