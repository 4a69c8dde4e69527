import type { Inputs } from '@factsheet/model'
import type { ArticleFile } from './articles.ts'
import { generator, hashOfSettings, sha256 } from './fingerprint.ts'
import { madeFrom, type MadeFrom } from './made-from.ts'
import { UsageError } from './outcome.ts'
import { programName } from './program-name.ts'
import type { Settings } from './settings.ts'
import { shownPath } from './formatters/shown-path.ts'
import { standingOf } from './ours.ts'
import { readRegular } from './read-regular.ts'
import { correctionsFile } from './corrections-file.ts'
import { outputPath } from './store.ts'

/** What a build of an article would start from. */
export interface Sources {
  readonly bytes: Uint8Array
  /** The corrections beside the article, as text; null where there is no such file. */
  readonly corrections: string | null
  readonly inputs: Inputs
}

/** How many articles are judged at once: their files are read side by side, few enough to hold in memory. */
export const AT_ONCE = { concurrency: 16 }

/** Whether an article's outputs are what a build would write, and if not, why. */
export type Judgement =
  | { readonly state: 'fresh'; readonly made: MadeFrom }
  | { readonly state: 'stale'; readonly reasons: readonly string[] }
  | { readonly state: 'kept'; readonly edited: readonly string[]; readonly foreign: readonly string[] }

/** What helps where an article is too large. */
const TOO_LARGE = 'take out what is not the article, or raise the limit with --max-size'

/** Reads an article and its corrections, and hashes what bears on its sheet. Throws what reading throws. */
export async function readSources(file: string, settings: Settings): Promise<Sources> {
  const bytes = await readRegular(file, { most: settings.maxSize, todo: TOO_LARGE })
  const corrections = await readCorrectionsText(file, settings)
  return sourcesOf(bytes, corrections, settings)
}

/** What a build starts from, with the hash of each part. */
export function sourcesOf(bytes: Uint8Array, corrections: string | null, settings: Settings): Sources {
  const inputs = {
    article: sha256(bytes),
    settings: hashOfSettings(settings),
    corrections: corrections === null ? null : sha256(corrections),
  }
  return { bytes, corrections, inputs }
}

/**
 * Compares what is on disk with what would be written, by content alone: no date is looked at. What the program did not
 * write, and what was edited since, is told apart by what the file itself carries, and so is what an output was made from.
 */
export async function judge(article: ArticleFile, { inputs }: Sources, settings: Settings): Promise<Judgement> {
  const reasons = new Set<string>()
  const edited: string[] = []
  const foreign: string[] = []
  let last: MadeFrom | undefined
  for (const format of settings.formats) {
    const file = outputPath(settings.out, article.stem, format)
    const standing = await standingOf(file, format)
    if (standing.whose === 'nobody') reasons.add(`${shownPath(file)} is missing`)
    else if (standing.whose === 'edited') edited.push(file)
    else if (standing.whose === 'foreign') foreign.push(file)
    else {
      const made = madeFrom(standing.content, format)
      if (made === null) reasons.add(`${shownPath(file)} was made by another version of the program`)
      else for (const reason of changes(made, inputs, settings)) reasons.add(reason)
      last = made ?? undefined
    }
  }
  if (edited.length + foreign.length > 0) return { state: 'kept', edited, foreign }
  return reasons.size === 0 && last !== undefined
    ? { state: 'fresh', made: last }
    : { state: 'stale', reasons: [...reasons] }
}

/** Each thing that a sheet was made from and that is another now, as a reason to print. */
function changes({ inputs, generator: made }: MadeFrom, now: Inputs, settings: Settings): string[] {
  const program = generator()
  const isOther = settings.program === 'same' && (made.code !== program.code || made.data !== program.data)
  const rows: readonly (readonly [boolean, string])[] = [
    [inputs.article !== now.article, 'the article changed'],
    [inputs.corrections !== now.corrections, correctionsReason(inputs.corrections, now.corrections)],
    [inputs.settings !== now.settings, 'the settings changed (date, paper, proof or rules)'],
    [isOther, `made by ${programName(made, program)}`],
  ]
  return rows.filter(([changed]) => changed).map(([, reason]) => reason)
}

function correctionsReason(before: string | null, now: string | null): string {
  if (before === null) return 'a corrections file was added'
  return now === null ? 'the corrections file was removed' : 'the corrections file changed'
}

async function readCorrectionsText(article: string, settings: Settings): Promise<string | null> {
  const file = correctionsFile(article)
  try {
    return Buffer.from(await readRegular(file, { most: settings.maxSize })).toString('utf8')
  } catch (error) {
    // A name beside the article that is too long for any file is the name of none.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENAMETOOLONG'))
      return null
    throw error instanceof UsageError ? new UsageError(`${file}: ${error.message}`) : error
  }
}
