// Writes packages/model/schema/*.json from the contract; the tests fail when a committed one differs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { schemaFiles } from './schema-files.ts'

const folder = new URL('../packages/model/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const { name, content } of schemaFiles()) writeFileSync(new URL(name, folder), content)
