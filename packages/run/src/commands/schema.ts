import { factsSchema } from '@factsheet/model'

/** The JSON Schema of the facts file, as text. */
export function schema(): string {
  return `${JSON.stringify(factsSchema(), null, 2)}\n`
}
