/** What each number means: one sentence, an example, and where its formula comes from. Formulas stand in docs/methods.md. */

import type { HelpWords } from '../../help.ts';

const terms: HelpWords['terms'] = {
  median: {
    name: 'Median',
    meaning: 'The count that the coming week is as likely to stay below as to pass.',
    example: 'Median 48: it comes to more than 48 about as often as to fewer.',
    source: 'docs/forecaster.md; docs/methods.md, “Scores and confidence”.',
  },
  range: {
    name: '80 % range',
    meaning: 'Eight of ten coming weeks are expected inside it, one of ten below and one of ten above.',
    example: '48 (30–68): about 1 in 10 weeks would have more than 68 cases.',
    source: 'docs/methods.md, “Scores and confidence”; Bracher, Ray, Gneiting and Reich 2021.',
  },
  outbreak: {
    name: 'Outbreak probability',
    meaning: 'How likely the count is above the alert line in the week in which that is likeliest.',
    example: '30 %: in about 3 of 10 such situations that week is above the line.',
    source: 'docs/methods.md, “Outbreak probability”.',
  },
  alertLine: {
    name: 'Alert line',
    meaning:
      'The weekly count above which a place is looked at: an official one where it is confirmed, yours, or one computed from past weeks.',
    example: 'alert 38, P75 of 2021–25: three of four same weeks of those years had fewer.',
    source:
      'docs/methods.md, “Alert lines”; EARS: Hutwagner et al. 2003; Farrington et al. 1996 and Noufaily et al. 2013.',
  },
  level: {
    name: 'Level',
    meaning:
      'Red, yellow, green or not assessed: how likely an outbreak is, by how much harm it would do. Green is no signal in the data that are here, never no risk.',
    example: 'Highly likely (4) by moderate (3): yellow or red, as the highlighted field of the matrix says.',
    source: 'docs/methods.md, “Level”; WHO, Rapid Risk Assessment of Acute Public Health Events, 2012.',
  },
  confidence: {
    name: 'Confidence',
    meaning:
      'How often this provider was better than no-change for this disease, in weeks whose outcome is known by now. It is our judgement, not what a model says of itself.',
    example: 'moderate (15 of 22 better than no-change).',
    source: 'docs/methods.md, “Scores and confidence”.',
  },
  trend: {
    name: 'Trend',
    meaning:
      'How likely the count of the last forecast week is higher, about the same, or lower than the last count.',
    example: 'up 21 % · stable 2 % · down 77 %.',
    source: 'docs/methods.md, “Trend”.',
  },
  growth: {
    name: 'Growth a week',
    meaning: 'By how much the counts of the newest weeks grew or fell from week to week, with its range.',
    example: '+41 % a week: the count doubles in about two weeks.',
    source: 'docs/methods.md, “Growth and doubling time”.',
  },
  reproduction: {
    name: 'Reproduction number',
    meaning: 'How many persons one person infected on average at that time; above 1 the outbreak grows.',
    example: '1.2 (0.9–1.5): probably growing; not shown for the newest days, which change most.',
    source: 'docs/methods.md, “R(t)”; Cori, Ferguson, Fraser and Cauchemez 2013.',
  },
  volatility: {
    name: 'Volatility',
    meaning: 'How unsteady the counts of the newest weeks were from one week to the next.',
    example: 'high: the ranges of the next weeks are wide whoever forecasts.',
    source: 'Interquartile range of weekly log growth over 26 weeks, divided by 1.349.',
  },
  incidence: {
    name: 'New cases per 100,000',
    meaning: 'Cases of the week for each 100,000 people, where the population and its year are known.',
    example: '12.5 per 100,000 of 801,000 people (2021): 100 cases.',
    source: 'cases of the week × 100,000 / population.',
  },
  fatality: {
    name: 'Case fatality',
    meaning:
      'Deaths among reported cases; too low while cases have not ended, too high where mild cases are not found.',
    example: '2.4 % (12 of 500 cases).',
    source: 'reported deaths / reported cases, up to the same day.',
  },
  preliminary: {
    name: 'Preliminary week',
    meaning: 'A week whose reports are still coming in: hatched, and expected to rise.',
    example: '82 % expected so far: a count of 410 is likely to come to about 500.',
    source: 'docs/methods.md, “Reporting delay”.',
  },
  record: {
    name: 'Track record',
    meaning:
      'What earlier forecasts said beside what came: inside the range or not, better than no-change or not.',
    example: '61 of 90 inside the 80 % range: the ranges were too narrow, and are widened since.',
    source: 'docs/methods.md, “Scores and confidence”; weighted interval score, Bracher et al. 2021.',
  },
  conflict: {
    name: 'Counts that differ',
    meaning:
      'Another site of the team has other counts of the same disease, place and weeks; both are shown, and neither is changed.',
    example: '38 here, 47 there: the other site may have later reports, or counts visitors too.',
    source: 'docs/team.md.',
  },
  site: {
    name: 'Site',
    meaning:
      'A data folder of the team, with one writer; what it sends is verified, and read here without being changed.',
    example: '412 entries here, 412 in the database: all that it sent has arrived.',
    source: 'docs/team.md.',
  },
};

export const help: HelpWords = {
  title: 'What the numbers mean',
  titleOf: (name: string) => `What it means: ${name}`,
  example: (words: string) => `Example: ${words}`,
  source: (words: string) => `Source: ${words}`,
  terms,
};
