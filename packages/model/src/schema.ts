import { z } from 'zod'
import { FactSheet } from './contract/fact-sheet.ts'

/** The JSON Schema (2020-12) of the facts file, made from the contract. */
export function factsSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(FactSheet)
  return {
    $schema,
    title: 'factsheet/1',
    description: 'One article’s facts, each grounded in its characters.',
    ...rest,
  }
}
