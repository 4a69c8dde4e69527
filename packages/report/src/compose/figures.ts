import { contains, type Figure, overlaps, type Span } from '@factsheet/model'
import type { FigureLine, LargeFigures, Section, Titled } from './block.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { eventLabel } from './event-label.ts'
import { figureWords } from './figure-words.ts'
import { clauseAround } from './figure-clause.ts'
import { joined, words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { abreast, section } from './section.ts'
import { directions, sectionNotes, sections, tables } from './wording.ts'

const MOST_LARGE = 4
/** A small number written as a word, behind the lede, is no figure to set large. */
const SMALL = 20
/** How large a number is set that says by itself what it is. */
const WEIGHTS = { title: 40, lede: 20, keyFact: 10, digits: 1 } as const

/** The figures of title and lede, then those of the key facts: at most four; no ages, lengths or bare numbers. */
export function composeLargeFigures(evidence: Evidence): Titled<LargeFigures> | null {
  const figures = evidence.sheet.figures
    .filter((figure) => isLarge(evidence, figure))
    .map((figure) => ({ figure, weight: weightOf(evidence, figure) }))
    .filter(({ weight }) => weight > WEIGHTS.digits)
    .toSorted((a, b) => b.weight - a.weight || a.figure.span.start - b.figure.span.start)
    .filter(({ figure }, index, all) => all.findIndex((one) => isSameAmount(one.figure, figure)) === index)
    .slice(0, MOST_LARGE)
    .map(({ figure }) => largeLineOf(evidence, figure))
  if (figures.length === 0) return null
  return { title: sections.largeFigures, note: null, content: { kind: 'large-figures', figures } }
}

/** Every figure in text order: how much of what, when, who says so. */
export function composeFigures(evidence: Evidence): Section[] {
  const { sheet } = evidence
  const rows = sheet.figures.map((figure) => {
    const { counted } = figureWords(figure)
    const time = sheet.times.find(({ id }) => id === figure.time)?.span
    const source = sheet.statements.find(({ id }) => id === figure.statement)?.source
    const what = countedOf(figure, counted)
    const parts = [
      what === '' ? [] : [words(what)],
      time === undefined || overlaps(figure.span, time) ? [] : [words(time.text)],
      source === undefined || source === null ? [] : [words(source.name, 'soft')],
    ]
    return {
      id: paperId(figure.id),
      cells: [[[words(amountOf(figure))]], [[...joined(parts, ' · '), ...referenceTo(evidence, figure.span)]]],
    }
  })
  const columns = [
    { title: tables.amount, weight: 38 },
    { title: tables.counted, weight: 62 },
  ]
  return section(
    sections.figures,
    sectionNotes.figures,
    { kind: 'table', idTitle: tables.id, columns, rows, abreast: abreast(rows.length), lead: 'strong' },
    rows.length,
  )
}

function isLarge({ sheet }: Evidence, figure: Figure): boolean {
  const { value, of, form, span, kind, unit } = figure
  const counts = of !== null || unit !== 'count' || figureWords(figure).counted !== ''
  const length = kind === 'age' || kind === 'length'
  const within = sheet.times.some((time) => overlaps(time.span, span) && time.type === 'DURATION')
  const small = !/\d/u.test(figureWords(figure).number) && Number(value) < SMALL
  return (
    value !== null &&
    !isConversion(sheet, span) &&
    form !== 'words' &&
    form !== 'part' &&
    counts &&
    !length &&
    !within &&
    !small
  )
}

/** "190 kilometers (118 miles)": the same length again. */
function isConversion({ article }: Evidence['sheet'], span: Span): boolean {
  const sentence = article.sentences.find((one) => contains(one, span))
  return sentence?.text.charAt(span.start - sentence.start - 1) === '('
}

function isSameAmount(a: Figure, b: Figure): boolean {
  return a.unit === b.unit && String(a.value) === String(b.value)
}

function weightOf({ sheet }: Evidence, { span, value }: Figure): number {
  const [lede] = sheet.article.sentences
  const { number } = figureWords({ span, of: null, modifier: null, form: 'exact' })
  const inTitle = /\d/u.test(number) && (sheet.article.title?.text.includes(number) ?? false)
  const inLede = lede !== undefined && overlaps(lede, span)
  const inKeyFact = sheet.keyFacts.some((fact) => contains(fact.span, span))
  const alike = sheet.figures.filter((other) => String(other.value) === String(value)).length
  return (
    (inTitle ? WEIGHTS.title : 0) +
    (inLede ? WEIGHTS.lede : 0) +
    (inKeyFact ? WEIGHTS.keyFact : 0) +
    (/\d/u.test(span.text) ? WEIGHTS.digits : 0) +
    (alike - 1)
  )
}

/** The number large, and below it the clause that it stands in: only there it is said what happened to it. */
function largeLineOf(evidence: Evidence, figure: Figure): FigureLine {
  const { before, number, after } = figureWords(figure)
  const caption = [words(storyOf(evidence, figure)), ...referenceTo(evidence, figure.span)]
  return { id: paperId(figure.id), before: `${directionWord(figure)}${before}`, number, after, caption }
}

/** The label of an event that tells the figure; else the clause around it. */
function storyOf({ sheet }: Evidence, { span }: Figure): string {
  const told = sheet.events.find(({ label }) => label?.some((piece) => contains(piece, span)))
  const label = told === undefined ? null : eventLabel(told, sheet)
  if (label !== null) return label
  const sentence = sheet.article.sentences.find((one) => contains(one, span))
  return sentence === undefined ? span.text : clauseAround(sentence, span)
}

function amountOf(figure: Figure): string {
  const { before, number, after } = figureWords(figure)
  return `${directionWord(figure)}${before}${number}${after}`
}

/** "down 18 percent": which way it went, where the figure's own words leave it to the sentence. */
function directionWord({ direction, span }: Figure): string {
  const isTold = /\b(?:higher|lower|more|less|fewer|increase|decrease|rise|drop|fall|decline|gain|cut)\b/iu.test(
    span.text,
  )
  return direction === null || isTold ? '' : `${directions[direction]} `
}

/** What is counted and per what: the article's words as far as the number's own lack them. */
function countedOf({ of, per, span }: Figure, counted: string): string {
  const outside = [of, per].flatMap((part) => (part === null || contains(span, part) ? [] : [part.text]))
  return [counted, ...outside].filter((part) => part !== '').join(' · ')
}
