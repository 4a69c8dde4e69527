import type { ArticleFile } from './articles.ts'
import type { MadeFrom } from './made-from.ts'
import type { Fresh } from './outcome.ts'
import type { Settings } from './settings.ts'
import { outputPath } from './store.ts'

/** The outcome of an article whose outputs are fresh: its findings are those that they carry. */
export function freshOf(
  { path, stem }: ArticleFile,
  { findings }: Pick<MadeFrom, 'findings'>,
  settings: Settings,
): Fresh {
  return {
    type: 'fresh',
    article: path,
    outputs: settings.formats.map((format) => outputPath(settings.out, stem, format)),
    findings: findings.map(({ rule, level, message, place }) => ({
      finding: { rule, level, message },
      place: { path, ...place },
    })),
  }
}
