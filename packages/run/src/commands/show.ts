import { readFile } from 'node:fs/promises'
import { type FactSheet, readFacts } from '@factsheet/model'
import { factsOf } from '../build-article.ts'
import { factsText } from '../formatters/facts.ts'
import { pathInProject } from '../project.ts'
import type { Settings } from '../settings.ts'

/** The facts of an article or of a facts file, for the terminal. Throws what reading throws. */
export async function show(file: string, settings: Settings): Promise<string> {
  return factsText(await sheetOf(file, settings))
}

async function sheetOf(file: string, settings: Settings): Promise<FactSheet> {
  const bytes = await readFile(file)
  if (file.endsWith('.json')) return readFacts(bytes.toString('utf8'))
  return factsOf({ path: file, projectPath: pathInProject(file), bytes }, settings).sheet
}
