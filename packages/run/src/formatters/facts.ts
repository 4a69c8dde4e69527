import { type Extent, type FactSheet, sentenceNumbers } from '@factsheet/model'
import { printable } from './printable.ts'

type Line = readonly [id: string, text: string, span: Extent]

/** The facts for a terminal: a heading a section, a line a fact, the sentence number in brackets. */
export function factsText(sheet: FactSheet): string {
  const title = sheet.article.title?.text ?? 'Untitled'
  const published = sheet.article.published?.date ?? 'no publication date'
  const sections = [
    section(
      sheet,
      'Key facts',
      sheet.keyFacts.map(({ id, span }) => [id, span.text, span]),
    ),
    section(sheet, 'People', people(sheet)),
    section(sheet, 'Organizations', named(sheet.organizations)),
    section(sheet, 'Places', named(sheet.places)),
    section(sheet, 'Timeline', timeline(sheet)),
    section(
      sheet,
      'Figures',
      sheet.figures.map(({ id, span }) => [id, span.text, span]),
    ),
    section(sheet, 'Statements', statements(sheet)),
    section(sheet, 'To check', findings(sheet)),
  ]
  return `${printable(title)}\n${published}\n${sections.filter((text) => text !== '').join('')}`
}

function section(sheet: FactSheet, title: string, lines: readonly Line[]): string {
  if (lines.length === 0) return ''
  const rows = lines.map(
    ([id, text, span]) => `  ${printable(id).padEnd(16)} ${printable(text)} [${sentenceNumbers(sheet.article, span)}]`,
  )
  return `\n${title}\n${rows.join('\n')}\n`
}

function people({ people: all }: FactSheet): Line[] {
  return named(all).map(([id, name, span], index) => {
    const roles = all[index]?.roles.map(({ text }) => text) ?? []
    return [id, [name, ...roles].join(', '), span]
  })
}

function named(things: readonly { id: string; name: string; mentions: readonly Extent[] }[]): Line[] {
  return things.flatMap(({ id, name, mentions: [first] }): Line[] => (first === undefined ? [] : [[id, name, first]]))
}

function timeline({ events }: FactSheet): Line[] {
  return events
    .toSorted((a, b) => ((a.interval.start ?? '') < (b.interval.start ?? '') ? -1 : 1))
    .map(({ id, date, status, span }) => [
      id,
      `${date}${status === 'happened' ? '' : ` (${status})`}  ${span.text}`,
      span,
    ])
}

function statements({ statements: all }: FactSheet): Line[] {
  return all.flatMap(({ id, source, stance, content, cue }): Line[] => {
    const [first = cue ?? source?.span] = content
    if (first === undefined) return []
    return [[id, `${source?.name ?? 'nobody named'} ${stance}: ${content.map(({ text }) => text).join(' … ')}`, first]]
  })
}

function findings({ findings: all }: FactSheet): Line[] {
  return all.map(({ id, level, message, spans: [first] }) => [
    id,
    `${level}: ${message}`,
    first ?? { start: 0, end: 0 },
  ])
}
