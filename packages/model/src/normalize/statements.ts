import type { ExtractedStatement } from '../contract/extraction.ts'
import type { Statement } from '../contract/statement.ts'
import { fold, uniqueKeys } from './names.ts'
import type { Ids } from './order.ts'

const KEY_WORDS = 8

/** Statements with ids and keys: the key is the source's name and the first eight words of the content. */
export function normalizeStatements(statements: readonly ExtractedStatement[], ids: Ids): Statement[] {
  return uniqueKeys(
    statements.map(({ ref, source, content, quoted, time, ...rest }) => ({
      ...rest,
      id: ids(ref),
      key: `${source === null ? '' : fold(source.name)}/${firstWords(content.map(({ text }) => text).join(' '))}`,
      content: [...content],
      quoted: [...quoted],
      source: source === null ? null : { ...source, entities: source.entities.map(ids) },
      time: time === null ? null : ids(time),
    })),
  )
}

function firstWords(text: string): string {
  return fold(text).split('-').slice(0, KEY_WORDS).join('-')
}
