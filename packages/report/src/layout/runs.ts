import type { Inline, Tone } from '../compose/line-parts.ts'
import type { Run } from './lines.ts'
import { colors, type TextStyle } from './theme.ts'

const REFERENCE = { size: 0.6, least: 5.6, rise: 0.34 }
/** References that stand by themselves, not behind a word. */
const LISTED = { size: 0.84, least: 7 }

const TICK = '☐'

/** What a run stands behind. */
interface Before {
  readonly alone: boolean
  readonly behindTick: boolean
}

/** Inline content as runs of text, each in its style. */
export function runsOf(inlines: readonly Inline[], style: TextStyle): Run[] {
  // A reference stands alone where it begins a text or follows a space, or another such reference.
  let alone = true
  return inlines.map((inline, index) => {
    const behindTick = inlines[index - 1]?.kind === 'tick'
    const run = runOf(inline, { alone, behindTick }, style)
    if (inline.kind !== 'reference') alone = inline.kind === 'words' && inline.text.endsWith(' ')
    return run
  })
}

function runOf(inline: Inline, { alone, behindTick }: Before, style: TextStyle): Run {
  if (inline.kind === 'words') {
    return { text: oneLine(inline.text), style: toned(style, inline.tone), rise: 0, glued: false }
  }
  if (inline.kind === 'tick') {
    return { text: `${TICK} `, style: { ...style, font: 'sans', size: 9, color: colors.ink }, rise: 0, glued: false }
  }
  if (inline.kind === 'fact') {
    const text = `${inline.label}  `
    return { text, style: { ...style, font: 'sans-bold', color: colors.accent }, rise: 0, glued: behindTick }
  }
  const { size, least } = alone ? LISTED : REFERENCE
  return {
    text: alone ? `[${inline.label}] ` : `[${inline.label}]`,
    style: {
      font: 'sans-bold',
      size: Math.max(style.size * size, least),
      lead: style.lead,
      color: colors.accent,
      spacing: 0,
    },
    rise: alone ? 0 : style.size * REFERENCE.rise,
    glued: !alone,
  }
}

function toned(style: TextStyle, tone: Tone): TextStyle {
  switch (tone) {
    case 'plain':
      return style
    case 'strong':
      return { ...style, font: style.font === 'serif' ? 'serif-bold' : 'sans-bold' }
    case 'soft':
      return { ...style, color: colors.soft, font: style.font === 'sans-bold' ? 'sans' : style.font }
    case 'plan':
      return { ...style, color: colors.plan }
  }
}

/** A line break in the article's file is none on paper. */
function oneLine(text: string): string {
  const lines = text.split(/[\r\n\t\u2028\u2029]+/u)
  return lines
    .map((line, at) => (at === 0 ? line : line.trimStart()))
    .map((line, at) => (at === lines.length - 1 ? line : line.trimEnd()))
    .filter((line, at) => line !== '' || at === 0 || at === lines.length - 1)
    .join(' ')
}
