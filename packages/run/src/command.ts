import { Command, CommanderError, Option } from 'commander'
import { type ExitCode, exitCode, UsageError } from './outcome.ts'
import { DEFAULTS, FORMATS, PAPERS, parseDay, parseFormats, parsePaper, type Settings } from './settings.ts'

/** Where a command says what it has to say. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}

/** The options as commander gives them. */
interface Options {
  readonly out?: string
  readonly format?: string
  readonly date?: string
  readonly paper?: string
  readonly proof?: boolean
  readonly strict?: boolean
  readonly prune?: boolean
  readonly quiet?: boolean
}

/** Runs the command line and gives its exit code: 0 all is well, 1 something to mend, 2 it could not do its work. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = commands(terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof UsageError) {
      terminal.error(`factsheet: ${error.message}\n`)
      return 2
    }
    throw error
  }
}

function commands(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('factsheet')
    .description('Turns news articles into printed fact sheets in which every fact carries the number of its sentence.')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', '\nExample:\n  factsheet build articles --out out\n')
  withSheetOptions(program.command('build').argument('<path...>', 'articles: files, folders, patterns'))
    .description('fact sheets for the articles: PDF and facts JSON')
    .addOption(new Option('--out <dir>', 'folder for the outputs').default(DEFAULTS.out))
    .addOption(new Option('--format <list>', `outputs, by comma: ${FORMATS.join(', ')}`).default(FORMATS.join(',')))
    .option('--strict', 'warnings fail')
    .option('--prune', 'remove sheets whose article is gone')
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', '\nExample:\n  factsheet build articles/*.txt --out out --format pdf,json\n')
    .action(async (paths: string[], options: Options) => done(await buildCommand(paths, settings(options), terminal)))
  withSheetOptions(program.command('show').argument('<file>', 'an article or a facts file'))
    .description('the facts in the terminal, with sentence numbers')
    .addHelpText('after', '\nExample:\n  factsheet show articles/vote.txt\n')
    .action(async (file: string, options: Options) => done(await showCommand(file, settings(options), terminal)))
  program
    .command('schema')
    .description('the JSON Schema of the facts file')
    .addHelpText('after', '\nExample:\n  factsheet schema > factsheet-1.schema.json\n')
    .action(async () => {
      const { schema } = await import('./commands/schema.ts')
      terminal.out(schema())
    })
  return program
}

function withSheetOptions(command: Command): Command {
  return command
    .option('--date <day>', 'publication date (YYYY-MM-DD) of articles that state none')
    .addOption(new Option('--paper <size>', `paper: ${PAPERS.join(' or ')}`).default(DEFAULTS.paper))
    .option('--no-proof', 'leave the proof part out')
}

function settings(options: Options): Settings {
  return {
    out: options.out ?? DEFAULTS.out,
    formats: options.format === undefined ? DEFAULTS.formats : parseFormats(options.format),
    date: options.date === undefined ? DEFAULTS.date : parseDay(options.date),
    paper: options.paper === undefined ? DEFAULTS.paper : parsePaper(options.paper),
    proof: options.proof ?? DEFAULTS.proof,
    strict: options.strict ?? DEFAULTS.strict,
    prune: options.prune ?? DEFAULTS.prune,
    quiet: options.quiet ?? DEFAULTS.quiet,
  }
}

async function buildCommand(paths: readonly string[], chosen: Settings, terminal: Terminal): Promise<ExitCode> {
  const [{ build }, { findingLine, outcomeLine, summaryLine }] = await Promise.all([
    import('./commands/build.ts'),
    import('./formatters/lines.ts'),
  ])
  const { outcomes, orphans } = await build(paths, chosen, (outcome) => {
    if (outcome.type === 'failed') terminal.error(`${outcomeLine(outcome)}\n`)
    else if (!chosen.quiet) {
      for (const placed of outcome.findings) {
        if (placed.finding.level !== 'info') terminal.error(`${findingLine(placed)}\n`)
      }
      terminal.out(`${outcomeLine(outcome)}\n`)
    }
  })
  if (!chosen.quiet) terminal.error(`${summaryLine(outcomes, orphans.length)}\n`)
  return exitCode(outcomes, chosen.strict)
}

async function showCommand(file: string, chosen: Settings, terminal: Terminal): Promise<ExitCode> {
  const [{ show }, { failure }] = await Promise.all([import('./commands/show.ts'), import('./failure.ts')])
  try {
    terminal.out(await show(file, chosen))
    return 0
  } catch (error) {
    const { message, note } = failure(file, error)
    terminal.error(`${message}\n${note === null ? '' : `  ${note}\n`}`)
    return 2
  }
}
