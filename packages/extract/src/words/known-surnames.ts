/**
 * Surnames that name one person in the news by themselves: presidents, prime ministers and party leaders of the last forty
 * years, and a few others whom every reader knows. Only those that name hardly anything else: no Bush, no May, no Brown.
 */
const ROWS: readonly (readonly [office: string, surnames: string])[] = [
  ['presidents and vice presidents of the United States', 'Reagan Mondale Quayle Clinton Cheney Obama Biden Trump'],
  ['candidates for these offices', 'Dukakis Lieberman McCain Palin Romney Kaine Buttigieg DeSantis Giuliani'],
  ['leaders of Congress', 'Gingrich Hastert Boehner Pelosi McConnell Schumer Daschle'],
  ['members of the Supreme Court', 'Scalia Ginsburg Sotomayor Kavanaugh Gorsuch Alito'],
  [
    'leaders of Europe',
    'Thatcher Sunak Starmer Merkel Scholz Mitterrand Chirac Sarkozy Hollande Macron Berlusconi Zapatero Tsipras Orbán Orban Milosevic Lukashenko',
  ],
  [
    'leaders of Russia and Ukraine',
    'Gorbachev Yeltsin Putin Medvedev Lavrov Yanukovych Poroshenko Zelensky Zelenskyy Navalny',
  ],
  [
    'leaders of the Middle East',
    'Arafat Abbas Netanyahu Rabin Mubarak Gaddafi Qaddafi Assad Erdogan Khomeini Khamenei Ahmadinejad Rouhani Karzai Maliki',
  ],
  [
    'leaders of Asia, Africa and Latin America',
    'Musharraf Modi Duterte Suharto Mandela Mugabe Mbeki Castro Chávez Chavez Maduro Bolsonaro Lula Trudeau',
  ],
  ['others', 'Bezos Zuckerberg Musk Greenspan Bernanke Yellen Fauci Rumsfeld Snowden Assange'],
]

const SURNAMES: ReadonlySet<string> = new Set(ROWS.flatMap(([, surnames]) => surnames.split(' ')))

/** Whether a word as written is the surname of somebody whom the news names by it alone. */
export function isKnownSurname(word: string): boolean {
  return SURNAMES.has(word)
}
