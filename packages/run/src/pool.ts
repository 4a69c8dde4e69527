import { availableParallelism } from 'node:os'
import process from 'node:process'
import pLimit from 'p-limit'
import { Tinypool } from 'tinypool'
import type { BuildTask, ReadResult, ReadTask, TaskResult, TextResult, VerifyResult, VerifyTask } from './build-task.ts'
import { failure } from './failure.ts'
import type { Failed } from './outcome.ts'
import { shownPath } from './formatters/shown-path.ts'
import type { Settings } from './settings.ts'

/** Articles from which several workers pay: each must first load the language data, which costs as much as some articles. */
const WORTH_WORKERS = 4

/** The longest that a timer of Node waits, in milliseconds. */
const FOREVER_MS = 2 ** 31 - 1

/** Builds articles on other threads, each within its budget of time and memory. */
export interface Builder {
  /** How many tasks may be under way at once. */
  readonly width: number
  /** Never throws: see `withinBudget`. */
  readonly run: (task: BuildTask) => Promise<TaskResult>
}

/** What a builder is told: threads (null: one a core), and the seconds and megabytes that one article may take. */
export type Budget = Pick<Settings, 'jobs' | 'timeLimit' | 'memoryLimit'>

/** What workers are asked to do: functions of their module, by name. */
interface Tasks {
  readonly buildTask: { readonly task: BuildTask; readonly result: TaskResult }
  readonly readTask: { readonly task: ReadTask; readonly result: ReadResult }
  readonly textTask: { readonly task: ReadTask; readonly result: TextResult }
  readonly verifyTask: { readonly task: VerifyTask; readonly result: VerifyResult }
}

/** Young heap of a worker, in megabytes: three halves, of which one is moved at a time. */
const YOUNG_MB = 24

const SOURCE = import.meta.url.endsWith('.ts')
const BUILD_TASK = new URL(SOURCE ? './build-task.ts' : './build-task.js', import.meta.url).href

/** A builder for so many articles. `module` is the file whose `buildTask` the workers run. */
export function builderFor(articles: number, budget: Budget, module: string = BUILD_TASK): Builder {
  const width = articles < WORTH_WORKERS ? 1 : Math.min(threadsOf(budget), articles)
  // The clock of a task starts with the task: none waits in the pool's own queue.
  const gate = pLimit(width)
  return { width, run: (task) => gate(() => withinBudget('buildTask', task, budget, module)) }
}

/**
 * What a function of the workers' module makes of a task, within its budget of time and memory. Never throws: a task that
 * runs over its budget, or whose worker dies, is a failure, and the worker is replaced.
 */
export async function withinBudget<Name extends keyof Tasks>(
  name: Name,
  task: Tasks[Name]['task'],
  budget: Budget,
  module: string = BUILD_TASK,
): Promise<Tasks[Name]['result'] | Failed> {
  const signal = AbortSignal.timeout(Math.min(budget.timeLimit * 1000, FOREVER_MS))
  try {
    return (await poolOf(budget, module).run(task, { name, signal })) as Tasks[Name]['result']
  } catch (error) {
    return overBudget(task.file, error, budget) ?? failure(task.file, error)
  }
}

function overBudget(article: string, error: unknown, { timeLimit, memoryLimit }: Budget): Failed | undefined {
  if (!(error instanceof Error)) return undefined
  const fail = (found: string, flag: string): Failed => ({
    type: 'failed',
    article,
    message: `${shownPath(article)}: found no end within ${found}, the most that one article may take`,
    note: `look for what is not the article, or allow more with ${flag}`,
  })
  if (error.name === 'AbortError') return fail(`${timeLimit} seconds`, '--time-limit')
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory ? fail(`${memoryLimit} MB of memory`, '--memory-limit') : undefined
}

const pools = new Map<string, Tinypool>()

/** Loads language and fonts in a worker, so that the first build need not wait for them. */
export async function warmUp(settings: Settings): Promise<void> {
  await poolOf(settings, BUILD_TASK).run(settings, { name: 'warmUp' })
}

function threadsOf({ jobs }: Budget): number {
  // More threads than cores build nothing sooner, and each holds the language in memory.
  return Math.min(jobs ?? Infinity, availableParallelism())
}

/** The pool of a budget: kept, so that the next build finds the language loaded. Idle, it holds no process. */
function poolOf(budget: Budget, filename: string): Tinypool {
  const threads = threadsOf(budget)
  const key = [threads, budget.memoryLimit, filename].join(' ')
  const known = pools.get(key)
  if (known !== undefined) return known
  const pool = new Tinypool({
    filename,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: FOREVER_MS,
    // A worker near its bound has 16 MB to end in: no more may come of the young heap at once, else the process dies.
    resourceLimits: { maxOldGenerationSizeMb: budget.memoryLimit, maxYoungGenerationSizeMb: YOUNG_MB },
    execArgv: SOURCE ? ['--conditions=@factsheet/source'] : process.execArgv,
  })
  // A worker that dies between two tasks loses none, and the next task makes another.
  pool.on('error', () => undefined)
  pools.set(key, pool)
  return pool
}
