import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

/** How a provider did so far, in sentences and in the cell of a table. */
export const standing = {
  /** Without a record, or with too short a one to speak of. */
  none: (provider: string, disease: string) =>
    `No record yet: no forecast of ${provider} for ${disease} could be judged.`,
  onlyReplays: (provider: string, disease: string) =>
    `No record yet: of ${provider} for ${disease} only replays could be judged, and their maker may have known the outcome.`,
  pooled: (sites: string) => `The record is that of ${sites} sites of the team, scored here.`,
  tooEarly: (provider: string, disease: string, n: string, count: number) =>
    plural(count, {
      one: `Too early to say: only ${n} forecast of ${provider} for ${disease} could be judged so far.`,
      other: `Too early to say: only ${n} forecasts of ${provider} for ${disease} could be judged so far.`,
    }),
  inside: (facts: { provider: string; disease: string; hits: string; of: string; share: string }) =>
    `Of ${facts.of} past forecasts of ${facts.provider} for ${facts.disease}, **${facts.hits} were inside the 80 % range** (${facts.share}; about 80 % is expected).`,
  noRanges: (provider: string, disease: string) =>
    `No past forecast of ${provider} for ${disease} had an 80 % range.`,
  better: (wins: string, n: string) => `It was **better than no-change in ${wins} of ${n}**.`,
  /** `errors` says how much smaller or larger they are; `range` is of the relative score. */
  errors: (errors: string, ratio: string, range: string | null) =>
    range === null
      ? `Over all of them: ${errors} (relative score ${ratio}; too few weeks to say how sure that is).`
      : `Over all of them: ${errors} (relative score ${ratio}, 90 % interval ${range}).`,
  isNoChange: 'This is the no-change model, which the others are compared with.',
  widened: (factor: string) => `Past ranges were too narrow; ranges are now widened ×${factor}.`,
  narrowed: (factor: string) => `Past ranges were too wide; ranges are now narrowed ×${factor}.`,
  widenedAtFirst: (factor: string) =>
    `Until more forecasts can be judged, its ranges are widened ×${factor}, as those of every AI provider.`,
  restsOn: (sources: string, first: string, last: string) =>
    `Rests on ${sources}; weeks from ${first} to ${last}.`,
  replaysApart: (n: string, count: number) =>
    plural(count, {
      one: `${n} replayed forecast is kept apart and does not count here.`,
      other: `${n} replayed forecasts are kept apart and do not count here.`,
    }),
  sourceCounts: {
    prospective: (n: string) => `${n} published before the week was known`,
    backtest: (n: string) => `${n} of the backtest on past weeks`,
    hindcast: (n: string) => `${n} replayed`,
  },
  confidence: (word: string) => `confidence: ${word}`,
  cell: {
    none: 'No record yet',
    tooEarly: (n: string) => `Too early to say (n\u00a0=\u00a0${n})`,
    relative: (ratio: string, range: string | null) =>
      range === null ? `${ratio} of the no-change error` : `${ratio} of the no-change error (${range})`,
    isNoChange: 'the comparison itself',
    noRanges: (n: string) => `no 80 % ranges, n\u00a0=\u00a0${n}`,
    inside: (share: string, n: string) => `${share} inside the 80 % range, n\u00a0=\u00a0${n}`,
    bar: (ratio: string, range: string | null) =>
      range === null
        ? `Error relative to no-change: ${ratio}; 1 is no better.`
        : `Error relative to no-change: ${ratio}, 90 % interval ${range}; 1 is no better.`,
    whole: 'Whole track record',
    wholeOf: (provider: string) => `Whole track record of ${provider}`,
  },
  time: {
    median: (time: string, n: string, count: number) =>
      plural(count, {
        one: `${time} (newest set, ${n} place)`,
        other: `median ${time} (newest set, ${n} places)`,
      }),
    unknown: 'not known yet',
    noCost: 'No cost: it runs on this computer.',
    ownServer: 'No price: it runs where you say.',
    tokens: (tokens: string) => `About ${tokens} tokens a place; its price is the provider’s.`,
    noTokens: 'Cost: not known yet.',
  },
};
