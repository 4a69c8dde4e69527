/** What stands before a unit that says how often: "$5 million a year", "twice a week", "40 barrels a day". */
export const RATED: ReadonlySet<string> = new Set(
  'percent million billion trillion once twice times dollars cents people deaths barrels share head thousand hundred'.split(
    ' ',
  ),
)
