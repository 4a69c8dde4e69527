import { type Command, Option } from 'commander'
import {
  DATE_ORDERS,
  DEFAULTS,
  FORMATS,
  PAPERS,
  parseCount,
  parseDateOrder,
  parseDay,
  parseFolder,
  parseFormats,
  parsePaper,
  parseProgram,
  parseReporter,
  REPORTERS,
  type Settings,
} from './settings.ts'

/** One flag: how commander is told of it, and what it sets. */
interface Flag {
  readonly flags: string
  readonly description: string
  /** The flag's name in commander's options. */
  readonly name: string
  readonly read: (value: unknown) => Partial<Settings>
}

const text = (value: unknown): string => String(value)

/** What bears on the sheet itself. */
const SHEET_FLAGS: readonly Flag[] = [
  {
    flags: '--date <day>',
    description: 'publication date (YYYY-MM-DD) of articles that state none',
    name: 'date',
    read: (value) => ({ date: parseDay(text(value)) }),
  },
  {
    flags: '--date-order <order>',
    description: `what comes first in 03/04/2026: ${DATE_ORDERS.join(' or ')} (default: as the article's own dates tell)`,
    name: 'dateOrder',
    read: (value) => ({ dateOrder: parseDateOrder(text(value)) }),
  },
  {
    flags: '--paper <size>',
    description: `paper: ${PAPERS.join(' or ')} (default: ${DEFAULTS.paper})`,
    name: 'paper',
    read: (value) => ({ paper: parsePaper(text(value)) }),
  },
  {
    flags: '--no-proof',
    description: 'leave the proof part out',
    name: 'proof',
    read: (value) => ({ proof: value === true }),
  },
  {
    flags: '--brief',
    description: 'print page 1 alone',
    name: 'brief',
    read: () => ({ only: 'brief' }),
  },
  {
    flags: '--call-sheet',
    description: 'print the call sheet and the legal read alone',
    name: 'callSheet',
    read: () => ({ only: 'call-sheet' }),
  },
  {
    flags: '--keep-all',
    description: 'read captions, links and the like as text too (they are told by their words and place)',
    name: 'keepAll',
    read: () => ({ keepAll: true }),
  },
  {
    flags: '--max-size <bytes>',
    description: `largest article that is read (default: ${DEFAULTS.maxSize})`,
    name: 'maxSize',
    read: (value) => ({ maxSize: parseCount('--max-size', text(value)) }),
  },
]

/** What one article may take. */
const LIMIT_FLAGS: readonly Flag[] = [
  {
    flags: '--time-limit <seconds>',
    description: `longest that one article may take (default: ${DEFAULTS.timeLimit})`,
    name: 'timeLimit',
    read: (value) => ({ timeLimit: parseCount('--time-limit', text(value)) }),
  },
  {
    flags: '--memory-limit <megabytes>',
    description: `most memory that one article may take (default: ${DEFAULTS.memoryLimit})`,
    name: 'memoryLimit',
    read: (value) => ({ memoryLimit: parseCount('--memory-limit', text(value)) }),
  },
]

/** Where outputs go, and how outcomes are told. */
const OUTPUT_FLAGS: readonly Flag[] = [
  {
    flags: '--out <dir>',
    description: `folder for the outputs (default: ${DEFAULTS.out})`,
    name: 'out',
    read: (value) => ({ out: parseFolder(text(value)) }),
  },
  {
    flags: '--format <list>',
    description: `outputs, by comma (default: ${FORMATS.join(',')})`,
    name: 'format',
    read: (value) => ({ formats: parseFormats(text(value)) }),
  },
  {
    flags: '--program <which>',
    description: 'same or any: whether a sheet that another build of the program made is stale (default: same)',
    name: 'program',
    read: (value) => ({ program: parseProgram(text(value)) }),
  },
  {
    flags: '--reporter <name>',
    description: `how outcomes are told: ${REPORTERS.join(', ')}`,
    name: 'reporter',
    read: (value) => ({ reporter: parseReporter(text(value)) }),
  },
  {
    flags: '--strict',
    description: 'warnings fail',
    name: 'strict',
    read: () => ({ strict: true }),
  },
  {
    flags: '--explain',
    description: 'say why each sheet is built, and what is fresh',
    name: 'explain',
    read: () => ({ explain: true }),
  },
  { flags: '--quiet', description: 'say nothing but errors', name: 'quiet', read: () => ({ quiet: true }) },
]

/** What only a build is told. */
const BUILD_FLAGS: readonly Flag[] = [
  {
    flags: '--jobs <n>',
    description: 'threads that build (default: the number of cores)',
    name: 'jobs',
    read: (value) => ({ jobs: parseCount('--jobs', text(value)) }),
  },
  {
    flags: '--prune',
    description: 'remove sheets whose article is gone',
    name: 'prune',
    read: () => ({ prune: true }),
  },
  {
    flags: '--self-check',
    description: 'hold each sheet against its contract before it is written; one that breaks it fails',
    name: 'selfCheck',
    read: () => ({ selfCheck: true }),
  },
  {
    flags: '--force',
    description: 'build what is fresh or edited by hand all the same',
    name: 'force',
    read: () => ({ force: true }),
  },
]

const CONFIG_FLAG = {
  flags: '--config <file>',
  description: 'configuration (default: found upwards from the article)',
  name: 'config',
}

const ALL: readonly Flag[] = [...SHEET_FLAGS, ...LIMIT_FLAGS, ...OUTPUT_FLAGS, ...BUILD_FLAGS]

/** Adds the flags of a command that makes or looks at sheets: those of the sheet, and, as asked, outputs and builds. */
export function withFlags(command: Command, kinds: readonly ('outputs' | 'builds')[] = []): Command {
  const flags = [
    ...SHEET_FLAGS,
    ...LIMIT_FLAGS,
    ...(kinds.includes('outputs') ? OUTPUT_FLAGS : []),
    ...(kinds.includes('builds') ? BUILD_FLAGS : []),
  ]
  for (const { flags: names, description } of flags) command.addOption(new Option(names, description))
  return command
    .addOption(new Option(CONFIG_FLAG.flags, CONFIG_FLAG.description))
    .addOption(new Option('--no-color', 'no color on a terminal'))
}

/** Where settings are looked for, and what a command may do to read them. */
export interface SettingsRequest {
  /** The article or folder above which a configuration counts. */
  readonly from: string
  /** Whether a configuration that is a program may be run. */
  readonly mayRun: boolean
  readonly warn: (message: string) => void
}

/** Settings from the defaults, the configuration above `from`, and the flags given, the later over the earlier. */
export async function settingsOf(command: Command, request: SettingsRequest): Promise<Settings> {
  const options: Readonly<Record<string, unknown>> = command.opts()
  const told = given(command, ALL).map(({ name, read }) => read(options[name]))
  const file = typeof options['config'] === 'string' ? options['config'] : null
  // Loaded here and not above: help is to come at once, and needs no schema.
  const { readConfig } = await import('./config.ts')
  return Object.assign({}, DEFAULTS, await readConfig({ ...request, file }), ...told) as Settings
}

/** Flags by which a build differs from one without any, as a user would write them again. */
export function flagsForBuild(command: Command): string[] {
  const options: Readonly<Record<string, unknown>> = command.opts()
  const flags = given(command, [...SHEET_FLAGS, ...OUTPUT_FLAGS, CONFIG_FLAG]).filter(({ name }) => OF_BUILD.has(name))
  return flags.flatMap(({ flags: form, name }) => {
    const [word = ''] = form.split(' ')
    return form.includes('<') ? [word, String(options[name])] : [word]
  })
}

const OF_BUILD: ReadonlySet<string> = new Set([
  ...SHEET_FLAGS.map(({ name }) => name),
  'out',
  'format',
  'program',
  'config',
])

function given<T extends Pick<Flag, 'name'>>(command: Command, flags: readonly T[]): T[] {
  return flags.filter(({ name }) => command.getOptionValueSource(name) === 'cli')
}
