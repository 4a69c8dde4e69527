/** No token: nothing on the stack, the end of the text, no child. */
export const NONE = -1

/** Which transitions may follow. */
export interface Allowed {
  readonly shift: boolean
  readonly reduce: boolean
  readonly arc: boolean
}

/**
 * The state of reading one sentence with arc-eager transitions (Nivre 2003), in which an arc may be made anew and a word
 * without a head may return from the stack to the buffer (Honnibal, Goldberg and Johnson 2013; Nivre and Fernández-González
 * 2014). Tokens are numbers from 0; `next` is the token after the sentence, which is seen and never taken.
 */
export class State {
  readonly heads: Int32Array
  readonly labels: string[]
  readonly #length: number
  readonly #next: number
  readonly #stack: number[] = []
  /** Words that came back from the stack, the next one last. */
  readonly #returned: number[] = []
  readonly #unshiftable: Uint8Array
  readonly #left: (number[] | undefined)[] = []
  readonly #right: (number[] | undefined)[] = []
  #at = 0

  constructor(length: number, hasNext: boolean) {
    this.#length = length
    this.#next = hasNext ? length : NONE
    this.heads = new Int32Array(length).fill(NONE)
    this.labels = Array.from({ length }, () => '')
    this.#unshiftable = new Uint8Array(length)
  }

  /** Whether every word was taken and left again. */
  get done(): boolean {
    return this.#stack.length === 0 && this.#atEnd
  }

  get #atEnd(): boolean {
    return this.#returned.length === 0 && this.#at >= this.#length
  }

  #buffer(index: number): number {
    const returned = this.#returned.length
    if (index < returned) return this.#returned[returned - 1 - index] ?? NONE
    const at = this.#at + index - returned
    if (at < this.#length) return at
    return at === this.#length ? this.#next : NONE
  }

  #stacked(index: number): number {
    return this.#stack[this.#stack.length - 1 - index] ?? NONE
  }

  /** Writes the eight words that the model looks at: two of the buffer, three of the stack, the last children of the firsts. */
  writeFeatures(into: Int32Array): void {
    const first = this.#buffer(0)
    const top = this.#stacked(0)
    into[0] = first
    into[1] = this.#buffer(1)
    into[2] = top
    into[3] = this.#stacked(1)
    into[4] = this.#stacked(2)
    into[5] = this.#left[first]?.at(-1) ?? NONE
    into[6] = this.#left[top]?.at(-1) ?? NONE
    into[7] = this.#right[top]?.at(-1) ?? NONE
  }

  /** Borders of sentences are given: nothing crosses one, and a sentence is left with one root. */
  allowed(): Allowed {
    if (this.#stack.length === 0) return { shift: true, reduce: false, arc: false }
    if (this.#atEnd) return { shift: false, reduce: true, arc: false }
    const shift = this.#buffer(1) !== NONE && this.#unshiftable[this.#buffer(0)] === 0
    return { shift, reduce: this.#stack.length > 1, arc: true }
  }

  /** Takes the first word of the buffer onto the stack. */
  shift(): void {
    this.#stack.push(this.#returned.pop() ?? this.#at++)
  }

  /** Leaves the top of the stack; a word without a head goes back to the buffer, unless it is the last. */
  reduce(): void {
    const top = this.#stack.pop() ?? NONE
    if (this.heads[top] !== NONE || this.#stack.length === 0) return
    this.#unshiftable[top] = 1
    this.#returned.push(top)
  }

  /** The first word of the buffer becomes the head of the top of the stack, which is left. */
  leftArc(label: string): void {
    const head = this.#buffer(0)
    this.#attach(this.#stacked(0), head, label)
    this.#unshiftable[head] = 0
    this.#stack.pop()
  }

  /** The top of the stack becomes the head of the first word of the buffer, which is taken onto the stack. */
  rightArc(label: string): void {
    this.#attach(this.#buffer(0), this.#stacked(0), label)
    this.shift()
  }

  #attach(child: number, head: number, label: string): void {
    const old = this.heads[child] ?? NONE
    if (old !== NONE) {
      const children = (old > child ? this.#left : this.#right)[old]
      if (children?.at(-1) === child) children.pop()
    }
    ;((head > child ? this.#left : this.#right)[head] ??= []).push(child)
    this.heads[child] = head
    this.labels[child] = label
  }
}
