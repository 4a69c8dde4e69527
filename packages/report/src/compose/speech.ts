import type { Source, Statement } from '@factsheet/model'
import type { Section, SpeechGroup } from './block.ts'
import type { Inline } from './line-parts.ts'
import { type Evidence, referencesTo } from './evidence.ts'
import { joined, words } from './inline.ts'
import { paperId } from './paper-ids.ts'
import { section } from './section.ts'
import { sectionNotes, sections, sourceNotStated } from './wording.ts'

/** "Who says what": quotations, paraphrases and refusals by who is named as the source, in text order. */
export function composeSpeech(evidence: Evidence): Section[] {
  const groups = bySource(evidence.sheet.statements).map(({ source, statements }): SpeechGroup => ({
    source: speakerOf(evidence, source),
    items: statements.map((statement) => ({
      id: paperId(statement.id),
      quoted: isQuotation(statement),
      words: [...saidIn(statement), ...referencesTo(evidence, placesOf(statement))],
    })),
  }))
  return section(sections.speech, sectionNotes.speech, { kind: 'speech', groups }, groups.length)
}

/** Statements by who says them; a source without an entity is told by its name. */
export function bySource(
  statements: readonly Statement[],
): { readonly source: Source | null; readonly statements: readonly Statement[] }[] {
  const groups = Map.groupBy(statements, ({ source }) =>
    source === null ? '' : source.entities.length > 0 ? source.entities.join() : source.name.toLowerCase(),
  )
  return [...groups.values()].map((group) => ({ source: group[0]?.source ?? null, statements: group }))
}

/** The name of a source with the first role, in the article's words, of the one person that it is. */
export function speakerOf({ sheet }: Evidence, source: Source | null): Inline[] {
  if (source === null) return [words(sourceNotStated, 'soft')]
  const person = source.entities.length === 1 ? sheet.people.find(({ id }) => id === source.entities[0]) : undefined
  const role = source.type === 'person' ? person?.roles[0]?.text : undefined
  return [words(source.name, 'strong'), ...(role === undefined ? [] : [words(`, ${role}`, 'soft')])]
}

/** What a statement says: a quotation in its marks, a paraphrase behind the article's own verb. */
export function saidIn(statement: Statement): Inline[] {
  const { content, quoted, via } = statement
  const through = via === null ? [] : [words(` (${via.text})`, 'soft')]
  if (!isQuotation(statement))
    return [
      ...cueOf(statement),
      ...joined(
        content.map(({ text }) => [words(text)]),
        ' · ',
      ),
      ...through,
    ]
  // A comma before the closing mark belongs to the sentence around the quotation.
  const parts = (quoted.length > 0 ? quoted : content).map(({ text }) => text.trim().replace(/,$/u, ''))
  return [words(`“${parts.join('” “')}”`), ...through]
}

/** Where a statement is said; a refusal is its verb. */
export function placesOf({ content, cue, source }: Statement): { readonly start: number; readonly end: number }[] {
  if (content.length > 0) return [...content]
  return [cue, source?.span].flatMap((span) => (span === null || span === undefined ? [] : [span]))
}

function isQuotation({ kind, content }: Statement): boolean {
  return kind === 'direct' && content.length > 0
}

/** The verb before what is said; a colon parts the two where what is said does not follow from it. */
function cueOf({ cue, content }: Statement): Inline[] {
  if (cue === null || /^accord/iu.test(cue.text)) return []
  const [first] = content
  if (first === undefined) return [words(cue.text)]
  const behind = first.start - cue.end
  const follows = behind === 1 || (behind > 0 && /^[\p{Ll}“"‘\d$€£]/u.test(first.text))
  return [words(`${cue.text}${follows ? '' : ':'} `, 'soft')]
}
