import { placeIn, type SourcePlace } from './place.ts'
import { refusal } from './refusal.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'
const SPOKEN: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
}

/**
 * The characters of an article file: UTF-8 with or without a byte order mark, or UTF-16 with one; the mark stays and
 * counts as one code unit. Throws a refusal, with its place, for bytes that are not valid and for NUL.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  const text = decoded(bytes, encoding)
  if (text === undefined) {
    throw refusal({
      rule: 'encoding',
      actual: `bytes that are not valid ${SPOKEN[encoding]}`,
      expected: 'UTF-8, or UTF-16 with a byte order mark',
      todo: 'save the file as UTF-8',
      place: endOfValid(bytes, encoding),
    })
  }
  const nul = text.indexOf('\0')
  if (nul === -1) return text
  throw refusal({
    rule: 'nul-byte',
    actual: 'a NUL character',
    expected: 'text',
    todo: 'save the article as plain text in UTF-8: NUL stands in binary files, and in UTF-16 without its mark',
    place: placeIn(text, nul),
  })
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

function decoded(bytes: Uint8Array, encoding: Encoding, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}

/** Where the longest valid beginning ends: validity only ever gets lost, so that halving finds it. */
function endOfValid(bytes: Uint8Array, encoding: Encoding): SourcePlace {
  let valid = 0
  let invalid = bytes.length + 1
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2)
    if (decoded(bytes.subarray(0, middle), encoding, true) === undefined) invalid = middle
    else valid = middle
  }
  const text = decoded(bytes.subarray(0, valid), encoding, true) ?? ''
  return placeIn(text, text.length)
}
