/** Political parties that news names by words of their own, their committees, and armed groups known over the world. */
export const PARTIES_AND_ARMED_GROUPS = `
Democratic Party
Democratic National Committee; D.N.C.; DNC
Republican Party; G.O.P.; GOP
Republican National Committee; R.N.C.; RNC
Libertarian Party
Green Party
Conservative Party
Labour Party
Liberal Democrats; Lib Dems
Scottish National Party; S.N.P.; SNP
U.K.I.P.; UKIP
Sinn Fein; Sinn Féin
Christian Democratic Union; C.D.U.; CDU
Social Democratic Party; S.P.D.; SPD
Alternative for Germany; AfD
National Front; National Rally
United Russia
Communist Party
Bharatiya Janata Party; B.J.P.; BJP
Indian National Congress
African National Congress; A.N.C.; ANC
Likud
Fatah
Palestinian Authority
P.L.O.; PLO; Palestine Liberation Organization
Muslim Brotherhood
Ku Klux Klan; K.K.K.; KKK
Islamic State; ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State in Iraq and Syria; Islamic State of Iraq and the Levant
Al Qaeda; al Qaeda; Al-Qaeda; al-Qaeda; Al Qaida; al Qaida; al-Qaida; Al-Qaida; Qaeda
Taliban; Taleban
Hezbollah; Hizbullah; Hizballah
Hamas
Islamic Jihad
Boko Haram
Al Shabab; al Shabab; al-Shabab; Shabab; al-Shabaab
Revolutionary Guards; Revolutionary Guard; Revolutionary Guard Corps; Islamic Revolutionary Guard Corps; I.R.G.C.; IRGC
Houthis
P.K.K.; PKK; Kurdistan Workers' Party
FARC
I.R.A.; IRA; Irish Republican Army
Tamil Tigers
`
