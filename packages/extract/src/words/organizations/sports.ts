/** Bodies and leagues of sport, and the teams of the four large American leagues by the nicknames that mean nothing else. */
export const SPORTS = `
FIFA
UEFA
International Olympic Committee; I.O.C.; IOC
World Anti-Doping Agency; WADA
N.F.L.; NFL; National Football League
N.B.A.; NBA; National Basketball Association
N.H.L.; NHL; National Hockey League
N.C.A.A.; NCAA
Major League Baseball; M.L.B.; MLB
Major League Soccer; M.L.S.; MLS
Premier League
NASCAR
PGA Tour
Manchester United
Manchester City
Real Madrid
Arsenal
Liverpool F.C.
Bayern Munich
Juventus
Yankees; New York Yankees
Mets; New York Mets
Red Sox; Boston Red Sox
White Sox; Chicago White Sox
Cubs; Chicago Cubs
Dodgers; Los Angeles Dodgers
Phillies; Philadelphia Phillies
Astros; Houston Astros
Orioles; Baltimore Orioles
Knicks; New York Knicks
Lakers; Los Angeles Lakers
Celtics; Boston Celtics
76ers; Philadelphia 76ers
Steelers; Pittsburgh Steelers
Packers; Green Bay Packers
Seahawks; Seattle Seahawks
Redskins; Washington Redskins
Dallas Cowboys
New England Patriots
New York Giants
Denver Broncos; Broncos
Chicago Bears
Chicago Bulls
Detroit Lions
Miami Heat
`
