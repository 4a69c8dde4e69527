import process, { argv, stderr, stdout } from 'node:process'
import { run } from './command.ts'

const code = await run(argv.slice(2), {
  out: (text) => stdout.write(text),
  error: (text) => stderr.write(text),
})
// Not process.exit: what is still being written to a pipe must arrive.
process.exitCode = code
