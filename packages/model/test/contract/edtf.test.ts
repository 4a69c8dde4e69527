import { describe, expect, test } from 'vitest'
import { Corrections } from '../../src/contract/corrections.ts'
import { daysOfEdtf } from '../../src/contract/edtf.ts'

test.each<[string, string | null, string | null]>([
  ['2027', '2027-01-01', '2027-12-31'],
  ['2027-02', '2027-02-01', '2027-02-28'],
  ['2028-02-29', '2028-02-29', '2028-02-29'],
  ['2027-03-14~', '2027-03-14', '2027-03-14'],
  ['2027-21', '2027-03-01', '2027-05-31'],
  ['2027-24', '2027-12-01', '2028-02-29'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['00XX', '0001-01-01', '0099-12-31'],
  ['2027-03/2028', '2027-03-01', '2028-12-31'],
  ['../2027-03', null, '2027-03-31'],
  ['2027/..', '2027-01-01', null],
])('%s', (edtf, start, end) => {
  expect(daysOfEdtf(edtf)).toEqual({ start, end })
})

describe('no date that a sheet could carry', () => {
  const WRONG = ['', 'not-a-date', '..', '../..', '0000', '2027-13', '2027-00', '2027-02-29', '2027-04-31', '10000']
  const REVERSED = ['2027-03-14/2020-01-01', '2028/2027', '2027-3-1', '9999-24', '2027/2028/2029']
  test.each([...WRONG, ...REVERSED])('“%s”', (edtf) => {
    expect(daysOfEdtf(edtf)).toBeNull()
    const entry = { action: 'add', fact: 'event', quote: 'the pier was closed', date: edtf }
    expect(Corrections.safeParse({ corrections: [entry] }).success).toBe(false)
    expect(Corrections.safeParse({ corrections: [{ ...entry, date: '2027-03-14' }] }).success).toBe(true)
  })
})
