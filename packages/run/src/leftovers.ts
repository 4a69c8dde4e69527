import { rm, stat } from 'node:fs/promises'
import { EXTENSIONS, filesIn } from './store.ts'

/** Longer than the writing of any sheet, in milliseconds: what is younger may be under way in another process. */
const UNDER_WAY = 60_000

const ENDINGS = Object.values(EXTENSIONS).map((extension) => extension.replaceAll('.', String.raw`\.`))

/** An output's name with the number that its writing adds until it is whole. */
const UNFINISHED = new RegExp(String.raw`(?:${ENDINGS.join('|')}|\.factsheet\.json)\.\d+$`, 'u')

/** Removes from the output folder what a build that was killed had begun to write and never gave its name. */
export async function removeLeftovers(out: string): Promise<void> {
  for (const file of await filesIn(out)) {
    if (!UNFINISHED.test(file)) continue
    const found = await stat(file).catch(() => null)
    if (found !== null && Date.now() - found.mtimeMs > UNDER_WAY) await rm(file, { force: true })
  }
}
