import type { ExtractedStatement, ExtractedTime, Problem, Seen } from '@factsheet/model'
import type { ReadText } from '../read/text.ts'
import type { QuotationMention, ReportedSpeechMention } from '../recognize/mention.ts'
import type { Entities } from './entities.ts'

/** Statements with who says them, findings about quotations, and quotations seen and not used. */
export interface ResolvedStatements {
  readonly statements: readonly ExtractedStatement[]
  readonly problems: readonly Problem[]
  readonly seen: readonly Seen[]
}

/** Content, cue and source become a statement; who "he" is, or null. */
export function resolveStatements(
  _read: ReadText,
  _speech: readonly ReportedSpeechMention[],
  _quotations: readonly QuotationMention[],
  _entities: Entities,
  _times: readonly ExtractedTime[],
): ResolvedStatements {
  return { statements: [], problems: [], seen: [] }
}
