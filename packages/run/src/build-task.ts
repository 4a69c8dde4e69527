import { readArticle, type ReadResult as Reading, unpack } from '@factsheet/extract'
import type { FactSheet, Inputs } from '@factsheet/model'
import { buildArticle, type BuiltOutput, readOptionsOf } from './build-article.ts'
import { failure } from './failure.ts'
import { readSources, sourcesOf } from './freshness.ts'
import { countsOf, type FactCounts, type Failed, type PlacedFinding } from './outcome.ts'
import { pathInProject } from './project.ts'
import { readRegular } from './read-regular.ts'
import type { Settings } from './settings.ts'
import { sheetOf } from './sheet-of.ts'
import { type Answer, verify } from './verify-sheet.ts'

/** One article to build: what a worker is handed. */
export interface BuildTask {
  readonly file: string
  /** What the article is where it is no file: standard input. */
  readonly bytes?: Uint8Array
  readonly settings: Settings
}

/** What a worker hands back: nothing is written yet. */
export type TaskResult =
  | {
      readonly type: 'done'
      readonly inputs: Inputs
      readonly outputs: readonly BuiltOutput[]
      readonly counts: FactCounts
      readonly findings: readonly PlacedFinding[]
    }
  | Failed

/** Reads and builds one article. Writes nothing, throws nothing: its failure is a value. */
export async function buildTask({ file, bytes: given, settings }: BuildTask): Promise<TaskResult> {
  try {
    const sources = given === undefined ? await readSources(file, settings) : sourcesOf(given, null, settings)
    const { bytes, corrections, inputs } = sources
    const projectPath = given === undefined ? pathInProject(file) : file
    const article = { path: file, projectPath, bytes, corrections }
    const { sheet, outputs, findings } = await buildArticle(article, settings)
    return {
      type: 'done',
      inputs,
      outputs,
      counts: countsOf(sheet),
      findings: findings.map(({ finding: { rule, level, message }, place }) => ({
        finding: { rule, level, message },
        place,
      })),
    }
  } catch (error) {
    return failure(file, error)
  }
}

/** A file whose facts are asked for: an article, a facts file, a sheet, one of these in git. */
export interface ReadTask {
  readonly file: string
  readonly settings: Settings
}

export type ReadResult = { readonly type: 'read'; readonly sheet: FactSheet } | Failed

/** Reads the facts of a file. Throws nothing: its failure is a value. */
export async function readTask({ file, settings }: ReadTask): Promise<ReadResult> {
  try {
    return { type: 'read', sheet: (await sheetOf(file, settings)).sheet }
  } catch (error) {
    return failure(file, error)
  }
}

export type TextResult = { readonly type: 'text'; readonly reading: Reading } | Failed

/** Reads an article as far as its sentences. Throws nothing: its failure is a value. */
export async function textTask({ file, settings }: ReadTask): Promise<TextResult> {
  try {
    const source = await unpack({ path: file, bytes: await readRegular(file) })
    return { type: 'text', reading: readArticle(source, readOptionsOf(settings)) }
  } catch (error) {
    return failure(file, error)
  }
}

/** A sheet to verify, and its article as it is now where that is asked for. */
export interface VerifyTask extends ReadTask {
  readonly article: string | null
}

export type VerifyResult = { readonly type: 'verified'; readonly answers: readonly Answer[] } | Failed

/** Answers whether a sheet says what its facts and its article say. Throws nothing: its failure is a value. */
export async function verifyTask({ file, article, settings }: VerifyTask): Promise<VerifyResult> {
  try {
    const bytes = await readRegular(file)
    const now = article === null ? null : await readRegular(article)
    return { type: 'verified', answers: await verify(bytes, now, settings) }
  } catch (error) {
    return failure(file, error)
  }
}

/** Builds a sheet that nobody sees: what it takes to build one is loaded then. */
export async function warmUp(settings: Settings): Promise<void> {
  const bytes = new TextEncoder().encode('title: A\ndate: March 14, 2027\ncontent:\nThe council voted on Friday.\n')
  await buildArticle({ path: 'a.txt', projectPath: 'a.txt', bytes }, settings)
}
