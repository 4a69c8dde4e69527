/** How loud words are set: of what a line is made, before it has a size. */
export type Tone = 'plain' | 'strong' | 'soft' | 'plan'

export interface Words {
  readonly kind: 'words'
  readonly text: string
  readonly tone: Tone
  /** The facts that the words belong to, each underlined in the way of its kind. */
  readonly marks?: readonly FactMark[]
}

/** What a fact is to a checker: each kind is underlined in a way of its own. */
export type FactMark = 'name' | 'date' | 'number' | 'quotation' | 'claim'

/** A box to be ticked by pen. */
export interface TickBox {
  readonly kind: 'tick'
  /** What it is ticked for, as read out. */
  readonly label: string
}

/** "[12]": the sentence that a line rests on; with the proof part printed, a link to it. */
export interface Reference {
  readonly kind: 'reference'
  /** "12", "12–14", "H1". */
  readonly label: string
  /** The destination's name; null where the proof part is not printed. */
  readonly target: string | null
}

/** The id of a fact: where it is printed with the fact, or, with `target`, a link to that place. */
export interface FactLabel {
  readonly kind: 'fact'
  readonly label: string
  readonly target: string | null
}

export type Inline = Words | Reference | FactLabel | TickBox
