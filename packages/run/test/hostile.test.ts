import { readFacts } from '@factsheet/model'
import { describe, expect, test } from 'vitest'
import { article, project } from './support/project.ts'

const { at, write, read, factsheet } = project()

/** The facts file of an article as the command writes it; read again by the contract. */
async function built(source: string, name = 'a.txt') {
  write(`in/${name}`, source)
  const said = await factsheet(['build', at(`in/${name}`), '--out', at('out')])
  expect(said).toMatchObject({ code: 0 })
  return readFacts(read(`out/${name.replace(/\.\w+$/u, '')}.facts.json`))
}

describe('times that no calendar has are printed without days', () => {
  test.each<[string, string]>([
    ['a length that ends far away', 'The fuel is to be guarded over the next 40,000 years.'],
    ['a time far back', 'The bay was cut 420,000 years ago.'],
    ['a length that begins far back', 'The past 900,000 years were dry ones.'],
    ['more years than a number holds', `The bay was cut ${'9'.repeat(320)} years ago.`],
  ])('%s', async (_, sentence) => {
    const sheet = await built(article('Ana Ruiz resigned on Friday. Li Wen was elected on March 2.', sentence))
    const far = sheet.times.find(({ span }) => span.text.includes('years'))
    expect(far).toMatchObject({ interval: null, edtf: null })
    expect(sheet.events).toHaveLength(2)
  })

  test('the last week of the calendar', async () => {
    const source = article('The board met on Monday. The harbor was dredged this week.')
    const sheet = await built(source.replace('March 14, 2027', '9999-12-31'))
    expect(sheet.times.map(({ interval }) => interval)).toEqual([{ start: '9999-12-27', end: '9999-12-27' }, null])
  })
})

describe('a short article is read soon, whatever it repeats', () => {
  const head = article('')
  test.each<[string, string, string]>([
    ['apostrophes', `${head}‘We lost ${"'".repeat(60)} it all,’ she said.\n`, 'a.txt'],
    ['titles', `${head}Ana Ruiz and ${'Gov. '.repeat(60)}aide Li Wen said that the pier was closed.\n`, 'a.txt'],
    ['spaces in front matter', `---\ntitle: T\n\tx: ${' '.repeat(100_000)}y\n---\nThe pier was closed.\n`, 'a.md'],
  ])('%s', async (_, source, name) => {
    const begun = performance.now()
    await built(source, name)
    // The first build of this file loads the language, on a machine that may be busy.
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})

test('words torn apart give a label without empty pieces', async () => {
  const torn =
    '“They told me I from Nov. 15 to 17, 2023  could write memos or look f  or longenger work. look f  or work.'
  const sheet = await built(article(torn, 'It rained.'))
  for (const { label } of sheet.events) expect(label?.every(({ text }) => text !== '') ?? true).toBe(true)
})

test('a number that no double holds is told, not dropped without a word', async () => {
  const sheet = await built(article(`The bay holds ${'8'.repeat(330)} fish.`))
  expect(sheet.findings).toMatchObject([{ rule: 'number-too-large', level: 'warning' }])
  expect(sheet.findings[0]?.message).toMatch(/^“8{24}…” has 330 digits, .*it has no value/u)
})

test('a text in another language gives a facts file that can be read', async () => {
  const words = 'Die Stadträte haben am Freitag beschlossen, dass der alte Hafen im Sommer geschlossen werden soll.'
  const sheet = await built(article(words, words.replace('Freitag', 'Montag'), words.replace('alte', 'neue')))
  expect(sheet.findings.map(({ rule }) => rule)).toContain('not-english')
})
