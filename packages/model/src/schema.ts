import { z } from 'zod'
import { Corrections } from './contract/corrections.ts'
import { FactsFile } from './contract/fact-sheet.ts'

/** The JSON Schema (2020-12) of the facts file, made from the contract. */
export function factsSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(FactsFile)
  return {
    $schema,
    title: 'factsheet/1',
    description: 'One article’s facts, each grounded in its characters.',
    ...rest,
  }
}

/** The JSON Schema (2020-12) of the corrections file, as an editor writes it. */
export function correctionsSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(Corrections, { io: 'input' })
  return {
    $schema,
    title: 'factsheet corrections',
    description: 'What an editor put right on the sheet of one article: STEM.corrections.yaml.',
    ...rest,
  }
}
