import { stat } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import leven from 'leven'
import { lilconfig } from 'lilconfig'
import { z } from 'zod'
import { UsageError } from './outcome.ts'
import { DATE_ORDERS, FORMATS, LEVELS, PAPERS, REPORTERS, type Settings } from './settings.ts'

const Config = z
  .strictObject({
    out: z.string(),
    format: z.array(z.enum(FORMATS)),
    date: z.iso.date(),
    dateOrder: z.enum(DATE_ORDERS),
    paper: z.enum(PAPERS),
    proof: z.boolean(),
    articles: z.array(z.string()),
    exclude: z.array(z.string()),
    rules: z.record(z.string(), z.enum(LEVELS)),
    maxSize: z.int().positive(),
    jobs: z.int().positive(),
    timeLimit: z.int().positive(),
    memoryLimit: z.int().positive(),
    strict: z.boolean(),
    prune: z.boolean(),
    selfCheck: z.boolean(),
    reporter: z.enum(REPORTERS),
  })
  .partial()

const load = async (file: string): Promise<unknown> => {
  const module: unknown = await import(pathToFileURL(file).href)
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
}

const search = lilconfig('factsheet', {
  searchPlaces: [
    'factsheet.config.json',
    'factsheet.config.ts',
    'factsheet.config.js',
    'factsheet.config.mjs',
    'package.json',
  ],
  loaders: { '.ts': load, '.js': load, '.mjs': load },
})

/**
 * The settings that a configuration file states: the file named, else the first `factsheet.config.*` or package.json
 * with "factsheet" found upwards from `from`. Throws a UsageError that names the file, the key and what was expected.
 */
export async function readConfig(from: string, file: string | null): Promise<Partial<Settings>> {
  const found = await find(from, file)
  if (found === null) return {}
  const result = Config.safeParse(found.config)
  if (!result.success) throw new UsageError(`${found.filepath}: ${result.error.issues.map(problem).join('; ')}`)
  const { format, out, ...rest } = result.data
  return defined({
    ...rest,
    formats: format,
    out: out === undefined ? undefined : path.relative('', path.resolve(path.dirname(found.filepath), out)) || '.',
  })
}

async function find(from: string, file: string | null): Promise<{ config: unknown; filepath: string } | null> {
  try {
    if (file !== null) return await search.load(path.resolve(file))
    const folder = await stat(from).then(
      (entry) => (entry.isDirectory() ? from : path.dirname(from)),
      () => '.',
    )
    return await search.search(path.resolve(folder))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${file ?? 'the configuration'}: found no configuration that can be read: ${said}`)
  }
}

function problem(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(unknownKey).join('; ')
  return `“${issue.path.join('.')}”: ${issue.message}`
}

function unknownKey(key: string): string {
  const [nearest] = Object.keys(Config.shape).toSorted((a, b) => leven(key, a) - leven(key, b))
  return `found an unknown key “${key}”; the nearest known one is “${nearest}”`
}

/** The object without its undefined values: what a file does not state must not hide a default. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
