import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** A package of this program, as it is installed. */
export interface OwnPackage {
  readonly name: string
  readonly folder: string
  readonly version: string
  /** What it depends on, with the exact versions. */
  readonly dependencies: Readonly<Record<string, string>>
  /** Folders that it ships beside its code: data, fonts, schema. */
  readonly beside: readonly string[]
}

const SCOPE = '@factsheet/'
/** Folders that hold code, made by building. */
const CODE = new Set(['dist', 'bundle', 'bin'])

/** This package and all of the program's own that it rests on, by name: whatever packages there are, none is left out. */
export function ownPackages(): OwnPackage[] {
  const found = new Map<string, OwnPackage>()
  const waiting = [fileURLToPath(new URL('..', import.meta.url))]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const own = packageIn(folder)
    if (found.has(own.name)) continue
    found.set(own.name, own)
    const { resolve } = createRequire(path.join(folder, 'package.json'))
    for (const name of Object.keys(own.dependencies)) {
      if (name.startsWith(SCOPE)) waiting.push(folderOf(resolve(name)))
    }
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Files of a folder and of those below it, with forward slashes, in the order of their names; none where it is not. */
export function filesBelow(folder: string, isWanted: (file: string) => boolean): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isWanted)
    .toSorted()
}

/** The folder of the package in which a file stands. */
function folderOf(file: string): string {
  const folder = path.dirname(file)
  return existsSync(path.join(folder, 'package.json')) ? folder : folderOf(folder)
}

function packageIn(folder: string): OwnPackage {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly dependencies?: Readonly<Record<string, string>>
    readonly files?: readonly string[]
  }
  const { name, version, dependencies = {}, files = [] } = manifest
  return { name, folder, version, dependencies, beside: files.filter((one) => !CODE.has(one)) }
}
