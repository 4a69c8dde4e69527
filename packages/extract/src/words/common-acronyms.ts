/** Words in capitals that name no organization. */
const WORDS: ReadonlySet<string> = new Set(
  'PR PAC IQ VIP CEO CFO COO CTO TV DNA RNA GDP AIDS HIV PC DVD CD ATM SUV ID IT AI UFO OK AM PM A.M. P.M. CEOs TVs PACs IPO MBA PhD Ph.D. M.D. DJ MVP LGBT LGBTQ HR PTSD ADHD SARS COVID COVID-19 WMD POW NGO NGOs FAQ URL GPS USB HD DUI ER ICU OPINION UPDATE BREAKING EXCLUSIVE EDT EST PDT PST GMT ET PT AD BC GI U-turn S&P R-WI IVF MRI EV EVs LED DIY RSVP ASAP P.R. I.Q. T.V. I.D. I.T. A.I. C.E.O. G.D.P. D.N.A. H.I.V. V.I.P.'.split(
    ' ',
  ),
)

/** Whether a word in capitals is a common noun by use: "PR", "a PAC", "the CEO". */
export function isCommonAcronym(word: string): boolean {
  return WORDS.has(word)
}
