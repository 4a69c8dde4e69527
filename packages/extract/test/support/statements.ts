import { recognize } from '../../src/recognize/index.ts'
import { resolveStatements, type ResolvedStatements } from '../../src/resolve/statements.ts'
import { resolveEntities } from '../../src/resolve/things.ts'
import { readBody } from './speech.ts'

/** The statements of an article with these paragraphs, each with who says it. */
export function statementsIn(...paragraphs: readonly string[]): ResolvedStatements {
  const read = readBody(...paragraphs)
  const mentions = recognize(read)
  const entities = resolveEntities(read, mentions.names, mentions.roles)
  return resolveStatements(read, mentions.reportedSpeech, mentions.quotations, entities, [])
}
