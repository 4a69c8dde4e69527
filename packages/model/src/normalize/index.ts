import type { Corrections } from '../contract/corrections.ts'
import type { EditorMark } from '../contract/editor-mark.ts'
import type { Extraction } from '../contract/extraction.ts'
import type { FactSheet, Generator, Inputs, SheetSettings, SourceFile } from '../contract/fact-sheet.ts'
import { acceptFindings } from '../corrections/accept.ts'
import { applyCorrections } from '../corrections/apply.ts'
import { withOverrides } from '../corrections/override.ts'
import { ungrounded } from '../validate/grounding.ts'
import { findingsOf } from '../validate/index.ts'
import { danglingReferences } from '../validate/references.ts'
import { factsBy, groundsOf, seenAndUnused } from './coverage.ts'
import { normalizeGroups, normalizeOrganizations, normalizePeople, normalizePlaces } from './entities.ts'
import { clauseOf } from './event-clause.ts'
import { editedDates } from './edited-dates.ts'
import { dateOfEvent, type Dating, normalizeEvents } from './events.ts'
import { normalizeFigures } from './figure-facts.ts'
import { leveled, normalizeFindings, type PlaceOf } from './findings.ts'
import { chooseKeyFacts } from './key-facts.ts'
import { numbered, ordered } from './order.ts'
import { normalizeStatements } from './statements.ts'
import { normalizeTimes } from './times.ts'
import { withWholeGraphemes } from './whole-graphemes.ts'

/** What a sheet says of itself: which program made it, of which files. */
export interface Provenance {
  readonly generator: Generator
  readonly inputs: Inputs
  readonly settings: SheetSettings
  readonly source: SourceFile
}

/** What an editor has to say, the corrections beside the article; and how a place is told. */
export interface Editing {
  readonly corrections?: Corrections | null
  /** The head of the file for every offset, where nobody tells. */
  readonly placeOf?: PlaceOf
}

/**
 * The fact sheet of an extraction: corrections applied, values worked out, things ordered and numbered, findings and
 * coverage added. Throws a GroundingError when a span is not what the text has there: nothing ungrounded leaves this
 * function.
 */
export function toFactSheet(found: Extraction, provenance: Provenance, editing: Editing = {}): FactSheet {
  const corrected = applyCorrections(found, editing.corrections ?? { corrections: [], accept: [] })
  const extraction = withWholeGraphemes(corrected.extraction, found.text)
  const { article } = extraction
  const published = article.published?.date ?? null
  const times = normalizeTimes(extraction.times, published)
  const dating = { times, edited: editedDates(corrected.overrides) }
  const things = ordered(withDatedEvents(extraction, dating))
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
    events: normalizeEvents(things, dating, ids),
    figures: normalizeFigures(things.figures, ids, extraction.text),
    statements: normalizeStatements(things.statements, ids),
    corrections: corrected.marks.map(({ ref, ...mark }) => ({ ...mark, fact: ref === null ? null : ids(ref) })),
  }
  const problems = [...extraction.problems, ...corrected.problems]
  return finished(withOverrides(facts, corrected.overrides, ids), { ...extraction, problems }, editing)
}

/** An event whose times give no days is no dated event; a clause that is printed holds its trigger. */
function withDatedEvents(extraction: Extraction, dating: Dating): Extraction {
  const dated = extraction.events.filter((event) => dateOfEvent(event, dating) !== null)
  return { ...extraction, events: dated.map((event) => ({ ...event, ...clauseOf(event, extraction.text) })) }
}

function finished(
  facts: Omit<FactSheet, 'keyFacts' | 'findings' | 'coverage'>,
  extraction: Extraction,
  { corrections, placeOf = () => ({ line: 1, column: 1 }) }: Editing,
): FactSheet {
  const { text, article } = extraction
  const grounds = groundsOf(facts)
  const factsIn = factsBy(grounds)
  const keyFacts = chooseKeyFacts(
    article,
    (sentence) => factsIn(sentence).filter((id) => !id.startsWith('place-')),
    facts.statements.flatMap(({ quoted }) => quoted),
  )
  const problems = leveled([...extraction.problems, ...findingsOf({ ...facts, keyFacts }, text)], facts.settings.rules)
  const asOf = article.updated?.date ?? article.published?.date ?? null
  const accepted = acceptFindings(problems, corrections?.accept ?? [], text, asOf)
  const leadingIn = factsBy(keyFacts.map(({ id, span }) => ({ id, spans: [span] })))
  const made: FactSheet = {
    ...facts,
    keyFacts,
    findings: normalizeFindings(accepted.problems, placeOf),
    corrections: [...facts.corrections, ...accepted.held.map(acceptanceMark)],
    coverage: {
      sentences: article.sentences.map((sentence) => ({
        id: sentence.id,
        facts: [...leadingIn(sentence), ...factsIn(sentence)],
      })),
      seen: seenAndUnused(facts, text, extraction.seen),
    },
  }
  const sheet = withWholeGraphemes(made, text)
  assertGrounded(sheet, text)
  return sheet
}

function acceptanceMark({ acceptance, span }: ReturnType<typeof acceptFindings>['held'][number]): EditorMark {
  const { rule, reason, by } = acceptance
  return { action: 'accept', fact: null, span, note: rule, reason, by: by ?? null }
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
