import type { Page, Printed, TextItem } from '../../src/layout/page.ts'

/** Pairs of texts that stand on each other, as "page 2: one / other". */
export function overlapsOf({ pages }: Printed): string[] {
  return pages.flatMap((page) => overlapsOn(page).map(([a, b]) => `page ${page.index + 1}: ${a.text} / ${b.text}`))
}

function overlapsOn({ items }: Page): [TextItem, TextItem][] {
  const texts = items.filter((item) => item.kind === 'text' && item.text.trim() !== '') as TextItem[]
  const rows = texts.toSorted((a, b) => topOf(a) - topOf(b))
  return rows.flatMap((text, index) =>
    rows
      .slice(index + 1)
      .filter(
        (other) => topOf(other) < bottomOf(text) - 0.3 && other.x < endOf(text) - 0.3 && text.x < endOf(other) - 0.3,
      )
      .map((other): [TextItem, TextItem] => [text, other]),
  )
}

/** The height that lower-case letters with ascenders take; lines may touch, letters may not. */
function topOf({ y, size }: TextItem): number {
  return y - size * 0.68
}

/** An opening quotation mark hangs from the top of its line. */
function bottomOf({ y, size, text }: TextItem): number {
  return text === '“' ? y - size * 0.35 : y + size * 0.2
}

/** Where its letters end: the space behind them shows nothing. */
export function endOf({ x, width, text, size }: TextItem): number {
  return x + width - (text.endsWith(' ') ? size * 0.2 : 0)
}
