import { recognize } from '../../src/recognize/index.ts'
import { relateAttributions } from '../../src/relate/attributions/index.ts'
import { relate } from '../../src/relate/index.ts'
import { relateRoles } from '../../src/relate/roles/index.ts'
import { resolveStatements, type ResolvedStatements } from '../../src/resolve/statements.ts'
import { resolveEntities } from '../../src/resolve/things.ts'
import { readBody } from './speech.ts'

/** The statements of an article with these paragraphs, each with who says it. */
export function statementsIn(...paragraphs: readonly string[]): ResolvedStatements {
  const read = readBody(...paragraphs)
  const mentions = recognize(read)
  const parses = relate(read, mentions)
  const entities = resolveEntities(read, mentions.names, relateRoles(read.text, parses, mentions.names), parses)
  const speech = relateAttributions(read, parses, mentions.quotations)
  return resolveStatements(read, speech, mentions.quotations, entities, [], parses)
}
