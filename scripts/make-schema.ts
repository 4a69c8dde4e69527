// Writes packages/model/schema/factsheet-1.schema.json from the contract; the tests fail when the committed one differs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { factsSchema } from '@factsheet/model'

const folder = new URL('../packages/model/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('factsheet-1.schema.json', folder), `${JSON.stringify(factsSchema(), null, 2)}\n`)
