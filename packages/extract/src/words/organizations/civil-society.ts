/** Associations and societies that news names without saying what they are. */
export const CIVIL_SOCIETY = `
Red Cross; American Red Cross; International Committee of the Red Cross; I.C.R.C.; ICRC
Red Crescent
Amnesty International
Human Rights Watch
Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres
Save the Children
Oxfam
Greenpeace
Sierra Club
Habitat for Humanity
Salvation Army
Transparency International
Reporters Without Borders
Committee to Protect Journalists
Council on Foreign Relations
Brookings Institution
Heritage Foundation
Cato Institute
American Enterprise Institute
RAND Corporation; RAND
Chatham House
A.C.L.U.; ACLU; American Civil Liberties Union
NAACP; N.A.A.C.P.
National Rifle Association; N.R.A.; NRA
Planned Parenthood
AARP
AFL-CIO; A.F.L.-C.I.O.
Teamsters
Chamber of Commerce; U.S. Chamber of Commerce
American Medical Association
American Bar Association
Anti-Defamation League
Southern Poverty Law Center
Black Lives Matter
MoveOn.org
Boy Scouts of America; Boy Scouts
Girl Scouts
Daughters of the American Revolution
Y.M.C.A.; YMCA
Rotary International
Mothers Against Drunk Driving
Alcoholics Anonymous
Opus Dei
Church of Scientology
Harvard
Yale
Stanford
M.I.T.; MIT
Caltech
UCLA; U.C.L.A.
`
