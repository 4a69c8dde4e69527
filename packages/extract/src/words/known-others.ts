/**
 * Names of days, faiths' books, programs, products and the like that are neither people, organizations nor places, as
 * written. What each row holds, then the names.
 */
const ROWS: readonly (readonly [of: string, names: string])[] = [
  [
    'days',
    "Christmas; Christmas Eve; Christmas Day; New Year's Eve; New Year's Day; Thanksgiving; Easter; Good Friday; Passover; Yom Kippur; Hanukkah; Ramadan; Eid; Diwali; Halloween; Labor Day; Memorial Day; Independence Day; Veterans Day; Presidents' Day; Columbus Day; Mother's Day; Father's Day; Valentine's Day; Earth Day; Election Day; Super Tuesday; Black Friday; Cyber Monday; Boxing Day; Bastille Day",
  ],
  [
    'speeches and documents',
    'Amendment; State of the Union; State of the Union address; Constitution; Bill of Rights; Declaration of Independence; Magna Carta; Bible; Koran; Quran; Torah; Second Amendment; First Amendment; Fourth Amendment; Fifth Amendment; Fourteenth Amendment',
  ],
  [
    'programs and laws',
    'Medicare; Medicaid; Obamacare; Social Security; Affordable Care Act; Common Core; Brexit; Dodd-Frank; Glass-Steagall; Sarbanes-Oxley; Taft-Hartley; McCain-Feingold; Smoot-Hawley; New Deal; Green New Deal; Marshall Plan; Roe v. Wade; Head Start; Title IX',
  ],
  [
    'wars and times',
    'War on Terror; World War I; World War II; Cold War; Civil War; Vietnam War; Korean War; Gulf War; Iraq War; Great Depression; Holocaust; Arab Spring; Middle Ages; Watergate',
  ],
  [
    'sports',
    'Olympics; Olympic Games; Winter Olympics; Summer Olympics; Paralympics; World Cup; Super Bowl; World Series; Champions League; Wimbledon; Tour de France',
  ],
  [
    'prizes',
    'Nobel Prize; Nobel Peace Prize; Pulitzer Prize; Academy Award; Academy Awards; Oscar; Oscars; Emmy; Emmys; Grammy; Grammys; Tony Award; Golden Globe; Medal of Honor; Purple Heart',
  ],
  [
    'products',
    'Windows; Windows XP; Windows Vista; Windows 7; Windows 8; Windows 10; Internet Explorer; Google Chrome; Chrome; Firefox; Mozilla Firefox; Safari; Android; iPhone; iPad; PlayStation; Xbox; Photoshop; Gmail; Google Maps; Google Earth; Viagra; Botox; Kalashnikov; Glock',
  ],
  [
    'works and their heroes',
    'Star Wars; Star Trek; Doctor Who; Game of Thrones; Harry Potter; James Bond; Sherlock Holmes; Batman; Superman; Spider-Man; Captain America; Wonder Woman; Iron Man; Black Panther; Mickey Mouse; Donald Duck; Miss Piggy; Pokémon; Sesame Street; The Simpsons; Big Bird; Barbie; Godzilla',
  ],
  ['beauties', 'Miss Universe; Miss America; Miss World; Miss USA; Miss Teen USA'],
  [
    'figures of speech',
    'Uncle Sam; Jim Crow; Mother Nature; Big Brother; Joe Sixpack; Baby Boomers; Baby Boomer; Millennials; Millennial; Merry Christmas; Happy New Year; Generation X; Generation Z; Gen Z',
  ],
  ['ships and aircraft', 'Air Force One; Marine One; Titanic; Hubble; Sputnik; Concorde'],
  ['the net', 'Internet; Web; World Wide Web; Wi-Fi; Bluetooth'],
  ['indexes', 'Dow; Dow Jones Industrial Average; S&P 500; Nasdaq; FTSE 100; Nikkei'],
]

const NAMES: ReadonlySet<string> = new Set(ROWS.flatMap(([, names]) => names.split('; ')))

/** Whether a name as written is a day's, a law's, a product's: of nobody and of no place. */
export function isKnownOther(name: string): boolean {
  return NAMES.has(name.replaceAll(/[’‘]/gu, "'"))
}
