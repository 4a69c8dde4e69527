import type { Span } from '@factsheet/model'
import { describe, expect, test } from 'vitest'
import { otherLanguages } from '../../src/read/language.ts'

const ENGLISH = 'The harbor board met on Friday and put off the vote on the new pier, its chair said.'

function told(...paragraphs: readonly string[]) {
  const text = paragraphs.join('\n')
  let at = 0
  const body = paragraphs.map((words): Span => {
    const span = { start: at, end: at + words.length, text: words }
    at += words.length + 1
    return span
  })
  return otherLanguages(text, body, 50).map(({ message, spans }) => [
    message.split(':')[0],
    spans.map((one) => one.text),
  ])
}

const FRENCH = 'Le port restera fermé jusqu’au printemps, a annoncé la mairie, faute de crédits pour réparer la jetée.'
const SPANISH = 'El muelle seguirá cerrado hasta la primavera, según anunció ayer el ayuntamiento del puerto.'

describe('an article in another language', () => {
  test.each<[string, string]>([
    ['French', FRENCH],
    ['Spanish', SPANISH],
    ['German', 'Der Hafen bleibt bis zum Frühjahr geschlossen, weil das Geld für die neue Mauer noch immer fehlt.'],
    ['Italian', 'Il porto resterà chiuso fino alla primavera, ha detto ieri il sindaco, perché mancano i soldi.'],
    ['Dutch', 'De haven blijft tot het voorjaar gesloten, omdat er nog steeds geen geld is voor de nieuwe kade.'],
    ['Polish', 'Port pozostanie zamknięty do wiosny, ponieważ wciąż brakuje pieniędzy na nowe nabrzeże.'],
    ['Russian', 'Порт останется закрытым до весны, потому что на новый причал по-прежнему нет денег.'],
    ['Japanese', '港は春まで閉鎖されたままになると市長が昨日発表した。'],
  ])('%s', (language, words) => {
    expect(told(words)).toEqual([[`the article is in ${language}`, [words]]])
  })
})

test('paragraphs in other languages within an English article', () => {
  expect(told(ENGLISH, FRENCH, ...Array<string>(8).fill(ENGLISH), SPANISH, FRENCH)).toEqual([
    ['2 paragraphs are in French', [FRENCH, FRENCH]],
    ['a paragraph is in Spanish', [SPANISH]],
  ])
})

test.each<[string, string]>([
  ['English', ENGLISH],
  ['scores', 'Carrow 3, Ellery 2. Alba 14, Tregear 7. Sallow 21, Portreath 20. Hythe 6, Marden 0. Deal 31, Stowe 28.'],
  [
    'a line-up of names',
    'Alba: Okonjo, Ruiz (Li 61), Tregear, Nance, Haddad, Petrov (Sato 80), Kowalski, Moreau, Ito.',
  ],
  ['names of abroad', 'Jean-Luc Moreau of the Hôtel de Ville met José Haddad at the Café des Arts on the Rue du Port.'],
  ['a short cry', '“Vive la liberté!”'],
  ['digits', '1,204 2,881 3,177 4,902 5,118 6,204'],
])('nothing is told of %s', (_, words) => {
  expect(told(words)).toEqual([])
})
