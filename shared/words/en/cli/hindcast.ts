/** Forecasts of past rounds. */

export const hindcast = {
  wrote: (p: { forecasts: string; rounds: string; out: string; seconds: string }) =>
    `Wrote ${p.forecasts} in ${p.rounds} to ${p.out}, in ${p.seconds} s.`,
  sayOrigins: 'Say of how many of the newest weeks forecasts are made: --origins N.',
  nameFiles:
    'Name what to forecast from: either --vintages V.csv with --rounds R.csv, or --file FILE with --origins N.',
  noModel: ({ known, text }: { known: string; text: string }) => `--model takes ${known}, not ${text}.`,
  onlyEmbedded: ({ provider }: { provider: string }) =>
    `Only the offline model can be hindcast: ${provider} may know by now what happened. Leave --provider out.`,
  nameOut: 'Name the file to write: --hub OUT.csv, or OUT.csv.gz to have it packed.',
  gap: ({ location, rounds, reason }: { location: string; rounds: string; reason: string }) =>
    `${location}: no forecast in ${rounds}, ${reason}.\n`,
  gaps: {
    tooFewWeeks: 'too few weeks were reported',
    tooOld: 'its last count was too old',
  },
};
