import { type Kernel, type MachineMaker } from './kernel.ts'
import { WIDTH, wholeLayers } from './layers.ts'
import { expandTensor, type Model, type StoredTensor } from './model-file.ts'
import { StringIds } from './string-ids.ts'

/** Pieces of a maxout, the largest of which counts. */
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

/** Addresses of a layer of whole numbers that ends in a maxout with normalization, and the scale of what goes in. */
export interface Layer {
  readonly w: number
  readonly scales: number
  readonly b: number
  readonly gain: number
  readonly shift: number
  readonly toWhole: number
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
  /** The layer that makes a form's vector, and the convolutions over neighbors. */
  readonly embed: Layer
  readonly convolutions: readonly Layer[]
  /** Vectors of remembered word forms. */
  readonly forms: number
  /** Vectors of the tokens in work, with a row of zeros before the first; the same as whole numbers of 16 bits. */
  readonly x: number
  readonly q: number
  /** Products before a maxout; then the tagger's scores. */
  readonly y: number
  /** What each token gives to the state. */
  readonly lower: number
  /** In the same room, before that: features side by side, and the same as whole numbers. */
  readonly wide: number
  readonly wideWhole: number
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
  const layers = wholeLayers((name) => known(model.tensors.get(name), name))
  const isWhole = ({ name }: StoredTensor): boolean => layers.some((layer) => name === `${layer.name}.w`)
  const places = new Map(
    [...model.tensors.values()].map((tensor) => [
      tensor.name,
      { address: take(tensor.values.length / (isWhole(tensor) ? 2 : 1)), rows: tensor.rows },
    ]),
  )
  const at = (name: string): number => known(places.get(name), name).address
  const [embed, ...convolutions] = layers.map(({ name, toWhole, scales }) => ({
    w: at(`${name}.w`),
    scales: take(scales.length),
    b: at(`${name}.b`),
    gain: at(`${name}.gain`),
    shift: at(`${name}.shift`),
    toWhole,
  }))
  const room = takeRoom(take)
  const text = take(StringIds.SPACE / FLOAT)
  const { kernel, memory } = makeMachine(Math.ceil(end / PAGE))
  const floats = new Float32Array(memory)
  for (const tensor of model.tensors.values()) layTensor(tensor, memory, at(tensor.name), isWhole(tensor))
  for (const [index, { scales }] of [known(embed, 'embed.w'), ...convolutions].entries()) {
    floats.set(layers[index]?.scales ?? [], scales / FLOAT)
  }
  return {
    kernel,
    floats,
    words: new Uint32Array(memory),
    ids: new StringIds(kernel, memory, text),
    at,
    rowsOf: (name) => known(places.get(name), name).rows,
    embed: known(embed, 'embed.w'),
    convolutions,
    ...room,
  }
}

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`a parser's model has a tensor "${name}", this one has none`)
  return found
}

type Room = 'forms' | 'x' | 'q' | 'y' | 'lower' | 'wide' | 'wideWhole' | 'features' | 'state' | 'scores' | 'zeros'

function takeRoom(take: (numbers: number) => number): Pick<Network, Room> {
  const lower = take(MOST_ROWS * LOWER)
  return {
    forms: take(MOST_FORMS * WIDTH),
    x: take((MOST_ROWS + 2) * WIDTH) + WIDTH * FLOAT,
    q: take(((MOST_ROWS + 2) * WIDTH) / 2) + (WIDTH * FLOAT) / 2,
    y: take(MOST_ROWS * PIECES * WIDTH),
    lower,
    wide: lower,
    wideWhole: lower + MOST_ROWS * FEATURES * WIDTH * FLOAT,
    features: take(STATE_FEATURES),
    state: take(STATE),
    scores: take(128),
    zeros: take(LOWER),
  }
}

function layTensor(tensor: StoredTensor, memory: ArrayBuffer, address: number, isWhole: boolean): void {
  const { length } = tensor.values
  if (isWhole) new Int16Array(memory, address, length).set(tensor.values)
  else expandTensor(tensor, new Float32Array(memory, address, length))
}
