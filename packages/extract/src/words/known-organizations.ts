/**
 * Organizations that news names without saying what they are: one row each, the name first, then its other names. Few, and
 * only those whose words mislead ("Islamic State" is no state) or that say nothing by themselves ("Twitter").
 */
const ROWS = `
Islamic State; ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant
Al Qaeda; al Qaeda; Al-Qaeda; al-Qaeda; Al Qaida; al Qaida; al-Qaida; Al-Qaida; Qaeda
Taliban; Taleban
Hezbollah; Hizbullah; Hizballah
Hamas
Boko Haram
Al Shabab; al Shabab; al-Shabab; Shabab; al-Shabaab
Muslim Brotherhood
Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; Islamic Revolutionary Guard Corps; I.R.G.C.; IRGC
Ku Klux Klan; K.K.K.; KKK
United Nations; U.N.; UN
U.N. Security Council; UN Security Council; United Nations Security Council; Security Council
U.N. General Assembly; United Nations General Assembly
European Union; E.U.; EU
European Commission
European Parliament
African Union
Arab League
NATO; North Atlantic Treaty Organization
World Bank
World Health Organization; W.H.O.
World Trade Organization; W.T.O.; WTO
International Monetary Fund; I.M.F.; IMF
OPEC
UNICEF
UNESCO
Red Cross
Amnesty International
Human Rights Watch
White House
Pentagon; Defense Department; Department of Defense
Kremlin
State Department; Department of State; U.S. State Department
Justice Department; Department of Justice; U.S. Justice Department; Department of Justice; D.O.J.; DOJ
Department of Homeland Security; Homeland Security Department; Homeland Security; D.H.S.; DHS
Department of Veterans Affairs; Veterans Affairs; Veterans Affairs Department; V.A.; VA
Treasury Department; Department of the Treasury
Congress; U.S. Congress
Senate; U.S. Senate
House; House of Representatives; U.S. House; U.S. House of Representatives
Supreme Court; U.S. Supreme Court; United States Supreme Court
Federal Reserve; Fed
C.I.A.; CIA; Central Intelligence Agency
F.B.I.; FBI; Federal Bureau of Investigation
N.S.A.; NSA; National Security Agency
C.D.C.; CDC; Centers for Disease Control and Prevention; Centers for Disease Control
F.D.A.; FDA; Food and Drug Administration
E.P.A.; EPA; Environmental Protection Agency
I.R.S.; IRS; Internal Revenue Service
S.E.C.; SEC; Securities and Exchange Commission
NASA
FEMA; Federal Emergency Management Agency
Democratic National Committee; D.N.C.; DNC
Republican National Committee; R.N.C.; RNC
Democratic Party
Republican Party; G.O.P.; GOP
A.C.L.U.; ACLU; American Civil Liberties Union
NAACP; N.A.A.C.P.
National Rifle Association; N.R.A.; NRA
Planned Parenthood
Associated Press; The Associated Press; AP
Reuters
Bloomberg News
Agence France-Presse; AFP
New York Times; The New York Times
Washington Post; The Washington Post
Wall Street Journal; The Wall Street Journal
Los Angeles Times; The Los Angeles Times
Boston Globe; The Boston Globe
USA TODAY; USA Today
Politico; POLITICO
Huffington Post; HuffPost; The Huffington Post
BuzzFeed; BuzzFeed News
Guardian; The Guardian
Voice of America; VOA
CNN
MSNBC
CNBC
NBC News
ABC News
CBS News
Fox News; Fox News Channel
NBC
ABC
CBS
BBC
NPR; National Public Radio
PBS
C-SPAN
ESPN
HBO
Yahoo News; Yahoo! News
Yahoo; Yahoo!
New Yorker; The New Yorker
Google
Facebook
Twitter
YouTube
Instagram
TikTok
WhatsApp
Snapchat
LinkedIn
Netflix
Microsoft
Uber
Airbnb
Walmart; Wal-Mart
Boeing
Airbus
Pfizer
Moderna
SpaceX
WikiLeaks; Wikileaks
Wells Fargo
Morgan Stanley
JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan
Goldman Sachs
Merrill Lynch
Lehman Brothers
Johnson & Johnson
Procter & Gamble
Eli Lilly
Charles Schwab
Arthur Andersen
Ernst & Young
Philip Morris
John Deere
Harley-Davidson
Lockheed Martin
Ben & Jerry's
`

/** Each name with the number of its row. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row, index) => row.split('; ').map((name) => [name, index] as const)),
)

/** Most words of a listed name. */
export const MOST_KNOWN_WORDS = 8

/** The number of an organization by one of its names as written; the same number is the same organization. */
export function knownOrganization(name: string): number | undefined {
  return NUMBERS.get(name.replaceAll(/[’‘]/gu, "'"))
}
