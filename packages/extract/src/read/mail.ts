import PostalMime, { type Email } from 'postal-mime'
import { refusal } from './refusal.ts'

/** Two header lines or more, one of them a mail's own, and a blank line behind them. */
const BEGINS =
  /^(?=(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n)(?=(?:[\s\S]*?\n)?(?:Message-ID|MIME-Version|Received|Return-Path):)/iu

/** Bytes that are looked at: the headers of a mail may be long. */
const LOOKED_AT = 8192

/** Bounds of what a mail may nest, in levels and bytes of headers. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 2 ** 20 }

/** Whether a file begins as mails and pages saved as .mhtml do. */
export function isMail(bytes: Uint8Array): boolean {
  return BEGINS.test(Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1'))
}

/**
 * The article in a mail: its page where it was saved from the web (.mhtml) or has no text part, else its text in the raw
 * form, with subject, sender and day as title, author and date. Quoted replies and the signature are left out. Throws a
 * refusal for a mail without text.
 */
export async function readMail(bytes: Uint8Array): Promise<Uint8Array> {
  const mail = await PostalMime.parse(bytes, LIMITS).catch(() => null)
  const text = mail === null ? '' : ownWords(mail.text ?? '')
  const page = mail?.html ?? ''
  if (mail === null || (text === '' && page.trim() === '')) throw withoutText()
  if (isSavedPage(mail) || text === '') return new TextEncoder().encode(page)
  // Whoever pastes an article in the raw form into a mail has written its header.
  if (/^(?:title|headline|hed|date|content):/imu.test(text.slice(0, 200))) return new TextEncoder().encode(`${text}\n`)
  const header = [
    `title: ${oneLine((mail.subject ?? '').replace(/^(?:(?:re|fwd?|aw|wg): *)+/iu, ''))}`,
    `author: ${authorOf(mail)}`,
    `date: ${dayOf(mail)}`,
    'content:',
  ]
  return new TextEncoder().encode(`${header.join('\n')}\n${text}\n`)
}

/** Browsers save a page as a mail: from nobody, or with the address of the page. */
function isSavedPage({ headers, html }: Email): boolean {
  const isFromBrowser = headers.some(
    ({ key, value }) => key === 'snapshot-content-location' || (key === 'from' && /^<Saved by /iu.test(value)),
  )
  return isFromBrowser && html !== undefined && html.trim() !== ''
}

/** The text without quoted replies, and without what stands behind the mark of a signature (RFC 3676). */
function ownWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n')
  const end = lines.findIndex((line, index) => line === '-- ' || isReplyHead(lines, index))
  const own = end === -1 ? lines : lines.slice(0, end)
  return own
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim()
}

/** "On Friday, Ana Ruiz wrote:", with quoted lines behind it, or the line of other mail programs. */
function isReplyHead(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  const isQuoted = lines.slice(index + 1, index + 4).some((next) => next.startsWith('>'))
  return (
    /^-{2,} ?(?:Original Message|Forwarded message) ?-{2,}$/iu.test(line) || (isQuoted && /\bwrote: *$/u.test(line))
  )
}

/** The sender's name where there is one; an address names nobody. */
function authorOf({ from }: Email): string {
  const name = oneLine(from?.name ?? '')
  return name.includes('@') ? '' : name
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The day that the sender's clock showed (RFC 5322, 3.3), as an ISO day; nothing where it is not told. */
function dayOf({ headers }: Email): string {
  const told = headers.find(({ key }) => key === 'date')?.value ?? ''
  const [, day = '', month = '', year = ''] = /(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})/u.exec(told) ?? []
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  return number === 0 ? '' : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

function withoutText(): ReturnType<typeof refusal> {
  return refusal({
    rule: 'format',
    actual: 'a mail without text',
    expected: 'a text or an HTML part',
    todo: 'save the article as a plain file: its title in the first line, then its paragraphs; attachments are not read',
  })
}
