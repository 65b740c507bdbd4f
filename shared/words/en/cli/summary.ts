/** The current set, most urgent place first. */
import { ended } from '../common/asSentence.ts';

export const summary = {
  /** Why a level is not what the chance beside it says. */
  levelOf: ({ names, text }: { names: string; text: string }) => `Level of ${names}: ${ended(text)}`,
  noForecast: 'no forecast',
  levelAllTheSame: ({ why }: { why: string }) => `${why}; forecast not available`,
  aboveLine: ({ alertLine }: { alertLine: number | null }) => `above its alert line (${alertLine})`,
  deathsAbove: 'deaths above their alert line',
  official: 'by the official threshold of the disease',
  fromDeaths: 'from deaths; the chance is that of cases',
  aboveWhatever:
    'the last count is above its alert line now, or above the one before a wave of more than 26 weeks, whatever the chance',
  officialWhatever: 'by the official threshold of the disease, whatever the chance',
  ofPlace: ({
    name,
    provider,
    model,
    kind,
    asOf,
    issuedAt,
    forecastId,
  }: {
    name: string;
    provider: string;
    model: string;
    kind: string;
    asOf: string;
    issuedAt: string;
    forecastId: string;
  }) =>
    `${name}: ${provider} (${model}); ${kind === 'hindcast' ? 'replay ' : ''}as of ${asOf}, made ${issuedAt}; \`outpost forecasts show ${forecastId}\``,
  byThemselves: 'Forecast by themselves, not counted above:',
  ofChosenPlaces: 'Of chosen places only: the dataset was not forecast as a whole.',
  withoutCounts: ({ countsProblem }: { countsProblem: string }) => `Without recent counts: ${countsProblem}`,
  company: ({
    provider,
    model,
    kind,
    asOf,
    issuedAt,
  }: {
    provider: string;
    model: string;
    kind: string;
    asOf: string;
    issuedAt: string;
  }) => `${provider} (${model}); ${kind === 'hindcast' ? 'replay ' : ''}as of ${asOf}, made ${issuedAt}.`,
};
