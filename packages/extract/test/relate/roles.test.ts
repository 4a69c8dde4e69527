import { describe, expect, test } from 'vitest'
import { recognizeNames } from '../../src/recognize/names.ts'
import { recognizeTimes } from '../../src/recognize/times/index.ts'
import { relate } from '../../src/relate/index.ts'
import { FRAMES, relateRoles } from '../../src/relate/roles/index.ts'
import { readBody } from './parsing.ts'

/** Roles in the body as "name: role", with a sign for former ones. */
function rolesIn(body: string): string[] {
  const read = readBody(body)
  const names = recognizeNames(read)
  const parses = relate(read, { names, times: recognizeTimes(read) })
  return relateRoles(read.text, parses, names).map(
    ({ of, span, former }) => `${of.text}: ${span.text}${former ? ' (former)' : ''}`,
  )
}

describe('each frame finds the role of its example, and it alone', () => {
  test.each(FRAMES)('$name: $example', ({ example }) => {
    const marked = [...example.matchAll(/«(.+?)»/gu)].map((match) => match[1])
    expect(rolesIn(example.replaceAll(/[«»]/gu, '')).map((role) => role.split(': ')[1])).toEqual(marked)
  })
})

test('behind a quotation with many pauses, which is no list', () =>
  expect(
    rolesIn('“We saw, you know, rain, hail, snow, fog, wind, sleet, and ice,” said Mr. Carrow, an Ohio farmer.'),
  ).toEqual(['Carrow: Ohio farmer']))

describe('before the name', () => {
  test.each<[string, readonly string[]]>([
    ['President Alice Moreno signed the bill.', ['Alice Moreno: President']],
    ['Russian President Oleg Baranov agreed.', ['Oleg Baranov: Russian President']],
    ['Vice President Carol Webb agreed.', ['Carol Webb: Vice President']],
    ['Secretary of State Laura Whitfield agreed.', ['Laura Whitfield: Secretary of State']],
    ['Former Mayor Daniel Price agreed.', ['Daniel Price: Former Mayor (former)']],
    ['It was denied by the then-governor, Helen Brandt.', ['Helen Brandt: then-governor (former)']],
    ['The campaign chairman, Peter Hanley, resigned.', ['Peter Hanley: campaign chairman']],
    [
      'Senators Carol Webb of Ohio and Daniel Price of Utah agreed.',
      ['Carol Webb: Senators', 'Daniel Price: Senators'],
    ],
    ['Ex-senator Carol Webb agreed.', ['Carol Webb: Ex-senator (former)']],
    ['They met the acting mayor, Carol Webb.', ['Carol Webb: acting mayor']],
    ['Its chief executive, Carol Webb, agreed.', ['Carol Webb: chief executive']],
    // The campaign is that of the first, the work that of the second.
    ['The Price campaign manager, Carol Webb, agreed. Daniel Price won.', ['Carol Webb: Price campaign manager']],
    // A list goes on after brackets and titles; what several are is of nobody alone.
    [
      'Late candidates Sen. Carol Webb (D-Ohio) and Sen. Daniel Price (R-Utah) agreed.',
      ['Carol Webb: Late candidates', 'Daniel Price: Late candidates', 'Carol Webb: Sen.', 'Daniel Price: Sen.'],
    ],
    ['They liked senators Carol Webb.', []],
    ['Her husband, Mark Lowell, is a teacher.', ['Mark Lowell: husband', 'Mark Lowell: teacher']],
    // An honorific says nothing of office.
    ['Mr. Hanley and Dr. Webb agreed.', []],
  ])('%s', (body, roles) => {
    expect(rolesIn(body)).toEqual(roles)
  })
})

describe('after the name', () => {
  test.each<[string, readonly string[]]>([
    [
      'Peter Hanley, the acting commissioner for the customs agency, said so.',
      ['Peter Hanley: acting commissioner for the customs agency'],
    ],
    [
      'Carol Webb, a spokeswoman for the Price Foundation, said so.',
      ['Carol Webb: spokeswoman for the Price Foundation'],
    ],
    ['Carol Webb, 41, a fellow at Temple University, said so.', ['Carol Webb: fellow at Temple University']],
    [
      'Daniel Price, a fellow at the bank and a former judge, said so.',
      ['Daniel Price: fellow at the bank', 'Daniel Price: former judge (former)'],
    ],
    ['Peter Hanley, then the speaker of the House, said so.', ['Peter Hanley: then the speaker of the House (former)']],
    ['Daniel Price, formerly the mayor of Reno, said so.', ['Daniel Price: formerly the mayor of Reno (former)']],
    ['Mark Lowell, a spokesman for the agency, said so.', ['Mark Lowell: spokesman for the agency']],
    ['Mark Lowell, who is director of the bank, said so.', ['Mark Lowell: director of the bank']],
    ['Helen Brandt, who leads the agency, said so.', ['Helen Brandt: leads the agency']],
    ['Helen Brandt is the mayor of Reno.', ['Helen Brandt: mayor of Reno']],
    ['Helen Brandt was named the interim director of the museum.', ['Helen Brandt: interim director of the museum']],
    ['Helen Brandt stepped down as chairwoman of the board.', ['Helen Brandt: chairwoman of the board']],
    // "campaign" and "debate" are taken for verbs, "this year" for when it was.
    [
      'Daniel Price lost. Helen Brandt, a senior adviser to the Price campaign, said so.',
      ['Helen Brandt: senior adviser to the Price campaign'],
    ],
    [
      'Mark Lowell, the moderator for this year’s first debate, said so.',
      ['Mark Lowell: moderator for this year’s first debate'],
    ],
    // What stands after a comma need not be a role.
    ['Helen Brandt, on the other hand, said so.', []],
    ['Helen Brandt, in Reno, said so.', []],
    ['Mark Lowell, met the chancellor, and left.', []],
  ])('%s', (body, roles) => {
    expect(rolesIn(body)).toEqual(roles)
  })
})

describe('from the tree', () => {
  test.each<[string, string, readonly string[]]>([
    ['a noun before the name', 'Russian impresario Sergei Bell hired her.', ['Sergei Bell: Russian impresario']],
    ['an apposition', 'Tom Bell, a police liaison officer, said so.', ['Tom Bell: police liaison officer']],
    ['an apposition before', 'The club’s goalkeeper, Tom Bell, was hurt.', ['Tom Bell: club’s goalkeeper']],
    ['a predicate', 'Ana Ruiz became director of the museum.', ['Ana Ruiz: director of the museum']],
    ['a part of a title that is two tokens', 'Navy Capt. Tom Bell left.', ['Tom Bell: Navy Capt.']],
    [
      'before a title',
      'The club’s new goalkeeper, Capt. Tom Bell, left.',
      ['Tom Bell: club’s new goalkeeper', 'Tom Bell: Capt.'],
    ],
    ['with what is joined within it', 'Ana Ruiz, a link between the mayor and the unions, left.', []],
    [
      'one of several',
      'They met Ana Ruiz, one of the oldest voices on trade.',
      ['Ana Ruiz: one of the oldest voices on trade'],
    ],
    [
      'a superlative with its verb',
      'Ana Ruiz was the first judge to lead the court.',
      ['Ana Ruiz: first judge to lead the court'],
    ],
    ['a relative clause', 'Ana Ruiz, who is a lawyer for the town, left.', ['Ana Ruiz: lawyer for the town']],
  ])('%s', (_, body, roles) => {
    expect(rolesIn(body)).toEqual(roles)
  })

  test.each<[string, string]>([
    ['an age', 'Tom Bell, 54, left the town.'],
    ['a part of a joined word', 'Tom Bell met the new-look Ana Ruiz.'],
    ['a thing', 'The album Ana Ruiz made was sold.'],
    ['no verb', 'Bell, Ruiz, Okonjo, substitute Tom Bell.'],
    ['what may be', 'Ana Ruiz would be a judge if she could.'],
    ['a condition', 'They will leave if Ana Ruiz is the mayor.'],
    ['what happened', 'The trial judge saw the shooting, Ana Ruiz.'],
    ['a denial', 'Ana Ruiz is not a lawyer.'],
  ])('no role: %s', (_, body) => {
    expect(rolesIn(body)).toEqual([])
  })
})
