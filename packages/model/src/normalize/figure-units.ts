import { unitRow } from '../contract/units.ts'

/** Whether an article writes of British money: there "pounds" are it, unless they are pounds of something. */
export function tellsSterling(text: string): boolean {
  return /£|\bpence\b|\bsterling\b/iu.test(text)
}

/** The scale in which an article tells temperatures, where it names one alone: its bare degrees are of it. */
export function temperatureScale(text: string): string | null {
  const celsius = /\b(?:celsius|centigrade)\b|°\s?C\b/iu.test(text)
  const fahrenheit = /\bfahrenheit\b|°\s?F\b/iu.test(text)
  if (celsius === fahrenheit) return null
  return celsius ? 'celsius' : 'fahrenheit'
}

/** The normalized unit of the words or sign for it, and what one of them is; words that are not known stay. */
export function readUnit(words: string): { readonly unit: string; readonly factor: number } {
  const found = unitRow(words)
  if (found !== undefined) return { unit: found.unit, factor: found.factor }
  return {
    unit: words
      .toLowerCase()
      .replaceAll(/[-‐‑\s]+/gu, ' ')
      .trim(),
    factor: 1,
  }
}
