import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

export const run = {
  ask: 'Ask for a forecast',
  asking: 'Asking…',
  by: (provider: string) => `by ${provider}`,
  byEmbedded: (provider: string) => `by ${provider}; counts stay here`,
  noProvider: 'No provider can be asked at the moment. Open Provider to see why.',
  held: 'runs are on hold',
  useEmbedded: 'Use the offline model for this run',
  endOverride: 'End the override…',
  resume: 'Resume runs…',
  seeProviders: 'See why for each provider',
  progress: (p: { provider: string; place: string; of: string; seconds: string }) =>
    `Asking ${p.provider}: place ${p.place} of ${p.of}, ${p.seconds} s. Esc cancels; the published forecast stays.`,
  computing: (p: { done: string; of: string; seconds: string }) =>
    `Computing on this computer: ${p.done} of ${p.of} places, ${p.seconds} s. Esc cancels; the published forecast stays.`,
  starting: (provider: string) => `Asking ${provider}. Esc cancels; the published forecast stays.`,
  automatic: 'Automatic forecast.',
  publishing: 'Publishing the set…',
  cancel: 'Cancel the request',
  cancelled: 'Cancelled. The published forecast stays as it was.',
  cancelledFirst: 'Cancelled. Nothing was published.',
  failedTitle: 'No new forecast was published.',
  failedElsewhere: 'A forecast asked for from another window failed. The published forecast stays.',
  published: (count: number, places: string) =>
    plural(count, {
      one: `Forecast published for ${places} place.`,
      other: `Forecast published for ${places} places.`,
    }),
  instead: (answered: string, asked: string) =>
    `${answered} answered, not ${asked}, whom you asked. The audit trail says why.`,
  insteadSince: (answered: string, asked: string, reason: string) =>
    `${answered} answered, not ${asked}, whom you asked: ${reason}.`,
  insteadOf: (dataset: string, age: string) => `The forecast of ${dataset}, made ${age}, is its work.`,
  dismissInstead: (dataset: string) => `Dismiss the alert about the forecast of ${dataset}`,
  publishedWithGaps: (places: string, gaps: string) =>
    `Forecast published for ${places} places; ${gaps} without forecast.`,
};
