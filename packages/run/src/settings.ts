import type { DateOrder, SheetSettings } from '@factsheet/model'
import { UsageError } from './outcome.ts'

export const FORMATS = ['pdf', 'json'] as const
export type Format = (typeof FORMATS)[number]
export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]
export const DATE_ORDERS = ['month-first', 'day-first'] as const satisfies readonly DateOrder[]
export const REPORTERS = ['lines', 'json', 'ndjson', 'github', 'sarif', 'junit'] as const
export type Reporter = (typeof REPORTERS)[number]
export const LEVELS = ['error', 'warning', 'info', 'off'] as const
/** Whether a sheet that another build of the program made is stale: "any" takes it as it is. */
export const PROGRAMS = ['same', 'any'] as const

/** Everything that a command is told, by flags or by the configuration. */
export interface Settings {
  /** Folder for the outputs. */
  readonly out: string
  readonly formats: readonly Format[]
  /** ISO publication date for articles that state none. */
  readonly date: string | null
  /** The order of day and month in "03/04/2016"; null where an article's own dates have to tell. */
  readonly dateOrder: DateOrder | null
  readonly paper: Paper
  /** Whether the proof part is printed. */
  readonly proof: boolean
  /** The part of the sheet that is printed alone; null for all of it. */
  readonly only: NonNullable<SheetSettings['only']> | null
  /** Patterns of what in a folder is an article, and of what is not. */
  readonly articles: readonly string[]
  readonly exclude: readonly string[]
  /** Level of a rule's findings where it is not the rule's own; "off" silences it. */
  readonly rules: SheetSettings['rules']
  /** Whether every line is read as the article's text that its format does not say to be something else. */
  readonly keepAll: boolean
  /** Most bytes of an article. */
  readonly maxSize: number
  /** Threads that build; null for as many as there are cores. */
  readonly jobs: number | null
  /** Seconds that one article may take. */
  readonly timeLimit: number
  /** Megabytes of memory that one article may take. */
  readonly memoryLimit: number
  /** Whether warnings fail. */
  readonly strict: boolean
  /** Whether sheets are removed whose article is gone. */
  readonly prune: boolean
  /** Whether fresh and edited outputs are built all the same. */
  readonly force: boolean
  /** Whether each sheet is held against its contract before it is written. */
  readonly selfCheck: boolean
  /** Whether only sheets of this very program are fresh, or those of any. */
  readonly program: (typeof PROGRAMS)[number]
  readonly reporter: Reporter
  /** Whether the reason for each build is printed, and what is fresh. */
  readonly explain: boolean
  readonly quiet: boolean
  /** The configuration file that was read; null where there is none. */
  readonly configuration: string | null
}

export const DEFAULTS: Settings = {
  out: 'out',
  formats: FORMATS,
  date: null,
  dateOrder: null,
  paper: 'a4',
  proof: true,
  only: null,
  articles: ['**/*.{txt,text,md,markdown,html,htm,docx,eml,mht,mhtml}'],
  exclude: [],
  rules: {},
  keepAll: false,
  maxSize: 2_000_000,
  jobs: null,
  timeLimit: 60,
  memoryLimit: 1024,
  strict: false,
  prune: false,
  force: false,
  selfCheck: false,
  program: 'same',
  reporter: 'lines',
  explain: false,
  quiet: false,
  configuration: null,
}

/** The folder named; throws a UsageError for none. */
export function parseFolder(text: string): string {
  if (text === '') throw new UsageError('--out: found nothing, expected a folder; “.” is the one you are in')
  return text
}

/** "pdf,json" as formats; throws a UsageError that names the one it does not know. */
export function parseFormats(text: string): readonly Format[] {
  return text.split(',').map((part) => oneOf(FORMATS, part.trim(), '--format'))
}

/** The paper named; throws a UsageError for another. */
export function parsePaper(text: string): Paper {
  return oneOf(PAPERS, text, '--paper')
}

/** The order of day and month named; throws a UsageError for another. */
export function parseDateOrder(text: string): DateOrder {
  return oneOf(DATE_ORDERS, text, '--date-order')
}

/** Which programs' sheets may be fresh; throws a UsageError for another word. */
export function parseProgram(text: string): Settings['program'] {
  return oneOf(PROGRAMS, text, '--program')
}

/** The reporter named; throws a UsageError for another. */
export function parseReporter(text: string): Reporter {
  return oneOf(REPORTERS, text, '--reporter')
}

function oneOf<const T extends string>(known: readonly T[], text: string, flag: string): T {
  const found = known.find((name) => name === text)
  if (found === undefined) {
    const names = `${known.slice(0, -1).join(', ')} or ${known.at(-1)}`
    throw new UsageError(`${flag}: found “${text}”, expected ${names}`)
  }
  return found
}

/** A whole number from 1; throws a UsageError for anything else. */
export function parseCount(flag: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new UsageError(`${flag}: found “${text}”, expected a whole number from 1`)
  return Number(text)
}

/** An ISO day that exists; throws a UsageError for anything else. */
export function parseDay(text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/u.test(text) ? new Date(`${text}T00:00:00Z`) : null
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text || text < '0001') {
    throw new UsageError(`--date: found “${text}”, expected a day that exists as YYYY-MM-DD, such as 2026-03-14`)
  }
  return text
}

/** The settings that bear on what a sheet says: it carries them, in one order. */
export function settingsOfSheet(settings: Settings): SheetSettings {
  const { date, dateOrder, paper, proof, only, keepAll, rules } = settings
  const levels = Object.entries(rules).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    date,
    dateOrder,
    paper,
    proof,
    ...(only === null ? {} : { only }),
    ...(keepAll ? { keepAll } : {}),
    rules: Object.fromEntries(levels),
  }
}
