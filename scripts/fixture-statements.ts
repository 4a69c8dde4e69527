// Expected statements against a sheet's.
import type { FactSheet } from '@factsheet/model'
import { near, numberAt, same } from './fixture-words.ts'
import type { Expected, Open } from './fixtures.ts'

/** Statements by sentence and content: kind, stance, speaker, cue and the words for the source must be right. */
export function statements({ statements: wanted, optional }: Expected, sheet: FactSheet): Open {
  const used = new Set<string>()
  const contentOf = ({ content }: FactSheet['statements'][number]): string =>
    content.map(({ text }) => text).join(' … ')
  const missed = wanted.flatMap(({ kind, content, sentence, name, stance, cue, source }) => {
    const found = sheet.statements.find(
      (statement) =>
        !used.has(statement.id) && near(contentOf(statement), content) && numberOf(sheet, statement) === sentence,
    )
    if (found !== undefined) used.add(found.id)
    const who = found?.source?.name ?? null
    const isRight =
      found?.kind === kind && found.stance === stance && (name === null ? who === null : same(who ?? '', name))
    const line = `[${sentence}] ${content === '' ? stance : content}`
    const edges = [
      ...(same(found?.cue?.text ?? '', cue ?? '') ? [] : [`cue ${line}: ${cue}, found ${found?.cue?.text ?? null}`]),
      ...(near(found?.source?.span.text ?? '', source ?? '')
        ? []
        : [`source ${line}: ${source}, found ${found?.source?.span.text ?? null}`]),
    ]
    const instead = found === undefined ? '' : `, found ${found.kind}, ${who} ${found.stance}`
    return isRight ? edges : [`statement [${sentence}] ${kind}, ${name} ${stance}: ${content}${instead}`]
  })
  const extra = sheet.statements.filter(
    (statement) =>
      !used.has(statement.id) &&
      !(optional['statements'] ?? []).some(
        (text) => near(contentOf(statement), text) || contentOf(statement).includes(text),
      ),
  )
  return {
    missed,
    extra: extra.map(
      (statement) =>
        `statement [${numberOf(sheet, statement)}] ${statement.kind}, ${statement.source?.name ?? null} ${statement.stance}: ${contentOf(statement)}`,
    ),
  }
}

function numberOf(sheet: FactSheet, { content, cue }: FactSheet['statements'][number]): number {
  const [first = cue] = content
  return first === null || first === undefined ? 0 : numberAt(sheet, first)
}
