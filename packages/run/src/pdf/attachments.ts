import { UsageError } from '../outcome.ts'
import type { PdfFile } from './file.ts'
import type { PdfEntries, PdfValue } from './values.ts'

/** What a sheet carries inside: the facts file, the article and its corrections, as they were when it was printed. */
export interface SheetAttachments {
  readonly facts: string
  readonly article: Uint8Array
  /** The article's file name. */
  readonly articleName: string
  /** The corrections as text; null where there were none. */
  readonly corrections: string | null
}

/** More attachments than a sheet has, and more than a tree of them is walked for. */
const MOST = 20

/** Takes facts, article and corrections out of a sheet, each known by what it is to the pages. Throws a UsageError. */
export function attachmentsOf(file: PdfFile): SheetAttachments {
  const found = fileSpecifications(file)
  const facts = found.find(isOf('Data', 'facts.json'))
  const corrections = found.find(isOf('Supplement', 'corrections.yaml'))
  const article = found.find((one) => one !== facts && one !== corrections)
  if (facts === undefined || article === undefined) {
    throw new UsageError('found a PDF without facts and article attached; expected a sheet that factsheet wrote')
  }
  return {
    facts: embedded(file, facts).toString('utf8'),
    article: embedded(file, article),
    articleName: nameOf(article),
    corrections: corrections === undefined ? null : embedded(file, corrections).toString('utf8'),
  }
}

/** By what it is to the pages; a name tells it only of a file that somebody else has attached. */
function isOf(relation: string, name: string): (one: PdfEntries) => boolean {
  return (one) => {
    const told = textOf(one.get('AFRelationship'))
    return told === relation || ((told === '' || told === 'Unspecified') && nameOf(one) === name)
  }
}

function nameOf(specification: PdfEntries): string {
  return pdfText(textOf(specification.get('UF')) || textOf(specification.get('F')))
}

function fileSpecifications(file: PdfFile): PdfEntries[] {
  const names = file.entries(file.entries(file.trailer.get('Root')).get('Names'))
  const found: PdfEntries[] = []
  const nodes: (PdfValue | undefined)[] = [names.get('EmbeddedFiles')]
  for (let walked = 0; walked < Math.min(nodes.length, MOST); walked += 1) {
    const node = file.entries(nodes[walked])
    nodes.push(...file.items(node.get('Kids')).slice(0, MOST))
    const pairs = file.items(node.get('Names')).slice(0, 2 * MOST)
    for (let index = 1; index < pairs.length; index += 2) found.push(file.entries(pairs[index]))
  }
  return found
}

function embedded(file: PdfFile, specification: PdfEntries): Buffer {
  const object = file.resolve(file.entries(specification.get('EF')).get('F'))
  if (object?.stream == null) throw new UsageError('found an attachment without content; expected a sheet as written')
  return file.content(object)
}

function textOf(value: PdfValue | undefined): string {
  return value?.kind === 'name' || value?.kind === 'string' ? value.text : ''
}

/** A text string (7.9.2.2): UTF-16 with its mark, else Latin letters. */
function pdfText(text: string): string {
  return text.startsWith('\u00fe\u00ff')
    ? new TextDecoder('utf-16be').decode(Buffer.from(text.slice(2), 'latin1'))
    : text
}
