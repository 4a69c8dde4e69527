import { expect, test } from 'vitest'
import { article, project } from './support/project.ts'

const { at, write, factsheet } = project()

/** Forty thousand quotations of one letter: no sheet of it is made within a second. */
const endless = article('“a” '.repeat(40_000))

test.each<readonly string[]>([['show'], ['diff', 'b.txt'], ['build']])(
  '%s of an article that takes too long: told, exit 2',
  async (command, ...after) => {
    write('a.txt', endless)
    write('b.txt', article('The council of Port Ellery voted on Friday.'))
    const files = ['a.txt', ...after].map((file) => at(file))
    const out = command === 'build' ? ['--out', at('out')] : []
    const { code, error } = await factsheet([command ?? '', ...files, '--time-limit', '6', ...out])
    expect(code).toBe(2)
    expect(error).toContain(`${at('a.txt')}: found no end within 6 seconds, the most that one article may take`)
    expect(error).toContain('--time-limit')
  },
)
