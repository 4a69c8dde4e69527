import type { Finding } from '@factsheet/model'
import type { Item, Section } from './block.ts'
import type { FactLabel } from './line-parts.ts'
import { type Evidence, referencesTo } from './evidence.ts'
import { words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { levels, sections } from './wording.ts'

const GRAVITY = ['error', 'warning', 'info']
/** Page 1 has the story to tell: so many findings stand above it, the others behind it. */
const MOST_FIRST = 4
/** Words in question that are longer are cut: the sentence is one look away. */
const LONGEST_WORDS = 60

/**
 * "To check": what a person should look at before the sheet is used, the gravest first; what is said twice, once. The
 * first few warnings stand on page 1, remarks and what has no room there behind it.
 */
export function composeFindings(evidence: Evidence): { readonly first: Section[]; readonly rest: Section[] } {
  const ordered = evidence.sheet.findings.toSorted((a, b) => GRAVITY.indexOf(a.level) - GRAVITY.indexOf(b.level))
  const groups = [...Map.groupBy(ordered, ({ level, message }) => `${level} ${message}`).values()]
  const grave = groups.filter(([finding]) => finding?.level !== 'info').slice(0, MOST_FIRST)
  const boxed = (title: string, shown: readonly Finding[][]): Section[] => {
    const items = shown.flatMap((group) => itemOf(evidence, group))
    return section(title, null, { kind: 'warnings', items }, items.length)
  }
  return {
    first: boxed(sections.findings, grave),
    rest: boxed(
      grave.length === 0 ? sections.findings : sections.moreFindings,
      groups.filter((group) => !grave.includes(group)),
    ),
  }
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
        ...wordsInQuestion(first),
        ...referencesTo(evidence, spans),
        ...(also.length === 0
          ? []
          : [words(' '), ...also.map((label): FactLabel => ({ kind: 'fact', label, target: null }))]),
      ],
    },
  ]
}

/** The words that a finding is about, where its message does not have them. */
function wordsInQuestion({ message, spans: [span] }: Finding) {
  if (span === undefined || /[“"‘]/u.test(message) || message.includes(span.text)) return []
  const { text } = span
  const cut = text.length <= LONGEST_WORDS ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_WORDS))} …`
  return [words(` “${cut}”`)]
}

/** Messages are written to follow a colon; here they stand alone. */
function sentenceCase(message: string): string {
  const [first = ''] = message
  const whole = first.toUpperCase() + message.slice(first.length)
  return /[.!?]["”’]?$/u.test(whole) ? whole : `${whole}.`
}
