import type { ReadResult } from '@factsheet/extract'
import { printable } from './printable.ts'

/** Characters of a line that are enough to know it by. */
const SHOWN = 72

/**
 * What was understood of an article, before any fact: what its head says, each line with its number and kind, the ones that
 * are not read marked with a dash, and the sentences with their numbers.
 */
export function readingText({ article, format, problems }: ReadResult): string {
  const { title, subtitle, authors, published, updated, section, dateline } = article
  const head: readonly (readonly [string, string | undefined])[] = [
    ['format', format],
    ['title', title?.text],
    ['subtitle', subtitle?.text],
    ['author', authors.map(({ text }) => text).join('; ')],
    ['published', published?.date],
    ['updated', updated?.date],
    ['section', section?.text],
    ['dateline', dateline?.text],
  ]
  const lines = article.blocks.map(
    ({ line, kind, read, text }) =>
      `  ${read ? ' ' : '-'} ${String(line).padStart(4)}  ${kind.padEnd(10)} ${short(text)}`,
  )
  const sentences = article.sentences.map(({ text }, index) => `  [${index + 1}] ${text}`)
  const told = problems.map(({ rule, level, message }) => `  ${level}: ${message} (${rule})`)
  return [
    ...head.map(([name, value]) => `${name.padEnd(10)} ${value === undefined || value === '' ? '—' : value}`),
    '',
    'Lines (a dash: not read for facts)',
    ...lines,
    '',
    'Sentences',
    ...sentences,
    ...(told.length > 0 ? ['', 'To check', ...told] : []),
    '',
  ]
    .map(printable)
    .join('\n')
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line
}
