/**
 * Firms whose names say nothing of what they are: those known the world over by an invented word, and those named like
 * people.
 */
export const COMPANIES = `
Google
Facebook
Twitter
YouTube
Instagram
TikTok
WhatsApp
Snapchat
LinkedIn
Pinterest
Reddit
Wikimedia Foundation
Netflix
Spotify
Microsoft
Intel
Nvidia
Oracle Corp.
I.B.M.; IBM
Hewlett-Packard; H.P.
Yahoo; Yahoo!
eBay
PayPal
Uber
Lyft
Airbnb
Huawei
Samsung
Toyota
Honda
Volkswagen
B.M.W.; BMW
Mercedes-Benz
Rolls-Royce
General Motors; G.M.; GM
General Electric; G.E.; GE
Exxon Mobil; ExxonMobil
Gazprom
Walmart; Wal-Mart
McDonald's
Starbucks
Coca-Cola
PepsiCo
Boeing
Airbus
SpaceX
Lockheed Martin
Northrop Grumman
Pfizer
Moderna
AstraZeneca
Comcast
Verizon
AT&T
FedEx
Amtrak
Fannie Mae
Freddie Mac
Wells Fargo
Morgan Stanley
JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan
Goldman Sachs
Merrill Lynch
Bear Stearns
Lehman Brothers
Charles Schwab
Edward Jones
Raymond James
Smith Barney
Dean Witter
Credit Suisse
Deutsche Bank
Ernst & Young
Arthur Andersen
PricewaterhouseCoopers
Booz Allen Hamilton; Booz Allen
Johnson & Johnson
Procter & Gamble
Eli Lilly
Philip Morris
R.J. Reynolds; R. J. Reynolds
John Deere
Harley-Davidson
Walt Disney; Walt Disney Company; Walt Disney Co.; Disney
Warner Bros.; Warner Brothers
Levi Strauss; Levi's
Ralph Lauren
Calvin Klein
Tommy Hilfiger
Louis Vuitton
Christian Dior
Brooks Brothers
J. Crew; J.Crew
J.C. Penney; J. C. Penney
Barnes & Noble
Marks & Spencer
Abercrombie & Fitch
Bath & Body Works
Ben & Jerry's
Jack Daniel's
Papa John's
Kraft Heinz
Kellogg's
Anheuser-Busch
Simon & Schuster
Random House
Standard & Poor's
Dun & Bradstreet
Dow Jones
Moody's
Christie's
Sotheby's
Lloyd's of London
`
