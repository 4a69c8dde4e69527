import { type StringIds } from './string-ids.ts'

/** Signs that count as another, from spaCy's `BASE_NORMS`: each row a norm, then what is read as it. */
const SIGNS: readonly (readonly [norm: string, forms: string])[] = [
  ["'s", "'s 'S ’s ’S"],
  ["'", '’ ‘ ´ `'],
  ['"', "” “ '' `` ´´ „ » « ‘‘ ’’"],
  ['?', '？'],
  ['!', '！'],
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['.', '。 ।'],
  ['...', '…'],
  ['-', '— – -- --- ——'],
  ['$', '€ £ ¥ ฿ US$ C$ A$ ₺ ₹ ৳ ₩ Mex$ ₣ E£'],
]

const SIGN_NORMS = new Map(SIGNS.flatMap(([norm, forms]) => forms.split(' ').map((form) => [form, norm] as const)))

/** The norm of a word: one spelling for all that are written alike ("colour" is "color", "€" is "$"). */
export class Norms {
  readonly #ids: StringIds
  readonly #listed: ReadonlyMap<bigint, string>

  /** `hashes` are the ids of words whose norm stands at the same place in `norms`. */
  constructor(ids: StringIds, hashes: BigUint64Array, norms: readonly string[]) {
    this.#ids = ids
    this.#listed = new Map(norms.map((norm, index) => [hashes[index] ?? 0n, norm]))
  }

  /** The listed norm, a sign's, or the word in lower case. */
  of(text: string): string {
    return this.#listed.get(this.#ids.of(text)) ?? SIGN_NORMS.get(text) ?? text.toLowerCase()
  }
}
