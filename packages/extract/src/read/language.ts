import { type Problem, slice, type Span } from '@factsheet/model'
// The smallest table: none of 431 English paragraphs of news is told as another language, and 95 of 100 in twenty
// other languages are. Sources of the method: N-grams of bytes, https://github.com/nitotm/efficient-language-detector-js
import { eld } from 'eld/extrasmall'

/** Fewer letters than these tell no language: a name, a headline, a score. */
const FEWEST_LETTERS = 40
/** Text that is looked at: a language shows in less. */
const MOST_CHARACTERS = 10_000

const NAMES = new Intl.DisplayNames('en', { type: 'language' })

/** What is not English: the article as a whole, else its paragraphs that are not. At most `most` of them are told. */
export function otherLanguages(text: string, body: readonly Span[], most: number): Problem[] {
  const [first] = body
  if (first === undefined) return []
  const byLanguage = Map.groupBy(body, (block) => otherLanguage(block.text))
  const others = [...byLanguage].flatMap(([language, blocks]) => (language === null ? [] : [{ language, blocks }]))
  // Short paragraphs, each too short to tell its language, tell it together.
  const isMostly = lengthOf(others.flatMap(({ blocks }) => blocks)) > lengthOf(body) / 2
  const whole = isMostly || others.length === 0 ? otherLanguage(body.map((block) => block.text).join('\n')) : null
  if (whole !== null) return [told(`the article is in ${whole}`, [slice(text, first.start, first.end)])]
  return others.map(({ language, blocks }) => {
    const spans = blocks.slice(0, most).map(({ start, end }) => slice(text, start, end))
    return told(`${blocks.length === 1 ? 'a paragraph is' : `${blocks.length} paragraphs are`} in ${language}`, spans)
  })
}

function lengthOf(blocks: readonly Span[]): number {
  return blocks.reduce((sum, { start, end }) => sum + end - start, 0)
}

function told(found: string, spans: readonly Span[]): Problem {
  const message = `${found}: facts are read from English only, expect next to none; translate it or take it out`
  return { rule: 'not-english', level: 'warning', message, spans: [...spans] }
}

/** A word with a capital: often a name, and names of abroad tell no language. */
const CAPITALIZED = /\p{Lu}[\p{L}\p{M}’'-]*/gu

/** The name of the language that a text is surely in, where it is another than English. */
function otherLanguage(text: string): string | null {
  const start = text.slice(0, MOST_CHARACTERS).replaceAll(CAPITALIZED, ' ')
  const letters = start.match(/\p{L}/gu)?.length ?? 0
  // A sign of Chinese or Japanese is worth a word of letters.
  const weight = letters + 3 * (start.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0)
  if (weight < FEWEST_LETTERS) return null
  const result = eld.detect(start)
  if (result.language === '' || result.language === 'en' || !result.isReliable()) return null
  return NAMES.of(result.language) ?? result.language
}
