import { describe, expect, test } from 'vitest'
import type { TimelinePoint } from '../../src/compose/block.ts'
import { layTimeline } from '../../src/layout/blocks/timeline.ts'
import { measurer } from '../../src/layout/measure.ts'
import { axisOf, xOf } from '../../src/layout/timeline/axis.ts'
import { dayOf } from '../../src/layout/timeline/days.ts'
import { placeLabels, type Wanted } from '../../src/layout/timeline/labels.ts'
import { marksOf } from '../../src/layout/timeline/marks.ts'
import { ticksOf } from '../../src/layout/timeline/ticks.ts'

function point(start: string | null, end: string | null = start, certain = true): TimelinePoint {
  return { id: 'E1', start, end, certain, date: '', label: '', reference: null, told: '', weight: 0 }
}

function axis(...points: readonly TimelinePoint[]) {
  return axisOf(marksOf(points), 0, 500)
}

const LANES = { above: 2, below: 2 } as const

describe('marks', () => {
  test('events of one day share one', () => {
    expect(marksOf([point('2027-03-12'), point('2027-03-12'), point('2027-03-13')])).toHaveLength(2)
  })

  test('what has happened and what is planned do not', () => {
    expect(marksOf([point('2027-03-12'), point('2027-03-12', '2027-03-12', false)])).toHaveLength(2)
  })
})

describe('the axis', () => {
  test('is one segment where the events are spread', () => {
    expect(axis(point('2025-02-11'), point('2026-03-09'), point('2027-03-12'))).toHaveLength(1)
  })

  test('is linear', () => {
    const segments = axis(point('2025-02-11'), point('2027-03-12'))
    const [a, b, c] = ['2026-01-01', '2026-01-11', '2026-01-21'].map((date) => xOf(segments, dayOf(date)))
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0))
  })

  test('is cut where most events would stand on one spot', () => {
    const late = ['2027-03-08', '2027-03-10', '2027-03-12'].map((date) => point(date))
    expect(axis(point('1998-05-01'), ...late)).toHaveLength(2)
    expect(
      axis(point('1958-05-01'), point('1998-05-01'), ...late, ...late.map(({ start }) => point(start, '2027-03-14'))),
    ).toHaveLength(3)
  })

  test('is not cut through a bar', () => {
    const late = ['2027-03-08', '2027-03-10', '2027-03-12'].map((date) => point(date))
    expect(axis(point('1998-05-01', '2027-03-01'), ...late)).toHaveLength(1)
  })
})

test.each([
  ['days', '2027-03-01', '2027-03-09', '2 March'],
  ['months', '2027-01-05', '2027-08-20', 'Feb. 2027'],
  ['years', '2021-06-01', '2027-08-20', '2022'],
  ['decades', '1931-06-01', '2027-08-20', '1940'],
])('ticks are labelled by %s', (_, start, end, label) => {
  const [segment] = axis(point(start), point(end))
  expect(segment === undefined ? [] : ticksOf(segment).map((tick) => tick.label)).toContain(label)
})

test.each([
  ['days', '2027-03-01', '2027-03-02', 2],
  ['a leap year by days', '2028-01-01', '2028-12-31', 5],
  ['the years that are drawn', '0001-01-01', '9999-12-31', 2],
  ['from before our era', '-9999-01-01', '9999-12-31', 4],
])('ticks of %s end where the axis does, with room between their labels', (_, start, end, least) => {
  const [segment] = axis(point(start), point(end))
  const labels = segment === undefined ? [] : ticksOf(segment).filter(({ size }) => size === 'major')
  expect(labels.length).toBeGreaterThanOrEqual(least)
  expect(labels.length).toBeLessThanOrEqual(500 / 25)
})

test.each(['+300000-01-01', 'someday', ''])('a day that is none is an error, not an axis without end: %j', (day) => {
  expect(() => dayOf(day)).toThrow('no day can be drawn')
})

test.each([
  [NaN, 20_000],
  [0, NaN],
])('ticks from %d to %d are an error', (from, to) => {
  expect(() => ticksOf({ from, to, x: 0, width: 500 })).toThrow('no end of the ticks')
})

describe('the drawing', () => {
  const place = { x: 45, width: 505, measurer }

  /** What the forms of a drawing read out. */
  function told(points: readonly TimelinePoint[]): string[] {
    const alt = (said: readonly string[]): string => said.join('. ')
    const forms = layTimeline({ kind: 'timeline', points, asOf: null, alt, cut: () => '' }, place)
    return forms.flatMap(({ nodes }) => nodes.map((node) => node.alt ?? ''))
  }

  const meetings = (count: number, day: (index: number) => string): TimelinePoint[] =>
    Array.from({ length: count }, (_, index) => ({
      ...point(day(index)),
      id: `E${index + 1}`,
      label: `the ${index + 1}th meeting of the harbor board`,
      told: `meeting ${index + 1}`,
      weight: index,
    }))

  test.each([
    ['one a day for three weeks', meetings(21, (index) => `2027-03-${`${index + 1}`.padStart(2, '0')}`), 'meeting 21'],
    ['twelve on one day', meetings(12, () => '2027-03-09'), 'meeting 12'],
  ])('tells the events of most weight, and no more than have room: %s', (_, points, heaviest) => {
    const far = { ...point('1998-05-01'), id: 'E90', label: 'built long ago', told: 'built', weight: 50 }
    const [best = ''] = told([far, ...points])
    expect(best).toContain('built')
    expect(best).toContain(heaviest)
    expect(best.split('. ').length).toBeLessThanOrEqual(8)
  })

  test('with one day left is none', () => {
    expect(told(meetings(2, () => '2027-03-09'))).toEqual([])
  })
})

describe('labels', () => {
  const wanted = (x: number, width = 80): Wanted => ({ x, width, busyBelow: false })

  test('with room stand above and to the right', () => {
    const placed = placeLabels([wanted(0), wanted(200), wanted(400)], 0, 500, LANES)
    expect(placed.map(({ shown, side, lane, beside }) => `${shown} ${side} ${lane} ${beside}`)).toEqual([
      'label above 1 right',
      'label above 1 right',
      'label above 1 right',
    ])
  })

  test('at the right edge stand to the left', () => {
    expect(placeLabels([wanted(480)], 0, 500, LANES)[0]?.beside).toBe('left')
  })

  test.each([
    [{ above: 2, below: 1 } as const, ['above 1', 'above 2', 'below 1']],
    [{ above: 1, below: 1 } as const, ['above 1', 'below 1']],
  ])('stand in %o lanes where a drawing must be low', (lanes, rows) => {
    const crowd = Array.from({ length: 12 }, (_, index) => wanted(100 + index * 25))
    const placed = placeLabels(crowd, 0, 500, lanes).filter(({ shown }) => shown !== 'nothing')
    expect(
      [...new Set(placed.map(({ side, lane }) => `${side} ${lane}`))].toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(rows)
  })

  test('without room are left out', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => wanted(240 + index * 3))
    const shown = placeLabels(crowd, 0, 500, LANES).map((one) => one.shown)
    expect(shown).toContain('label')
    expect(shown.filter((one) => one !== 'label').length).toBeGreaterThan(0)
  })

  test('never overlap, wherever the events are', () => {
    let seed = 7
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    for (let round = 0; round < 30; round += 1) {
      const labels = Array.from({ length: 14 }, () => wanted(random() * 500, 40 + random() * 44))
      const placed = placeLabels(labels, 0, 500, LANES)
      const boxes = placed.flatMap(({ shown, side, lane, beside }, index) => {
        const { x = 0, width = 0 } = labels[index] ?? {}
        const reach = 5 + width
        return shown === 'nothing'
          ? []
          : [
              {
                row: `${side} ${lane}`,
                from: beside === 'right' ? x : x - reach,
                to: beside === 'right' ? x + reach : x,
              },
            ]
      })
      const clashes = boxes.filter((a, index) =>
        boxes.slice(index + 1).some((b) => a.row === b.row && a.from < b.to && b.from < a.to),
      )
      expect(clashes).toEqual([])
    }
  })
})
