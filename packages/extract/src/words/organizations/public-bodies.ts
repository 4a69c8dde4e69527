/**
 * Bodies of nations and of states together: the United Nations and its agencies, unions of states, the branches, departments
 * and main agencies of the United States government, and governments named by a house. One row each, the name first, then
 * its other names.
 */
export const PUBLIC_BODIES = `
United Nations; U.N.; UN
U.N. Security Council; UN Security Council; United Nations Security Council; Security Council
U.N. General Assembly; UN General Assembly; United Nations General Assembly
UNICEF; United Nations Children's Fund
UNESCO
UNHCR; U.N.H.C.R.
UNRWA
World Food Program; World Food Programme; WFP
World Health Organization; World Health Organisation; W.H.O.
International Atomic Energy Agency; I.A.E.A.; IAEA
International Labor Organization; International Labour Organization
International Criminal Court; I.C.C.; ICC
International Court of Justice
International Monetary Fund; I.M.F.; IMF
World Bank
World Trade Organization; W.T.O.; WTO
Organization for Economic Cooperation and Development; O.E.C.D.; OECD
OPEC
European Union; E.U.; EU
European Commission
European Parliament
European Council
European Central Bank; E.C.B.; ECB
European Court of Human Rights
African Union
Arab League
NATO; North Atlantic Treaty Organization
ASEAN; Association of Southeast Asian Nations
Organization of American States; O.A.S.; OAS
Gulf Cooperation Council
Interpol; INTERPOL
Europol
White House
Kremlin
Downing Street
Scotland Yard
House of Commons; Commons
House of Lords
Bundestag
Knesset
Congress; U.S. Congress
Senate; U.S. Senate
House; House of Representatives; U.S. House; U.S. House of Representatives
Supreme Court; U.S. Supreme Court; United States Supreme Court
State Department; Department of State; U.S. State Department
Treasury Department; Department of the Treasury; U.S. Treasury
Pentagon; Defense Department; Department of Defense
Justice Department; Department of Justice; U.S. Justice Department; D.O.J.; DOJ
Interior Department; Department of the Interior
Agriculture Department; Department of Agriculture; U.S.D.A.; USDA
Commerce Department; Department of Commerce
Labor Department; Department of Labor
Department of Health and Human Services; Health and Human Services Department; H.H.S.; HHS
Department of Housing and Urban Development; HUD
Transportation Department; Department of Transportation
Energy Department; Department of Energy
Education Department; Department of Education
Department of Veterans Affairs; Veterans Affairs; Veterans Affairs Department; V.A.; VA
Department of Homeland Security; Homeland Security Department; Homeland Security; D.H.S.; DHS
Federal Reserve; Fed
National Security Council
Secret Service
Coast Guard; U.S. Coast Guard
National Guard
Marine Corps; U.S. Marine Corps
C.I.A.; CIA; Central Intelligence Agency
F.B.I.; FBI; Federal Bureau of Investigation
N.S.A.; NSA; National Security Agency
D.E.A.; DEA; Drug Enforcement Administration
A.T.F.; ATF
T.S.A.; TSA; Transportation Security Administration
C.D.C.; CDC; Centers for Disease Control and Prevention; Centers for Disease Control
N.I.H.; NIH; National Institutes of Health
F.D.A.; FDA; Food and Drug Administration
E.P.A.; EPA; Environmental Protection Agency
I.R.S.; IRS; Internal Revenue Service
S.E.C.; SEC; Securities and Exchange Commission
F.T.C.; FTC; Federal Trade Commission
F.C.C.; FCC; Federal Communications Commission
F.E.C.; FEC; Federal Election Commission
F.A.A.; FAA; Federal Aviation Administration
N.T.S.B.; NTSB; National Transportation Safety Board
N.L.R.B.; NLRB; National Labor Relations Board
NASA
NOAA; National Oceanic and Atmospheric Administration
FEMA; Federal Emergency Management Agency
Congressional Budget Office; C.B.O.; CBO
Government Accountability Office; G.A.O.; GAO
Social Security Administration
Postal Service; U.S. Postal Service
Census Bureau; U.S. Census Bureau
Peace Corps
`
