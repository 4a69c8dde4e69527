import process, { argv, env, stderr, stdin, stdout } from 'node:process'
import { run } from './command.ts'

const interrupt = new AbortController()
// The first Ctrl-C lets what is being written be written; a second one ends the process as ever.
process.once('SIGINT', () => interrupt.abort())

/** Whether something that was to be said did not arrive. */
let unsaid = false
// A reader that has seen enough, as `head` has, is no failure: what is under way is finished all the same.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    unsaid = true
    // Where standard error is full as well, the exit code alone tells.
    if (stream === stdout) stderr.write(`factsheet: found that standard output cannot be written (${error.message})\n`)
  })
}

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
process.once('beforeExit', () => {
  if (unsaid) process.exitCode = 2
})
