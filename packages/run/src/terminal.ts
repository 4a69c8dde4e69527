/** Where a command says what it has to say, and what it may read. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** All of standard input. */
  readonly input: () => Promise<Uint8Array>
  /** Whether a person watches standard error: a progress bar is of use. */
  readonly interactive: boolean
  /** Whether color is wanted on standard error. */
  readonly color: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
}
