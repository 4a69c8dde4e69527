// Builds thousands of broken articles in processes of their own, and tells which break the program: an error, a sheet that
// does not keep its contract, an end that does not come. Usage: node scripts/fuzz.ts [--count N] [--seed FIRST]
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import type { FuzzResult } from './fuzz-batch.ts'
import { inputOf } from './fuzz-inputs.ts'

const BATCH = 500
/** For a batch, and for one input by itself where its batch did not end: a machine that does other work is slow. */
const PATIENCE_MS = 1_800_000
const PATIENCE_ONE_MS = 120_000

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } })
const count = Number(values.count ?? 2000)
const first = Number(values.seed ?? 1)
const folder = fileURLToPath(new URL('reports/fuzz', import.meta.url))
const batch = fileURLToPath(new URL('fuzz-batch.ts', import.meta.url))
const run = promisify(execFile)

/** The result of a batch; of each input alone where the batch did not end or its process died. */
async function resultOf(from: number, inputs: number): Promise<FuzzResult> {
  const timeout = inputs === 1 ? PATIENCE_ONE_MS : PATIENCE_MS
  try {
    const options = { timeout, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 } as const
    const { stdout } = await run(process.execPath, [batch, `${from}`, `${inputs}`], options)
    return JSON.parse(stdout) as FuzzResult
  } catch (error) {
    if (inputs === 1)
      return { refused: 0, failures: [{ seed: from, what: `no end, or the process died: ${String(error)}` }] }
    const parts: FuzzResult[] = []
    for (let seed = from; seed < from + inputs; seed += 1) parts.push(await resultOf(seed, 1))
    return {
      refused: parts.reduce((sum, part) => sum + part.refused, 0),
      failures: parts.flatMap((part) => part.failures),
    }
  }
}

/** The failure without its numbers and words, so that one kind is told once. */
const kindOf = (what: string): string => (what.split('\n')[0] ?? '').replaceAll(/“[^“”]*”|\d+/gu, '…')

let [done, refused] = [0, 0]
const kinds = new Map<string, number[]>()
for (let from = first; from < first + count; from += BATCH) {
  const inputs = Math.min(BATCH, first + count - from)
  const result = await resultOf(from, inputs)
  done += inputs
  refused += result.refused
  for (const { seed, what } of result.failures) {
    const kind = kindOf(what)
    const seeds = kinds.get(kind) ?? []
    if (seeds.length === 0) {
      kinds.set(kind, seeds)
      const { path: name, bytes } = inputOf(seed)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, `${seed}${path.extname(name)}`), bytes)
      console.log(`seed ${seed}: ${what}`)
    }
    seeds.push(seed)
  }
  if (done % 5000 === 0) console.log(`${done} inputs, ${kinds.size} kinds of failure`)
}
for (const [kind, seeds] of kinds) console.log(`${seeds.length} × ${kind} (seeds ${seeds.slice(0, 5).join(', ')})`)
const failed = [...kinds.values()].reduce((sum, seeds) => sum + seeds.length, 0)
console.log(`${done} inputs from seed ${first}: ${refused} refused, ${failed} failures`)
process.exitCode = failed === 0 ? 0 : 1
