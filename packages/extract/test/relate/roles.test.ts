import { expect, test } from 'vitest'
import { recognizeNames } from '../../src/recognize/names.ts'
import { recognizeTimes } from '../../src/recognize/times/index.ts'
import { relate } from '../../src/relate/index.ts'
import { relateRoles } from '../../src/relate/roles/index.ts'
import { readBody } from './parsing.ts'

/** Each role as the tree alone tells it, with the name. */
function rolesOf(body: string): string[] {
  const read = readBody(body)
  const names = recognizeNames(read)
  const parses = relate(read, { names, times: recognizeTimes(read) })
  return relateRoles(read.text, parses, names, []).map(({ span, of }) => `${of.text}: ${span.text}`)
}

test.each<[string, string, readonly string[]]>([
  ['a noun before the name', 'Russian impresario Sergei Bell hired her.', ['Sergei Bell: Russian impresario']],
  ['an apposition', 'Tom Bell, a police liaison officer, said so.', ['Tom Bell: police liaison officer']],
  ['an apposition before', 'The club’s goalkeeper, Tom Bell, was hurt.', ['Tom Bell: club’s goalkeeper']],
  ['a predicate', 'Ana Ruiz became director of the museum.', ['Ana Ruiz: director of the museum']],
  ['a relative clause', 'Ana Ruiz, who is a lawyer for the town, left.', ['Ana Ruiz: lawyer for the town']],
])('%s', (_, body, roles) => {
  expect(rolesOf(body)).toEqual(roles)
})

test.each<[string, string]>([
  ['an age', 'Tom Bell, 54, left the town.'],
  ['a part of a joined word', 'Tom Bell met the new-look Ana Ruiz.'],
  ['a thing', 'The album Ana Ruiz made was sold.'],
  ['a relation', 'Her brother Tom Bell left.'],
  ['no verb', 'Bell, Ruiz, Okonjo, substitute Tom Bell.'],
  ['a denial', 'Ana Ruiz is not a lawyer.'],
])('no role: %s', (_, body) => {
  expect(rolesOf(body)).toEqual([])
})
