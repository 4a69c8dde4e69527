import { createHash, type Hash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Generator } from '@factsheet/model'
import { filesBelow, type OwnPackage, ownPackages } from './own-packages.ts'
import { type Settings, settingsOfSheet } from './settings.ts'

/** The SHA-256 of bytes or of text in UTF-8, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The hash of the settings that bear on a sheet. */
export function hashOfSettings(settings: Settings): string {
  return sha256(JSON.stringify(settingsOfSheet(settings)))
}

let known: Generator | undefined

/**
 * The program that makes sheets, read once a process: its version, and hashes over all that bears on a sheet. `data` is
 * what the packages ship beside their JavaScript: language data, fonts, schema. `code` is their code with what it depends on.
 */
export function generator(): Generator {
  known ??= makeGenerator(ownPackages())
  return known
}

function makeGenerator(packages: readonly OwnPackage[]): Generator {
  const version = packages.find(({ name }) => name === '@factsheet/run')?.version
  if (version === undefined) throw new Error('the package.json of @factsheet/run names no version')
  return { name: 'factsheet', version, data: hashOfData(packages), code: hashOfCode(packages) }
}

function hashOfData(packages: readonly OwnPackage[]): string {
  const hash = createHash('sha256')
  for (const { name, folder, beside } of packages) {
    for (const part of beside) addFiles(hash, name, path.join(folder, part), (file) => !NOTES.test(file))
    // What is compiled to other than JavaScript is in no bundle: it is looked at where it stands.
    addFiles(hash, name, path.join(folder, 'dist'), (file) => file.endsWith('.wasm'))
  }
  return hash.digest('hex')
}

/** What tells people of a folder and bears on no sheet. */
const NOTES = /(?:^|\/)(?:README|LICENSE)[^/]*$/u

/** What a bundle knows of itself: the hash of its files, and that of the code which it was made from. */
interface BundleStamp {
  readonly bundle: string
  readonly code: string
}

const HERE = new URL('.', import.meta.url)
const STAMP = new URL('code.json', HERE)

/**
 * The code that runs here. From the sources and from `dist` it is hashed as it is. A bundle gives the hash of the `dist`
 * that it was made from, as long as nobody has changed the bundle since; then it gives its own.
 */
function hashOfCode(packages: readonly OwnPackage[]): string {
  if (import.meta.url.endsWith('.ts')) return hashOfFolders(packages, 'src', '.ts')
  if (!existsSync(STAMP)) return hashOfFolders(packages, 'dist', '.js')
  const { bundle, code } = JSON.parse(readFileSync(STAMP, 'utf8')) as BundleStamp
  const now = hashOfBundle(HERE)
  return now === bundle ? code : now
}

/** Notes in a bundle which code it was made from: the last step of building. Run from `dist`. */
export function stampBundle(bundle: URL): void {
  const stamp: BundleStamp = { bundle: hashOfBundle(bundle), code: hashOfFolders(ownPackages(), 'dist', '.js') }
  writeFileSync(new URL('code.json', bundle), `${JSON.stringify(stamp)}\n`)
}

function hashOfBundle(bundle: URL): string {
  const hash = createHash('sha256')
  addFiles(hash, 'bundle', fileURLToPath(bundle), (file) => file.endsWith('.js'))
  return hash.digest('hex')
}

function hashOfFolders(packages: readonly OwnPackage[], folder: string, ending: string): string {
  const hash = createHash('sha256')
  for (const { name, folder: root, version, dependencies } of packages) {
    hash.update(JSON.stringify([name, version, Object.entries(dependencies).map(String).toSorted()]))
    addFiles(hash, name, path.join(root, folder), (file) => file.endsWith(ending))
  }
  return hash.digest('hex')
}

/** Adds each file by its name and its length, so that no two folders give one hash. */
function addFiles(hash: Hash, label: string, folder: string, isWanted: (file: string) => boolean): void {
  for (const file of filesBelow(folder, isWanted)) {
    const content = readFileSync(path.join(folder, file))
    hash.update(`${label}/${file}\0${content.length}\0`).update(content)
  }
}
