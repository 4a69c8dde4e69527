/** News agencies, papers, magazines, broadcasters and sites that others cite. */
export const PRESS = `
Associated Press; The Associated Press; AP
Reuters
Bloomberg News
United Press International; UPI
Agence France-Presse; AFP
Deutsche Presse-Agentur
Xinhua; Xinhua News Agency
Tass; TASS; Itar-Tass
Interfax
RIA Novosti
Kyodo; Kyodo News
Yonhap; Yonhap News Agency
New York Times; The New York Times
New York Post
New York Daily News; Daily News
Newsday
Washington Post; The Washington Post
Washington Times; The Washington Times
Wall Street Journal; The Wall Street Journal
Los Angeles Times; The Los Angeles Times
Chicago Tribune
Chicago Sun-Times
Boston Globe; The Boston Globe
Boston Herald
Miami Herald; The Miami Herald
Philadelphia Inquirer
San Francisco Chronicle
Houston Chronicle
Dallas Morning News
Denver Post
Arizona Republic
Des Moines Register
Detroit Free Press
Seattle Times
Atlanta Journal-Constitution
Christian Science Monitor
USA TODAY; USA Today
Financial Times
Guardian; The Guardian
Daily Telegraph
Times of London
Daily Mail
Globe and Mail; The Globe and Mail
Toronto Star
Le Monde
Le Figaro
Der Spiegel
Die Zeit
El País; El Pais
Corriere della Sera
La Repubblica
Haaretz
Jerusalem Post
Times of Israel
Times of India
South China Morning Post
Global Times
People's Daily
Sydney Morning Herald
Charlie Hebdo
Time magazine
Newsweek
Economist; The Economist
New Yorker; The New Yorker
Atlantic; The Atlantic
Vanity Fair
Rolling Stone
Forbes
Fortune
National Review
Weekly Standard
New Republic
Politico; POLITICO
Huffington Post; HuffPost; The Huffington Post
BuzzFeed; BuzzFeed News
Breitbart; Breitbart News
Daily Beast
Vox
Vice News
ProPublica
Wikinews
Wikipedia
WikiLeaks; Wikileaks
Voice of America; VOA
Radio Free Europe
Al Jazeera; al-Jazeera; Al-Jazeera
Al Arabiya; al-Arabiya
CNN
MSNBC
CNBC
NBC News
ABC News
CBS News
Fox News; Fox News Channel
Fox Business
NBC
ABC
CBS
BBC; BBC News
ITV
Sky News
CBC
NHK
NPR; National Public Radio
PBS
C-SPAN
ESPN
HBO
Univision
Telemundo
Yahoo News; Yahoo! News
`
