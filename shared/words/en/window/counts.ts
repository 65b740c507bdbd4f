import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** What the counts of a place say without any forecast, and the official threshold that waits for an answer. */
export const counts = {
  title: 'What the counts alone show',
  growth: 'Growth per week',
  notEnough: 'too few reports',
  growthInterval: (low: string, high: string) => `90 % interval ${low} to ${high}`,
  doubling: (weeks: string) => `doubling in ${weeks}`,
  halving: (weeks: string) => `halving in ${weeks}`,
  /** The interval holds zero. */
  noGrowth: 'no clear growth',
  bestFit: (rate: string) => `best fit ${rate}`,
  weeks: (count: number, weeks: string) => plural(count, { one: `${weeks} week`, other: `${weeks} weeks` }),
  reproduction: 'R(t)',
  reproductionValue: (mean: string, low: string, high: string) => `${mean} (${low}–${high})`,
  reproductionNote: (p: { change: string; chance: string; day: string; days: string }) =>
    `95 % interval; ${p.change}, above 1 with ${p.chance}; to ${p.day}, serial interval ${p.days} days`,
  incidence: 'Cases per 100,000',
  /** @param source as `common.populationSource` says it */
  incidenceNote: (day: string, population: string, year: string | null, source: string) =>
    `in the week to ${day}; population ${population} (${year ?? 'year not stated'}; ${source})`,
  noPopulation: 'no population known',
  fatality: 'Deaths among cases',
  percent: (number: string) => `${number}\u00a0%`,
  fatalityNote: (deaths: string, cases: string, count: number, weeks: string) =>
    plural(count, {
      one: `${deaths} of ${cases} cases, the last week; delay to death not corrected`,
      other: `${deaths} of ${cases} cases, last ${weeks} weeks; delay to death not corrected`,
    }),
  volatility: 'Volatility',
  volatilityValue: (band: string, sigma: string) => `${band} (${sigma})`,
  notKnown: 'not known',
  official: {
    question: 'Does the official threshold of this disease hold here?',
    proposal: (text: string) => `Official: ${text}.`,
    confirm: 'Confirm for this dataset',
    decline: 'Does not apply',
    undo: 'Undo',
    answered: (official: string, answer: string, where: string) =>
      `Official threshold, ${official}: ${answer} ${where}.`,
    answers: { confirmed: 'confirmed', declined: 'does not apply' },
    answeredFor: { dataset: 'for this dataset', place: 'for this place' },
    saved: {
      confirmed: 'Confirmed for this dataset and in the audit trail. The next run uses it.',
      declined:
        'Noted for this dataset and in the audit trail: it does not apply. The next run leaves it out.',
    },
  },
};
