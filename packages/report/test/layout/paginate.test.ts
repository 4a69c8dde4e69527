import { describe, expect, test } from 'vitest'
import { type Paginated, paginate } from '../../src/layout/paginate.ts'
import { type FlowItem, type Slab, slab } from '../../src/layout/slab.ts'

const area = { top: 0, bottom: 100 }

/** A slab that can be told by its name. */
function piece(name: string, height: number, more: Partial<Slab> = {}): Slab {
  return slab({ height, anchors: [{ name, y: 0 }], ...more })
}

/** "name@page:y" for each placed slab; a head set again in brackets. */
function places(flow: readonly FlowItem[]): string[] {
  return said(paginate(flow, area))
}

function said({ placements }: Paginated): string[] {
  return placements.map(({ slab: { anchors }, page, x, y, repeated }) => {
    const at = `${anchors[0]?.name ?? ''}@${page}:${x === 0 ? '' : `${x},`}${y}`
    return repeated ? `(${at})` : at
  })
}

test('pieces stand below each other, with their gaps but for the first on a page', () => {
  const flow = [piece('a', 40, { gap: 10 }), piece('b', 40, { gap: 10 }), piece('c', 40, { gap: 10 })]
  expect(places(flow)).toEqual(['a@0:0', 'b@0:50', 'c@1:0'])
})

test('a heading goes with what follows', () => {
  expect(places([piece('a', 70), piece('head', 20, { keep: true }), piece('b', 30)])).toEqual([
    'a@0:0',
    'head@1:0',
    'b@1:20',
  ])
})

test('what no page can hold together is parted', () => {
  expect(places([piece('a', 60, { keep: true }), piece('b', 60)])).toEqual(['a@0:0', 'b@1:0'])
})

test('a table’s head comes again', () => {
  const header = piece('head', 10, { keep: true })
  const rows = ['a', 'b', 'c'].map((name) => piece(name, 40, { header }))
  expect(places([header, ...rows])).toEqual(['head@0:0', 'a@0:10', 'b@0:50', '(head@1:0)', 'c@1:10'])
})

test('a piece higher than a page is an error of the program', () => {
  expect(() => places([piece('a', 140)])).toThrow('ends at 140, below 100')
})

describe('side by side', () => {
  test('each column runs on its own, and the flow goes on below the longer', () => {
    const columns = [[piece('a', 60), piece('b', 60)], [piece('c', 30)]]
    expect(places([{ kind: 'parallel', columns }, piece('d', 10)])).toEqual(['a@0:0', 'b@1:0', 'c@0:0', 'd@1:60'])
  })

  test('columns begin on one page', () => {
    const columns = [[piece('a', 10)], [piece('b', 50)]]
    expect(places([piece('x', 60), { kind: 'parallel', columns }])).toEqual(['x@0:0', 'a@1:0', 'b@1:0'])
  })
})

describe('balanced columns', () => {
  const balanced = (slabs: readonly Slab[]): FlowItem => ({ kind: 'balanced', count: 2, offset: 50, gap: 0, slabs })

  test('are of about equal height', () => {
    const flow = [balanced(['a', 'b', 'c'].map((name) => piece(name, 20)))]
    expect(places(flow)).toEqual(['a@0:0', 'b@0:20', 'c@0:50,0'])
  })

  test('fill a page before the next', () => {
    const flow = [piece('x', 60), balanced(['a', 'b', 'c'].map((name) => piece(name, 40)))]
    expect(places(flow)).toEqual(['x@0:0', 'a@0:60', 'b@0:50,60', 'c@1:0'])
  })
})

test('the masthead names the proof part from the page on that begins with it', () => {
  const { proofFrom, placements } = paginate([piece('a', 10), { kind: 'proof-start' }, piece('b', 10)], area)
  expect(proofFrom).toBe(1)
  expect(placements.map(({ page }) => page)).toEqual([0, 0])
})
