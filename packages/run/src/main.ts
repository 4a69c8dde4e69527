import process, { argv, env, stderr, stdin, stdout } from 'node:process'
import { run } from './command.ts'

const interrupt = new AbortController()
// The first Ctrl-C lets what is being written be written; a second one ends the process as ever.
process.once('SIGINT', () => interrupt.abort())

const code = await run(argv.slice(2), {
  out: (text) => stdout.write(text),
  error: (text) => stderr.write(text),
  input: async () => Buffer.concat(await Array.fromAsync(stdin as AsyncIterable<Buffer>)),
  interactive: stderr.isTTY && env['CI'] === undefined,
  color: stderr.isTTY && env['NO_COLOR'] === undefined && !argv.includes('--no-color'),
  environment: env,
  signal: interrupt.signal,
})
// Not process.exit: what is still being written to a pipe must arrive.
process.exitCode = code
