/** The part of the edtf package that tests use; it ships no types. */
declare module 'edtf' {
  /** Throws where `text` is no EDTF of `level` or lower. */
  export function parse(text: string, constraints?: { readonly level: 0 | 1 | 2 }): unknown
}
