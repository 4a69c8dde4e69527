import { contains, type Figure, overlaps } from '@factsheet/model'
import type { FigureLine, Inline, Section } from './block.ts'
import { type Evidence, referenceTo } from './evidence.ts'
import { figureWords } from './figure-words.ts'
import { joined, words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { directions, figureGroups, saidBy, sectionNotes, sections } from './wording.ts'

const MOST_LARGE = 4
const LENGTHS = /^(?:second|minute|hour|day|night|week|month|quarter|year|decade|century)s?$/u

/** A small number written as a word, behind the lede, is no figure to set large. */
const SMALL = 20

/** The figures of title and lede, then those of the key facts: at most four; no ages, lengths or bare numbers. */
export function composeLargeFigures(evidence: Evidence): Section[] {
  const { sheet } = evidence
  const figures = sheet.figures
    .filter((figure) => isLarge(evidence, figure))
    .map((figure) => ({ figure, weight: weightOf(evidence, figure) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.figure.span.start - b.figure.span.start)
    .slice(0, MOST_LARGE)
    .map(({ figure }) => lineOf(evidence, figure))
  return section(sections.largeFigures, null, { kind: 'large-figures', figures }, figures.length)
}

/** Every figure, by what kind of number it is. */
export function composeFigures(evidence: Evidence): Section[] {
  const { figures } = evidence.sheet
  const groups = (['money', 'shares', 'counts', 'measures'] as const)
    .map((group) => ({
      title: figureGroups[group],
      figures: figures.filter((figure) => groupOf(figure) === group).map((figure) => lineOf(evidence, figure)),
    }))
    .filter((group) => group.figures.length > 0)
  return section(sections.figures, sectionNotes.figures, { kind: 'figure-list', groups }, groups.length)
}

function groupOf({ unit, form }: Figure): keyof typeof figureGroups {
  if (/^[A-Z]{3}$/u.test(unit)) return 'money'
  if (unit === 'percent' || form === 'part' || form === 'ratio') return 'shares'
  return unit === 'count' ? 'counts' : 'measures'
}

function isLarge({ sheet }: Evidence, figure: Figure): boolean {
  const { value, unit, of, form, span } = figure
  const counts = of !== null || figureWords(figure).counted !== ''
  const length = LENGTHS.test(unit) || sheet.times.some((time) => overlaps(time.span, span) && time.type === 'DURATION')
  const age = sheet.people.some((person) => person.age === figure.id)
  const [lede] = sheet.article.sentences
  const small = !/\d/u.test(span.text) && Number(value) < SMALL && !(lede !== undefined && overlaps(lede, span))
  return value !== null && form !== 'words' && counts && !length && !age && !small
}

function weightOf({ sheet }: Evidence, { span, value }: Figure): number {
  const [lede] = sheet.article.sentences
  const { number } = figureWords({ span, of: null, modifier: null, form: 'exact' })
  const inTitle = /\d/u.test(number) && (sheet.article.title?.text.includes(number) ?? false)
  const inLede = lede !== undefined && overlaps(lede, span)
  const inKeyFact = sheet.keyFacts.some((fact) => contains(fact.span, span))
  const alike = sheet.figures.filter((other) => String(other.value) === String(value)).length
  return (inTitle ? 40 : 0) + (inLede ? 20 : 0) + (inKeyFact ? 10 : 0) + (/\d/u.test(span.text) ? 1 : 0) + (alike - 1)
}

function lineOf(evidence: Evidence, figure: Figure): FigureLine {
  const { before, number, after, counted } = figureWords(figure)
  return {
    id: paperId(figure.id),
    before: `${directionWord(figure)}${before}`,
    number,
    after,
    caption: captionOf(evidence, figure, counted),
  }
}

/** "down 18 percent": which way it went, where the figure's own words leave it to the sentence. */
function directionWord({ direction, span }: Figure): string {
  const isTold = /\b(?:higher|lower|more|less|fewer|increase|decrease|rise|drop|fall|decline|gain|cut)\b/iu.test(
    span.text,
  )
  return direction === null || isTold ? '' : `${directions[direction]} `
}

/** What is counted, per what, when, and who says so: the article's words as far as the figure itself lacks them. */
function captionOf(evidence: Evidence, figure: Figure, counted: string): Inline[] {
  const { sheet } = evidence
  const { of, per, span } = figure
  const outside = [of, per].filter((part) => part !== null && !contains(span, part)).map((part) => part?.text ?? '')
  const what = [counted, ...outside].filter((part) => part !== '').join(' · ')
  const time = sheet.times.find(({ id }) => id === figure.time)?.span
  const source = sheet.statements.find(({ id }) => id === figure.statement)?.source
  const parts: Inline[][] = [
    what === '' ? [] : [words(what)],
    time === undefined || overlaps(span, time) ? [] : [words(time.text)],
    source === undefined || source === null ? [] : [words(saidBy(source.name))],
  ]
  return [...joined(parts, ' · '), ...referenceTo(evidence, span)]
}
