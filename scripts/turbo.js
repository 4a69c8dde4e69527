// Runs turbo with its telemetry off: neither an editor's machine nor CI tells anybody what it builds.
import './check-node.js'
import { spawnSync } from 'node:child_process'

const { status, error } = spawnSync('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
})
if (error !== undefined) {
  console.error(`factsheet: found no turbo (${error.message}); expected it in node_modules: run \`npm install\``)
}
process.exit(status ?? 2)
