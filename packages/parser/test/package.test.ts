import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('..', import.meta.url))

test('what is packed has the kernel, the model, and the licences of both', () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const packed = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
  const paths = [...packed.matchAll(/"path": "([^"]+)"/gu)].map((match) => match[1])
  expect(paths).toEqual(
    expect.arrayContaining([
      'README.md',
      'data/LICENSE',
      'data/LICENSES_SOURCES',
      'data/LICENSE-murmurhash',
      'data/LICENSE-spacy',
      'data/LICENSE-thinc',
      'data/README.md',
      'data/english.model',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/kernel.wasm',
    ]),
  )
})

test('what is built reads without a bundler or a flag', () => {
  const program = `
    import { loadParser } from '@factsheet/parser'
    const parser = loadParser()
    console.log(parser.parse(parser.tokenize('Rain fell.'), [0]).map(({ label }) => label).join(' '))`
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(said).toBe('nsubj ROOT punct\n')
})

test('the model’s licence is the one that came with it', () => {
  const licence = readFileSync(new URL('../data/LICENSE', import.meta.url), 'utf8')
  expect(licence).toContain('Copyright 2021 ExplosionAI GmbH')
  expect(readFileSync(new URL('../data/LICENSES_SOURCES', import.meta.url), 'utf8')).toContain(
    'WordNet 3.0 Copyright 2006',
  )
})
