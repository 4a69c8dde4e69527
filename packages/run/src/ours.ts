import { lstat } from 'node:fs/promises'
import { isFactsAsWritten } from '@factsheet/model'
import { isPdfAsWritten } from '@factsheet/report/seal'
import { readRegular } from './read-regular.ts'
import type { Format } from './settings.ts'

/**
 * Whose a file is that stands where an output would: nobody's, since there is none; ours and as it was written; ours
 * and edited by hand since; or a file, a link, a folder that this program never wrote.
 */
export type Standing =
  | { readonly whose: 'nobody' }
  | { readonly whose: 'ours' | 'edited'; readonly content: Uint8Array }
  | { readonly whose: 'foreign'; readonly content: Uint8Array | null }

/** What only a sheet of this program holds, however it was edited. */
const MARKS: Readonly<Record<Format, RegExp>> = {
  pdf: /urn:factsheet:sheet#/u,
  json: /"format"\s*:\s*"factsheet\/1"/u,
}

/** How each kind of output tells that it is to the byte as it was written. */
const AS_WRITTEN: Readonly<Record<Format, (file: Uint8Array) => boolean>> = {
  pdf: isPdfAsWritten,
  json: isFactsAsWritten,
}

/**
 * Asks the file itself, by the seal that each output carries: no record is needed, so none can be lost. A link is
 * foreign, wherever it leads. Throws what the system says of a file that is there and cannot be read.
 */
export async function standingOf(file: string, format: Format): Promise<Standing> {
  const found = await lstat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw error
  })
  if (found === null) return { whose: 'nobody' }
  if (!found.isFile()) return { whose: 'foreign', content: null }
  const content = await readRegular(file)
  if (AS_WRITTEN[format](content)) return { whose: 'ours', content }
  return { whose: MARKS[format].test(Buffer.from(content).toString('latin1')) ? 'edited' : 'foreign', content }
}
