/** Characters of a file name that a terminal, a log or a reader would obey, or that no text can hold. */
const ACTING = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\ufffd-\uffff]/gu

/**
 * A file's name for a person or a log, on one line: what would act in it is shown as its code point, in hexadecimal, in
 * the form that `show` gives it.
 */
export function shownPath(file: string, show = (code: string): string => `[U+${code}]`): string {
  return file.replaceAll(ACTING, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return show(code)
  })
}
