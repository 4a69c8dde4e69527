import pMap from 'p-map'
import { type ArticleFile, findArticles } from '../articles.ts'
import { changedSince } from '../changed-since.ts'
import { failure } from '../failure.ts'
import { AT_ONCE, judge, readSources, type Sources } from '../freshness.ts'
import { findOrphans } from '../orphans.ts'
import type { Outcome } from '../outcome.ts'
import { freshOf } from '../fresh-outcome.ts'
import type { Settings } from '../settings.ts'

/**
 * Says of each article whether its outputs are fresh, stale, missing or edited, and which outputs have no article.
 * Reads only. With `since`, a git revision, only articles that changed after it are looked at.
 */
export async function check(
  paths: readonly string[],
  settings: Settings,
  since: string | null = null,
): Promise<readonly Outcome[]> {
  const { articles: all, unread } = await findArticles(paths, settings)
  const changed = since === null ? null : await changedSince(since)
  const articles = changed === null ? all : all.filter(({ path }) => changed(path))
  const outcomes = await pMap(articles, (article) => checkOne(article, settings), AT_ONCE)
  const orphans = await findOrphans(settings.out, all, false)
  return [...unread, ...outcomes, ...orphans.map(({ orphan }) => orphan)]
}

async function checkOne(article: ArticleFile, settings: Settings): Promise<Outcome> {
  try {
    const sources = await readSources(article.path, settings)
    const judgement = await judge(article, sources, settings)
    if (judgement.state === 'fresh') return freshOf(article, judgement.made, settings)
    const { outputs } = freshOf(article, NOTHING, settings)
    if (judgement.state === 'kept') {
      return { type: 'edited', article: article.path, outputs: judgement.edited, foreign: judgement.foreign }
    }
    await assertReadable(article.path, sources, settings)
    return { type: 'stale', article: article.path, outputs, reasons: judgement.reasons }
  } catch (error) {
    return failure(article.path, error)
  }
}

/** Throws what a build would meet in reading: an article that cannot be read is not mended by building it. */
async function assertReadable(path: string, { bytes, corrections }: Sources, { maxSize }: Settings): Promise<void> {
  const [{ readArticle, unpack }, { correctionsOf }] = await Promise.all([
    import('@factsheet/extract'),
    import('../read-corrections.ts'),
  ])
  readArticle(await unpack({ path, bytes }), { maxSize })
  correctionsOf(path, corrections)
}

const NOTHING = { findings: [] }
