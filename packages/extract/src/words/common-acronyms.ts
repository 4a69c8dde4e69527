/** Words in capitals that name no organization: what each is of, then the words. */
const ROWS: readonly (readonly [of: string, words: string])[] = [
  [
    'work and titles',
    'POTUS FLOTUS SCOTUS VP VPs IG AG DA CEO CEOs CFO COO CTO C.E.O. VIP VIPs MP MPs MEP PR P.R. HR R&D GI GIs DJ DJs MVP',
  ],
  ['degrees', 'MBA PhD Ph.D. M.D. B.A. M.A. J.D.'],
  ['money', 'GDP G.D.P. GNP IPO ATM VAT IRA IRAs CPI ROI S&P'],
  ['politics', 'ACA WWI WWII PAC PACs NGO NGOs WMD POW POWs DMZ'],
  ['health', 'AIDS HIV H.I.V. SARS MERS COVID COVID-19 PTSD ADHD IVF MRI ICU ER E.R. CPR BMI DNA D.N.A. RNA IQ I.Q.'],
  [
    'things',
    'TV TVs T.V. ZIP PC PCs DVD DVDs CD CDs SUV SUVs LED USB GPS HD AI A.I. IT I.T. ID IDs I.D. EV EVs UFO UFOs AC VR URL HTML XML PDF DIY IED IEDs RV RVs CCTV ICBM',
  ],
  ['peoples and movements', 'LGBT LGBTQ L.G.B.T. BC AD BCE'],
  ['times', 'AM PM A.M. P.M. EDT EST PDT PST CDT CST MST MDT GMT UTC BST ET PT'],
  [
    'signs of papers',
    'OPINION UPDATE UPDATED BREAKING EXCLUSIVE WATCH VIDEO PHOTOS READ MORE CORRECTION ANALYSIS EDITORIAL',
  ],
  ['talk', 'OK FAQ RSVP ASAP DUI DWI U-turn LOL OMG NIMBY'],
]

const WORDS: ReadonlySet<string> = new Set(ROWS.flatMap(([, words]) => words.split(' ')))

/** Whether a word in capitals is a common noun by use: "PR", "a PAC", "the CEO". */
export function isCommonAcronym(word: string): boolean {
  return WORDS.has(word)
}
