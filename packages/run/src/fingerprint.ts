import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '@factsheet/extract/data-folder'
import { type Generator } from '@factsheet/model'
import { dataFolder as parserFolder } from '@factsheet/parser/data-folder'
import { fontFolder } from '@factsheet/report/font-folder'

/** The SHA-256 of bytes or of text in UTF-8, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

let known: Generator | undefined

/** The program and its language data, read once a process: a change of either makes every sheet stale. */
export function generator(): Generator {
  known ??= { name: 'factsheet', version: version(), data: hashOfFolders([dataFolder, parserFolder, fontFolder]) }
  return known
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version)
  throw new Error('the package.json of @factsheet/run names no version')
}

function hashOfFolders(folders: readonly URL[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const name of readdirSync(fileURLToPath(folder)).toSorted()) {
      hash.update(`${name}\0`).update(readFileSync(new URL(name, folder)))
    }
  }
  return hash.digest('hex')
}
