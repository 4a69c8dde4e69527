import type { Told } from './sheet.ts'

/** An invented article with one of everything that the sheet prints. */
export const ferry: Told = {
  title: 'Harbor board votes to rebuild the pier',
  subtitle: 'Crossings are due to resume in 2029.',
  section: 'Transport',
  correction: 'An earlier version of this article misspelled a name.',
  sentences: [
    'The harbor board voted on Friday to rebuild the pier at a cost of $48.6 million.',
    '“We chose the pier,” said Ines Okonjo, the board’s chair.',
    'The ferry carried about 6,900 passengers a day before the pier closed on Feb. 11, 2025.',
    'Rafael Quennell, an opponent, said that the sum was more than the town could carry.',
    'Work will begin in September 2027, the Harbor Trust said.',
    'Some 71 percent of replies favored a new pier in Saltmarsh.',
    'Mr. Dole declined to comment.',
    'No one was hurt.',
  ],
  keyFacts: [1, 3],
  people: [
    { name: 'Ines Okonjo', roles: ['board’s chair'] },
    { name: 'Rafael Quennell', roles: ['opponent'] },
  ],
  organizations: ['Harbor Trust'],
  places: ['Saltmarsh'],
  events: [
    { words: 'the pier closed on Feb. 11, 2025', time: 'Feb. 11, 2025', start: '2025-02-11', end: '2025-02-11' },
    { words: 'harbor board voted on Friday', time: 'Friday', start: '2027-03-12', end: '2027-03-12' },
    {
      words: 'Work will begin in September 2027',
      time: 'September 2027',
      start: '2027-09-01',
      end: '2027-09-30',
      status: 'planned',
    },
  ],
  figures: [
    { words: '$48.6 million', value: 48_600_000, unit: 'USD' },
    { words: 'about 6,900 passengers a day', of: 'passengers', value: 6900, modifier: 'about' },
    { words: '71 percent of replies', of: 'of replies', value: 71, unit: 'percent' },
  ],
  statements: [
    { content: ['“We chose the pier,”'], source: 'Ines Okonjo', cue: 'said' },
    {
      kind: 'indirect',
      content: ['that the sum was more than the town could carry'],
      source: 'Rafael Quennell',
      stance: 'denies',
    },
    { kind: 'indirect', content: [], source: 'Mr. Dole', cue: 'declined to comment', stance: 'declines' },
  ],
  findings: [{ level: 'warning', message: 'the number is rounded', words: 'about 6,900' }],
  seen: ['one was hurt'],
}

/** The same article so often that it fills many pages. */
export function longFerry(times: number): Told {
  return { ...ferry, sentences: Array.from({ length: times }, () => ferry.sentences).flat() }
}
