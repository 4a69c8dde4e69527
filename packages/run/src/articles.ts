import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { UsageError } from './outcome.ts'
import type { Settings } from './settings.ts'

/** An article's file and where its outputs go, extension left out. */
export interface ArticleFile {
  /** As the user would write it. */
  readonly path: string
  /** Below the output folder, with forward slashes: "courts/verdict". */
  readonly stem: string
}

const NOT_ARTICLES = ['**/README*', '**/CHANGELOG*', '**/LICENSE*', '**/node_modules/**', '**/.*', '**/.*/**']

/**
 * The articles that files, folders and patterns name, each once, with their output stems. Throws a UsageError when a
 * path names nothing, or when two articles would write the same output.
 */
export async function findArticles(
  paths: readonly string[],
  { out, articles, exclude }: Pick<Settings, 'out' | 'articles' | 'exclude'>,
): Promise<ArticleFile[]> {
  const files: string[] = []
  const found: ArticleFile[] = []
  for (const given of paths) {
    if (existsSync(given)) {
      if (statSync(given).isDirectory()) found.push(...(await articlesIn(given, out, articles, exclude)))
      else files.push(given)
    } else if (isDynamicPattern(given)) files.push(...(await matching(given)))
    else
      throw new UsageError(
        `${given}: found no such file or folder; expected an article, a folder of them, or a pattern in quotation marks`,
      )
  }
  found.push(...withStems(files))
  return distinct(found)
}

async function articlesIn(
  folder: string,
  out: string,
  articles: readonly string[],
  exclude: readonly string[],
): Promise<ArticleFile[]> {
  const outputs = path.relative(folder, out).replaceAll('\\', '/')
  const none = [...NOT_ARTICLES, ...exclude]
  const ignore = outputs === '' || outputs.startsWith('..') ? none : [...none, `${outputs}/**`]
  const names = await glob([...articles], { cwd: folder, ignore, expandDirectories: false })
  return names.toSorted().map((name) => ({ path: path.join(folder, name), stem: withoutExtension(name) }))
}

async function matching(pattern: string): Promise<string[]> {
  const names = await glob(pattern, { ignore: NOT_ARTICLES, expandDirectories: false })
  if (names.length === 0) throw new UsageError(`${pattern}: found no file that matches; expected at least one article`)
  return names.toSorted()
}

/** Files named one by one keep their shape below their nearest common folder. */
function withStems(files: readonly string[]): ArticleFile[] {
  const folders = files.map((file) => path.dirname(path.resolve(file)).split(path.sep))
  const [first = []] = folders
  const differs = first.findIndex((part, index) => folders.some((folder) => folder[index] !== part))
  const common = first.slice(0, differs === -1 ? undefined : differs).join(path.sep)
  return files.map((file) => ({
    path: file,
    stem: withoutExtension(path.relative(common || path.sep, path.resolve(file)).replaceAll('\\', '/')),
  }))
}

function withoutExtension(name: string): string {
  return name.slice(0, name.length - path.extname(name).length)
}

function distinct(found: readonly ArticleFile[]): ArticleFile[] {
  const byFile = new Map<string, ArticleFile>()
  for (const article of found) {
    const file = path.resolve(article.path)
    if (!byFile.has(file)) byFile.set(file, article)
  }
  const articles = [...byFile.values()]
  const byStem = Map.groupBy(articles, ({ stem }) => stem.toLowerCase())
  for (const [, same] of byStem) {
    if (same.length > 1) {
      const names = same.map((article) => article.path).join(' and ')
      throw new UsageError(`${names} would write the same output ${same[0]?.stem}.*; rename one or build them apart`)
    }
  }
  return articles
}
