import { describe, expect, test } from 'vitest'
import { recognizeNames } from '../../src/recognize/names.ts'
import { namesOf, readBody } from './naming.ts'

describe('people', () => {
  test.each<[string, readonly string[]]>([
    // Titles are no part of a name.
    ['On Friday President Alice Moreno signed the bill.', ['Alice Moreno']],
    ['The bill was praised by Mr. Moreno and Mrs. Okafor.', ['Moreno', 'Okafor']],
    ['Lt. Col. Peter Hanley said the road was open.', ['Peter Hanley']],
    ['The plan was drawn up by Secretary of State Laura Whitfield.', ['Laura Whitfield']],
    // Initials, suffixes, nicknames.
    ['The judge, Thomas B. Keller, agreed.', ['Thomas B. Keller']],
    ['The seat was held by J. D. Marlow for years.', ['J. D. Marlow']],
    ['The winner, Robert Haines Jr., thanked the voters.', ['Robert Haines Jr.']],
    ['The firm was founded by William Thorne III in Ohio.', ['William Thorne III']],
    ['The driver, Edward “Eddie” Malone, was not hurt.', ['Edward “Eddie” Malone']],
    // Particles, hyphens, accents.
    ['The minister, Pieter van der Berg, resigned.', ['Pieter van der Berg']],
    ['The envoy met Khalid bin Rashid in Cairo.', ['Khalid bin Rashid']],
    ['The painter Maria de la Cruz said she would stay.', ['Maria de la Cruz']],
    ['The guards arrested Omar al-Masri on Sunday.', ['Omar al-Masri']],
    ['Foreign Minister José Núñez met reporters.', ['José Núñez']],
    ['The actress Anne-Marie Duval-Lefort said no.', ['Anne-Marie Duval-Lefort']],
    ['Fabio Moreira da Silva Junior won.', ['Fabio Moreira da Silva Junior']],
    // The surname first.
    ['Prime Minister Nguyen Van Thanh met Kim Sang-woo.', ['Nguyen Van Thanh', 'Kim Sang-woo']],
    // Possessives are left out, curly or straight.
    ["It was Carol Webb’s plan and Daniel Price's money.", ['Carol Webb', 'Daniel Price']],
    // A wrongly decoded letter does not end the word.
    ['The minister, JosÃ© Moreno, resigned.', ['JosÃ© Moreno']],
    // An agency after a stroke, capitals after the name, a second surname.
    ['The photo was taken by Daniel Price/Reuters.', ['Daniel Price']],
    ['The survey was led by Michelle Ye Hee Lee.', ['Michelle Ye Hee Lee']],
    // What is said of somebody is no part of the name.
    ['Carol Webb won. The Vermonter Carol Webb wept.', ['Carol Webb', 'Carol Webb']],
    // The start of a sentence.
    ['Sandra Lowell said the mill was closed.', ['Sandra Lowell']],
    ['Still, Martin Lowell said the mill was open.', ['Martin Lowell']],
    ['“Well,” Karen Lowell said.', ['Karen Lowell']],
    // What a tagger may take for a body or a place.
    ['The street is named for Martin Luther King Jr. and others.', ['Martin Luther King Jr.']],
    ['The schools Carol Webb founded were shut.', ['Carol Webb']],
    // Of where or of what somebody is.
    ['Rafael Moreno of the North End and June Whitlock of Gull Point left.', ['Rafael Moreno', 'June Whitlock']],
    // A given name that is a place's, a name that is a verb, a surname known to all.
    ['Jordan Hanley flew to Jordan.', ['Jordan Hanley']],
    ['Secretary General Ban Sang-woo wept. Ban, a diplomat from Seoul, left.', ['Ban Sang-woo', 'Ban']],
    ['It rained, and Obama left.', ['Obama']],
    // The same surname elsewhere.
    ['Helen Brandt won. Brandt thanked her voters.', ['Helen Brandt', 'Brandt']],
  ])('%s', (body, people) => {
    expect(namesOf('person', body)).toEqual(people)
  })

  test.each<[string, string]>([
    ['a firm named like a person', 'The bank Wells Fargo and its rival Morgan Stanley cut jobs.'],
    ['a firm by its last word', 'The price of Hanley Energy rose.'],
    ['a law', 'Banks oppose the Dodd-Frank Act.'],
    ['a law for short', 'Banks oppose Dodd-Frank.'],
    ['a storm', 'The island was struck by Hurricane Maria in 2017.'],
    ['a prize', 'The book won the Marlow Prize.'],
    ['a case', 'The court decided Roe v. Wade in 1973.'],
    ['a street', 'The office is on Martin Luther King Boulevard.'],
    ['a place', 'The talks in Jordan and in Chelsea went on.'],
    ['a title by itself', 'The Senator said the President would come.'],
    ['a product', 'The computers still run Windows XP.'],
    ['a site', 'The pictures were first shown on Gossipmill.com.'],
    ['a god', 'She thanked God and left.'],
    ['works between marks', 'She sang “Blue River” and read from “The Long Road,” a novel.'],
    ['joined names of a firm', 'Marks and Spencer shut a store.'],
    ['an acronym', 'He hosts a show on WKQX in Reno.'],
    ['a month', 'The mill closed in Nov, and Dec was cold.'],
    ['a day', 'The shops close at Christmas and on Thanksgiving.'],
    ['a handle', 'The clip was posted by @AnaLowell and tagged #Brandt.'],
    ['an attribute of markup', 'He wrote <tweet author="DanielPrice">Go home</tweet>.'],
    ['words run together', 'The clip was posted on TheBrandtReport and praised by HanleyNews.'],
    ['a firm after a noun', 'They sued the blood-testing company Veranos.'],
    ['a firm by where it is', 'The deal was made by Dublin-based Shalloway.'],
    ['a product', 'Players of Arlow VR fell down a hole.'],
    ['a hero', 'He played Batman in a film.'],
    ['a figure of speech', 'They pay nothing to Uncle Sam.'],
    ['a town by its state', 'The writer lives in Lowell, Nev., and in Marlow Va.'],
    ['weekdays and months', 'On Tuesday, April came to an end.'],
  ])('nobody: %s', (_, body) => {
    expect(namesOf('person', body)).toEqual([])
  })
})

describe('organizations', () => {
  test.each<[string, readonly string[]]>([
    ['Wells Fargo and Morgan Stanley cut jobs.', ['Wells Fargo', 'Morgan Stanley']],
    [
      'The National Institute for Tidal Studies (N.I.T.S.) closed.',
      ['National Institute for Tidal Studies', 'N.I.T.S.'],
    ],
    ['Officials at the State Department and the Pentagon declined to comment.', ['State Department', 'Pentagon']],
    ['The Reno Film Festival was paid for by Hanley Energy.', ['Hanley Energy']],
    ['The Moreno Foundation and Temple University agreed.', ['Moreno Foundation', 'Temple University']],
    ['She told Reuters and The Washington Post that she would go.', ['Reuters', 'Washington Post']],
    ['The Chicago Bulls beat the Boston Celtics.', ['Chicago Bulls', 'Boston Celtics']],
    ['John Deere and Charles Schwab grew.', ['John Deere', 'Charles Schwab']],
    ['The Yankees signed him on Monday.', ['Yankees']],
    ['The House passed the bill, and the Senate will vote.', ['House', 'Senate']],
    ['The house on the hill was sold.', []],
    ['The CEO of the firm watches TV.', []],
    ['The court and the board disagreed.', []],
    ['The Ohio Department of State agreed.', ['Ohio Department of State']],
    ['A Reuters/Ipsos poll came out.', ['Reuters', 'Ipsos']],
    ['The boy studied at University of Ohio and raced for Team Chile.', ['University of Ohio', 'Team Chile']],
    ['The plan of the Marlow Independent School District failed.', ['Marlow Independent School District']],
    ['The browser IE6 is older than IE9, and the ABX tax is new.', []],
    ['He paid US$20 to the State.', []],
    ['Members of Boko Haram and the Taliban were arrested.', ['Boko Haram', 'Taliban']],
    ['The clinic is part of a chain, Daniel Price Health, of Reno.', ['Daniel Price Health']],
    // A body named for a place, a possessive after capitals that are a word as well.
    ['Friends of Hanley Parkway planted a tree.', ['Friends of Hanley Parkway']],
    ["Doctors read the WHO's report.", ['WHO']],
    // Where somebody works; one that acts.
    ['Ana Moreno works at Vexling as a clerk.', ['Vexling']],
    ['The owner said Vexling sued Torvane on Monday.', ['Vexling', 'Torvane']],
  ])('%s', (body, organizations) => {
    expect(namesOf('organization', body)).toEqual(organizations)
  })

  test('teams named by their country, in a report of a match only', () => {
    const report =
      'Chile beat Peru 2–1 in the last match of the tournament. The striker scored a late goal. Peru’s goalkeeper saved a penalty, and the coach praised the squad. The match was played in Chile.'
    expect(namesOf('organization', report)).toEqual(['Chile', 'Peru', 'Peru'])
    expect(namesOf('place', report)).toEqual(['Chile'])
    expect(
      namesOf('organization', `${report} Bolivia lost 0–2 to Peru.`).filter((name) => name === 'Peru'),
    ).toHaveLength(3)
  })
})

describe('places', () => {
  test.each<[string, readonly string[]]>([
    ['The flood reached Springfield, Mo., and Reno.', ['Springfield', 'Mo.', 'Reno']],
    ['Talks were held in Washington, Jordan and the Netherlands.', ['Washington', 'Jordan', 'Netherlands']],
    ['China said it would answer the United States.', ['China', 'United States']],
    ['The Chinese and Russian officials spoke Arabic.', []],
    ['A Seattle-based firm won.', ['Seattle']],
    ['The train stops at Harbor Street Station and at Lake Marlow.', ['Harbor Street Station', 'Lake Marlow']],
    ['They met near the Moreno Memorial Hall.', ['Moreno Memorial Hall']],
    ['They met in Washington D.C. on Friday.', ['Washington D.C.']],
    ['Port Lowell closed its harbor.', ['Port Lowell']],
    ['Ana Lowell flew from Chelsea. Jordan Hanley flew to Jordan.', ['Chelsea', 'Jordan']],
    ['Walk from Shandow Station to the river.', ['Shandow Station']],
    // Codes of states, saints' towns.
    ['A truck left Fresno, CA, for Dallas, TX.', ['Fresno', 'CA', 'Dallas', 'TX']],
    ['Crews left St. George, Utah.', ['St. George', 'Utah']],
  ])('%s', (body, places) => {
    expect(namesOf('place', body)).toEqual(places)
  })
})

describe('what the words beside a name say', () => {
  test.each<[string, 'person' | 'organization' | 'place', readonly string[]]>([
    ['Hurricane Marta tore into the coast. Marta left 40 homes in ruins.', 'person', []],
    ['Jon Lindqvist, an editor, did not come. Jon had said that he was ill.', 'person', ['Jon Lindqvist', 'Jon']],
    ['Vandrik Sorel won. “I knew that Vandrik could do it,” she said.', 'organization', []],
    ['Deputy Prime Minister Vo Duc Than told the ministry to act.', 'person', ['Vo Duc Than']],
    ['The ferry MV Queen of Mount Harlow sank off the port of Pio Lindo.', 'place', ['Pio Lindo']],
    ['She drove a 1980 Falcon to the mill.', 'place', []],
    ['Tom Harlow said no. The Harlows have two children.', 'organization', []],
    ['Corvane Inc. said that sales rose.', 'organization', ['Corvane Inc.']],
    ['Shares of Tessaly plc fell. Ruiz Lee LLC closed.', 'organization', ['Tessaly plc', 'Ruiz Lee LLC']],
    ['Then Corvane Bank sued.', 'organization', ['Corvane Bank']],
  ])('%s', (body, kind, names) => {
    expect(namesOf(kind, body)).toEqual(names)
  })
})

test('one word is of the kind that most of its mentions are, and a person only by half of them', () => {
  const body =
    'Shares of Sterling rose. Workers at the Sterling plant cheered. Sterling’s parent company said it would stay. She has worked at Sterling for years.'
  expect(namesOf('person', body)).toEqual([])
})

test('headlines in capitals', () => {
  expect(namesOf('place', 'FLOOD IN NEBRASKA KILLS TWO\n\nTwo people died in Nebraska on Monday.')).toContain(
    'Nebraska',
  )
  expect(namesOf('person', 'MAYOR SAYS MILL WILL CLOSE\n\nThe mill will close.')).toEqual([])
})

test('no name within another, in text order, each span the text that it says', () => {
  const read = readBody(
    'Mayor Ana Lowell of Reno, Nev., told The Reno Herald that Mr. Price of the Price Foundation lied.',
  )
  const names = recognizeNames(read)
  expect(names.length).toBeGreaterThan(4)
  for (const [index, { span }] of names.entries()) {
    expect(read.text.slice(span.start, span.end)).toBe(span.text)
    expect(span.start).toBeGreaterThanOrEqual(names[index - 1]?.span.end ?? 0)
  }
})
