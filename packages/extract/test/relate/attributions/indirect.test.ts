import { describe, expect, test } from 'vitest'
import { speechIn } from '../../support/speech.ts'

/** source / cue / content, the parts of a content that is cut joined by "…". */
function lines(body: string): string[] {
  return speechIn(body).map(({ source, cue, content }) =>
    [source?.text ?? '-', cue?.text ?? '-', content.map(({ text }) => text).join(' … ')].join(' / '),
  )
}

describe('indirect speech: source / cue / content', () => {
  test.each<[string, readonly string[]]>([
    // The cue before the content.
    [
      'As a part of the deal, the council in 2019 agreed to forbid the making, sale and loan of such boats.',
      ['the council / agreed / to forbid the making, sale and loan of such boats'],
    ],
    [
      'The firm denies that its mill leaks and instead blames the town for the smell.',
      ['The firm / denies / that its mill leaks', 'The firm / blames / the town for the smell'],
    ],
    ['The mayor said the bridge was closed.', ['The mayor / said / the bridge was closed']],
    ['The mayor said Friday that the bridge was closed.', ['The mayor / said / that the bridge was closed']],
    ['Ana Ruiz, the mayor of Salem, said she would stay.', ['Ana Ruiz, the mayor of Salem / said / she would stay']],
    ['Johnnie Lee, of Salem, Ore., said he had paid.', ['Johnnie Lee / said / he had paid']],
    ['The officer who led the raid said nobody was hurt.', ['The officer who led the raid / said / nobody was hurt']],
    [
      'A report released last year found that few were paid.',
      ['A report released last year / found / that few were paid'],
    ],
    ['The Ruiz campaign says the ad will run.', ['The Ruiz campaign / says / the ad will run']],
    ['He’s claiming that the count was rigged.', ['He / ’s claiming / that the count was rigged']],
    ['Lee told reporters that the deal was off.', ['Lee / told / that the deal was off']],
    ['The agency urged residents to boil water.', ['The agency / urged / residents to boil water']],
    ['The council asked whether the dam was safe.', ['The council / asked / whether the dam was safe']],
    ['The firm promised to lower the fare.', ['The firm / promised / to lower the fare']],
    ['Teachers criticized the test as unfair.', ['Teachers / criticized / the test as unfair']],
    ['Ruiz this week also said the dam was safe.', ['Ruiz / said / the dam was safe']],
    ['Ruiz said that in 2019, the dam was safe.', ['Ruiz / said / that in 2019, the dam was safe']],
    [
      'The council claims Kestrel Rock, an old prison, as part of its harbor.',
      ['The council / claims / Kestrel Rock, an old prison, as part of its harbor'],
    ],
    ['Few see the levy as unfair.', ['Few / see / the levy as unfair']],
    ['While Ruiz says the dam is safe, the council is worried.', ['Ruiz / says / the dam is safe']],
    // The cue after the content, or within it.
    ['The bridge was closed, the officials said.', ['the officials / said / The bridge was closed']],
    ['The bridge was closed, said Ana Ruiz, an engineer.', ['Ana Ruiz, an engineer / said / The bridge was closed']],
    [
      'The bridge was closed, said Ana Ruiz, an engineer who inspects it.',
      ['Ana Ruiz, an engineer who inspects it / said / The bridge was closed'],
    ],
    ['The bridge, Ruiz said, was closed for good.', ['Ruiz / said / The bridge … was closed for good']],
    ['The bridge was closed, Ruiz said Tuesday in Salem.', ['Ruiz / said / The bridge was closed']],
    ['The mill was shut for good, Ruiz intimated.', ['Ruiz / intimated / The mill was shut for good']],
    ['Most want a new mill, a poll found.', ['a poll / found / Most want a new mill']],
    ['As Ruiz noted, the bridge is old.', ['Ruiz / noted / the bridge is old']],
    ['Few came, according to the clerk.', ['the clerk / according to / Few came']],
    ['According to the clerk, few came.', ['the clerk / According to / few came']],
    // Statements that share a source.
    [
      'Ruiz praised the plan to move the mill, saying it would help.',
      ['Ruiz / praised / the plan to move the mill', 'Ruiz / saying / it would help'],
    ],
    [
      'Ruiz said the dam held and warned that it may break.',
      ['Ruiz / said / the dam held', 'Ruiz / warned / that it may break'],
    ],
    [
      'Ruiz said the dam held, but Lee denied that it was safe.',
      ['Ruiz / said / the dam held', 'Lee / denied / that it was safe'],
    ],
    ['After saying that the dam was safe, Ruiz left.', ['Ruiz / saying / that the dam was safe']],
    // Relative clauses, passives, nouns.
    ['They dropped a rule that Ruiz said would help.', ['Ruiz / said / that … would help']],
    ['They dropped a rule, which nurses say hurts the poor.', ['nurses / say / which … hurts the poor']],
    ['He gave a speech in which he called the mayor “unfit.”', ['he / called / the mayor “unfit.”']],
    ['They lost what he called “a war” on prices.', ['he / called / what … “a war”']],
    ['The plan was praised by the union as a gift.', ['the union / was praised / The plan … as a gift']],
    ['The council issued a statement that the pier was safe.', ['The council / statement / that the pier was safe']],
    [
      'The claim by Lee and Sons that the town had moved the mill surprised many.',
      ['Lee and Sons / claim / that the town had moved the mill'],
    ],
    ['A memo obtained by the paper said the dam leaked.', ['A memo obtained by the paper / said / the dam leaked']],
    ['Nobody believed the firm’s claim that sales doubled.', ['the firm / claim / that sales doubled']],
    // The source: whole, and whose the words are.
    ['Ruiz, 56, who runs the mill, told Lee it was late.', ['Ruiz, 56 / told / it was late']],
    ['Ana Ruiz, director of the museum, says it is late.', ['Ana Ruiz, director of the museum / says / it is late']],
    ['A person familiar with the plan said it was late.', ['A person familiar with the plan / said / it was late']],
    ['About 12% of farmers say it is late.', ['About 12% of farmers / say / it is late']],
    ['Prosecutors in April accused the bank of fraud.', ['Prosecutors / accused / the bank of fraud']],
    ['Ruiz -- who led the council -- said it was late.', ['Ruiz / said / it was late']],
    ['Like her son -- Castro -- Ruiz said it was late.', ['Ruiz / said / it was late']],
    ['They send voters a letter that says it is late.', ['a letter / says / it is late']],
    ['Lee, who called it a gift, said it was late.', ['Lee / called / it a gift', 'Lee / said / it was late']],
    ['Until May, most of them said it was late.', ['most of them / said / it was late']],
    [
      'One says the mill is old, while another says it is new.',
      ['One / says / the mill is old', 'another / says / it is new'],
    ],
    [
      'Half said it was late and a third said it was early.',
      ['Half / said / it was late', 'a third / said / it was early'],
    ],
    ['Farmers from Salem, N.Y., said it was late.', ['Farmers from Salem, N.Y. / said / it was late']],
    ['Though it is old, elected officials say it is safe.', ['elected officials / say / it is safe']],
    [
      'Ruiz said it was old but that she would call it safe.',
      ['Ruiz / said / it was old but that she would call it safe'],
    ],
    ['Nurses who say the roof leaks are few.', ['Nurses / say / the roof leaks are few']],
    ['A letter to the king opposed the sale.', ['A letter to the king / opposed / the sale']],
    // Where the content ends.
    [
      'Though it was late, Lee said, leaving the mill would be worse.',
      ['Lee / said / Though it was late … leaving the mill would be worse'],
    ],
    ['Now that Ruiz has claimed that it is late, Lee has gone.', ['Ruiz / has claimed / that it is late']],
    ['(Lee said that the mill was shut.)', ['Lee / said / that the mill was shut']],
    ['As Ruiz reported just today, the mill is shut.', ['Ruiz / reported / the mill is shut']],
    ['The union endorsed Lee on Monday, another sign of change.', ['The union / endorsed / Lee']],
    [
      'Lee said the mill was “shut for good,” adding that it was old.',
      ['Lee / said / the mill was “shut for good,”', 'Lee / adding / that it was old'],
    ],
    ['According to the paper, Judge Lee said that the mill was shut.', ['Judge Lee / said / that the mill was shut']],
    [
      'The agency said the storm was weak but warned Marta would grow as it moves north.',
      ['The agency / warned / Marta would grow as it moves north'],
    ],
    [
      'Media lawyer Mike Lind told The Journal it’s fairly routine for news to be reported.',
      ['Media lawyer Mike Lind / told / it’s fairly routine for news to be reported'],
    ],
    // A paraphrase that holds quoted words.
    ['Ruiz called the offer “an insult to every nurse.”', ['Ruiz / called / the offer “an insult to every nurse.”']],
  ])('%s', (body, expected) => {
    expect(lines(body)).toEqual(expect.arrayContaining([...expected]))
  })

  test.each([
    ['what nobody is told to expect', 'Prices are expected to fall.'],
    ['whom somebody told', 'Two million people were told to leave.'],
    ['what might have been asked', 'The judge could have asked whether they had seen it.'],
    ['a firm that takes back what it sold', 'The firm was forced to recall 40,000 phones.'],
    ['a cue with nothing beside it', 'Ruiz said so.'],
    ['a name after "called"', 'They drove to a town called Salem.'],
    ['a question of the writer', 'Do you support the plan?'],
    ['a participle before its noun', 'He won most of the pledged delegates in Ohio.'],
    ['what somebody might think', 'Voters should know who paid for the pier.'],
    ['whom a phrase is about', 'Voters who support the ban went home.'],
    ['what a group is there for', 'A group supporting the ban met in Salem.'],
    ['owners of a wish', 'Owners hoping to sell the mill met in Salem.'],
    ['what somebody has a policy of', 'He dropped his policy of not attacking rivals.'],
    ['a manner', 'They opened the match with attacking style.'],
    ['a habit', 'Years of Lee’s talking about the mill were over.'],
    ['a word of a name', 'They passed the Custody Reporting Act twice.'],
    ['whom the writer speaks to', 'You want to see the mill.'],
    ['what somebody answers to', 'Ruiz responded on Sunday to accusations that she lied.'],
    ['a thing called by its name', 'A band called Salt of the Harbor played.'],
    ['a call', 'The mayor called both drivers on Monday.'],
    ['a rule that does something', 'They wrote a set of port rules that could close the mill.'],
    ['what a noun is of', 'They have the right to defend the mill.'],
    ['what somebody takes care not to do', 'Lee was careful not to mention the mill.'],
    ['a noun after "whose"', 'Lee, whose support the mayor needs, left.'],
    ['a thing that is only pointed to', 'Ruiz explained the vote.'],
    ['"without saying"', 'It goes without saying that dams are large.'],
  ])('%s is left out', (_, body) => {
    expect(lines(body)).toEqual([])
  })

  test.each([
    ['The mayor said in a statement that the bridge was closed.', 'in a statement'],
    ['The mayor said at a news conference that the bridge was closed.', 'at a news conference'],
    ['The mayor said that the bridge was closed.', undefined],
  ])('via: %s', (body, via) => {
    expect(speechIn(body).map((mention) => mention.via?.text)).toEqual([via])
  })

  test.each([
    ['The firm denied that the pump failed.', 'denies'],
    ['The firm did not say whether the pump failed.', 'declines'],
    ['The court ordered the firm to pay.', 'orders'],
    ['Lee threatened to sue.', 'threatens'],
    ['Lee warned that the dam may break.', 'asserts'],
    ['Lee warned of a long winter.', 'expects'],
    ['Lee warned against a quick sale.', 'asks'],
    ['Farmers hope that it rains.', 'expects'],
    ['Farmers do not believe that it will rain.', 'denies'],
  ])('stance: %s', (body, stance) => {
    expect(speechIn(body).map((mention) => mention.stance)).toEqual([stance])
  })
})
