import type { FactSheet } from '@factsheet/model'

interface Property {
  readonly name: string
  readonly valueType: string
  readonly description: string
}

interface Schema {
  readonly title: string
  readonly uri: string
  readonly prefix: string
  readonly properties: readonly Property[]
}

/** Schemas that PDF/A does not know, which a file must therefore describe inside itself. */
const PDF_UA: Schema = {
  title: 'PDF/UA identification',
  uri: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  properties: [{ name: 'part', valueType: 'Integer', description: 'Part of ISO 14289 that the file follows' }],
}

const FACT_SHEET: Schema = {
  title: 'Fact sheet',
  uri: 'urn:factsheet:sheet#',
  prefix: 'factsheet',
  properties: [
    { name: 'articleSha256', valueType: 'Text', description: "SHA-256 of the article's file" },
    { name: 'programVersion', valueType: 'Text', description: 'Version of the program that made the sheet' },
    { name: 'languageData', valueType: 'Text', description: "SHA-256 of the program's language data and fonts" },
  ],
}

/** The XMP description of a sheet, which says what the document information says, and what the file is made to be. */
export function xmpOf(info: Readonly<Record<string, string | Date>>, sheet: FactSheet): string {
  const { sha256 } = sheet.source
  const { version, data } = sheet.generator
  const text = (key: string): string => escapeXml(String(info[key]))
  const date = (key: string): string => (info[key] as Date).toISOString().replace('.000', '')
  return [
    describe('xmp', 'http://ns.adobe.com/xap/1.0/', {
      CreateDate: date('CreationDate'),
      ModifyDate: date('ModDate'),
      CreatorTool: text('Creator'),
    }),
    describe('dc', 'http://purl.org/dc/elements/1.1/', {
      title: `<rdf:Alt><rdf:li xml:lang="x-default">${text('Title')}</rdf:li></rdf:Alt>`,
    }),
    describe('pdf', 'http://ns.adobe.com/pdf/1.3/', { Producer: text('Producer'), Keywords: text('Keywords') }),
    describe(PDF_UA.prefix, PDF_UA.uri, { part: '1' }),
    describe(FACT_SHEET.prefix, FACT_SHEET.uri, {
      articleSha256: escapeXml(sha256),
      programVersion: escapeXml(version),
      languageData: escapeXml(data),
    }),
    extensions([PDF_UA, FACT_SHEET]),
  ].join('\n')
}

function describe(prefix: string, uri: string, properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `<${prefix}:${name}>${value}</${prefix}:${name}>`)
  return `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">${lines.join('')}</rdf:Description>`
}

/** The description of schemas (PDF/A-3, 6.6.2.3). */
function extensions(schemas: readonly Schema[]): string {
  const namespaces = [
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  ].join(' ')
  const list = schemas.map(({ title, uri, prefix, properties }) =>
    resource('pdfaSchema', {
      schema: title,
      namespaceURI: uri,
      prefix,
      property: `<rdf:Seq>${properties.map(property).join('')}</rdf:Seq>`,
    }),
  )
  const bag = `<pdfaExtension:schemas><rdf:Bag>${list.join('')}</rdf:Bag></pdfaExtension:schemas>`
  return `<rdf:Description rdf:about="" ${namespaces}>${bag}</rdf:Description>`
}

function property({ name, valueType, description }: Property): string {
  return resource('pdfaProperty', { name, valueType, category: 'internal', description: escapeXml(description) })
}

function resource(prefix: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([name, value]) => `<${prefix}:${name}>${value}</${prefix}:${name}>`)
  return `<rdf:li rdf:parseType="Resource">${lines.join('')}</rdf:li>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
