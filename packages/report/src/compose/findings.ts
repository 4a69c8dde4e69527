import type { Finding } from '@factsheet/model'
import type { FactLabel, Item, Section } from './block.ts'
import { type Evidence, referencesTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { levels, sections } from './wording.ts'

const GRAVITY = ['error', 'warning', 'info']

/** "To check": what a person should look at before the sheet is used, the gravest first; what is said twice, once. */
export function composeFindings(evidence: Evidence): Section[] {
  const ordered = evidence.sheet.findings.toSorted((a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level))
  const groups = Map.groupBy(ordered, ({ level, message }) => `${level} ${message}`)
  const items = [...groups.values()].flatMap((group) => itemOf(evidence, group))
  return section(sections.findings, null, { kind: 'warnings', items }, items.length)
}

function itemOf(evidence: Evidence, [first, ...others]: readonly Finding[]): Item[] {
  if (first === undefined) return []
  const also = others.map(({ id }) => paperId(id))
  const spans = [first, ...others].flatMap((finding) => finding.spans)
  return [
    {
      id: paperId(first.id),
      also,
      words: [
        words(`${levels[first.level]} `, 'strong'),
        words(sentenceCase(first.message)),
        ...referencesTo(evidence, spans),
        ...(also.length === 0
          ? []
          : [words(' '), ...also.map((label): FactLabel => ({ kind: 'fact', label, target: null }))]),
      ],
    },
  ]
}

/** Messages are written to follow a colon; here they stand alone. */
function sentenceCase(message: string): string {
  const [first = ''] = message
  const whole = first.toUpperCase() + message.slice(first.length)
  return /[.!?]["”’]?$/u.test(whole) ? whole : `${whole}.`
}
