import { defineConfig } from 'vitest/config'

// Packages are tested from their source, so that a test never passes on an old build.
const conditions = ['@factsheet/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/tests.json' },
    testTimeout: 60_000,
  },
})
