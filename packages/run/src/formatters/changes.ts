import { type Change, toCheckAgain, type ToldFact } from '@factsheet/model'
import { printable } from './printable.ts'

const NAMES: Readonly<Record<Change['type'], string>> = {
  added: 'added',
  removed: 'removed',
  value: 'value changed',
  attribution: 'attribution changed',
  status: 'status changed',
  reworded: 'only reworded',
  moved: 'moved',
}

/** What changed, for a terminal: a line a change, then what to check again, then drafts of correction lines. */
export function changesText(changes: readonly Change[]): string {
  const lines = changes.map((change) => `${NAMES[change.type]}: ${change.kind}: ${said(change, printable)}\n`)
  return [...lines, checkAgain(changes, printable, '\n', '  '), drafts(changes, printable, '\n', '  ')].join('')
}

/** The same as Markdown, for a comment on a pull request. */
export function changesMarkdown(changes: readonly Change[], title: string): string {
  if (changes.length === 0) return `### Facts of ${markdown(title)}\n\nNo fact changed.\n`
  const groups = Object.entries(Map.groupBy(changes, ({ type }) => type).size === 0 ? {} : NAMES).map(
    ([type, name]) => {
      const of = changes.filter((change) => change.type === type)
      if (of.length === 0) return ''
      return `\n**${name[0]?.toUpperCase()}${name.slice(1)}** (${of.length})\n\n${of.map((change) => `- ${change.kind}: ${said(change, markdown)}\n`).join('')}`
    },
  )
  return `### Facts of ${markdown(title)}\n${groups.join('')}${checkAgain(changes, markdown, '\n**', '- ', '**')}${drafts(changes, markdown, '\n**', '- ', '**')}`
}

/** Text of an article for Markdown: nothing in it is markup, a mention or a link. */
export function markdown(text: string): string {
  return printable(text).replaceAll(/[\\`*_{}[\]<>()#+\-.!|~@&]/gu, (mark) =>
    `\\${mark}`.replace('\\@', '@\u200B').replace('\\&', '&amp;').replace('\\<', '&lt;'),
  )
}

type Escape = (text: string) => string

function said({ type, before, after }: Change, escape: Escape): string {
  const place = (fact: ToldFact | null): string =>
    fact === null || fact.sentence === '' ? '' : escape(` [${fact.sentence}]`)
  const now = after ?? before
  const text = `“${escape(now?.text ?? '')}”${place(now)}`
  if (before === null || after === null || type === 'moved') return text
  const change = difference(type, before, after)
  return `${text}: ${escape(change[0])} → ${escape(change[1])}`
}

function difference(type: Change['type'], before: ToldFact, after: ToldFact): readonly [string, string] {
  if (type === 'value')
    // The same words read as another value: the values tell what differs.
    return (before.kind === 'figure' || before.kind === 'statement') && before.text !== after.text
      ? [before.text, after.text]
      : [before.value, after.value]
  if (type === 'attribution') return [before.attribution || 'nobody named', after.attribution || 'nobody named']
  if (type === 'status') return [before.status, after.status]
  return [before.text, after.text]
}

function checkAgain(changes: readonly Change[], escape: Escape, head: string, item: string, tail = ''): string {
  const again = toCheckAgain(changes)
  if (again.length === 0) return ''
  const numbers = [...new Set(again.map(({ after }) => after?.sentence ?? ''))].filter((number) => number !== '')
  return `${head}Check again${tail}${tail === '' ? '' : '\n'}\n${item}${counted(again.length)} in sentences ${escape(numbers.join(', '))} of the new version\n`
}

function counted(facts: number): string {
  return `${facts} ${facts === 1 ? 'fact' : 'facts'}`
}

/** Lines an editor may start from: what was said and what is said now. Whether it is a correction, the editor knows. */
function drafts(changes: readonly Change[], escape: Escape, head: string, item: string, tail = ''): string {
  const lines = changes.flatMap(({ type, before, after }) => {
    if (before === null || after === null || (type !== 'value' && type !== 'attribution')) return []
    const [was, is] = difference(type, before, after)
    // Where the words of the article are the same, nothing that was printed is to be corrected.
    if (before.text === after.text && type === 'value') return []
    return [`${item}An earlier version said “${escape(was)}”; this version says “${escape(is)}”.\n`]
  })
  return lines.length === 0
    ? ''
    : `${head}Draft, should the editor judge that this is a correction${tail}${tail === '' ? '' : '\n'}\n${lines.join('')}`
}
