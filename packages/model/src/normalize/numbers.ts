import { NUMBER_SCALES as SCALES } from '../contract/number-scales.ts'

/** Words that stand for one number. */
const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 10 * (index + 2)]),
)

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
])

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['thrice', 3],
  ['triple', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['triples', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadrupling', 4],
])

/** "minus 170", "−4.5" */
const NEGATIVE = /^(?:minus\s|negative\s|−\s?|[-–](?=[^\s\d]{0,3}\d))/iu

/** Digits after the point that a fraction keeps: a third is 0.333. */
const FRACTION_DIGITS = 1000

/**
 * The number that words or digits say: "1.4 million", "half a million", "twenty-five", "two-thirds", "four in 10",
 * "twice", "minus 170". Null where they say none ("dozens", "hundreds of thousands") and where it is too large for
 * arithmetic, at some three hundred digits. Fractions are rounded to three digits.
 */
export function readNumber(text: string): number | null {
  const positive = text.replace(NEGATIVE, '')
  const size = readPositive(positive)
  if (size === null || !Number.isFinite(size)) return null
  return positive === text ? size : -size
}

/** "6-foot-4", "5 ft 2 in": feet and inches of one measure. */
const HEIGHT =
  /^(?<feet>[\d\p{L}]+)[-\s]?(?:foot|feet|ft\.?|['′])[-\s]?(?<inches>[\d\p{L}½]+)(?:[-\s]?(?:inch|inches|in\.?|["″]))?$/iu

/** Whether the words tell feet and inches at once: they are read as inches. */
export function isHeight(text: string): boolean {
  return HEIGHT.test(text)
}

function readPositive(text: string): number | null {
  const height = HEIGHT.exec(text)?.groups
  if (height !== undefined) {
    const [feet, inches] = [readPositive(height['feet'] ?? ''), readPositive(height['inches'] ?? '')]
    return feet === null || inches === null ? null : feet * 12 + inches
  }
  const words = text
    .toLowerCase()
    .replaceAll(/[\p{Sc}]/gu, '')
    .replaceAll(/(\d)[,\s](?=\d{3}(?!\d))/gu, '$1')
    .replaceAll(/[½⅓⅔¼¾⅛⅜⅝⅞]/gu, (sign) => ` ${sign.normalize('NFKD').replace('⁄', '/')}`)
    .replaceAll(/(\d)(k|m(?:l?n)?|b(?:l?n)?|trn|tn|million|billion|trillion)\b/gu, '$1 $2')
    .replaceAll(/[-‐‑]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '' && word !== 'of' && word !== 'the')
  const [only = ''] = words
  if (words.length === 1 && MULTIPLES.has(only)) return MULTIPLES.get(only) ?? null
  if (words.length === 1 && only.endsWith('fold')) return plain([only.replace(/fold$/u, '')])
  if (words.at(-1) === 'fold') return plain(words.slice(0, -1))
  return fraction(words) ?? plain(words)
}

/** Whether the words say a part of one: their unit is a fraction. */
export function isFraction(text: string): boolean {
  const words = text.toLowerCase().split(/[\s-]+/u)
  return (
    !words.some((word) => SCALES.has(word)) &&
    (words.includes('in') ||
      words.includes('every') ||
      words.includes('out') ||
      words.some((word) => PARTS.has(word.replace(/(?<=[a-z]{4})s$/u, '')))) &&
    !words.includes('and')
  )
}

/** Whether the words say a multiple by themselves: "twice", "tripled", "tenfold". */
export function isMultiple(text: string): boolean {
  return MULTIPLES.has(text.toLowerCase()) || /fold$/iu.test(text)
}

/** "two thirds", "a quarter", "half", "four in 10", "two out of three"; undefined when it is none. */
function fraction(words: readonly string[]): number | undefined {
  const at = words.findIndex((word) => word === 'in' || word === 'out' || word === 'every')
  if (at > 0)
    return ratioOf(
      plain(words.slice(0, at)),
      plain(words.slice(at).filter((word) => !/^(?:in|out|every)$/u.test(word))),
    )
  const last = words.at(-1) ?? ''
  if (words.some((word) => SCALES.has(word))) return undefined
  const part = PARTS.get(last) ?? PARTS.get(last.replace(/s$/u, ''))
  if (part === undefined || words.includes('and')) return undefined
  const before = words.slice(0, -1).filter((word) => word !== 'a' && word !== 'an')
  return ratioOf(before.length === 0 ? 1 : plain(before), part)
}

function ratioOf(part: number | null, whole: number | null): number | undefined {
  if (part === null || whole === null || whole === 0) return undefined
  return Math.round((part / whole) * FRACTION_DIGITS) / FRACTION_DIGITS
}

/** Numerals and number words in a row; null when one of them is no number. */
function plain(words: readonly string[]): number | null {
  if (words.length === 0) return null
  let total = 0
  let group: number | undefined
  for (const [index, word] of words.entries()) {
    const scale = SCALES.get(word)
    const value = /^\d+(?:\.\d+)?$/u.test(word) ? Number(word) : (ONES.get(word) ?? TENS.get(word))
    // "a half-billion": the article says nothing beside "half".
    if (word === 'and' || (/^an?$/u.test(word) && words[index + 1] === 'half')) continue
    // "one and one-half"
    if (word === 'one' && words[index - 1] === 'and' && words[index + 1] === 'half') continue
    const part = /^(\d)\/([2-9])$/u.exec(word)
    if (part !== null) {
      group = (group ?? 0) + Number(part[1]) / Number(part[2])
      continue
    }
    if (word === 'point') return spokenDecimal(words)
    if (word === 'half') group = group === undefined ? 0.5 : group + 0.5
    // "three-quarters of a million"
    else if (/^quarters?$/u.test(word)) group = (group ?? 1) / 4
    // "half a million": the article multiplies by one.
    else if (word === 'a' || word === 'an') group ??= 1
    else if (value !== undefined) group = (group ?? 0) + value
    else if (scale === undefined) return null
    else if (scale <= 100) group = exact(group ?? 1, scale)
    else {
      total += exact(group ?? 1, scale)
      group = undefined
    }
  }
  return total + (group ?? 0)
}

/** "nine point four": the words behind the point are its digits. */
function spokenDecimal(words: readonly string[]): number | null {
  const at = words.indexOf('point')
  const whole = plain(words.slice(0, at))
  const rest = words.slice(at + 1)
  const end = rest.findIndex((word) => !ONES.has(word))
  const digits = (end === -1 ? rest : rest.slice(0, end)).map((word) => ONES.get(word) ?? 0)
  if (whole === null || digits.length === 0) return null
  const scale = end === -1 ? 1 : plain(['one', ...rest.slice(end)])
  return scale === null ? null : exact(Number(`${whole}.${digits.join('')}`), scale)
}

/** The product without the noise of binary fractions: 1.1 million is 1100000. */
function exact(factor: number, scale: number): number {
  return Number((factor * scale).toPrecision(15))
}
