import type { RiskBasis } from '../../../contract/index.ts';
import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** "Why this level", beside the chart of a place. */
export const why = {
  title: 'Why this level',
  probability: 'Outbreak probability',
  probabilityAbove: 'Chance to stay above',
  /** Which week the probability is of, and how far all weeks together could take it. */
  highestWeek: (weeks: number, formatted: string, bound: string) =>
    plural(weeks, {
      one: 'of the one forecast week',
      other: `of the likeliest of ${formatted} weeks; at most ${bound} to pass it in any of them`,
    }),
  lowestWeek: (weeks: number, formatted: string) =>
    plural(weeks, {
      one: 'of the one forecast week',
      other: `of the least likely of ${formatted} weeks`,
    }),
  basis: 'Level given by',
  deathsProbability: 'Outbreak probability, deaths',
  deathsThreshold: 'Alert line, deaths',
  likelihood: 'Likelihood',
  likelihoodDeaths: 'Likelihood, deaths',
  impact: 'Impact',
  /** Before the adjustments, one sentence each. */
  impactFrom: (stated: string) => `Class ${stated} before adjustment`,
  threshold: 'Alert line',
  thresholdValue: (count: number, value: string, method: string) =>
    plural(count, { one: `${value} case, ${method}`, other: `${value} cases, ${method}` }),
  deathsThresholdValue: (count: number, value: string, method: string) =>
    plural(count, { one: `${value} death, ${method}`, other: `${value} deaths, ${method}` }),
  trend: 'Trend',
  trendUp: 'up',
  trendSame: 'stable',
  trendDown: 'down',
  notKnown: 'not known',
  notComputed: 'not computed',
  drivers: 'What moved it',
  raised: (cell: string, level: string, reason: string) =>
    `The marked cell is ${cell}; raised to **${level}**: ${reason}.`,
  raisedWithoutCell: (level: string, reason: string) =>
    `No cell without a probability. **${level}**: ${reason}.`,
  cellOfDeaths: 'The marked cell is that of deaths.',
  raisedBy: {
    'above-now': 'the last count is above its alert line',
    newNormal:
      'the last count is above the alert line before this long wave, and nobody has confirmed a new normal',
    official: 'the last count reaches the official threshold',
    unconfirmed: 'there are cases of a disease whose official threshold is a single case',
    deaths: 'the last count of deaths is above its alert line',
    other: 'another rule than the matrix gave it',
  } satisfies Record<Exclude<RiskBasis, 'cases'> | 'newNormal' | 'unconfirmed' | 'other', string>,
  ownLine: {
    title: { cases: 'Is this the new normal?', deaths: 'Are so many deaths the new normal?' },
    frozen:
      'The alert line leaves this wave out. If counts like these are the new normal here, state a line of your own.',
    label: { cases: 'Your alert line, cases a week', deaths: 'Your alert line, deaths a week' },
    use: 'Use from the next run',
    done: (value: string, measure: 'cases' | 'deaths') =>
      `Your line of ${value} ${measure} a week for this place is saved and in the audit trail; the next run uses it.`,
  },
  saving: 'Saving…',
  undo: 'Undo',
};
