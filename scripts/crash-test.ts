// Kills builds at random moments and looks at what is left: every output must be an old whole one or a new whole one, and
// a plain build must mend all. Usage: node scripts/crash-test.ts [KILLS] [SEED]; a few seconds a kill.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { readFacts } from '@factsheet/model'
import { root } from './fixtures.ts'

const kills = Number(process.argv[2] ?? 200)
let seed = Number(process.argv[3] ?? 20270314)
const ARTICLES = 12

const folder = mkdtempSync(path.join(tmpdir(), 'factsheet-crash-'))
const out = path.join(folder, 'out')
const bin = path.join(root, 'packages/run/bin/factsheet.js')

/** A linear congruential generator (Numerical Recipes): the same kills each time. */
function random(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

function write(version: number): void {
  for (let number = 0; number < ARTICLES; number += 1) {
    const text = `title: Port Ellery Votes\ndate: March 14, 2027\ncontent:\nThe council voted to spend $${version + number} million on the pier.\n`
    writeFileSync(path.join(folder, `article-${number}.txt`), text)
  }
}

/** How a build is to be killed: after some time, or once so many outputs are new. */
interface Kill {
  readonly afterMs: number
  readonly atOutputs: number
}

async function build(kill: Kill | null): Promise<number | null> {
  const before = written()
  const child = spawn(process.execPath, [bin, 'build', folder, '--out', out], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  if (kill !== null) await killedAt(child, kill, before)
  const [code] = (await ended) as [number | null]
  return code
}

async function killedAt(child: ChildProcess, { afterMs, atOutputs }: Kill, before: Written): Promise<void> {
  const begun = performance.now()
  while (child.exitCode === null) {
    const isDue = atOutputs === 0 ? performance.now() - begun >= afterMs : newSince(before) >= atOutputs
    if (isDue && child.kill('SIGKILL')) return
    await sleep(1)
  }
}

/** When each output was written, by its name. */
type Written = ReadonlyMap<string, number>

function newSince(before: Written): number {
  return [...written()].filter(([name, time]) => before.get(name) !== time).length
}

function written(): Written {
  const names = existsSync(out) ? readdirSync(out).filter((name) => /\.(?:pdf|json)$/u.test(name)) : []
  return new Map(names.map((name) => [name, statSync(path.join(out, name)).mtimeMs]))
}

/** What is wrong with the outputs on disk. */
function broken(): string[] {
  if (!existsSync(out)) return []
  const names = readdirSync(out, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  return names.flatMap((name) => {
    const content = readFileSync(path.join(out, name))
    try {
      if (name.endsWith('.facts.json')) readFacts(content.toString('utf8'))
      if (name.endsWith('.pdf') && !content.subarray(-8).toString('latin1').includes('%%EOF')) return [`${name} is cut`]
      return []
    } catch (error) {
      return [`${name}: ${String(error)}`]
    }
  })
}

/** A build of all the articles from start to end, in milliseconds, as this machine does it now: kills fall anywhere in it. */
write(0)
const begun = performance.now()
await build(null)
const wholeMs = performance.now() - begun

let bad = 0
let unmended = 0
/** Kills that fell while outputs were being written: some were new, some not yet. */
let amid = 0
for (let kill = 1; kill <= kills; kill += 1) {
  write(kill)
  const before = written()
  // Every fourth kill falls anywhere in the build; the others while outputs are written, which takes far less time.
  const atOutputs = kill % 4 === 0 ? 0 : 1 + Math.floor(random() * (2 * ARTICLES - 1))
  await build({ afterMs: random() * wholeMs, atOutputs })
  const fresh = newSince(before)
  if (fresh > 0 && fresh < 2 * ARTICLES) amid += 1
  const faults = broken()
  bad += faults.length
  for (const fault of faults) console.log(`after kill ${kill}: ${fault}`)
  if (kill % 10 === 0 && (await build(null)) !== 0) unmended += 1
}
console.log(`${kills} kills, ${amid} amid the writing: ${bad} broken outputs, ${unmended} builds that did not mend all`)
rmSync(folder, { recursive: true })
if (bad + unmended > 0) process.exitCode = 1
