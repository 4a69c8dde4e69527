import type { FactSheet } from '@factsheet/model'
import type { Furniture, TitleBlock } from './block.ts'
import type { Inline } from './line-parts.ts'
import { longDate } from './dates.ts'
import { words } from './inline.ts'
import * as wording from './wording.ts'

/** What stands on every page: the masthead, the file's hash. */
export function composeFurniture({ article, source }: FactSheet): Furniture {
  return {
    masthead: wording.masthead,
    section: article.section?.text ?? null,
    slug: source.path.split('/').at(-1) ?? '',
    hashLabel: wording.hashLabel,
    hash: source.sha256,
    pageOf: wording.pageOf,
  }
}

/** Headline, standfirst, the as-of line, and the article's own notes: corrections first is the article's order. */
export function composeTitle({ article }: FactSheet): TitleBlock {
  const notes = article.notes.map(({ kind, span }): Inline[] => [
    words(`${wording.notes[kind]}: `, 'strong'),
    words(span.text),
  ])
  return {
    kind: 'title',
    headline: article.title?.text ?? wording.untitled,
    standfirst: article.subtitle?.text ?? null,
    asOf: asOfLine(article),
    notes,
  }
}

function asOfLine({ published, updated, authors, sentences }: FactSheet['article']): Inline[] {
  const { asOf } = wording
  const by = authors.map(({ text }) => text)
  return [
    words(`${published === null ? asOf.undated : asOf.dated(longDate(published.date))} `, 'strong'),
    ...(updated === null ? [] : [words(`${asOf.updated(longDate(updated.date))} `, 'strong')]),
    ...(by.length === 0 ? [] : [words(`${wording.notes.by} ${listed(by)}. `, 'soft')]),
    words(`${asOf.drawn(sentences.length)} ${asOf.brackets}`, 'soft'),
  ]
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${wording.notes.and} ${last}`
}
