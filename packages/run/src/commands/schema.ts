import { correctionsSchema, factsSchema } from '@factsheet/model'
import { UsageError } from '../outcome.ts'

const SCHEMAS: ReadonlyMap<string, () => unknown> = new Map([
  ['facts', factsSchema],
  ['corrections', correctionsSchema],
])

/** The JSON Schema of the facts file or of the corrections file, as text. Throws a UsageError for another name. */
export function schema(file: string): string {
  const make = SCHEMAS.get(file)
  if (make === undefined) throw new UsageError(`schema: found “${file}”, expected facts or corrections`)
  return `${JSON.stringify(make(), null, 2)}\n`
}
