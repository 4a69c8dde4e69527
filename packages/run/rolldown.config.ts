import { defineConfig } from 'rolldown'

/** Packages that find files of their own beside their code: these stay where they are installed. */
const WITH_FILES = ['fontkit', 'harfbuzzjs', 'pdfkit', 'tinypool']

// The command in few files, since a cold start spends most of its time on finding and opening hundreds. The folder
// stands beside `dist`, so that what a module finds relative to itself is found from here too.
export default defineConfig({
  input: { main: 'dist/main.js', 'build-task': 'dist/build-task.js' },
  platform: 'node',
  external: [...WITH_FILES, /^@factsheet\/[a-z]+\/(?:data|font)-folder$/u],
  output: { dir: 'bundle', format: 'esm', cleanDir: true, chunkFileNames: '[name].js' },
})
