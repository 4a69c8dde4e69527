import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findArticles, type FoundArticles } from '../src/articles.ts'
import { UsageError } from '../src/outcome.ts'
import { DEFAULTS } from '../src/settings.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'factsheet-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function files(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), '')
  }
}

const stems = async (...paths: readonly string[]): Promise<string[]> => {
  return (await found(...paths)).articles.map(({ stem }) => stem)
}

const found = (...paths: readonly string[]): Promise<FoundArticles> =>
  findArticles(
    paths.map((name) => path.join(folder, name)),
    { ...DEFAULTS, out: path.join(folder, 'out') },
  )

describe('in a folder', () => {
  test('articles are .txt and .md, less what is none', async () => {
    files('a.txt', 'b/c.md', 'README.md', 'b/LICENSE.txt', 'd.pdf', '.hidden.txt', 'node_modules/x.txt', 'out/e.txt')
    expect(await stems('.')).toEqual(['a', 'b/c'])
  })

  test('two that would write the same output are refused', async () => {
    files('a.txt', 'a.md')
    await expect(stems('.')).rejects.toThrow(UsageError)
  })
})

describe('named one by one', () => {
  test('a file is always taken, whatever its name', async () => {
    files('README.md')
    expect(await stems('README.md')).toEqual(['README'])
  })

  test('outputs keep the shape below the nearest common folder', async () => {
    files('x/a.txt', 'x/y/b.txt')
    expect(await stems('x/a.txt', 'x/y/b.txt')).toEqual(['a', 'y/b'])
  })

  test('a file named twice is one article', async () => {
    files('a.txt')
    expect(await stems('a.txt', 'a.txt')).toEqual(['a'])
  })

  test('a pattern takes what matches', async () => {
    files('a.txt', 'b.txt', 'c.md')
    expect(await stems('*.txt')).toEqual(['a', 'b'])
  })

  test.each(['gone.txt', '*.gone'])('%s, which is not there, is told and loses no other', async (name) => {
    files('a.txt')
    const { articles, unread } = await found('a.txt', name)
    expect(articles.map(({ stem }) => stem)).toEqual(['a'])
    expect(unread.map(({ message }) => message)).toEqual([expect.stringContaining('found no')])
  })

  test('the outputs of one go where they would if the other were there', async () => {
    files('x/a.txt')
    expect(await stems('x/a.txt', 'y/gone.txt')).toEqual(['x/a'])
  })
})
