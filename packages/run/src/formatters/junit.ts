import { create } from 'xmlbuilder2'
import type { Outcome } from '../outcome.ts'
import { printable } from './printable.ts'
import { shownPath } from './shown-path.ts'
import { problemsOf } from './problems.ts'

/** A JUnit report: a case an article, failed by what is an error, with its warnings as output. */
export function junitOf(outcomes: readonly Outcome[]): string {
  const cases = outcomes.map((outcome) => ({ outcome, problems: problemsOf([outcome]) }))
  const failures = cases.filter(({ problems }) => problems.some(({ level }) => level === 'error')).length
  const suite = create({ version: '1.0', encoding: 'UTF-8' })
    .ele('testsuites')
    .ele('testsuite', { name: 'factsheet', tests: cases.length, failures, errors: 0 })
  for (const { outcome, problems } of cases) {
    const name = outcome.article ?? (outcome.type === 'orphan' ? outcome.outputs[0] : undefined) ?? ''
    const element = suite.ele('testcase', { classname: 'factsheet', name: shownPath(name) })
    const line = ({ place, level, message, rule }: (typeof problems)[number]): string =>
      `${shownPath(place.path)}:${place.line}:${place.column}: ${level}: ${printable(message)} (${rule})`
    const errors = problems.filter(({ level }) => level === 'error').map(line)
    const others = problems.filter(({ level }) => level !== 'error').map(line)
    const [first] = errors
    if (first !== undefined) element.ele('failure', { message: first }).txt(errors.join('\n'))
    if (others.length > 0) element.ele('system-out').txt(others.join('\n'))
  }
  return `${suite.doc().end({ prettyPrint: true })}\n`
}
