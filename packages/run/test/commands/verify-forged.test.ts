import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { readFacts, writeFacts } from '@factsheet/model'
import { report } from '@factsheet/report'
import { afterEach, describe, expect, test } from 'vitest'
import { edit, forged, type Forgery, objectWith, refill } from '../support/forge.ts'
import { article, project } from '../support/project.ts'

const { at, write, read, factsheet } = project()
const BODY = article('The council of Port Ellery voted 9–4 on Friday, Mayor Tomas Okonjo said.')
const home = process.cwd()
afterEach(() => process.chdir(home))

async function sheet(): Promise<Buffer> {
  write('a.txt', BODY)
  await factsheet(['build', at('a.txt'), '--out', at('out')])
  return readFileSync(at('out/a.pdf'))
}

async function verify(pdf: Uint8Array) {
  write('a.pdf', pdf)
  const { code, out, error } = await factsheet(['verify', at('a.pdf')])
  return {
    code,
    error,
    wrong: out
      .split('\n')
      .filter((line) => line !== '' && !line.includes(': ok: '))
      .join('\n'),
  }
}

const pageOf = (file: Forgery): number => objectWith(file, '/Type /Page\n')
const contentOf = (file: Forgery): number =>
  Number(/\/Contents (\d+) 0 R/u.exec(file.objects.get(pageOf(file))?.toString('latin1') ?? '')?.[1])
const fontOf = (file: Forgery): number => {
  const descriptor = file.objects.get(objectWith(file, '/FontFile2'))?.toString('latin1') ?? ''
  return Number(/\/FontFile2 (\d+) 0 R/u.exec(descriptor)?.[1])
}
const draw = (operators: string) => (file: Forgery) =>
  refill(file, contentOf(file), (old) => Buffer.concat([old, Buffer.from(`\n${operators}\n`)]))

test('a sheet saved anew with nothing changed says what its facts say', async () => {
  expect(await verify(forged(await sheet(), () => {}))).toEqual({ code: 0, error: '', wrong: '' })
})

describe('a forged sheet: exit 1, with the place', () => {
  const forgeries: readonly (readonly [string, (file: Forgery) => void, RegExp])[] = [
    ['a page painted white', draw('q 1 1 1 rg 0 0 595 842 re f Q'), /altered on page 1/u],
    ['a figure drawn of lines', draw('q 0 0 0 RG 3 w 60 605 m 60 635 l S Q'), /altered on page 1/u],
    [
      'a picture over the page',
      (file) => {
        file.objects.set(
          900,
          Buffer.from('\n<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0>>\nstream\n\nendstream\n'),
        )
        edit(file, pageOf(file), '/Type /Page\n', '/Type /Page\n/Picture 900 0 R\n')
      },
      /altered on page 1/u,
    ],
    [
      'a stamp',
      (file) => {
        file.objects.set(
          900,
          Buffer.from('\n<</Type /Annot /Subtype /Stamp /Rect [60 600 460 660] /Contents (13-0)>>\n'),
        )
        const body = file.objects.get(pageOf(file))?.toString('latin1') ?? ''
        const [, annotations] = /\/Annots (\d+) 0 R/u.exec(body) ?? []
        if (annotations === undefined) edit(file, pageOf(file), '/Annots [', '/Annots [900 0 R ')
        else edit(file, Number(annotations), '[', '[900 0 R ')
      },
      /altered on page 1/u,
    ],
    [
      'another glyph under the same letters',
      (file) => refill(file, fontOf(file), (old) => Buffer.concat([old, Buffer.from('x')])),
      /altered on page 1/u,
    ],
    [
      'one page more',
      (file) => edit(file, objectWith(file, '/Type /Pages'), '/Kids [', `/Kids [${pageOf(file)} 0 R `),
      /altered/u,
    ],
    [
      'another article inside',
      (file) =>
        refill(file, objectWith(file, '/Subtype /text#2Fplain'), (old) =>
          Buffer.from(old.toString().replace('9–4', '8–5')),
        ),
      /the article inside it is not the one its facts name/u,
    ],
    [
      'other facts inside',
      (file) =>
        refill(file, objectWith(file, '/Subtype /application#2Fjson'), (old) =>
          Buffer.from(old.toString().replace('"name": "Tomas Okonjo"', '"name": "Thomas Okonjo"')),
        ),
      /its facts differ from those that the article gives, in people/u,
    ],
    [
      'one attachment more',
      (file) => {
        file.objects.set(900, Buffer.from('\n<</Type /Filespec /F (note.txt) /AFRelationship /Alternative>>\n'))
        edit(file, objectWith(file, '/EmbeddedFiles'), '/Names [', '/Names [(a note) 900 0 R ')
      },
      /altered in the attachments/u,
    ],
    [
      'an action when it is opened',
      (file) => edit(file, objectWith(file, '/Type /Catalog'), '/Type /Catalog', '/Type /Catalog\n/OpenAction 1 0 R'),
      /altered in the catalog/u,
    ],
  ]
  test.each(forgeries)('%s', async (_, forge, told) => {
    const { code, error, wrong } = await verify(forged(await sheet(), forge))
    expect({ code, error }).toEqual({ code: 1, error: '' })
    expect(wrong).toMatch(told)
  })

  test('an update behind its end', async () => {
    const update = '1 0 obj\n<<>>\nendobj\nxref\n1 1\n0000000000 00000 n \ntrailer\n<</Prev 9>>\nstartxref\n1\n%%EOF\n'
    const { code, wrong } = await verify(Buffer.concat([await sheet(), Buffer.from(update)]))
    expect(code).toBe(1)
    expect(wrong).toMatch(/wrong: \d+ bytes were added behind its end/u)
  })
})

describe('a hostile file: refused, exit 2', () => {
  const hostile: readonly (readonly [string, (pdf: Buffer) => Uint8Array, RegExp])[] = [
    ['cut', (pdf) => pdf.subarray(0, pdf.length / 2), /found no PDF as factsheet writes it: .* at byte \d+/u],
    ['empty', () => new Uint8Array(), /found no PDF; expected a sheet/u],
    [
      'a table that leads elsewhere',
      (pdf) => Buffer.from(pdf.toString('latin1').replace(/\n\d{10} 00000 n/u, '\n0000000099 00000 n'), 'latin1'),
      /a table that does not lead to object/u,
    ],
    [
      'encrypted',
      (pdf) => forged(pdf, (file) => (file.trailer = file.trailer.replace('<<', '<</Encrypt 1 0 R'))),
      /found an encrypted PDF/u,
    ],
    [
      'packed anew',
      (pdf) =>
        forged(pdf, (file) =>
          file.objects.set(900, Buffer.from('\n<</Type /Obj#53tm /Length 0>>\nstream\n\nendstream\n')),
        ),
      /found a PDF that another program has packed anew/u,
    ],
    [
      'values within values',
      (pdf) => forged(pdf, (file) => file.objects.set(900, Buffer.from(`\n${'['.repeat(100_000)}\n`))),
      /values within values without end/u,
    ],
    [
      'facts that unpack to half a gigabyte',
      (pdf) =>
        forged(pdf, (file) =>
          refill(file, objectWith(file, '/Subtype /application#2Fjson'), () => Buffer.alloc(2 ** 29 + 1, 32)),
        ),
      /unpack to more than 536870912 bytes/u,
    ],
    [
      'facts of another shape',
      (pdf) =>
        forged(pdf, (file) =>
          refill(file, objectWith(file, '/Subtype /application#2Fjson'), (old) =>
            Buffer.from(old.toString().replace('"people": [', '"persons": [')),
          ),
        ),
      /found no fact sheet of format factsheet\/1: .*people: /u,
    ],
  ]
  test.each(hostile)('%s', async (_, make, told) => {
    const { code, error } = await verify(make(await sheet()))
    expect(code).toBe(2)
    expect(error).toMatch(told)
    expect(error).not.toContain('an error of factsheet')
  })
})

test('a tree of pages that leads back into itself ends', async () => {
  const pdf = forged(await sheet(), (file) => {
    const pages = objectWith(file, '/Type /Pages')
    edit(file, pages, '/Kids [', `/Kids [${pages} 0 R `)
  })
  expect(await verify(pdf)).toMatchObject({ code: 1 })
})

test('an honest sheet passes outside its project, by the settings that it carries', async () => {
  write('p/a.txt', 'title: T\ndate: 03/04/2027\ncontent:\nThe council voted 9–4 on Friday.\n')
  write(
    'p/factsheet.config.json',
    '{"dateOrder":"day-first","paper":"letter","proof":false,"rules":{"title-missing":"off"}}',
  )
  await factsheet(['build', at('p'), '--out', at('p/out')])
  write('q/a.pdf', readFileSync(at('p/out/a.pdf')))
  mkdirSync(at('elsewhere'))
  process.chdir(at('elsewhere'))
  const { code, out } = await factsheet(['verify', at('q/a.pdf')])
  expect({ code, wrong: out.includes('wrong') }).toEqual({ code: 0, wrong: false })
})

describe('a sheet of another program', () => {
  const made = async (change: (text: string) => string) => {
    await sheet()
    const facts = change(read('out/a.facts.json'))
    const other = readFacts(facts)
    const generator = { ...other.generator, version: '0.0.9', code: 'an older one' }
    const source = { text: BODY, bytes: readFileSync(at('a.txt')), facts: writeFacts({ ...other, generator }) }
    writeFileSync(at('old.pdf'), await report({ ...other, generator }, source, { paper: 'a4', proof: true }))
    return verify(readFileSync(at('old.pdf')))
  }
  test('that says the same: ok', async () => {
    expect(await made((facts) => facts)).toMatchObject({ code: 0, wrong: '' })
  })
  test('that read it otherwise: exit 1, and nobody is accused', async () => {
    const { code, wrong } = await made((facts) =>
      facts.replace('"name": "Tomas Okonjo"', '"name": "Mayor Tomas Okonjo"'),
    )
    expect(code).toBe(1)
    expect(wrong).toContain('unknown: made by an older program (factsheet 0.0.9, this is')
    expect(wrong).not.toContain('wrong:')
  })
})
