import leven from 'leven'

/** The known name that is spelled most like one that is not known: what its writer may have meant. */
export function nearestName(name: string, known: readonly string[]): string {
  return known.toSorted((a, b) => leven(name, a) - leven(name, b))[0] ?? ''
}
