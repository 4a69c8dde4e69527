import { inflateSync } from 'node:zlib'
import type { Finding, Generator, Inputs } from '@factsheet/model'
import type { Format } from './settings.ts'

/** What an output says of its own making: of what, by which program, and what was found on the way. */
export interface MadeFrom {
  readonly inputs: Inputs
  readonly generator: Generator
  readonly findings: readonly Finding[]
}

/** Facts that unpack to more are not read: 20 times those of the largest article. */
const MOST_FACTS = 2 ** 29

/**
 * Reads an output whose seal holds, so that its form is to the byte the one in which it is written: single parts are
 * cut out, since to read whole facts files of a thousand articles takes seconds. Null where a part is missing or of
 * another shape, as in a sheet of another version.
 */
export function madeFrom(output: Uint8Array, format: Format): MadeFrom | null {
  try {
    const facts = format === 'json' ? Buffer.from(output).toString('utf8') : factsInside(Buffer.from(output))
    const inputs = part(facts, 'inputs') as Inputs
    const generator = part(facts, 'generator') as Generator
    const findings = part(facts, 'findings') as readonly Finding[]
    return findings.every(({ place }) => Number.isInteger(place.line)) ? { inputs, generator, findings } : null
  } catch {
    return null
  }
}

/** The value of a key of the facts file: two spaces before each, more before all that it holds. */
function part(facts: string, key: string): unknown {
  const head = `\n  "${key}": `
  const start = facts.indexOf(head)
  if (start === -1) throw new Error(`found no ${key}`)
  const next = facts.indexOf('\n  "', start + head.length)
  const value = facts.slice(start + head.length, next === -1 ? facts.lastIndexOf('\n}') : next)
  return JSON.parse(value.replace(/,$/u, ''))
}

/** The facts file as it is packed into a sheet: the one embedded file of its media type. */
function factsInside(pdf: Buffer): string {
  const head = pdf.indexOf('/Subtype /application#2Fjson')
  const stream = pdf.indexOf('\nstream\n', head)
  const length = /\/Length (\d+)/u.exec(pdf.toString('latin1', head, stream))?.[1]
  if (head === -1 || stream === -1 || length === undefined) throw new Error('found no facts inside')
  const start = stream + '\nstream\n'.length
  return inflateSync(pdf.subarray(start, start + Number(length)), { maxOutputLength: MOST_FACTS }).toString('utf8')
}
