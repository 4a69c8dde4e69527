import { SPACE_ONLY } from './white-space.ts'

/** What the model sees of a word, beside its norm and whether a blank follows it. */
export interface WordShape {
  /** The first character. */
  readonly prefix: string
  /** The last three characters. */
  readonly suffix: string
  /** Letters as X and x, digits as d, other characters themselves; a run is cut at four. */
  readonly shape: string
  readonly isSpace: boolean
}

const LONG = 100
const RUN = 4
const LETTER = /\p{L}/u
const UPPER = /\p{Lu}/u
const DIGIT = /[\p{Nd}²³¹⁰⁴-⁹₀-₉①-⑨⑴-⑼⒈-⒐⓪⓵-⓽⓿❶-❾➀-➈➊-➒]/u

/** The features of a word's form, by characters (code points), as the weights were learnt from them. */
export function wordShape(text: string): WordShape {
  const characters = Array.from(text)
  return {
    prefix: characters[0] ?? '',
    suffix: characters.slice(-3).join(''),
    shape: characters.length >= LONG ? 'LONG' : shapeOf(characters),
    isSpace: SPACE_ONLY.test(text),
  }
}

function shapeOf(characters: readonly string[]): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const character of characters) {
    const sign = signOf(character)
    run = sign === last ? run + 1 : 1
    last = sign
    if (run <= RUN) shape += sign
  }
  return shape
}

function signOf(character: string): string {
  if (LETTER.test(character)) return UPPER.test(character) ? 'X' : 'x'
  return DIGIT.test(character) ? 'd' : character
}
