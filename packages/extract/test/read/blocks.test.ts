import type { BlockKind } from '@factsheet/model'
import { describe, expect, test } from 'vitest'
import { FORMS } from '../../src/read/blocks/forms.ts'
import { read, readContent } from './reading.ts'

const LEDE = 'The paper mill in Reno closed on Friday after two hundred years of work.'
const SECOND = 'Mayor Ana Ruiz said the town would buy the building before the winter.'
const THIRD = 'The owner had warned the council of the closing in a letter last spring.'
const LAST = 'Tom Ott, who worked there, said he had no plans for the time after it.'

type Line = readonly [kind: BlockKind, words: string]

/** What is told of each line of an article. */
function kindsOf(...lines: readonly string[]): Line[] {
  return readContent(...lines).article.blocks.map(({ kind, text }): Line => [kind, text])
}

/** The kind told of a line between others that are text. */
function kindOf(line: string): BlockKind | undefined {
  return kindsOf(LEDE, SECOND, line, THIRD, LAST).find(([, text]) => text === line)?.[0]
}

describe('by words', () => {
  test.each(FORMS.map(({ kind, example }) => [kind, example] as const))('%s: %s', (kind, example) => {
    expect(kindOf(example)).toBe(kind)
  })

  test.each<Line>([
    ['link', 'Advertisement'],
    ['link', '- Tweet this'],
    ['link', 'Continue reading the main story'],
    ['link', 'ALSO READ: Five Mills Worth a Visit'],
    ['link', 'More from Reno: the bridge that no one crosses'],
    ['promo', 'Sign up for the weekly newsletter of The Courier'],
    ['promo', 'Get the latest headlines of the valley, delivered to your inbox each morning.'],
    ['promo', 'We count on your support and your donations to bring you this.'],
    ['promo', 'For more news updates, follow The Courier on Facebook and Instagram.'],
    ['contact', 'Contact Ana Ruiz at ana@courier.example.'],
    ['timestamp', 'Published 10:41 a.m. ET, May 4, 2024'],
    ['timestamp', 'Release Date: Thursday, 2 May 2024 – 3:55pm'],
    ['caption', 'The mill stands empty on Friday. Photograph: Ana Ruiz/The Courier'],
    ['caption', 'Workers at the gate on Friday.CreditCreditAna Ruiz for The Courier'],
    ['caption', 'Workers leave the mill in Reno on Friday. (Ana Ruiz/The Courier via AP)'],
    ['credit', 'Getty Images'],
    ['table', 'Reno: Ott, Ruiz, Velde (Lind 70), Marsh, Hale, Ortiz.'],
    ['table', 'Att: 4,210'],
    ['byline', 'Courier staff writers Ana Ruiz and Tom Ott contributed to this report.'],
    ['notice', 'This is a developing story. Please check back.'],
    ['rights', 'Copyright © 2024 The Courier. All Rights Reserved.'],
  ])('%s: %s', (kind, line) => {
    expect(kindOf(line)).toBe(kind)
  })

  test.each([
    'More than forty people stood at the gate on Friday.',
    'More: that was the word of the day at the mill.',
    'Read the letter, and you will see why the council slept.',
    '“Sign up for the newsletter,” the sign on the gate still says.',
    'The newsletter of the mill had 400 subscribers, its owner said.',
    'Photographs by Ana Ruiz hung in the hall of the mill for years.',
    'The mill, left empty since May, will be sold.',
    'Mr. Ott deserves credit: he warned of it.',
    'Copyright law does not protect the plans, the court said.',
    'The council may not be reproduced by its members, he joked.',
    'Subscribers to the plan will pay $4 a month.',
    'Join us, the mayor said, and the mill will open again.',
    'Anyone with information is asked to call the police at 555-0142.',
    'Video of the fire showed nobody near the gate.',
    'At 4 p.m. on May 4, 2024, the gate closed.',
    'The two men covered the story for The Courier.',
    'Bolton boss Tom Ott:',
    'Have you ever seen a mill close? Few in Reno have.',
    'Watch the gate, the mayor told the guards, and call at noon.',
    'This story is one that the mayor likes to tell.',
    'Podcasts produced in Reno drew 40,000 listeners.',
    'MR. OTT: The gate was closed at noon.',
    'Lynx 84, Suns 79',
  ])('body: %s', (line) => {
    expect(kindOf(line)).toBe('body')
  })
})

describe('by form and place', () => {
  test('a line among text that does not end as sentences do', () => {
    expect(kindsOf('The mill as it stood in the year 1990', LEDE, 'What comes next', SECOND, LAST)).toEqual([
      ['caption', 'The mill as it stood in the year 1990'],
      ['body', LEDE],
      ['heading', 'What comes next'],
      ['body', SECOND],
      ['body', LAST],
    ])
  })

  test('not where no line ends so, nor in long lines, several sentences, somebody’s words', () => {
    const open = ['the gate was closed on Friday at noon in Reno', 'the workers went home and nobody came back']
    expect(kindsOf(...open).map(([kind]) => kind)).toEqual(['body', 'body'])
    expect(kindOf('It rained. The mill closed')).toBe('body')
    expect(kindOf('“It rained all day and the mill closed,” she said')).toBe('body')
    expect(kindOf('He repeated that the closing of the mill was not the end')).toBe('body')
    expect(kindOf(`The council ${'of the town '.repeat(7)}met`)).toBe('body')
  })

  test('entries of a list that a sentence announces, or that have bullets, are read', () => {
    const lines = [LEDE, 'The council asked for three things:', 'A buyer before winter', 'Work for the young', SECOND]
    expect(kindsOf(...lines).map(([kind]) => kind)).toEqual(['body', 'body', 'item', 'item', 'body'])
    expect(kindsOf(LEDE, '• A buyer before winter', '• Work for the young', SECOND).map(([kind]) => kind)).toEqual([
      'body',
      'item',
      'item',
      'body',
    ])
  })

  test('what a page sets between “she said:” and her words is no list', () => {
    const lines = [LEDE, 'Ms. Ruiz told the council this:', 'Mill closes', 'Gate opens', '“We will buy it,” and left.']
    expect(kindsOf(...lines).map(([kind]) => kind)).toEqual(['body', 'body', 'heading', 'heading', 'body'])
  })

  test('entries of a list of other articles, to the next line of text', () => {
    const lines = [LEDE, SECOND, 'SEE ALSO:', 'Can the gate be saved?', 'Nine mills of the north', THIRD]
    expect(kindsOf(...lines).map(([kind]) => kind)).toEqual(['body', 'body', 'link', 'link', 'link', 'body'])
  })

  test('what stands before the line that a dateline opens, or before the credit of a picture', () => {
    const dated = `RENO, Nev. (AP) — ${LEDE}`
    expect(kindsOf('The owner shut the gate for good.', dated, SECOND).map(([kind]) => kind)).toEqual([
      'caption',
      'body',
      'body',
    ])
    expect(kindsOf('The owner shuts the gate.', 'Ana Ruiz/AP', LEDE).map(([kind]) => kind)).toEqual([
      'caption',
      'credit',
      'body',
    ])
    expect(kindsOf(LAST, SECOND, THIRD, dated).map(([kind]) => kind)).toEqual(['body', 'body', 'body', 'body'])
  })

  test('the title and the author said again', () => {
    const { article } = read(
      `title: The Mill Closes\nauthor: Ana Ruiz\ndate: 2024-05-01\ncontent:\nThe Mill Closes\nBy ANA RUIZ\n${LEDE}\n`,
    )
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['heading', 'byline', 'body'])
  })

  test('who made the article, told of after it; people of the article are no makers', () => {
    const bio = 'Li Wen is a reporter covering the valley for The Courier.'
    expect(kindsOf(LEDE, SECOND, bio, 'She joined the paper in 2010 and lives in Reno.').map(([kind]) => kind)).toEqual(
      ['body', 'body', 'bio', 'bio'],
    )
    expect(kindsOf(LEDE, bio, SECOND)[1]?.[0]).toBe('body')
    expect(kindsOf(LEDE, SECOND, 'Ana Ruiz is a reporter for The Courier.')[2]?.[0]).toBe('body')
    expect(kindsOf(LEDE, 'She spoke “as the editor of my life” on Friday.')[1]?.[0]).toBe('body')
  })

  test('signatures in the last line, and what stands after the end', () => {
    expect(kindsOf(LEDE, SECOND, '-- Ana Ruiz')[2]?.[0]).toBe('byline')
    expect(kindsOf(LEDE, SECOND, 'Li Wen, Radio Reno News.')[2]?.[0]).toBe('byline')
    const lines = [
      LEDE,
      SECOND,
      THIRD,
      LAST,
      LEDE,
      '(Reporting by Ana Ruiz; Editing by Tom Ott)',
      'It may snow in May.',
    ]
    expect(kindsOf(...lines).map(([kind]) => kind)).toEqual(['body', 'body', 'body', 'body', 'body', 'byline', 'link'])
    expect(kindsOf(LEDE, '“No.”', '- Tom Ott', SECOND)[2]?.[0]).not.toBe('byline')
  })

  test('words set apart that the text has again', () => {
    expect(
      kindsOf(LEDE, 'The town would buy the building.', `${SECOND} The town would buy the building.`)[1]?.[0],
    ).toBe('pull')
    expect(kindsOf(LEDE, LEDE).map(([kind]) => kind)).toEqual(['body', 'body'])
  })
})

test('everything is a block with its line; only what is read is a paragraph', () => {
  const { article, text } = readContent('Advertisement', LEDE, 'What comes next', SECOND)
  expect(article.blocks.map(({ id, line, read: isRead }) => [id, line, isRead])).toEqual([
    ['block-1', 6, false],
    ['block-2', 7, true],
    ['block-3', 8, false],
    ['block-4', 9, true],
  ])
  expect(article.blocks.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true)
  expect(article.paragraphs).toHaveLength(2)
  expect(article.sentences).toHaveLength(2)
})

test('with keepAll, and where nothing would be left, only the format tells', () => {
  const content = `title: a\ndate: 2024-05-01\ncontent:\nAdvertisement\n${LEDE}\n`
  expect(read(content, 'a.txt', { keepAll: true }).article.paragraphs).toHaveLength(2)
  expect(read('title: a\ndate: 2024-05-01\ncontent:\nAdvertisement\n').article.paragraphs).toHaveLength(1)
})
