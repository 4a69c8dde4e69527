/** Last words of firms' names beside legal forms: "Ruiz Energy", "Lee Foods". Lower case. */
const FIRM: ReadonlySet<string> = new Set(
  'health medical dental instruments mutual assurance reinsurance savings lending mortgage equity advisors advisers associates consulting management ventures trading builders construction contracting engineering shipping freight trucking transit transport transportation railway railways railroad lumber timber paper textiles apparel footwear furniture beverages breweries brewing farms dairies publishing publications robotics genomics sciences diagnostics surgical devices optics aviation shipbuilding mills metals cosmetics toys restaurants casinos cruises grocers supermarkets outfitters broadcasting cooperative conglomerate coal energy resources fuels foods oil gas steel mining motors software media entertainment capital holdings partners insurance financial pharma pharmaceuticals electric solutions brands stores airlines airways petroleum minerals chemical chemicals labs networks interactive healthcare studios pictures securities investments properties realty hotels resorts logistics telecom wireless biotech therapeutics semiconductor semiconductors aerospace dynamics foundation institute university college'.split(
    ' ',
  ),
)

/** Last words of names of works: "The Ana Ruiz Show". Lower case. */
const WORK: ReadonlySet<string> = new Set(
  'show act law prize award awards cup bowl championship festival grants scholarship hour project tour amendment doctrine plan trophy medal forum summit convention debate conference'.split(
    ' ',
  ),
)

/** Whether a name of several words that ends so, in lower case, is a firm's. */
export function isFirmWord(word: string): boolean {
  return FIRM.has(word)
}

/** Whether a name of several words that ends so, in lower case, is of a law, a prize, a show. */
export function isWorkWord(word: string): boolean {
  return WORK.has(word)
}

/** Nouns for firms and bodies beside a name that says nothing itself: "the insurer, Ruiz Mutual", "Lee & Lee, an airline". */
const FIRM_NOUNS: ReadonlySet<string> = new Set(
  'company firm bank insurer utility airline retailer chain automaker carmaker drugmaker chipmaker planemaker conglomerate startup start-up nonprofit charity network newspaper magazine website cooperative consortium manufacturer supplier subsidiary brokerage lender union agency bookseller grocer wholesaler carrier shipyard railroad hospital university college museum publication school'.split(
    ' ',
  ),
)

/** Whether a common noun in lower case is of firms and bodies, and of no person. */
export function isFirmNoun(word: string): boolean {
  return FIRM_NOUNS.has(word)
}

/** Nouns for works right before their names: "the novel Ana Ruiz". Lower case. */
const WORK_NOUNS: ReadonlySet<string> = new Set(
  'novel book memoir film movie documentary sitcom series musical opera ballet play song single album podcast game videogame comic painting sculpture poem'.split(
    ' ',
  ),
)

/** Whether a common noun in lower case is of works. */
export function isWorkNoun(word: string): boolean {
  return WORK_NOUNS.has(word)
}

/** Nouns of what is given or made, after its name: "the Ana Ruiz award", "the Reno Food study". As written. */
const PRIZE_NOUNS: ReadonlySet<string> = new Set(
  'award awards prize prizes medal trophy title study survey poll festival tournament campaign program programme project'.split(
    ' ',
  ),
)

/** Whether a noun in small letters says that the name before it is of a prize, a study, an occasion. */
export function isPrizeNoun(word: string): boolean {
  return PRIZE_NOUNS.has(word)
}

/** Nouns after acronyms that are of no body: "the ABX tax". As written. */
const PRODUCT_NOUNS: ReadonlySet<string> = new Set(
  'system systems tax taxes duty levy test tests scan scans virus disease syndrome vaccine gene protein browser software format protocol standard treaty pact exam rifle rifles aircraft jet jets missile missiles plane planes helicopter tank tanks engine engines model chip chips drug drugs currency'.split(
    ' ',
  ),
)

/** Whether a noun in small letters says that the acronym before it is of a thing. */
export function isProductNoun(word: string): boolean {
  return PRODUCT_NOUNS.has(word)
}
