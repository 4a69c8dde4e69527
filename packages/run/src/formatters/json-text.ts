/** What JSON lets stand as it is, and a terminal or a reader would obey. */
const ACTING = /[\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}]/gu

/** A value as JSON that says the same and can be looked at: what would act in it is escaped as JSON escapes. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(
    ACTING,
    (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0'),
  )
}
