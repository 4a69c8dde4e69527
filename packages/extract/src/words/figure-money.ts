/** Verbs that tell what became of money: "raised $4 million", "$4 million was raised". */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Behind one of these, an amount without a noun of its own is told by the verb: "They spent $4.5 million on the pier". */
export const MONEY_VERBS = list(
  'raise raises raised raising spend spends spent spending pay pays paid paying donate donates donated donating give gives gave given giving ' +
    'invest invests invested investing lend lends lent lending loan loaned borrow borrows borrowed borrowing owe owes owed owing ' +
    'earn earns earned earning make makes made making lose loses lost losing save saves saved saving collect collects collected collecting ' +
    'commit commits committed committing pledge pledges pledged pledging contribute contributes contributed contributing ' +
    'award awards awarded awarding bid bids offer offers offered offering seek seeks sought seeking solicit solicits solicited soliciting ' +
    'fine fined steal steals stole stolen stealing receive receives received receiving budget budgeted allocate allocated allocating ' +
    'direct directs directed directing provide provides provided providing add adds added adding hold holds held holding ' +
    'request requested requesting demand demands demanded demanding promise promised promising send sends sent sending ' +
    'charge charges charged charging repay repaid repaying bring brings brought bringing pulled pulling took generate generates generated generating ' +
    'cost costs costing transfer transferred wire wired launder laundered embezzle embezzled win wins won winning',
)

/** Behind an amount of money, what says where or how much of it, and not what it is: "$10 billion offshore". */
export const MONEY_ADVERBS = list(
  'total overall offshore onshore abroad overseas apiece each altogether combined worldwide upfront',
)
