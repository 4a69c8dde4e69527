export {
  Article,
  ArticleBlock,
  ArticleNote,
  BlockKind,
  Contributor,
  Paragraph,
  Sentence,
  StatedDate,
} from './contract/article.ts'
export { Event, EventStatus, Participant, Relation } from './contract/event.ts'
export type {
  ExtractedEvent,
  ExtractedFigure,
  ExtractedGroup,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedPlace,
  ExtractedRole,
  ExtractedSource,
  ExtractedStatement,
  ExtractedTime,
  Extraction,
  Ref,
} from './contract/extraction.ts'
export {
  Coverage,
  FactSheet,
  Generator,
  Inputs,
  KeyFact,
  Seen,
  SheetSettings,
  SourceFile,
} from './contract/fact-sheet.ts'
export { Direction, Figure, FigureForm, FigureKind } from './contract/figure.ts'
export { Finding, Level } from './contract/finding.ts'
export type { Problem } from './contract/finding.ts'
export { RULES } from './contract/rules.ts'
export type { RuleName } from './contract/rules.ts'
export { Group, Organization } from './contract/organization.ts'
export { EntityMention, Person, Role } from './contract/person.ts'
export { Place } from './contract/place.ts'
export { extentsOf } from './contract/extents.ts'
export type { Extents } from './contract/extents.ts'
export { countHolding } from './contract/sorted.ts'
export { byPosition, contains, hull, overlaps, sameExtent, slice, Span, trimmed } from './contract/span.ts'
export type { Extent } from './contract/span.ts'
export { Source, SourceType, Stance, Statement, StatementKind } from './contract/statement.ts'
export { Interval, TimeExpression, TimeType } from './contract/time.ts'
export type {
  CalendarDate,
  Clock,
  DateOrder,
  DayPart,
  DurationMeaning,
  EraMeaning,
  Holiday,
  Shift,
  TimeMeaning,
  TimeMod,
  TimeUnit,
  WeekdayMeaning,
} from './contract/time-meaning.ts'
export { NUMBER_SCALES } from './contract/number-scales.ts'
export { unitRow, unitWords } from './contract/units.ts'
export { FactsFileError, isFactsAsWritten, readFacts, writeFacts } from './json.ts'
export { isSealed, sealed, UNSEALED } from './seal.ts'
export type { SealPlace } from './seal.ts'
export { assertGrounded, GroundingError, toFactSheet } from './normalize/index.ts'
export type { Editing, Provenance } from './normalize/index.ts'
export { sentenceNumbers } from './contract/sentence-at.ts'
export { selfCheck } from './validate/self-check.ts'
export { correctionsSchema, factsSchema } from './schema.ts'
export { Corrections } from './contract/corrections.ts'
export { EditorMark } from './contract/editor-mark.ts'
export { compareSheets, toCheckAgain } from './compare/index.ts'
export type { Change, ChangeType } from './compare/index.ts'
export type { FactKind, ToldFact } from './compare/told-fact.ts'
