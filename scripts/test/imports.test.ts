import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Data flows extract → model → report, imports point to model, extract alone reads trees, and run knows all. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  parser: [],
  extract: ['@factsheet/model', '@factsheet/parser'],
  report: ['@factsheet/model'],
  run: ['@factsheet/extract', '@factsheet/model', '@factsheet/parser', '@factsheet/report'],
}

/** Steps in order: a later one may import an earlier one, never the other way. Folders beside them serve all. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  extract: ['read', 'recognize', 'relate', 'resolve'],
  model: ['contract', 'normalize'],
  parser: [],
  report: ['compose', 'layout', 'write'],
  run: [],
}

const files = Object.keys(SIBLINGS).flatMap((name) =>
  globSync(`packages/${name}/src/**/*.ts`, { cwd: root }).map((file) => ({ name, file: file.replaceAll('\\', '/') })),
)

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1] ?? '')
}

/** Where its data stand, which a package asks by its own name: a bundle of its code lies elsewhere. */
function isOwnFolder(from: string, name: string): boolean {
  return from.startsWith(`@factsheet/${name}/`) && from.endsWith('-folder')
}

test('there are source files in every package', () => {
  expect(Object.keys(SIBLINGS).filter((name) => !files.some((file) => file.name === name))).toEqual([])
})

describe.each(files)('$file', ({ name, file }) => {
  const imports = importsOf(file)

  test('imports only the packages that its own may know', () => {
    const siblings = imports
      .filter((from) => from.startsWith('@factsheet/') && !isOwnFolder(from, name))
      .map((from) => from.split('/').slice(0, 2).join('/'))
    expect(siblings.filter((from) => !SIBLINGS[name]?.includes(from))).toEqual([])
  })

  test('imports no later step', () => {
    const steps = STEPS[name] ?? []
    const own = steps.indexOf(file.split('/')[3] ?? '')
    const later = imports
      .filter((from) => from.startsWith('.'))
      .map((from) => path.posix.join(path.posix.dirname(file), from).split('/')[3] ?? '')
      .filter((step) => own !== -1 && steps.indexOf(step) > own)
    expect(later).toEqual([])
  })

  test('touches the world only where its package may', () => {
    const world = imports.filter((from) => /^node:(?:fs|process|child_process|net|http|os|worker)/u.test(from))
    const mayRead = name === 'run' || /\/(?:weights|lists|fonts|data|[a-z-]*-data)\.ts$/u.test(file)
    expect(mayRead ? [] : world).toEqual([])
  })
})

test('only report/write imports pdfkit, nothing that ships a tagger beside the parser', () => {
  const users = (library: RegExp): string[] =>
    files.filter(({ file }) => importsOf(file).some((from) => library.test(from))).map(({ file }) => file)
  expect(users(/^pdfkit/u).filter((file) => !file.startsWith('packages/report/src/write/'))).toEqual([])
  expect(users(/^compromise/u)).toEqual([])
})
