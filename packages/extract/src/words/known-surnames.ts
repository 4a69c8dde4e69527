/**
 * Surnames that name one person in the news and that the tagger's training texts did not know as such, or knew as a firm's.
 * Only those that name hardly anything else.
 */
const SURNAMES: ReadonlySet<string> = new Set(
  'Trump Biden Obama Clinton Putin Zelensky Zelenskyy Medvedev Merkel Macron Netanyahu Erdogan Modi Musk Bezos Zuckerberg DeSantis Pelosi McConnell Schumer Romney McCain Giuliani Assad Khamenei Trudeau Starmer Sunak Bolsonaro Kavanaugh Fauci Rubio Buttigieg Boehner Cheney Rumsfeld Netanyahu Abbas Sarkozy Berlusconi Ahmadinejad Rouhani Maduro Duterte Gorbachev Yeltsin Gingrich Palin Kaine'.split(
    ' ',
  ),
)

/** Whether a word as written is the surname of somebody whom the news names by it alone. */
export function isKnownSurname(word: string): boolean {
  return SURNAMES.has(word)
}
