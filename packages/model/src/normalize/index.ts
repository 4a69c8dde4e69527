import type { Extraction } from '../contract/extraction.ts'
import type { FactSheet, Generator, Inputs, SourceFile } from '../contract/fact-sheet.ts'
import { ungrounded } from '../validate/grounding.ts'
import { findingsOf } from '../validate/index.ts'
import { danglingReferences } from '../validate/references.ts'
import { factsIn, groundsOf, seenAndUnused } from './coverage.ts'
import { normalizeGroups, normalizeOrganizations, normalizePeople, normalizePlaces } from './entities.ts'
import { dateOfEvent, normalizeEvents } from './events.ts'
import { normalizeFigures } from './figure-facts.ts'
import { normalizeFindings } from './findings.ts'
import { chooseKeyFacts } from './key-facts.ts'
import { numbered, ordered } from './order.ts'
import { normalizeStatements } from './statements.ts'
import { normalizeTimes } from './times.ts'

/** What a sheet says of itself: which program made it, of which files. */
export interface Provenance {
  readonly generator: Generator
  readonly inputs: Inputs
  readonly source: SourceFile
}

/**
 * The fact sheet of an extraction: values worked out, things ordered and numbered, findings and coverage added.
 * Throws a GroundingError when a span is not what the text has there: nothing ungrounded leaves this function.
 */
export function toFactSheet(extraction: Extraction, provenance: Provenance): FactSheet {
  const { article } = extraction
  const published = article.published?.date ?? null
  const times = normalizeTimes(extraction.times, published)
  const things = ordered(withDatedEvents(extraction, times))
  const ids = numbered(things)
  const facts = {
    format: 'factsheet/1' as const,
    ...provenance,
    article,
    people: normalizePeople(things.people, ids),
    organizations: normalizeOrganizations(things.organizations, ids),
    places: normalizePlaces(things.places, ids),
    groups: normalizeGroups(things.groups, ids),
    times: things.times.map(({ ref, span, anchor }) => {
      const meaning = times.get(ref)
      if (meaning === undefined) throw new Error(`no meaning was worked out for “${span.text}”`)
      const from = anchor === null || anchor === 'publication' ? anchor : ids(anchor)
      return { ...meaning, id: ids(ref), span, anchor: from }
    }),
    events: normalizeEvents(things, times, ids),
    figures: normalizeFigures(things.figures, ids),
    statements: normalizeStatements(things.statements, ids),
  }
  return finished(facts, extraction)
}

/** An event whose times give no days is no dated event. */
function withDatedEvents(extraction: Extraction, times: ReturnType<typeof normalizeTimes>): Extraction {
  return { ...extraction, events: extraction.events.filter((event) => dateOfEvent(event, times) !== null) }
}

function finished(facts: Omit<FactSheet, 'keyFacts' | 'findings' | 'coverage'>, extraction: Extraction): FactSheet {
  const { text, article } = extraction
  const grounds = groundsOf(facts)
  const keyFacts = chooseKeyFacts(article, (sentence) =>
    factsIn(grounds, sentence).filter((id) => !id.startsWith('place-')),
  )
  const problems = [...extraction.problems, ...findingsOf({ ...facts, keyFacts }, text)]
  const leading = keyFacts.map(({ id, span }) => ({ id, spans: [span] }))
  const sheet: FactSheet = {
    ...facts,
    keyFacts,
    findings: normalizeFindings(problems),
    coverage: {
      sentences: article.sentences.map((sentence) => ({
        id: sentence.id,
        facts: factsIn([...leading, ...grounds], sentence),
      })),
      seen: seenAndUnused(facts, text, extraction.seen),
    },
  }
  assertGrounded(sheet, text)
  return sheet
}

/** The law is broken: a fact points at characters that do not say it. Always an error of the program. */
export class GroundingError extends Error {
  override readonly name = 'GroundingError'
}

/** Throws a GroundingError that names each fact whose span is not in the text, or that points at nothing. */
export function assertGrounded(sheet: FactSheet, text: string): void {
  const wrong = ungrounded(sheet, text).map(
    ({ path, span, found }) => `${path}: expected “${span.text}” at ${span.start}–${span.end}, found “${found}”`,
  )
  const dangling = danglingReferences(sheet).map((path) => `${path} points at nothing`)
  if (wrong.length + dangling.length > 0) {
    throw new GroundingError(`no sheet was made: ${[...wrong, ...dangling].slice(0, 5).join('; ')}`)
  }
}
