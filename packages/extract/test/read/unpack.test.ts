import { strToU8, zipSync } from 'fflate'
import { VFileMessage } from 'vfile-message'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/read/index.ts'
import type { ReadResult } from '../../src/read/text.ts'
import { unpack } from '../../src/read/unpack.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const readAs = async (path: string, file: Uint8Array): Promise<ReadResult> =>
  readArticle(await unpack({ path, bytes: file }))
const bodyOf = ({ article }: ReadResult): string[] => article.sentences.map(({ text }) => text)

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const paragraph = (runs: string): string => `<w:p>${runs}</w:p>`
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A Word file with these paragraphs. */
const wordFile = (...paragraphs: readonly string[]): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
    ),
  })

describe('a Word file', () => {
  test('title, byline, day, a paragraph a line', async () => {
    const result = await readAs(
      'a.docx',
      wordFile(run('Port Ellery Shuts Its Mill'), run('By Ana Ruiz'), run('May 3, 2027'), '', run('The mill closed.')),
    )
    expect(result.format).toBe('word')
    expect(result.article.title?.text).toBe('Port Ellery Shuts Its Mill')
    expect(result.article.authors).toMatchObject([{ text: 'Ana Ruiz' }])
    expect(bodyOf(result)).toEqual(['The mill closed.'])
  })

  test('the header that a desk writes', async () => {
    const lines = ['Headline: The Mill Closes', 'Date: May 3, 2027', 'Body:', 'The mill closed on Friday.']
    const { article } = await readAs('a.docx', wordFile(...lines.map(run)))
    expect(article.published?.date).toBe('2027-05-03')
    expect(article.sentences.map(({ text }) => text)).toEqual(['The mill closed on Friday.'])
  })

  test('changes that are tracked are accepted, comments left out', async () => {
    const changed = `${run('The mill ')}<w:del><w:r><w:delText>burned</w:delText></w:r></w:del><w:ins>${run('closed')}</w:ins><w:commentReference w:id="0"/>${run('.')}`
    expect(bodyOf(await readAs('a.docx', wordFile(run('The Mill Closes Today'), changed)))).toEqual([
      'The mill closed.',
    ])
  })
})

const mail = (...lines: readonly string[]): Uint8Array =>
  bytes(
    [
      'From: Ana Ruiz <ana@desk.example>',
      'To: desk@desk.example',
      'Date: Fri, 7 May 2027 22:30:00 -0500',
      'MIME-Version: 1.0',
      ...lines,
      '',
    ].join('\r\n'),
  )

describe('a mail', () => {
  test('subject, sender and the day of the sender; replies and signature are left out', async () => {
    const result = await readAs(
      'a.eml',
      mail(
        'Subject: Fwd: =?utf-8?Q?The_Caf=C3=A9_Closes?=',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'The caf=C3=A9 closed.',
        '',
        '> An older line said so.',
        '-- ',
        'Ana Ruiz, the desk',
      ),
    )
    expect(result.format).toBe('mail')
    expect(result.article.title?.text).toBe('The Café Closes')
    expect(result.article.authors).toMatchObject([{ text: 'Ana Ruiz' }])
    expect(result.article.published?.date).toBe('2027-05-07')
    expect(bodyOf(result)).toEqual(['The café closed.'])
  })

  test('lines that the mail program broke are joined', async () => {
    const first = ['The mill at the end of the harbor closed on Friday, and Mayor Tomas', 'Okonjo was told of it.']
    const second = ['Li Wen, who had owned the mill for most of her life, did not come to', 'the meeting.']
    const file = mail('Subject: The Mill', '', ...first, '', ...second)
    expect(bodyOf(await readAs('a.eml', file))).toEqual([first.join(' '), second.join(' ')])
  })

  test('what a reply quotes is not the article', async () => {
    const reply = ['The mill closed.', '', 'On Monday, Li Wen wrote:', '> When did it?', 'Yours']
    expect(bodyOf(await readAs('a.eml', mail('Subject: The Mill', '', ...reply)))).toEqual(['The mill closed.'])
  })

  test('an article in the raw form inside', async () => {
    const raw = ['title: The Mill Closes', 'date: May 3, 2027', 'content:', 'The mill closed.']
    const { article } = await readAs('a.eml', mail('Subject: for tomorrow', '', ...raw))
    expect(article.title?.text).toBe('The Mill Closes')
    expect(article.published?.date).toBe('2027-05-03')
  })

  test('a page that a browser saved', async () => {
    const told = ['closed', 'was sold', 'stood empty'].map(
      (did) =>
        `<p>The mill at the end of the harbor ${did} on Friday, and the town of Port Ellery was told of it by letter.</p>`,
    )
    const page = `<html><head><title>The Mill Closes</title></head><body><nav>Home</nav><article><h1>The Mill Closes</h1>${told.join('')}</article></body></html>`
    const file = bytes(
      [
        'From: <Saved by a browser>',
        'Snapshot-Content-Location: https://paper.example/mill',
        'Subject: The Mill Closes',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="x"',
        '',
        '--x',
        'Content-Type: text/html; charset=utf-8',
        '',
        page,
        '--x--',
        '',
      ].join('\r\n'),
    )
    const result = await readAs('a.mhtml', file)
    expect(result.article.title?.text).toBe('The Mill Closes')
    expect(bodyOf(result)).toHaveLength(3)
  })
})

describe('refused', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(2 ** 26 + 1) }, { level: 1 })
  test.each<[string, Uint8Array, RegExp]>([
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), /an archive that is no Word file/u],
    ['a cut one', wordFile(run('The mill closed.')).subarray(0, 60), /an archive that is cut or broken/u],
    ['one without end', bomb, /a Word file that unpacks to 67108865 bytes/u],
    ['a document that is none', zipSync({ 'word/document.xml': strToU8('<a') }), /a Word file that cannot be read/u],
    ['a mail without text', mail('Subject: x', 'Content-Type: image/png', '', 'AAAA'), /a mail without text/u],
    ['a Word file without a word', wordFile(''), /an empty file/u],
  ])('%s', async (_, file, told) => {
    const error: unknown = await readAs('a.docx', file).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(VFileMessage)
    expect(error).toMatchObject({ reason: expect.stringMatching(told), note: expect.any(String) })
  })
})
