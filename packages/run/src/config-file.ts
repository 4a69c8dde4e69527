import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from './outcome.ts'
import { CODE_CONFIGS, DATA_CONFIGS, foldersFrom, projectRoot } from './project.ts'

/** What a configuration file holds, not yet checked. */
export interface FoundConfig {
  readonly file: string
  readonly content: unknown
}

/** Where a configuration was looked for: what was found, and the programs on the way that were not run. */
export interface ConfigSearch {
  readonly found: FoundConfig | null
  readonly notRun: readonly string[]
}

/** Reads the configuration that a user names. Only a command that may run code reads one that is a program. */
export async function namedConfig(file: string, mayRun: boolean): Promise<FoundConfig> {
  const whole = path.resolve(file)
  if (!existsSync(whole)) throw new UsageError(`${file}: found no such file; expected a configuration`)
  if (!isCode(whole)) return { file: whole, content: await jsonIn(whole) }
  if (mayRun) return { file: whole, content: await run(whole) }
  throw new UsageError(
    `${file}: found a configuration that is a program; expected JSON, since only build and watch run one`,
  )
}

/**
 * The nearest configuration above `from`. JSON counts wherever it stands. A program is run for a command that may run
 * code, and then only where the project's root is: a folder that was sent by somebody else stays data.
 */
export async function nearestConfig(from: string, mayRun: boolean): Promise<ConfigSearch> {
  const root = projectRoot()
  const notRun: string[] = []
  for (const folder of foldersFrom(folderOf(from))) {
    for (const name of DATA_CONFIGS) {
      const file = path.join(folder, name)
      if (!existsSync(file)) continue
      const content = await jsonIn(file)
      const held = name === 'package.json' ? ownValue(content, 'factsheet') : content
      if (held !== undefined) return { found: { file, content: held }, notRun }
    }
    for (const name of CODE_CONFIGS) {
      const file = path.join(folder, name)
      if (!existsSync(file)) continue
      if (mayRun && folder === root) return { found: { file, content: await run(file) }, notRun }
      notRun.push(file)
    }
  }
  return { found: null, notRun }
}

function isCode(file: string): boolean {
  return /\.[cm]?[jt]s$/u.test(file)
}

function folderOf(from: string): string {
  if (!existsSync(from)) return '.'
  return statSync(from).isDirectory() ? from : path.dirname(from)
}

async function run(file: string): Promise<unknown> {
  try {
    const module: unknown = await import(pathToFileURL(file).href)
    return ownValue(module, 'default')
  } catch (error) {
    throw new UsageError(`${file}: found no configuration that can be run: ${said(error)}`)
  }
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'), ownKeys)
  } catch (error) {
    const message = said(error)
    const [, line = '1', column = '1'] = /\(line (\d+) column (\d+)\)/u.exec(message) ?? []
    throw new UsageError(`${file}:${line}:${column}: found no JSON that can be read: ${message}`)
  }
}

/** The one key that a check by schema passes over, since it names no value of its own. */
function ownKeys(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error('found the key “__proto__”, expected one of a configuration')
  return value
}

function ownValue(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
