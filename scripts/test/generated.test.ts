import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factsSchema } from '@factsheet/model'

test('the committed JSON Schema is the one that the contract makes (npm run schema)', () => {
  const committed = readFileSync(
    new URL('../../packages/model/schema/factsheet-1.schema.json', import.meta.url),
    'utf8',
  )
  expect(committed).toBe(`${JSON.stringify(factsSchema(), null, 2)}\n`)
})
