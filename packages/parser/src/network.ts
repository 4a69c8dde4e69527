import { type Kernel, type MachineMaker } from './kernel.ts'
import { type Model } from './model-file.ts'
import { StringIds } from './string-ids.ts'

/** Numbers in the vector of a token. */
export const WIDTH = 96
/** Pieces of a maxout, largest of which counts. */
export const PIECES = 3
/** Features of a word that are looked up and laid side by side. */
export const FEATURES = 6
/** Numbers in the state of the transition model, and the features that make it. */
export const STATE = 64
export const STATE_FEATURES = 8
/** Numbers that a token gives to the state: for each feature two pieces. */
export const LOWER = STATE_FEATURES * 2 * STATE
/** Rows that can be computed at once. */
export const MOST_ROWS = 2064
/** Word forms that are remembered. */
export const MOST_FORMS = 8192

const PAGE = 65_536
const FLOAT = 4

/** Addresses of a layer that ends in a maxout with normalization. */
export interface Layer {
  readonly w: number
  readonly b: number
  readonly gain: number
  readonly shift: number
}

/** The weights in a memory, with room to work, and the arithmetic over it. All places are addresses in bytes. */
export interface Network {
  readonly kernel: Kernel
  readonly floats: Float32Array
  readonly words: Uint32Array
  readonly ids: StringIds
  /** The address of a tensor, and how many rows it has. */
  readonly at: (name: string) => number
  readonly rowsOf: (name: string) => number
  readonly layer: (name: string) => Layer
  /** Vectors of remembered word forms. */
  readonly forms: number
  /** Vectors of the tokens in work, with a row of zeros before the first. */
  readonly x: number
  /** Products before a maxout; then the tagger's scores. */
  readonly y: number
  /** What each token gives to the state; before that, the features side by side. */
  readonly lower: number
  /** The eight addresses of a state's features, the state, and the scores of its transitions. */
  readonly features: number
  readonly state: number
  readonly scores: number
  readonly zeros: number
}

/** Lays a model into a memory of its own. Throws where a tensor is missing. */
export function layNetwork(model: Model, makeMachine: MachineMaker): Network {
  let end = 16
  const take = (numbers: number): number => {
    const at = end
    end += Math.ceil((numbers * FLOAT) / 16) * 16
    return at
  }
  const places = new Map(
    [...model.tensors.values()].map(({ name, rows, values }) => [name, { address: take(values.length), rows }]),
  )
  const place = (name: string): { readonly address: number; readonly rows: number } => {
    const found = places.get(name)
    if (!found) throw new Error(`a parser's model has a tensor "${name}", this one has none`)
    return found
  }
  const at = (name: string): number => place(name).address
  const room = {
    forms: take(MOST_FORMS * WIDTH),
    x: take((MOST_ROWS + 2) * WIDTH) + WIDTH * FLOAT,
    y: take(MOST_ROWS * PIECES * WIDTH),
    lower: take(MOST_ROWS * LOWER),
    features: take(STATE_FEATURES),
    state: take(STATE),
    scores: take(2 * 128),
    zeros: take(LOWER),
  }
  const text = take(StringIds.SPACE / FLOAT)
  const { kernel, memory } = makeMachine(Math.ceil(end / PAGE))
  const floats = new Float32Array(memory)
  for (const { name, values } of model.tensors.values()) floats.set(values, at(name) / FLOAT)
  return {
    kernel,
    floats,
    words: new Uint32Array(memory),
    ids: new StringIds(kernel, memory, text),
    at,
    rowsOf: (name) => place(name).rows,
    layer: (name) => ({ w: at(`${name}.w`), b: at(`${name}.b`), gain: at(`${name}.gain`), shift: at(`${name}.shift`) }),
    ...room,
  }
}
