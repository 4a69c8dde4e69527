// Runs first in every script, in plain JavaScript, so that an old Node gets one clear line instead of a syntax error.
const wanted = [22, 18]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `factsheet: found Node ${process.versions.node}, expected ${wanted.join('.')} or newer: run it through npm (\`npm run …\`) after \`npm install\`, which brings Node 24 on Linux and Windows; elsewhere install Node 24.`,
  )
  process.exit(2)
}
