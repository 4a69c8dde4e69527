import { stat } from 'node:fs/promises'
import path from 'node:path'
import pMap from 'p-map'
import { type ArticleFile, findArticles, type FoundArticles } from '../articles.ts'
import type { TaskResult } from '../build-task.ts'
import { noteOf } from '../article-note.ts'
import { correctionsFile } from '../corrections-file.ts'
import { failure } from '../failure.ts'
import { freshOf } from '../fresh-outcome.ts'
import { AT_ONCE, judge, readSources, sourcesOf } from '../freshness.ts'
import { removeLeftovers } from '../leftovers.ts'
import { findOrphans, removeOrphans } from '../orphans.ts'
import { type Outcome, UsageError } from '../outcome.ts'
import { builderFor } from '../pool.ts'
import type { Settings } from '../settings.ts'
import { outputPath } from '../store.ts'
import { writeTogether } from '../write-whole.ts'

/** Who is told what while a build goes on. */
export interface BuildHooks {
  /** An article that is no file: standard input. */
  readonly given?: ArticleFile
  /** What the paths name, before anything is built. */
  readonly onFound?: (found: FoundArticles) => void
  /** How many articles are to be built, once that is known. */
  readonly onStart?: (articles: number) => void
  /** Each outcome as it comes. */
  readonly onOutcome?: (outcome: Outcome) => void
  /** Absolute paths: only articles among these, or with their corrections among these, are looked at. */
  readonly changed?: ReadonlySet<string>
  /** Aborted: no further article is begun, those under way are finished and written. */
  readonly signal?: AbortSignal
}

/** What a build did: an outcome for each article and each orphan, and how many articles an abort left out. */
export interface BuildResult {
  readonly outcomes: readonly Outcome[]
  readonly notReached: number
}

interface Job {
  readonly article: ArticleFile
  readonly reasons: readonly string[]
}

/**
 * Builds the sheets of all articles that `paths` name and whose outputs are not fresh. One article's failure is its
 * own, and so is a path that cannot be read. Throws a UsageError when two articles would write the same output.
 */
export async function build(
  paths: readonly string[],
  settings: Settings,
  hooks: BuildHooks = {},
): Promise<BuildResult> {
  await checkOutput(settings.out)
  const found = await findArticles(paths, settings, hooks.given === undefined ? [] : [hooks.given])
  const { articles } = found
  hooks.onFound?.(found)
  const outcomes: Outcome[] = []
  const tell = (outcome: Outcome): void => {
    outcomes.push(outcome)
    hooks.onOutcome?.(outcome)
  }
  for (const one of found.unread) if (hooks.changed?.has(path.resolve(one.article)) ?? true) tell(one)
  const jobs: Job[] = []
  const known = await pMap(concerned(articles, hooks.changed), (article) => beforehand(article, settings), AT_ONCE)
  for (const one of known) {
    if ('type' in one) tell(one)
    else jobs.push(one)
  }
  hooks.onStart?.(jobs.length)
  const done = await buildAll(jobs, settings, hooks.signal, tell)
  await settleOrphans(articles, settings, tell)
  await removeLeftovers(settings.out).catch((error: unknown) => tell(failure(settings.out, error)))
  return { outcomes, notReached: jobs.length - done }
}

function concerned(articles: readonly ArticleFile[], changed: BuildHooks['changed']): readonly ArticleFile[] {
  if (changed === undefined) return articles
  return articles.filter(({ path: file }) =>
    [file, correctionsFile(file)].some((one) => changed.has(path.resolve(one))),
  )
}

/** What is known of an article before it is built: an outcome, or the job that it is. */
async function beforehand(article: ArticleFile, settings: Settings): Promise<Outcome | Job> {
  try {
    const { bytes } = article
    const sources = bytes === undefined ? await readSources(article.path, settings) : sourcesOf(bytes, null, settings)
    const judgement = await judge(article, sources, settings)
    if (settings.force) return { article, reasons: ['--force'] }
    if (judgement.state === 'stale') return { article, reasons: judgement.reasons }
    if (judgement.state === 'kept') {
      return { type: 'edited', article: article.path, outputs: judgement.edited, foreign: judgement.foreign }
    }
    return freshOf(article, judgement.made, settings)
  } catch (error) {
    return failure(article.path, error)
  }
}

/** Builds and writes; gives how many were begun. */
async function buildAll(
  jobs: readonly Job[],
  settings: Settings,
  signal: AbortSignal | undefined,
  tell: (outcome: Outcome) => void,
): Promise<number> {
  if (jobs.length === 0) return 0
  const builder = builderFor(jobs.length, settings)
  let next = 0
  const runner = async (): Promise<void> => {
    for (;;) {
      const job = signal?.aborted === true ? undefined : jobs[next]
      if (job === undefined) return
      next += 1
      const result = await builder.run({ file: job.article.path, settings, ...bytesOf(job.article) })
      tell(await keep(job, result, settings))
    }
  }
  // One more than can be built at once, so that nobody waits while an output is written.
  await Promise.all(Array.from({ length: builder.width + 1 }, runner))
  return next
}

/** Writes what was built, and the note of its article with it. */
async function keep({ article, reasons }: Job, result: TaskResult, settings: Settings): Promise<Outcome> {
  if (result.type === 'failed') return result
  try {
    const files = result.outputs.map(({ format, content }) => ({
      file: outputPath(settings.out, article.stem, format),
      content,
    }))
    // What came by standard input lies nowhere, and can never be gone.
    const notes = article.bytes === undefined ? [noteOf(settings.out, article)] : []
    await writeTogether(settings.out, [...files, ...notes])
    const { counts, findings } = result
    const outputs = files.map(({ file }) => file)
    return { type: 'built', article: article.path, outputs, counts, findings, reasons }
  } catch (error) {
    return failure(article.path, error)
  }
}

/** What a worker must be handed, since it cannot read it. */
function bytesOf({ bytes }: ArticleFile): { bytes?: Uint8Array } {
  return bytes === undefined ? {} : { bytes }
}

/** Names the outputs whose article is gone, and removes them where the settings say so. */
async function settleOrphans(
  articles: readonly ArticleFile[],
  settings: Settings,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  for (const found of await findOrphans(settings.out, articles, false)) {
    const removed = settings.prune && !found.orphan.edited
    try {
      if (removed) await removeOrphans(settings.out, [found])
      tell({ ...found.orphan, removed })
    } catch (error) {
      tell(failure(settings.out, error))
    }
  }
}

async function checkOutput(out: string): Promise<void> {
  const found = await stat(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new UsageError(`${out}: found no folder that can be looked at (${error.message}), expected one for --out`)
  })
  if (found !== null && !found.isDirectory()) throw new UsageError(`${out}: found a file, expected a folder for --out`)
}

/**
 * Removes the sheets in `settings.out` that belong to none of the articles which `paths` name, whatever is recorded of
 * them; gives their files. For an output folder that is for these articles alone.
 */
export async function pruneSheets(paths: readonly string[], settings: Settings): Promise<string[]> {
  const { articles, unread } = await findArticles(paths, settings)
  // Where something could not be read, nobody knows whose sheets the others are.
  const whole = unread.length === 0
  return removeOrphans(settings.out, await findOrphans(settings.out, articles, whole))
}
