/** A verb that takes what is named and what it is called, and an example. */
export interface NamingVerb {
  readonly verb: string
  readonly example: string
}

/** Plain forms, with the particle where there is one. */
export const NAMING_VERBS: readonly NamingVerb[] = [
  { verb: 'brand', example: 'branded the plan “reckless”' },
  { verb: 'call', example: 'called the plan “a gift”' },
  { verb: 'characterize', example: 'characterized the plan as “a gift”' },
  { verb: 'consider', example: 'considered the plan “dead”' },
  { verb: 'deem', example: 'deemed the plan “reckless”' },
  { verb: 'describe', example: 'described the plan as “a gift”' },
  { verb: 'dub', example: 'dubbed the plan “the Gift”' },
  { verb: 'label', example: 'labeled the plan “reckless”' },
  { verb: 'name', example: 'named the boat “Salt”' },
  { verb: 'rate', example: 'rated the claim “false”' },
  { verb: 'refer to', example: 'referred to the plan as “a gift”' },
  { verb: 'tag', example: 'tagged the plan “a gift”' },
  { verb: 'term', example: 'termed the plan “reckless”' },
  { verb: 'title', example: 'titled the plan “Salt”' },
]
