// Faults of the rules' kinds, each planted in an article's text where it has a place for one, so that a reader would call
// it a fault too.
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
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** By the rule that must report it. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  'conflict-figure': numberAtSecondMention,
  'weekday-date-mismatch': weekdayOffByOne,
  'name-spelling': surnameMisspelled,
  'sum-mismatch': sumOffByOne,
  'percent-mismatch': percentWrong,
  'age-birth-year': birthYearWrong,
  'event-order': dateAfterPublication,
  'role-conflict': senatorAsRepresentative,
  'headline-unsupported': titleNumberChanged,
  'quotation-open': markLeftOut,
}

function replaced(text: string, { start, end }: Pick<Span, 'start' | 'end'>, words: string): Planted {
  const before = text.slice(Math.max(0, start - 30), start)
  const says = `${before}[${text.slice(start, end)} → ${words}]${text.slice(end, end + 20)}`.replaceAll(/\s+/gu, ' ')
  return { text: text.slice(0, start) + words + text.slice(end), says }
}

/** The number one larger, in digits or words as it was written. Null where it is written otherwise. */
function oneMore(words: string): string | null {
  const digits = /^\d{1,3}(?:,\d{3})*$/u.exec(words)
  if (digits !== null) return (Number(words.replaceAll(',', '')) + 1).toLocaleString('en-US')
  const spelled = NUMBERS.indexOf(words.toLowerCase())
  return spelled === -1 ? null : (NUMBERS[spelled + 1] ?? null)
}

/** What is counted, without what bounds it: "debates", "Security Council resolutions", "women". */
const COUNTED =
  /^(?:[\p{L}-]+ ){0,2}(?:[\p{L}-]+[^s]s|women|men|children)(?=$| (?:of|in|from|who|that|at|on|for|with|to)\b)/u

/** "six senators", and at the article's end "The seven senators drew no comment." */
function numberAtSecondMention({ figures, article }: FactSheet, text: string): Planted | null {
  const last = article.paragraphs.at(-1)
  for (const { id, form, unit, value, modifier, of, span, statement, per } of figures) {
    const noun = COUNTED.exec(of?.text ?? '')?.[0]
    const isCount =
      form === 'exact' && unit === 'count' && modifier === null && per === null && typeof value === 'number'
    if (!isCount || value < 3 || statement !== null || of === null || noun === undefined || last === undefined) continue
    const number = span.text.slice(0, of.start - span.start).trim()
    const other = oneMore(number)
    const head = noun.split(' ').at(-1) ?? ''
    // Where more numbers of them are told, the last sentence may mean another.
    const isOnly = !figures.some((figure) => figure.id !== id && figure.of?.text.split(' ').includes(head))
    if (other === null || !isOnly || OTHERS.test(text.slice(0, span.start))) continue
    return replaced(text, { start: last.end, end: last.end }, `\nThe ${other} ${noun} drew no comment.`)
  }
  return null
}

const OTHERS = /\b(?:other|another|more|all|first|last|additional|the|of)\s$/iu

const PEOPLE =
  /(?:^|\s)(?:senators|officers|officials|members|voters|students|workers|lawmakers|candidates|delegates|reporters|soldiers|passengers|people|residents|teachers|nurses|doctors|employees|witnesses|victims|suspects|survivors|refugees|sailors|protesters|Republicans|Democrats|judges|jurors|inmates|veterans|players|patients|advisers|lawyers|prosecutors|donors|activists|investors|leaders|governors|mayors|guests|fugitives|exiles|migrants|experts|economists|scientists)$/u

function isWhole({ form, unit, value, modifier }: Pick<Figure, 'form' | 'unit' | 'value' | 'modifier'>): boolean {
  return (
    form === 'exact' &&
    unit === 'count' &&
    modifier === null &&
    typeof value === 'number' &&
    value >= 4 &&
    value < 1000 &&
    Number.isInteger(value)
  )
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

/** "seven senators" → "seven senators, three men and three women,": where a clause ends behind people. */
function sumOffByOne({ figures }: FactSheet, text: string): Planted | null {
  const whole = figures.find(
    ({ of, span, value, form, unit, modifier }, index) =>
      isWhole({ form, unit, value, modifier }) &&
      of !== null &&
      of.end === span.end &&
      PEOPLE.test(of.text) &&
      /^(?:,(?! (?:and|or|including|some|\d))|\.(?:\s|$)| (?:who|had|have|were|are|said|voted|from) )/u.test(
        text.slice(span.end),
      ) &&
      !/\b(?:other|another|more|and|or|,)\s$/u.test(text.slice(0, span.start)) &&
      (figures[index - 1]?.span.end ?? 0) < span.start - 10,
  )
  if (whole === undefined || typeof whole.value !== 'number') return null
  const men = whole.value >> 1
  const { end } = whole.span
  const closing = /^[.,]/u.test(text.slice(end)) ? '' : ','
  return replaced(text, { start: end, end }, `, ${men} men and ${whole.value - men - 1} women${closing}`)
}

/** "31 of the 84 members" → "31 of the 84 members, or 57 percent,". */
function percentWrong({ figures, article }: FactSheet, text: string): Planted | null {
  for (const [index, part] of figures.entries()) {
    const whole = figures[index + 1]
    if (part.form !== 'part' || part.unit !== 'count' || whole === undefined) continue
    if (typeof part.value !== 'number' || typeof whole.value !== 'number' || whole.value <= part.value) continue
    const sentence = article.sentences.find(({ start, end }) => start <= part.span.start && whole.span.end <= end)
    if (sentence === undefined || !/^[\s,.]/u.test(text.slice(whole.span.end))) continue
    const share = part.value / whole.value
    const wrong = Math.round(100 * share) + (share > 0.5 ? -20 : 20)
    return replaced(text, { start: whole.span.end, end: whole.span.end }, `, or ${wrong} percent,`)
  }
  return null
}

/** "Ana Ruiz, 54, of Alba" → "Ana Ruiz, 54, who was born in 1957, of Alba", of an article of 2016. */
function birthYearWrong({ people, figures, article }: FactSheet, text: string): Planted | null {
  const published = article.published?.date
  if (published === undefined) return null
  for (const person of people) {
    const age = figures.find(({ id }) => id === person.age)
    if (age === undefined || typeof age.value !== 'number' || !text.startsWith(', ', age.span.end)) continue
    if (/died|death|killed|dead/u.test(sentenceAt(article, age.span))) continue
    const year = Number(published.slice(0, 4)) - age.value - 5
    return replaced(text, { start: age.span.end, end: age.span.end }, `, who was born in ${year}`)
  }
  return null
}

function sentenceAt({ sentences }: FactSheet['article'], { start }: Span): string {
  return sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.text ?? ''
}

/** "was arrested on Friday" → "was arrested on June 23, 2016", three weeks after publication. */
function dateAfterPublication({ events, times, article }: FactSheet, text: string): Planted | null {
  const published = article.published?.date
  if (published === undefined) return null
  for (const event of events) {
    const time = times.find(({ id }) => id === event.times[0])
    if (event.status !== 'happened' || event.relation !== 'at' || event.hedge !== null || time === undefined) continue
    if (!WEEKDAYS.includes(time.span.text) && !/^[A-Z]\p{L}+\.? \d{1,2}$/u.test(time.span.text)) continue
    if (!/(?:ed|was|met|won|said) (?:\p{L}+ ){0,2}on $/u.test(text.slice(0, time.span.start))) continue
    const later = new Date(Date.parse(published) + 21 * 86_400_000)
    const date = `${MONTHS[later.getUTCMonth()]} ${later.getUTCDate()}, ${later.getUTCFullYear()}`
    return replaced(text, time.span, date)
  }
  return null
}

/** "Sen. Ana Ruiz", and later "Rep. Ruiz". */
function senatorAsRepresentative({ people }: FactSheet, text: string): Planted | null {
  for (const { name, roles, mentions } of people) {
    const surname = name.split(' ').at(-1)
    const isSenator = roles.some(({ text: role, former }) => /^Sen\.$|^Senator$/u.test(role) && !former)
    const later = mentions.findLast(({ kind, text: words }) => kind === 'name' && words === surname)
    if (!isSenator || later === undefined || /\.\s$/u.test(text.slice(0, later.start))) continue
    return replaced(text, later, `Rep. ${surname}`)
  }
  return null
}

/** A number of the title that the body has, one larger in the title. */
function titleNumberChanged({ article }: FactSheet, text: string): Planted | null {
  const { title } = article
  if (title === null) return null
  const body = article.sentences.map((sentence) => sentence.text).join(' ')
  for (const match of title.text.matchAll(
    /(?<![\d.,$-])\b(?:\d{1,3}|three|four|five|six|seven|eight|nine)\b(?![\d.,:/-])/giu,
  )) {
    const other = oneMore(match[0])
    if (other === null || !new RegExp(`\\b${match[0]}\\b`, 'iu').test(body)) continue
    if (new RegExp(`\\b(?:${other}|${NUMBERS[Number(other)] ?? other})\\b`, 'iu').test(body)) continue
    const start = title.start + match.index
    return replaced(text, { start, end: start + match[0].length }, other)
  }
  return null
}

/** A quotation at a paragraph's end without its closing mark, where the next paragraph opens none. */
function markLeftOut({ statements, article }: FactSheet, text: string): Planted | null {
  for (const { kind, content } of statements) {
    const last = content.at(-1)
    if (kind !== 'direct' || last === undefined || !/["”]$/u.test(last.text)) continue
    const paragraph = article.paragraphs.findIndex(({ start, end }) => start <= last.start && last.end <= end)
    const next = article.paragraphs[paragraph + 1]
    if (paragraph === -1 || next === undefined || /["“”]/u.test(text.slice(last.end, next.end))) continue
    return replaced(text, { start: last.end - 1, end: last.end }, '')
  }
  return null
}
