import { Command, CommanderError } from 'commander'
import { flagsForBuild, settingsOf, type SettingsRequest, withFlags } from './flags.ts'
import { printable } from './formatters/printable.ts'
import { type ExitCode, UsageError } from './outcome.ts'
import type { Terminal } from './terminal.ts'

type Done = (code: ExitCode) => void

/** Runs the command line and gives its exit code: 0 all is well, 1 something to mend, 2 it could not do its work. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  // Here and not by commander, which would have every command wait for the hashes.
  if (args[0] === '--version') {
    const [{ versionText }, { generator }] = await Promise.all([
      import('./program-name.ts'),
      import('./fingerprint.ts'),
    ])
    terminal.out(versionText(generator()))
    return 0
  }
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
      terminal.error(`factsheet: ${printable(error.message)}\n`)
      return 2
    }
    // Loaded here and not above: it is to be told seldom.
    const { programFailure } = await import('./failure.ts')
    terminal.error(`factsheet: ${programFailure(error)}\n`)
    return 2
  }
}

function commands(terminal: Terminal, done: Done): Command {
  const program = new Command('factsheet')
    .description('Turns news articles into printed fact sheets in which every fact carries the number of its sentence.')
    .configureOutput({
      writeOut: terminal.out,
      writeErr: (text) => terminal.error(text.split('\n').map(printable).join('\n')),
    })
    .exitOverride()
    .option('--version', 'the program and its build')
    .showSuggestionAfterError()
    .addHelpText('after', '\nExample:\n  factsheet build articles --out out\n')
  addBuild(program, terminal, done)
  addCheck(program, terminal, done)
  addWatch(program, terminal, done)
  addRead(program, terminal, done)
  addShow(program, terminal, done)
  addDiff(program, terminal, done)
  addVerify(program, terminal, done)
  program
    .command('schema')
    .description('the JSON Schema of the facts file, or of the corrections file')
    .argument('[file]', 'facts or corrections', 'facts')
    .addHelpText('after', '\nExample:\n  factsheet schema > factsheet-1.schema.json\n')
    .action(async (file: string) => {
      const { schema } = await import('./commands/schema.ts')
      terminal.out(schema(file))
    })
  return program
}

function addBuild(program: Command, terminal: Terminal, done: Done): void {
  withFlags(
    program.command('build').argument('<path...>', 'articles: files, folders, patterns, or - for standard input'),
    ['outputs', 'builds'],
  )
    .description('fact sheets for the articles: PDF and facts JSON')
    .option('--stdin <form>', 'ndjson: one JSON object a line ({"path", "text"}) in, one result a line out')
    .option('--stdin-path <name>', 'what the article on standard input is called', 'stdin.txt')
    .addHelpText('after', '\nExample:\n  factsheet build articles/*.txt --out out --format pdf,json\n')
    .action(async (paths: string[], options: { stdin?: string; stdinPath: string }, command: Command) => {
      const settings = await settingsOf(command, running(terminal, paths[0] === '-' ? '.' : (paths[0] ?? '.')))
      const files = paths.filter((given) => given !== '-')
      if (options.stdin !== undefined) {
        const { buildLines } = await import('./commands/build-lines.ts')
        return done(await buildLines(options.stdin, files, settings, terminal))
      }
      const { runBuild } = await import('./commands/run-build.ts')
      return done(await runBuild(files, files.length < paths.length ? options.stdinPath : null, settings, terminal))
    })
}

function addCheck(program: Command, terminal: Terminal, done: Done): void {
  withFlags(program.command('check').argument('<path...>', 'articles: files, folders, patterns'), ['outputs'])
    .description('writes nothing: which outputs are missing, stale, edited by hand or orphaned')
    .option('--since <revision>', 'only articles that changed in git since the revision')
    .addHelpText('after', '\nExample:\n  factsheet check articles --out out --since origin/main\n')
    .action(async (paths: string[], options: { since?: string }, command: Command) => {
      const { runCheck } = await import('./commands/run-check.ts')
      const settings = await settingsOf(command, reading(terminal, paths[0] ?? '.'))
      const flags = flagsForBuild(command)
      done(await runCheck({ paths, flags, since: options.since ?? null }, settings, terminal))
    })
}

function addWatch(program: Command, terminal: Terminal, done: Done): void {
  withFlags(program.command('watch').argument('<path...>', 'articles: files, folders, patterns'), ['outputs', 'builds'])
    .description('builds, then rebuilds what changes')
    .addHelpText('after', '\nExample:\n  factsheet watch articles --out out\n')
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { watch } = await import('./commands/watch.ts')
      done(await watch(paths, await settingsOf(command, running(terminal, paths[0] ?? '.')), terminal))
    })
}

function addRead(program: Command, terminal: Terminal, done: Done): void {
  withFlags(program.command('read').argument('<file>', 'an article'))
    .description('what was understood of an article: head, lines by kind, numbered sentences')
    .addHelpText('after', '\nExample:\n  factsheet read articles/vote.docx\n')
    .action(async (file: string, _: unknown, command: Command) => {
      const { runRead } = await import('./commands/read.ts')
      done(await runRead(file, await settingsOf(command, reading(terminal, file)), terminal))
    })
}

function addShow(program: Command, terminal: Terminal, done: Done): void {
  withFlags(program.command('show').argument('<file>', 'an article, a facts file or a sheet'))
    .description('the facts in the terminal, with sentence numbers')
    .addHelpText('after', '\nExample:\n  factsheet show articles/vote.txt\n')
    .action(async (file: string, _: unknown, command: Command) => {
      const { runShow } = await import('./commands/show.ts')
      done(await runShow(file, await settingsOf(command, reading(terminal, file)), terminal))
    })
}

function addDiff(program: Command, terminal: Terminal, done: Done): void {
  withFlags(
    program
      .command('diff')
      .argument('<old>', 'an article, a facts file, a sheet, or REV:path from git')
      .argument('<new>', 'the same'),
  )
    .description('what changed between two versions, fact by fact, and what to check again')
    .option('--markdown', 'as Markdown, for a comment')
    .option('--json', 'as JSON')
    .option('--exit-zero', 'exit 0 also when something changed')
    .addHelpText('after', '\nExample:\n  factsheet diff HEAD:articles/vote.txt articles/vote.txt --markdown\n')
    .action(async (before: string, after: string, options: Record<string, boolean | undefined>, command: Command) => {
      const { runDiff } = await import('./commands/diff.ts')
      const form = options['json'] === true ? 'json' : options['markdown'] === true ? 'markdown' : 'text'
      const code = await runDiff(before, after, form, await settingsOf(command, reading(terminal, after)), terminal)
      done(options['exitZero'] === true && code === 1 ? 0 : code)
    })
}

function addVerify(program: Command, terminal: Terminal, done: Done): void {
  withFlags(program.command('verify').argument('<pdf...>', 'sheets'))
    .description('does the sheet agree with the facts inside it, and those with the article')
    .option('--article <file>', 'the article as it is now; otherwise the one inside the sheet')
    .addHelpText('after', '\nExample:\n  factsheet verify out/vote.pdf --article articles/vote.txt\n')
    .action(async (sheets: string[], options: { article?: string }, command: Command) => {
      const { runVerify } = await import('./commands/verify.ts')
      const settings = await settingsOf(command, reading(terminal, options.article ?? '.'))
      done(await runVerify(sheets, options.article ?? null, settings, terminal))
    })
}

/** The settings of a command that may run a configuration which is a program. */
function running(terminal: Terminal, from: string): SettingsRequest {
  return { from, mayRun: true, warn: (message) => terminal.error(`factsheet: ${message}\n`) }
}

/** The settings of a command that only reads: it takes data and runs nothing. */
function reading(terminal: Terminal, from: string): SettingsRequest {
  return { ...running(terminal, from), mayRun: false }
}
