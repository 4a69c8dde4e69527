import { describe, expect, test } from 'vitest'
import { placesOf } from '../../src/read/place.ts'
import { read, refusalOf } from './reading.ts'

const LEDE = 'The paper mill in Reno closed on Friday after two hundred years of work.'
const SECOND = 'Mayor Ana Ruiz said the town would buy the building before the winter.'
const LAST = 'Tom Ott, who worked there, said he had no plans for the time after it.'
const CONTENT = [LEDE, SECOND, LAST]

const paragraphs = CONTENT.map((words) => `<p>${words}</p>`).join('\n')
const JSON_LD = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Courier"},
{"@type":["NewsArticle"],"headline":"The Mill Closes","datePublished":"2024-05-01T09:30:00Z","dateModified":"2024-05-02T08:00:00Z",
"author":[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Person","name":"Tom Ott"}],"articleSection":"Business"}]}</script>`
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>The Mill Closes | The Courier</title>${head}
<style>.a::before { content: "x"; }</style></head><body>${body}</body></html>`

const said = (source: string, path = 'a.html'): string[] => read(source, path).article.sentences.map(({ text }) => text)

describe('the article in its page', () => {
  test.each<[string, string]>([
    [
      'an article element',
      page(`<nav><a>Home</a></nav><article>${paragraphs}</article><footer><p>All rights reserved by us.</p></footer>`),
    ],
    [
      'no article element',
      page(`<div id="nav"><p>Home and away</p></div><div><div class="story">${paragraphs}</div></div>`),
    ],
    [
      'teasers beside it',
      page(`<main><article>${paragraphs}</article><aside><article><p>Nine mills.</p></article></aside></main>`),
    ],
    [
      'captions, asides, scripts and buttons within',
      page(
        `<article><figure><img alt="x"><figcaption>The mill at dusk.</figcaption></figure><p>${LEDE}</p><script>var a = "<p>No.</p>"</script>
      <aside class="related"><p>Nine mills of the north that closed last year.</p></aside><p>${SECOND}</p>
      <div class="newsletter-signup"><p>Sign up now.</p></div><button>Share</button><p>${LAST}</p></article>`,
      ),
    ],
    [
      'lines and words over several lines of the file',
      page(`<article><p>${LEDE.replace(' mill ', '\n   <b>mill</b>\n ')}</p><p>${SECOND}<br>${LAST}</p></article>`),
    ],
    ['broken markup', page(`<article><p>${LEDE}<p>${SECOND}<p><em>${LAST}</article>`)],
  ])('%s', (_, source) => {
    expect(said(source)).toEqual(CONTENT)
  })

  test('is found by what a file begins with, whatever its name', () => {
    expect(said(page(`<article>${paragraphs}</article>`), 'a.txt')).toEqual(CONTENT)
  })

  test('forms of its elements, and their lines in the file', () => {
    const { article } = read(
      `<html><body><article>\n<h2>What comes next</h2>\n<p>${LEDE}</p>\n<ul><li>A buyer</li></ul>\n<blockquote>${SECOND}</blockquote>\n<figcaption>At dusk.</figcaption>\n<nav>More</nav>\n<p>${LAST}</p></article></body></html>`,
      'a.html',
    )
    expect(article.blocks.map(({ kind, line }) => [kind, line])).toEqual([
      ['heading', 2],
      ['body', 3],
      ['item', 4],
      ['body', 5],
      ['caption', 6],
      ['link', 7],
      ['body', 8],
    ])
  })

  test('references stand for their characters, and words have their place', () => {
    const result = read(
      page(`<article><p>${LEDE}</p><p>Ott &amp; Sons said &ldquo;no&rdquo;.</p><p>${LAST}</p></article>`),
      'a.html',
    )
    expect(result.article.sentences[1]?.text).toBe('Ott & Sons said “no”.')
    const at = placesOf(result)(result.text.indexOf('Sons'))
    expect(result.source.split('\n')[at.line - 1]?.slice(at.column - 1)).toMatch(/^Sons said/u)
  })
})

describe('what the page says of it', () => {
  test('JSON-LD', () => {
    const { article } = read(page(`<article>${paragraphs}</article>`, JSON_LD), 'a.html')
    expect(article.title?.text).toBe('The Mill Closes')
    expect(article.authors.map(({ text }) => text)).toEqual(['Ana Ruiz', 'Tom Ott'])
    expect([article.published?.date, article.updated?.date, article.section?.text]).toEqual([
      '2024-05-01',
      '2024-05-02',
      'Business',
    ])
  })

  test('meta elements', () => {
    const head = `<meta property="og:title" content="The Mill Is Closed"><meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2024-05-01">`
    const { article } = read(page(`<article>${paragraphs}</article>`, head), 'a.html')
    expect([article.title?.text, article.authors[0]?.text, article.published?.date]).toEqual([
      'The Mill Is Closed',
      'Ana Ruiz',
      '2024-05-01',
    ])
  })

  test('the title of the page without its site, and no date where it tells none; JSON that is none', () => {
    const { article } = read(
      page(`<article>${paragraphs}</article>`, '<script type="application/ld+json">{"a":</script>'),
      'a.html',
    )
    expect(article.title?.text).toBe('The Mill Closes')
    expect(article.published).toBeNull()
  })
})

test.each<[string, string]>([
  ['no paragraph', page('<div><a>Home</a></div>')],
  ['only what stands beside', page(`<nav>${paragraphs}</nav>`)],
])('refused: %s', (_, source) => {
  expect(refusalOf(source)).toMatchObject({ ruleId: 'no-paragraph', line: 1 })
})

test('a page of half a megabyte beside its article', () => {
  const filler = `<div class="x"><a href="https://courier.example/a">Nine mills</a></div>\n`.repeat(3000)
  expect(said(page(`${filler}<article>${paragraphs}</article>${filler}`))).toEqual(CONTENT)
}, 20_000)
