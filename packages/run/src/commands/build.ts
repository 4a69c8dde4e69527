import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ArticleFile } from '../articles.ts'
import { findArticles } from '../articles.ts'
import { buildArticle } from '../build-article.ts'
import { failure } from '../failure.ts'
import { type Outcome, UsageError } from '../outcome.ts'
import { pathInProject } from '../project.ts'
import type { Settings } from '../settings.ts'
import { EXTENSIONS, orphans, outputPath, prune, writeWhole } from '../store.ts'

/** What a build did: an outcome for each article, and the sheets whose article is gone. */
export interface BuildResult {
  readonly outcomes: readonly Outcome[]
  readonly orphans: readonly string[]
}

/**
 * Builds the sheets of all articles that `paths` name. One article's failure is its own. Throws a UsageError when
 * the paths themselves cannot be followed: then nothing is written.
 */
export async function build(
  paths: readonly string[],
  settings: Settings,
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<BuildResult> {
  await checkOutput(settings.out)
  const articles = await findArticles(paths, settings.out)
  const outcomes: Outcome[] = []
  for (const article of articles) {
    const outcome = await buildOne(article, settings)
    outcomes.push(outcome)
    onOutcome(outcome)
  }
  return { outcomes, orphans: settings.prune ? await pruneOrphans(articles, settings.out) : [] }
}

/** Removes the sheets in `out` that belong to none of the articles which `paths` name; gives their files. */
export async function pruneSheets(paths: readonly string[], out: string): Promise<string[]> {
  return pruneOrphans(await findArticles(paths, out), out)
}

async function pruneOrphans(articles: readonly ArticleFile[], out: string): Promise<string[]> {
  const outputs = articles.flatMap(({ stem }) =>
    Object.values(EXTENSIONS).map((extension) => path.resolve(out, stem + extension)),
  )
  const left = await orphans(out, new Set(outputs))
  await prune(out, left)
  return left
}

async function checkOutput(out: string): Promise<void> {
  const found = await stat(out).catch(() => null)
  if (found !== null && !found.isDirectory()) throw new UsageError(`${out}: found a file, expected a folder for --out`)
}

async function buildOne({ path: file, stem }: ArticleFile, settings: Settings): Promise<Outcome> {
  try {
    const bytes = await readFile(file)
    const { sheet, outputs, findings } = await buildArticle(
      { path: file, projectPath: pathInProject(file), bytes },
      settings,
    )
    const written: string[] = []
    for (const { format, content } of outputs) {
      const target = outputPath(settings.out, stem, format)
      await writeWhole(target, content)
      written.push(target)
    }
    return { type: 'built', article: file, outputs: written, sheet, findings }
  } catch (error) {
    return failure(file, error)
  }
}
