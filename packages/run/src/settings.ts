import { UsageError } from './outcome.ts'

export const FORMATS = ['pdf', 'json'] as const
export type Format = (typeof FORMATS)[number]
export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** Everything that a build is told. */
export interface Settings {
  /** Folder for the outputs. */
  readonly out: string
  readonly formats: readonly Format[]
  /** ISO publication date for articles that state none. */
  readonly date: string | null
  readonly paper: Paper
  /** Whether the proof part is printed. */
  readonly proof: boolean
  /** Whether warnings fail. */
  readonly strict: boolean
  /** Whether sheets are removed whose article is gone. */
  readonly prune: boolean
  readonly quiet: boolean
}

export const DEFAULTS: Settings = {
  out: 'out',
  formats: FORMATS,
  date: null,
  paper: 'a4',
  proof: true,
  strict: false,
  prune: false,
  quiet: false,
}

/** "pdf,json" as formats; throws a UsageError that names the one it does not know. */
export function parseFormats(text: string): readonly Format[] {
  return text.split(',').map((part) => oneOf(FORMATS, part.trim(), '--format'))
}

/** The paper named; throws a UsageError for another. */
export function parsePaper(text: string): Paper {
  return oneOf(PAPERS, text, '--paper')
}

function oneOf<const T extends string>(known: readonly T[], text: string, flag: string): T {
  const found = known.find((name) => name === text)
  if (found === undefined) throw new UsageError(`${flag}: found “${text}”, expected ${known.join(' or ')}`)
  return found
}

/** An ISO day that exists; throws a UsageError for anything else. */
export function parseDay(text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/u.test(text) ? new Date(`${text}T00:00:00Z`) : null
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--date: found “${text}”, expected a day that exists as YYYY-MM-DD, such as 2026-03-14`)
  }
  return text
}

/** The settings that bear on what a sheet says, as text of one form: its hash tells whether a sheet is stale. */
export function settingsOfSheet({ date, paper, proof }: Settings): string {
  return JSON.stringify({ date, paper, proof })
}
