import process, { argv, env, stderr, stdin, stdout } from 'node:process'
import { run } from './command.ts'

const interrupt = new AbortController()
// The first Ctrl-C lets what is being written be written; a second one ends the process as ever.
process.once('SIGINT', () => interrupt.abort())

// A reader that has seen enough, as `head` has, is no failure: what is under way is finished all the same.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
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
