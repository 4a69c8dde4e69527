import { availableParallelism } from 'node:os'
import process from 'node:process'
import { Tinypool } from 'tinypool'
import type { BuildTask, TaskResult } from './build-task.ts'

/** Articles from which workers pay: each must first load the language data, which costs as much as some articles. */
const WORTH_WORKERS = 4

/** Builds articles, here or on other threads. */
export interface Builder {
  /** How many tasks may be under way at once. */
  readonly width: number
  readonly run: (task: BuildTask) => Promise<TaskResult>
  readonly close: () => Promise<void>
}

/** A builder for so many articles on so many cores (null: all of them): this thread alone where workers do not pay. */
export async function builderFor(articles: number, jobs: number | null): Promise<Builder> {
  const width = Math.min(jobs ?? availableParallelism(), articles)
  if (width < 2 || articles < WORTH_WORKERS) {
    const { buildTask } = await import('./build-task.ts')
    return { width: 1, run: buildTask, close: () => Promise.resolve() }
  }
  const source = import.meta.url.endsWith('.ts')
  const pool = new Tinypool({
    filename: new URL(source ? './build-task.ts' : './build-task.js', import.meta.url).href,
    minThreads: width,
    maxThreads: width,
    // A worker that waits for the next article keeps the language that it has loaded.
    idleTimeout: Number.POSITIVE_INFINITY,
    execArgv: source ? ['--conditions=@factsheet/source'] : process.execArgv,
  })
  return {
    width,
    run: (task) => pool.run(task, { name: 'buildTask' }) as Promise<TaskResult>,
    close: () => pool.destroy(),
  }
}
