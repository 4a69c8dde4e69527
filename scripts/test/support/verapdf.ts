import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../../fixtures.ts'

const here = fileURLToPath(new URL('verapdf/', import.meta.url))
const library = path.join(root, 'node_modules/.cache/verapdf-1.28.2')

/** What veraPDF says of one PDF under one profile. */
export interface Verdict {
  readonly file: string
  /** "ua1" or "3a". */
  readonly profile: string
  readonly checks: number
  /** Rule, message and place of each failure. */
  readonly failures: readonly string[]
}

/** Fetches veraPDF where Java and Maven are there. Otherwise gives the reason why there is none. */
export function fetchVerapdf(): { readonly missing: string | null } {
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' })
    if (!isFetched()) fetchLibrary()
    return { missing: isFetched() ? null : 'Maven fetched no validation-model' }
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

function fetchLibrary(): void {
  mkdirSync(library, { recursive: true })
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
  try {
    execFileSync('mvn', ['-q', '-B', '-f', here, goal, `-DoutputDirectory=${library}`, '-DincludeScope=runtime'], {
      stdio: 'pipe',
      timeout: 240_000,
    })
  } catch (error) {
    rmSync(library, { recursive: true })
    throw error
  }
}

function isFetched(): boolean {
  return existsSync(library) && readdirSync(library).some((name) => name.startsWith('validation-model-'))
}

/** Validates PDFs against PDF/UA-1 and PDF/A-3a, in one Java process for all. */
export function validatePdfs(files: readonly string[]): Verdict[] {
  const source = path.join(here, 'Validate.java')
  // A short run is over before thorough compilation pays: these flags halve its time.
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', path.join(library, '*')]
  const said = execFileSync('java', [...flags, source, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = said.split('\n').map((line) => line.split('\t'))
  return lines
    .filter(([kind]) => kind === 'checked')
    .map(([, file = '', profile = '', checks = '']) => ({
      file,
      profile,
      checks: Number(checks),
      failures: lines
        .filter((fields) => fields[0] === 'failed' && fields[1] === file && fields[2] === profile)
        .map((fields) => fields.slice(3).join(' · ')),
    }))
}
