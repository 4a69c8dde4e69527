import { lstat, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { failure } from './failure.ts'
import { contentsOf, type Wanted } from './folder-contents.ts'
import { type Failed, UsageError } from './outcome.ts'
import { shownPath } from './formatters/shown-path.ts'
import { isWithin } from './output-folder.ts'
import type { Settings } from './settings.ts'

/** An article's file and where its outputs go, extension left out. */
export interface ArticleFile {
  /** As the user would write it. */
  readonly path: string
  /** Below the output folder, with forward slashes: "courts/verdict". */
  readonly stem: string
  /** What the article is where it is no file: standard input. */
  readonly bytes?: Uint8Array
}

/** What paths name. */
export interface FoundArticles {
  readonly articles: readonly ArticleFile[]
  /** What was named, or stands in a folder that was, and cannot be read. */
  readonly unread: readonly Failed[]
  /** Files of the folders that are no articles by their names, as the user would write them. */
  readonly leftOut: readonly string[]
  /** Folders without any article, and what was looked for in them. */
  readonly empty: readonly string[]
}

type Draft = { [K in keyof FoundArticles]: FoundArticles[K][number][] } & { files: string[] }

const NOT_ARTICLES = ['**/README*', '**/CHANGELOG*', '**/LICENSE*', '**/node_modules/**', '**/.*', '**/.*/**']
/** What the program itself puts beside an article. */
const BESIDE = ['**/*.corrections.yaml']

/**
 * The articles that files, folders and patterns name, and `more`, each once, with their output stems. What cannot be read is told
 * beside them and loses none of them. Throws a UsageError when two articles would write the same output.
 */
export async function findArticles(
  paths: readonly string[],
  settings: Pick<Settings, 'out' | 'articles' | 'exclude'>,
  more: readonly ArticleFile[] = [],
): Promise<FoundArticles> {
  const draft: Draft = { articles: [], unread: [], leftOut: [], empty: [], files: [] }
  for (const given of paths) await add(given, settings, draft)
  const { files, ...found } = draft
  const gone = new Set(found.unread.map(({ article }) => article))
  const named = withStems(files).filter((article) => !gone.has(article.path))
  return { ...found, articles: distinct([...found.articles, ...named, ...more]) }
}

async function add(
  given: string,
  settings: Pick<Settings, 'out' | 'articles' | 'exclude'>,
  draft: Draft,
): Promise<void> {
  try {
    // A link that leads nowhere is there all the same: reading it tells what is wrong.
    const found = await stat(given).catch(() => lstat(given))
    if (found.isDirectory()) await addFolder(given, settings, draft)
    else draft.files.push(given)
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isGone && isDynamicPattern(given)) return addMatching(given, draft)
    const missing = new UsageError(
      'found no such file or folder; expected an article, a folder of them, or a pattern in quotation marks',
    )
    draft.unread.push(failure(given, isGone ? missing : error))
    // The outputs of the other files named go where they would if this one were there.
    if (path.extname(given) !== '') draft.files.push(given)
  }
}

async function addFolder(
  folder: string,
  { out, articles, exclude }: Pick<Settings, 'out' | 'articles' | 'exclude'>,
  draft: Draft,
): Promise<void> {
  const outputs = path.relative(folder, out).replaceAll('\\', '/')
  const ofOutputs = outputs !== '' && isWithin(folder, out) ? [`${outputs}/**`] : []
  const wanted: Wanted = { patterns: articles, ignore: [...NOT_ARTICLES, ...BESIDE, ...exclude, ...ofOutputs] }
  const contents = await contentsOf(folder, wanted)
  draft.unread.push(...contents.unread)
  draft.leftOut.push(...contents.leftOut.map((name) => path.join(folder, name)))
  draft.articles.push(
    ...contents.articles.map((name) => ({ path: path.join(folder, name), stem: withoutExtension(name) })),
  )
  if (contents.articles.length + contents.unread.length > 0) return
  if (/^\.(?:txt|md|markdown)$/iu.test(path.extname(folder))) {
    draft.unread.push(failure(folder, new UsageError('found a folder without articles where a file was named')))
  } else
    draft.empty.push(`${shownPath(folder)}: found no article in it; expected files that match ${articles.join(' or ')}`)
}

async function addMatching(pattern: string, draft: Draft): Promise<void> {
  const names = await glob(pattern, { ignore: NOT_ARTICLES, expandDirectories: false })
  draft.files.push(...names.toSorted())
  if (names.length > 0) return
  draft.unread.push(failure(pattern, new UsageError('found no file that matches; expected at least one article')))
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

/** An article that is no file, called `name`. Throws a UsageError for a name that no output can have. */
export function articleCalled(name: string, bytes: Uint8Array): ArticleFile {
  const stem = withoutExtension(name.replaceAll('\\', '/'))
  if (path.basename(stem) === '' || stem.endsWith('/')) {
    throw new UsageError(`--stdin-path: found “${name}”, expected the name of a file, such as vote.txt`)
  }
  return { path: name, stem, bytes }
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
