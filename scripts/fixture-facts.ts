// Compares the facts expected of a fixture with a fact sheet, each fact as one line that a reader understands.
import type { FactSheet, Span } from '@factsheet/model'
import type { Expected, Open } from './fixtures.ts'

const same = (a: string, b: string): boolean => plain(a) === plain(b)

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}|[.,’'"“”]/gu, '')
    .replace(/^(?:the|an?) /iu, '')
    .toLowerCase()
    .trim()
}

/** The facts that the sheet lacks, and those that it has and nobody expected. */
export function compareFacts(expected: Expected, sheet: FactSheet): Open {
  const parts = [
    article(expected, sheet),
    people(expected, sheet),
    named('organization', expected.organizations, sheet.organizations, expected.optional['organizations'] ?? []),
    named('place', expected.places, sheet.places, expected.optional['places'] ?? []),
    times(expected, sheet),
    events(expected, sheet),
    figures(expected, sheet),
    statements(expected, sheet),
    findings(expected, sheet),
  ]
  return { missed: parts.flatMap(({ missed }) => missed), extra: parts.flatMap(({ extra }) => extra) }
}

function article(
  { published, authors, contributors, labels, dateline, notes }: Expected,
  { article: read }: FactSheet,
): Open {
  const rows: readonly (readonly [string, unknown, unknown])[] = [
    ['published', published, read.published?.date ?? null],
    ['authors', authors, read.authors.map(({ text }) => text)],
    ['contributors', contributors, read.contributors.map(({ name }) => name.text)],
    ['labels', labels, read.labels.map(({ text }) => text)],
    ['dateline', dateline, read.dateline?.text ?? null],
    ['notes', notes, read.notes.map(({ kind }) => kind)],
  ]
  const missed = rows
    .filter(([, wanted, found]) => JSON.stringify(wanted) !== JSON.stringify(found))
    .map(([name, wanted, found]) => `${name}: ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`)
  return { missed, extra: [] }
}

function people({ people: wanted, optional }: Expected, sheet: FactSheet): Open {
  const missed: string[] = []
  const extra: string[] = []
  for (const { name, roles, affiliation } of wanted) {
    const person = sheet.people.find((candidate) => same(candidate.name, name))
    if (person === undefined) missed.push(`person: ${name}`)
    else {
      const said = person.roles.map(({ text }) => text)
      missed.push(
        ...roles.filter((role) => !said.some((text) => same(text, role))).map((role) => `role of ${name}: ${role}`),
      )
      extra.push(
        ...said.filter((text) => !roles.some((role) => same(text, role))).map((text) => `role of ${name}: ${text}`),
      )
      const organization = sheet.organizations.find(({ id }) => id === person.affiliation)?.name
      if (affiliation !== undefined && !same(organization ?? '', affiliation))
        missed.push(`affiliation of ${name}: ${affiliation}`)
    }
  }
  const known = [...wanted.map(({ name }) => name), ...(optional['people'] ?? [])]
  extra.push(
    ...sheet.people.filter(({ name }) => !known.some((text) => same(text, name))).map(({ name }) => `person: ${name}`),
  )
  return { missed, extra }
}

function named(
  kind: string,
  wanted: readonly { name: string; acronym?: string | undefined; country?: string | undefined }[],
  found: readonly { name: string; acronym?: string | null; country?: string | null }[],
  optional: readonly string[],
): Open {
  const missed = wanted.flatMap(({ name, acronym, country }) => {
    const thing = found.find((candidate) => same(candidate.name, name))
    if (thing === undefined) return [`${kind}: ${name}`]
    if (acronym !== undefined && !same(thing.acronym ?? '', acronym)) return [`acronym of ${name}: ${acronym}`]
    return country !== undefined && thing.country !== country ? [`country of ${name}: ${country}`] : []
  })
  const known = [...wanted.map(({ name }) => name), ...optional]
  const extra = found
    .filter(({ name }) => !known.some((text) => same(text, name)))
    .map(({ name }) => `${kind}: ${name}`)
  return { missed, extra }
}

/** The place in the article of words that stand in a sentence, by the sentence's number. */
function placeOf(sheet: FactSheet, number: number, words: string): { start: number; end: number } | undefined {
  const sentence = sheet.article.sentences[number - 1]
  const at = sentence?.text.indexOf(words) ?? -1
  if (sentence === undefined) return undefined
  return at === -1 ? undefined : { start: sentence.start + at, end: sentence.start + at + words.length }
}

function numberAt(sheet: FactSheet, { start }: Span): number {
  return sheet.article.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end) + 1
}

function times({ times: wanted, optional }: Expected, sheet: FactSheet): Open {
  const line = (sentence: number, text: string, value: string | null): string => `time [${sentence}] ${text} = ${value}`
  const used = new Set<string>()
  const missed = wanted.flatMap(({ sentence, text, value, type }) => {
    const found = sheet.times.find(
      (time) => !used.has(time.id) && same(time.span.text, text) && numberAt(sheet, time.span) === sentence,
    )
    if (found !== undefined) used.add(found.id)
    return found !== undefined && found.value === value && found.type === type ? [] : [line(sentence, text, value)]
  })
  const extra = sheet.times.filter(
    ({ id, span }) => !used.has(id) && !(optional['times'] ?? []).some((text) => same(text, span.text)),
  )
  return { missed, extra: extra.map(({ span, value }) => line(numberAt(sheet, span), span.text, value)) }
}

function events({ events: wanted, optional }: Expected, sheet: FactSheet): Open {
  const used = new Set<string>()
  const missed = wanted.flatMap(({ sentence, trigger, date, status }) => {
    const found = sheet.events.find(
      (event) => !used.has(event.id) && event.trigger.text === trigger && numberAt(sheet, event.trigger) === sentence,
    )
    if (found !== undefined) used.add(found.id)
    const right = found !== undefined && found.date === date && found.status === status
    return right ? [] : [`event [${sentence}] ${trigger} ${date} ${status}`]
  })
  const extra = sheet.events.filter(
    ({ id, span, trigger }) =>
      !used.has(id) && !(optional['events'] ?? []).some((text) => span.text.includes(text) || same(text, trigger.text)),
  )
  return {
    missed,
    extra: extra.map(
      ({ trigger, date, status }) => `event [${numberAt(sheet, trigger)}] ${trigger.text} ${date} ${status}`,
    ),
  }
}

function figures({ figures: wanted, optional }: Expected, sheet: FactSheet): Open {
  const used = new Set<string>()
  const missed = wanted.flatMap(({ sentence, text, value, unit }) => {
    const place = placeOf(sheet, sentence, text)
    const found = sheet.figures.find(
      ({ id, span }) => !used.has(id) && place !== undefined && span.start < place.end && place.start < span.end,
    )
    if (found !== undefined) used.add(found.id)
    const right = found !== undefined && JSON.stringify(found.value) === JSON.stringify(value) && found.unit === unit
    return right ? [] : [`figure [${sentence}] ${text} = ${JSON.stringify(value)} ${unit}`]
  })
  const extra = sheet.figures.filter(
    ({ id, span }) =>
      !used.has(id) &&
      !(optional['figures'] ?? []).some((text) => span.text.includes(text) || text.includes(span.text)),
  )
  return {
    missed,
    extra: extra.map(({ span, value }) => `figure [${numberAt(sheet, span)}] ${span.text} = ${JSON.stringify(value)}`),
  }
}

function statements({ statements: wanted, optional }: Expected, sheet: FactSheet): Open {
  const used = new Set<string>()
  const contentOf = ({ content }: FactSheet['statements'][number]): string =>
    content.map(({ text }) => text).join(' … ')
  const missed = wanted.flatMap(({ kind, content, sentence, name, stance }) => {
    const found = sheet.statements.find(
      (statement) =>
        !used.has(statement.id) && near(contentOf(statement), content) && numberOf(sheet, statement) === sentence,
    )
    if (found !== undefined) used.add(found.id)
    const who = found?.source?.name ?? null
    const right =
      found?.kind === kind && found.stance === stance && (name === null ? who === null : same(who ?? '', name))
    return right ? [] : [`statement [${sentence}] ${kind}, ${name} ${stance}: ${content}`]
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

/** Whether two contents are the same but for a few words at the edges. */
function near(a: string, b: string): boolean {
  const [x, y] = [plain(a).split(/\s+/u), plain(b).split(/\s+/u)]
  const both = x.filter((word) => y.includes(word)).length
  return both / Math.max(x.length, y.length) >= 0.8
}

function findings({ findings: wanted }: Expected, sheet: FactSheet): Open {
  const missed = wanted
    .filter(({ rule }) => !sheet.findings.some((finding) => finding.rule === rule))
    .map(({ rule }) => `finding: ${rule}`)
  const extra = sheet.findings
    .filter(({ rule, level }) => level !== 'info' && !wanted.some((finding) => finding.rule === rule))
    .map(({ rule, message }) => `finding: ${rule}: ${message}`)
  return { missed, extra }
}
