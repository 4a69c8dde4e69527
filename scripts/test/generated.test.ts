import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFiles } from '../schema-files.ts'

test.each(schemaFiles())(
  'the committed $name is the one that the contract makes (npm run schema)',
  ({ name, content }) => {
    const committed = readFileSync(new URL(`../../packages/model/schema/${name}`, import.meta.url), 'utf8')
    expect(committed).toBe(content)
  },
)
