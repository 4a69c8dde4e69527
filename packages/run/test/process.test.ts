import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { article, project, spawned } from './support/project.ts'

const { at, write } = project()
const BODY = article('The council of Port Ellery voted on Friday to spend $4.5 million.')

describe.skipIf(process.platform === 'win32')('the command as a process', () => {
  test.skipIf(!existsSync('/dev/full'))('an output that cannot be said: exit 2, and why', () => {
    write('a.txt', BODY)
    const { code, error } = spawned(['show', at('a.txt')], 'exec > /dev/full')
    expect({ code, error }).toMatchObject({
      code: 2,
      error: expect.stringContaining('standard output cannot be written'),
    })
  })

  test('a reader that has seen enough is no failure', () => {
    write('a.txt', BODY)
    const { code, error } = spawned(['show', at('a.txt')], 'exec > >(true)')
    expect({ code, error }).toEqual({ code: 0, error: '' })
  })

  test('compiled code is kept in the folder of the user, open to nobody else', () => {
    mkdirSync(at('caches'))
    expect(spawned(['--help'], `export XDG_CACHE_HOME='${at('caches')}'`)).toMatchObject({ code: 0 })
    expect(statSync(at('caches/factsheet')).mode & 0o077).toBe(0)
    expect(readdirSync(at('caches/factsheet'))).not.toEqual([])
  })

  test('not in one that others can write', () => {
    mkdirSync(at('caches/factsheet'), { recursive: true, mode: 0o777 })
    spawned(['--help'], `chmod 777 '${at('caches/factsheet')}'; export XDG_CACHE_HOME='${at('caches')}'`)
    expect(readdirSync(at('caches/factsheet'))).toEqual([])
  })
})
