import path from 'node:path'
import { RULES } from '@factsheet/model'
import { z } from 'zod'
import { namedConfig, nearestConfig } from './config-file.ts'
import { nearestName } from './nearest-name.ts'
import { UsageError } from './outcome.ts'
import { DATE_ORDERS, DEFAULTS, FORMATS, LEVELS, PAPERS, PROGRAMS, REPORTERS, type Settings } from './settings.ts'

const Config = z
  .strictObject({
    out: z.string().min(1),
    format: z.array(z.enum(FORMATS)),
    date: z.iso.date(),
    dateOrder: z.enum(DATE_ORDERS),
    paper: z.enum(PAPERS),
    proof: z.boolean(),
    only: z.enum(['brief', 'call-sheet']),
    keepAll: z.boolean(),
    articles: z.array(z.string()),
    exclude: z.array(z.string()),
    rules: z.partialRecord(z.enum(RULES), z.enum(LEVELS)),
    maxSize: z.int().positive(),
    jobs: z.int().positive(),
    timeLimit: z.int().positive(),
    memoryLimit: z.int().positive(),
    strict: z.boolean(),
    prune: z.boolean(),
    selfCheck: z.boolean(),
    program: z.enum(PROGRAMS),
    reporter: z.enum(REPORTERS),
  })
  .partial()

/** Which configuration a command reads, and whether it may be a program. */
export interface ConfigRequest {
  /** The article or folder above which it is looked for. */
  readonly from: string
  /** The file that the user named; null to look for one. */
  readonly file: string | null
  /** Only `build` and `watch` run code. */
  readonly mayRun: boolean
  /** Told of each program that was found and not run. */
  readonly warn: (message: string) => void
}

/**
 * The settings that a configuration file states: the file named, else the nearest one above the article. Throws a
 * UsageError that names the file, the key and what was expected.
 */
export async function readConfig({ from, file, mayRun, warn }: ConfigRequest): Promise<Partial<Settings>> {
  const { found, notRun } =
    file === null ? await nearestConfig(from, mayRun) : { found: await namedConfig(file, mayRun), notRun: [] }
  for (const program of notRun) warn(`${program}: a configuration that is a program, not run; ${whyNotRun(mayRun)}`)
  if (found === null) return {}
  const result = Config.safeParse(found.content)
  if (!result.success) throw new UsageError(`${found.file}: ${result.error.issues.map(problem).join('; ')}`)
  const { format, out, ...rest } = result.data
  return defined({
    ...rest,
    configuration: found.file,
    formats: format,
    out: out === undefined ? undefined : path.relative('', path.resolve(path.dirname(found.file), out)) || '.',
  })
}

/** The settings of a program that builds as `factsheet build` does: the defaults, and the configuration above `from`. */
export async function readSettings(from: string, warn: (message: string) => void): Promise<Settings> {
  return { ...DEFAULTS, ...(await readConfig({ from, file: null, mayRun: true, warn })) }
}

function whyNotRun(mayRun: boolean): string {
  return mayRun
    ? 'it does not stand in the root of the project in which the command runs; name it with --config to run it'
    : 'only build and watch run one; put the settings into factsheet.config.json'
}

function problem(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const inRules = issue.path[0] === 'rules'
    return issue.keys.map((key) => (inRules ? unknownRule(key) : unknownKey(key))).join('; ')
  }
  return issue.code === 'invalid_key'
    ? unknownRule(String(issue.path.at(-1)))
    : `“${issue.path.join('.')}”: ${issue.message}`
}

function unknownKey(key: string): string {
  return `found an unknown key “${key}”; the nearest known one is “${nearestName(key, Object.keys(Config.shape))}”`
}

function unknownRule(rule: string): string {
  return `found an unknown rule “${rule}”; the nearest known one is “${nearestName(rule, RULES)}”`
}

/** The object without its undefined values: what a file does not state must not hide a default. */
function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
