import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { report, type ReportOptions } from '@factsheet/report'
import { writeFacts } from '@factsheet/model'
import { DEFAULTS, factsOf } from '@factsheet/run'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtures, root } from '../fixtures.ts'
import { fetchVerapdf, validatePdfs, type Verdict } from './support/verapdf.ts'

/** Characters that XML, fonts or the direction of writing make hard. */
const HARD = `title: A & B <said> "no": Łucja ✗ 李 שלום 🚀
subtitle: Lukʼs 5 µm ‘well-known’ har\u00adbor
date: March 14, 2027
content:

李明 told the council on Tuesday that 48 μm & 31 of 84 <b>piles</b> had cracked.

“We will rebuild \u202e by spring 2029,” Mayor Łucja Sørensen-Quennell\u2011Brandvold said in Київ. 👩‍🚀 Սարգիս شكرا
`

const HARD_CORRECTIONS =
  'corrections:\n  - { action: add, fact: place, quote: Київ, by: Łucja & Ruiz, reason: "<a town>" }\n'

const work = mkdtempSync(path.join(tmpdir(), 'factsheet-validators-'))
afterAll(() => rmSync(work, { recursive: true }))

/** Prints an article's sheet into the work folder. */
async function print(
  name: string,
  article: string,
  bytes: Uint8Array,
  options: ReportOptions,
  corrections: string | null = null,
): Promise<string> {
  const { sheet, text } = factsOf({ path: article, projectPath: article, bytes, corrections }, DEFAULTS)
  const file = path.join(work, `${name}.pdf`)
  writeFileSync(file, await report(sheet, { text, bytes, facts: writeFacts(sheet), corrections }, options))
  return file
}

async function printAll(): Promise<string[]> {
  const sheets = fixtures().map(({ slug, article }) =>
    print(slug, article, readFileSync(path.join(root, article)), { paper: 'a4', proof: true }),
  )
  const hard = print('hard', 'hard.txt', Buffer.from(HARD), { paper: 'letter', proof: false }, HARD_CORRECTIONS)
  return Promise.all([...sheets, hard])
}

const { missing } = fetchVerapdf()
if (missing !== null) {
  console.warn(`PDF/UA-1 and PDF/A-3a are NOT validated here, for want of Java, Maven or veraPDF: ${missing}`)
}
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0
if (!hasQpdf) console.warn('The syntax of the PDFs is NOT checked here, for want of qpdf')

let printed: string[] = []
beforeAll(async () => {
  printed = await printAll()
}, 300_000)

describe.runIf(missing === null)('veraPDF finds no fault in any sheet', () => {
  let verdicts: Verdict[] = []
  beforeAll(() => {
    verdicts = validatePdfs(printed)
  }, 600_000)

  test.each([
    ['PDF/UA-1', 'ua1'],
    ['PDF/A-3a', '3a'],
  ])('%s', (_, profile) => {
    const of = verdicts.filter((verdict) => verdict.profile === profile)
    expect(of.map(({ file }) => file)).toEqual(printed)
    expect(of.filter(({ checks }) => checks < 1000)).toEqual([])
    expect(of.flatMap(({ file, failures }) => failures.map((text) => `${path.basename(file)}: ${text}`))).toEqual([])
  })
})

test.runIf(hasQpdf)('qpdf finds no fault in any sheet', () => {
  const said = printed.map((file) => spawnSync('qpdf', ['--check', file], { encoding: 'utf8' }))
  expect(said.filter(({ status }) => status !== 0).map(({ stderr }) => stderr)).toEqual([])
})
