import type { ArticleFile } from './articles.ts'
import type { Recorded } from './manifest.ts'
import type { Fresh } from './outcome.ts'
import type { Settings } from './settings.ts'
import { outputPath } from './store.ts'

/** The outcome of an article whose outputs are fresh: its findings as they were recorded with them. */
export function freshOf(
  { path, stem }: ArticleFile,
  { findings }: Pick<Recorded, 'findings'>,
  settings: Settings,
): Fresh {
  return {
    type: 'fresh',
    article: path,
    outputs: settings.formats.map((format) => outputPath(settings.out, stem, format)),
    findings: findings.map(({ line, column, ...finding }) => ({ finding, place: { path, line, column } })),
  }
}
