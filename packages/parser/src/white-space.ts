const CLASS = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`

/** A run of white space, as Python's `str.isspace` has it, in the first group, or a run of anything else. */
export const RUNS = new RegExp(`([${CLASS}]+)|[^${CLASS}]+`, 'gu')

/** Nothing but white space. */
export const SPACE_ONLY = new RegExp(`^[${CLASS}]+$`, 'u')
