import type { Section } from './block.ts'
import { type Evidence, referencesTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { levels, sections } from './wording.ts'

const GRAVITY = ['error', 'warning', 'info']

/** "To check": what a person should look at before the sheet is used, the gravest first. */
export function composeFindings(evidence: Evidence): Section[] {
  const { findings } = evidence.sheet
  const items = findings
    .toSorted((a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level))
    .map(({ id, level, message, spans }) => ({
      id: paperId(id),
      words: [words(`${levels[level]} `, 'strong'), words(sentenceCase(message)), ...referencesTo(evidence, spans)],
    }))
  return section(sections.findings, null, { kind: 'warnings', items }, items.length)
}

/** Messages are written to follow a colon; here they stand alone. */
function sentenceCase(message: string): string {
  const [first = ''] = message
  const whole = first.toUpperCase() + message.slice(first.length)
  return /[.!?]["”’]?$/u.test(whole) ? whole : `${whole}.`
}
