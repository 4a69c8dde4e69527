// A fixture's fact sheet, and the words of its pages in reading order.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FactSheet } from '@factsheet/model'
import { pagesOf } from '@factsheet/report'
import { DEFAULTS, factsOf } from '@factsheet/run'
import { type Fixture, root } from './fixtures.ts'

/** The sheet that the program makes of a fixture's article. */
export function sheetOfFixture({ article }: Fixture): { sheet: FactSheet; text: string } {
  const bytes = readFileSync(path.join(root, article))
  return factsOf({ path: article, projectPath: article.replaceAll('\\', '/'), bytes }, DEFAULTS)
}

/** What the printed pages say, a line a placed line, in reading order. */
export function wordsOfSheet(sheet: FactSheet): string {
  return `${pagesOf(sheet, { paper: 'a4', proof: true }).join('\n')}\n`
}
