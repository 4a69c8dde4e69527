import type { Terminal } from '../../src/terminal.ts'

/** A terminal that nobody watches, with what it is told handed on. */
export function testTerminal(
  out: (text: string) => void,
  error: (text: string) => void,
  more: Partial<Terminal> = {},
): Terminal {
  return {
    out,
    error,
    input: () => Promise.resolve(new Uint8Array()),
    interactive: false,
    color: false,
    environment: {},
    signal: new AbortController().signal,
    ...more,
  }
}
