import type { Source } from '@factsheet/model'
import type { Evidence } from './evidence.ts'

/** The first role, in the article's words, of the one person that a source is; empty for others. */
export function rolesOfSource({ sheet }: Evidence, { entities, type }: Source): string {
  if (type !== 'person' || entities.length !== 1) return ''
  const person = sheet.people.find(({ id }) => id === entities[0])
  return person?.roles[0]?.text ?? ''
}
