/**
 * Abbreviations written with a period that do not by themselves end a sentence: `before` what follows them.
 * "name" and "number" are all but never a sentence's last word; "time" goes on with a weekday, a month or a time zone
 * only; "place" ends the sentence where a comma stood before it ("Reno, Nev. Police said"), for it goes on with another
 * comma; "last" ends one before any capital; "any" only before a word that begins sentences.
 */
export interface Abbreviation {
  /** As written, with its period. */
  readonly word: string
  readonly before: 'name' | 'number' | 'time' | 'place' | 'last' | 'any'
  readonly example: string
}

const rows = (before: Abbreviation['before'], example: string, words: string): Abbreviation[] =>
  words.split(' ').map((word) => ({ word, before, example }))

export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...rows(
    'name',
    'Mr. Ruiz',
    'Mr. Mrs. Ms. Mx. Messrs. Mmes. Dr. Drs. Prof. Rev. Revs. Fr. Sra. Hon. Ft. Mt. Pt. Ste.',
  ),
  ...rows(
    'name',
    'Gov. Ruiz',
    'Gov. Govs. Sen. Sens. Rep. Reps. Pres. Sec. Supt. Atty. Asst. Assoc. Amb. Dist. Insp. Pvt. Del. Ald. Treas.',
  ),
  ...rows(
    'name',
    'Lt. Col. Ruiz',
    'Gen. Gens. Lt. Lts. Col. Cols. Maj. Majs. Capt. Capts. Cmdr. Adm. Sgt. Sgts. Cpl. Cpt. Brig. Det. Dets. Ofc. Spc. Pfc. Ens. Cmdt.',
  ),
  ...rows('name', 'Roe vs. Doe', 'vs. v.'),
  ...rows(
    'number',
    'No. 4',
    'No. Nos. no. nos. p. pp. vol. Vol. vols. ch. Ch. fig. Fig. figs. Rs. art. Art. Sect. sect. para. approx. ca. c.',
  ),
  ...rows('number', 'Nov. 15', 'Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.'),
  ...rows('time', '9 p.m. Friday', 'a.m. p.m. A.M. P.M.'),
  ...rows('last', 'pens, ink, etc. The', 'etc.'),
  ...rows('any', 'on Mon. he left', 'Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.'),
  ...rows('any', 'Ruiz Jr. said', 'Jr. Sr. Esq. Ph.D. Ph.Ds. M.D. B.A. M.A. LL.D. Ed.D.'),
  ...rows(
    'any',
    'Ruiz Inc. said',
    'Inc. Corp. Co. Cos. Ltd. Bros. LLC. L.L.C. L.P. P.L.C. Assn. Dept. Depts. Univ. Inst. Natl. Intl. Govt. Mfg.',
  ),
  ...rows('any', '4 Elm St. is; St. Louis', 'St. Ave. Blvd. Rd. Ln. Hwy. Rte. Apt. Bldg. Pkwy. Sq.'),
  ...rows('any', 'e.g. the', 'e.g. i.e. cf. al. est. ft. lb. lbs. oz. mi. hr. hrs. min. sec. mph. sq. gal. incl. max.'),
  ...rows(
    'place',
    'Springfield, Mo., is',
    'Ala. Ariz. Ark. Calif. Colo. Conn. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nebr. Nev. Okla. Ore. Pa. Penn. Tenn. Tex. Va. Vt. Wash. Wis. Wisc. Wyo. Ont. Que. Alta. Sask.',
  ),
  ...rows('place', 'Trenton, N.J., is', 'D.C. N.C. N.D. N.H. N.J. N.M. N.Y. R.I. S.C. S.D. W.Va. B.C. N.S. P.R.'),
]

const BY_WORD: ReadonlyMap<string, Abbreviation> = new Map(ABBREVIATIONS.map((row) => [row.word, row]))

/** The row of an abbreviation as written, its period included; undefined for any other word. */
export function abbreviation(word: string): Abbreviation | undefined {
  return BY_WORD.get(word)
}
