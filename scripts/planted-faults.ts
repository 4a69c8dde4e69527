// Faults of the rules' kinds, each planted in an article's text where it has a place for one.
import type { FactSheet, Figure, Span } from '@factsheet/model'

/** The article's text with one fault in it, and what was done. */
export interface Planted {
  readonly text: string
  readonly says: string
}

/** Plants one fault of a kind; null where the article has no place for it. */
export type Planter = (sheet: FactSheet, text: string) => Planted | null

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** By the rule that must report it. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  'conflict-figure': numberAtSecondMention,
  'weekday-date-mismatch': weekdayOffByOne,
  'name-spelling': surnameMisspelled,
  'sum-mismatch': sumOffByOne,
  'percent-mismatch': percentWrong,
  'headline-unsupported': titleNumberChanged,
}

function replaced(text: string, span: Pick<Span, 'start' | 'end'>, words: string): Planted {
  const says = `“${text.slice(span.start, span.end)}” → “${words}”`
  return { text: text.slice(0, span.start) + words + text.slice(span.end), says }
}

/** The digits of a figure's number, and the number one larger in its last digit before zeros. */
function otherNumber(figure: Figure): { span: Span; words: string } | null {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(figure.span.text)
  if (digits === null) return null
  const start = figure.span.start + digits.index
  const at = digits[0].search(/[1-9](?=[0,.]*$)/u)
  if (at === -1) return null
  const digit = Number(digits[0][at])
  const words = digits[0].slice(0, at) + String(digit === 9 ? 8 : digit + 1) + digits[0].slice(at + 1)
  return { span: { start, end: start + digits[0].length, text: digits[0] }, words }
}

const baseKey = ({ key }: Figure): string => key.replace(/#\d+$/u, '')

function numberAtSecondMention({ figures }: FactSheet, text: string): Planted | null {
  const second = figures.find(
    (figure, index) =>
      figure.of !== null &&
      figure.form === 'exact' &&
      figures
        .slice(0, index)
        .some(
          (first) =>
            first.value === figure.value && baseKey(first) === baseKey(figure) && first.of?.text === figure.of?.text,
        ),
  )
  const other = second === undefined ? null : otherNumber(second)
  return other === null ? null : replaced(text, other.span, other.words)
}

/** "Tuesday" → "Wednesday, Sept. 20", where the 20th is the Tuesday meant. */
function weekdayOffByOne({ times }: FactSheet, text: string): Planted | null {
  const time = times.find(({ span, value }) => WEEKDAYS.includes(span.text) && /^\d{4}-\d\d-\d\d$/u.test(value ?? ''))
  if (time?.value == null) return null
  const [, month = '1', day = '1'] = time.value.split('-')
  const next = WEEKDAYS[(WEEKDAYS.indexOf(time.span.text) + 1) % 7]
  return replaced(text, time.span, `${next}, ${MONTHS[Number(month) - 1]} ${Number(day)}`)
}

/** A full name's surname at a later mention, two letters inside it the wrong way round. */
function surnameMisspelled({ people }: FactSheet, text: string): Planted | null {
  for (const { name, mentions } of people) {
    const surname = name.split(' ').at(-1) ?? ''
    const later = mentions.filter(({ kind, text: words }) => kind === 'name' && words === surname)
    const last = later.at(-1)
    if (!name.includes(' ') || surname.length < 6 || last === undefined || later.length < 2) continue
    const middle = surname.length >> 1
    const [a = '', b = ''] = [surname[middle], surname[middle + 1]]
    if (a === b) continue
    return replaced(text, last, surname.slice(0, middle) + b + a + surname.slice(middle + 2))
  }
  return null
}

/** "seven senators" → "seven senators, three men and three women,". */
function sumOffByOne({ figures }: FactSheet, text: string): Planted | null {
  const whole = figures.find(
    ({ form, unit, value, modifier, span }) =>
      form === 'exact' &&
      unit === 'count' &&
      modifier === null &&
      typeof value === 'number' &&
      value >= 5 &&
      value < 100 &&
      Number.isInteger(value) &&
      /^[\s,.]/u.test(text.slice(span.end)),
  )
  if (whole === undefined || typeof whole.value !== 'number') return null
  const men = whole.value >> 1
  const women = whole.value - men - 1
  const { end } = whole.span
  const closing = text[end] === '.' || text[end] === ',' ? '' : ','
  return replaced(text, { start: end, end }, `, ${men} men and ${women} women${closing}`)
}

/** "31 of 84" → "31 of 84, or 57 percent,". */
function percentWrong({ figures }: FactSheet, text: string): Planted | null {
  const part = figures.find(({ form, unit, value }) => form === 'part' && unit === 'count' && Array.isArray(value))
  if (part === undefined || !Array.isArray(part.value)) return null
  const [some, all] = part.value
  const wrong = Math.round((100 * some) / all) + (some / all > 0.5 ? -20 : 20)
  const { end } = part.span
  return replaced(text, { start: end, end }, `, or ${wrong} percent,`)
}

/** A number of the title that the body has, changed in the title. */
function titleNumberChanged({ article }: FactSheet, text: string): Planted | null {
  const { title } = article
  const number = title === null ? null : /(?<![\d.,-])[1-9]\d+(?![\d.,-])/u.exec(title.text)
  if (title === null || number === null) return null
  const body = article.sentences.map((sentence) => sentence.text).join(' ')
  const other = String(Number(number[0]) + 3)
  if (!body.includes(number[0]) || body.includes(other)) return null
  const start = title.start + number.index
  return replaced(text, { start, end: start + number[0].length }, other)
}
