import type { EntityMention } from '@factsheet/model'
import { recognizeNames } from '../../src/recognize/names.ts'
import { recognizeTimes } from '../../src/recognize/times/index.ts'
import { relate } from '../../src/relate/index.ts'
import { relateRoles } from '../../src/relate/roles/index.ts'
import { type Entities, fullestName } from '../../src/resolve/entities.ts'
import { resolveEntities } from '../../src/resolve/things.ts'
import { readBody } from '../recognize/naming.ts'

/** Who and what the body speaks of. */
export function entitiesOf(body: string): Entities {
  const read = readBody(body)
  const names = recognizeNames(read)
  const parses = relate(read, { names, times: recognizeTimes(read) })
  return resolveEntities(read, names, relateRoles(read.text, parses, names), parses)
}

/** Each thing as its fullest name and, where there are more, its other mentions: "Ana Ruiz = Ruiz = she". */
export function written(things: readonly { readonly mentions: readonly EntityMention[] }[]): string[] {
  return things.map(({ mentions }) => {
    const name = fullestName(mentions)
    const others = mentions.map(({ text }) => text).filter((text) => text !== name)
    return [name, ...new Set(others)].join(' = ')
  })
}
