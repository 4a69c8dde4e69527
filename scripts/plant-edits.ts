// The bar for `factsheet diff`: edits of known classes in real articles, and whether each is told as what it is.
//
//   node scripts/plant-edits.ts FOLDER [COUNT]
//
// For each of COUNT articles of FOLDER (100 where nothing is told; drawn evenly) one edit of each class is made where the
// article has a place for it; an edit counts as right when the change that it makes has the right class and no fact is
// reported that the edit did not touch.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { type Change, compareSheets, type FactSheet, type Span } from '@factsheet/model'
import { DEFAULTS, factsOf } from '@factsheet/run'

/** An edit: the new text, what must be told, and where the old text was touched. */
interface Edit {
  readonly text: string
  readonly wanted: (changes: readonly Change[]) => boolean
}

type Planter = (sheet: FactSheet, text: string) => Edit | null

const [folder, count = '100'] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: plant-edits.ts FOLDER [COUNT]')

const only =
  (...types: readonly Change['type'][]) =>
  (changes: readonly Change[]): boolean =>
    changes.length > 0 && changes.every(({ type }) => types.includes(type))

const PLANTERS: Readonly<Record<string, Planter>> = {
  'a paragraph put in above': (sheet, text) => {
    // Above a dateline it would be no dateline any more.
    const first = sheet.article.paragraphs[sheet.article.dateline === null ? 0 : 1]
    if (first === undefined) return null
    return {
      text: replace(text, first.start, first.start, 'Rain had fallen.\n'),
      wanted: (changes) => changes.length === 0,
    }
  },
  'two paragraphs change places': (sheet, text) => {
    const { paragraphs } = sheet.article
    const at = paragraphs.findIndex(
      (_, index) => index > 2 && index < paragraphs.length - 1 && standAlone(sheet, text, index, index + 3),
    )
    const [a, b] = at === -1 ? [] : paragraphs.slice(at, at + 2)
    if (a === undefined || b === undefined) return null
    const swapped = `${text.slice(0, a.start)}${text.slice(b.start, b.end)}${text.slice(a.end, b.start)}${text.slice(a.start, a.end)}${text.slice(b.end)}`
    return { text: swapped, wanted: (changes) => changes.every(({ type }) => type === 'moved') }
  },
  'a figure corrected': (sheet, text) => {
    const figure = sheet.figures.find(({ form, span }) => form === 'exact' && /\d/u.test(span.text))
    if (figure === undefined) return null
    const digit = /[1-8](?=\D*$|\D)/u.exec(figure.span.text)
    if (digit === null) return null
    const at = figure.span.start + digit.index
    return {
      text: replace(text, at, at + 1, String(Number(digit[0]) + 1)),
      wanted: (changes) =>
        changes.some(({ type, kind }) => type === 'value' && kind === 'figure') &&
        changes.every(({ type }) => type !== 'added' && type !== 'removed'),
    }
  },
  'a name respelled': (sheet, text) => {
    const person = sheet.people.find(({ name }) => name.includes(' ') && name.length > 8)
    const surname = person?.name.split(' ').at(-1)
    if (person === undefined || surname === undefined || surname.length < 5) return null
    const other = `${surname.slice(0, 2)}${surname.slice(3)}e`
    return {
      text: text.replaceAll(surname, other),
      wanted: (changes) =>
        changes.some(({ type, kind }) => type === 'value' && kind === 'person') &&
        changes.every(({ type }) => type !== 'added' && type !== 'removed'),
    }
  },
  'a quotation cut': (sheet, text) => {
    const { paragraphs } = sheet.article
    const paragraph = sheet.statements
      .filter(({ kind, content }) => kind === 'direct' && content.length === 1)
      .map(({ content }) => paragraphOf(sheet, content[0]))
      .find((one) => one !== undefined && standAlone(sheet, text, paragraphs.indexOf(one), paragraphs.indexOf(one) + 3))
    if (paragraph === undefined || paragraphs.length === 1) return null
    return {
      text: replace(text, paragraph.start, paragraph.end + 1, ''),
      wanted: (changes) =>
        changes.some(({ type, kind }) => type === 'removed' && kind === 'statement') &&
        only('removed', 'moved', 'value', 'attribution')(changes),
    }
  },
  'a sentence split': (sheet, text) => {
    const sentence = sheet.article.sentences.find(
      (one) => /, and (?:the|he|she|they) /u.test(one.text) && !/["“”]/u.test(one.text),
    )
    const at = sentence === undefined ? null : /, and (the|he|she|they) /u.exec(sentence.text)
    if (sentence === undefined || at === null) return null
    const start = sentence.start + at.index
    const word = at[1] ?? ''
    const split = `. ${word[0]?.toUpperCase()}${word.slice(1)} `
    return {
      text: replace(text, start, start + at[0].length, split),
      wanted: (changes) => changes.every(({ type }) => type === 'reworded' || type === 'moved'),
    }
  },
}

/**
 * Whether no word of these paragraphs leans on another: where "he" stands, a paragraph moved or cut changes whom it means,
 * and with that what the article says.
 */
function standAlone({ article }: FactSheet, text: string, from: number, to: number): boolean {
  return article.paragraphs
    .slice(from, to)
    .every(({ start, end }) => !/\b(?:he|she|they|him|her|them|his|hers|their)\b/iu.test(text.slice(start, end)))
}

function paragraphOf({ article }: FactSheet, span: Span | undefined) {
  return article.paragraphs.find(({ start, end }) => span !== undefined && start <= span.start && span.end <= end)
}

function replace(text: string, start: number, end: number, words: string): string {
  return `${text.slice(0, start)}${words}${text.slice(end)}`
}

function sheetOf(text: string): FactSheet {
  const bytes = new TextEncoder().encode(text)
  return factsOf({ path: 'article.txt', projectPath: 'article.txt', bytes }, DEFAULTS).sheet
}

const all = globSync(path.join(folder, '*.txt')).toSorted()
const step = Math.max(1, Math.floor(all.length / Number(count)))
const files = all.filter((_, index) => index % step === 0).slice(0, Number(count))
const tally = new Map<string, { right: number; all: number }>()
for (const file of files) {
  const text = readFileSync(file, 'utf8')
  const sheet = sheetOf(text)
  for (const [name, plant] of Object.entries(PLANTERS)) {
    const edit = plant(sheet, text)
    if (edit === null) continue
    const changes = compareSheets(sheet, sheetOf(edit.text))
    const right = edit.wanted(changes)
    const row = tally.get(name) ?? { right: 0, all: 0 }
    tally.set(name, { right: row.right + (right ? 1 : 0), all: row.all + 1 })
    if (!right) {
      const told = changes.map(
        ({ type, kind, before, after }) => `${type} ${kind} “${(after ?? before)?.text.slice(0, 60)}”`,
      )
      console.log(`${path.basename(file)}: ${name}: ${told.slice(0, 6).join('; ') || 'nothing'}`)
    }
  }
}
for (const [name, { right, all: made }] of tally) console.log(`${name.padEnd(32)} ${right} of ${made}`)
